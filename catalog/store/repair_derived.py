"""Mending what follows from other rows: labels, folded forms, days of dates, flags, places of passages."""

import json
import sqlite3
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from catalog.domain.anchors import Anchor, reanchor
from catalog.domain.folding import fold, sort_key
from catalog.domain.labels import shortened
from catalog.domain.pages import page_label_at
from catalog.store.check_rows import FLAG_STATUS, FOLDED, LABELS, bounds_of, stands
from catalog.store.identity import now
from catalog.store.mending import Row, put_back, table_of
from catalog.store.problem import Problem

_PASSAGE = (
    'SELECT p.start, p."end", p.exact, p.prefix, p.suffix, t.pages, b.content FROM passage p'
    " JOIN text t ON t.id = p.text_id JOIN text_body b ON b.id = t.body_id WHERE p.id = ?"
)


def relabel(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Make the labels and sort keys of records from what they label."""
    wanted = {int(problem.key) for problem in problems}
    statement = "UPDATE record SET label = ?1, sort_key = ?2, changed_at = ?3 WHERE id = ?4"
    statement += " AND (label, sort_key) IS NOT (?1, ?2)"
    for query in LABELS.values():
        rows = [
            (shortened(words), sort_key(words), now(), key) for key, words in connection.execute(query) if key in wanted
        ]
        connection.executemany(statement, rows)
    return f"{len(problems)} labels were made anew."


def refold(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Make the forms by which words are compared anew."""
    for problem in problems:
        table, key = problem.key.split()
        (words,) = connection.execute(f"SELECT {FOLDED[table]} FROM {table} WHERE id = ?", (key,)).fetchone()
        if not _set_folded(connection, table, key, words):  # two tags of one label
            words = next(each for number in count(2) if _is_free(connection, each := f"{words} ({number})"))
            connection.execute("UPDATE tag SET label = ? WHERE id = ?", (words, key))
            _set_folded(connection, table, key, words)
    return f"{len(problems)} forms as compared were made anew."


def _set_folded(connection: sqlite3.Connection, table: str, key: str, words: str) -> bool:
    statement = f"UPDATE OR IGNORE {table} SET folded = ? WHERE id = ?"
    return connection.execute(statement, (fold(words), key)).rowcount > 0


def _is_free(connection: sqlite3.Connection, label: str) -> bool:
    return connection.execute("SELECT 1 FROM tag WHERE folded = ?", (fold(label),)).fetchone() is None


def redate(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Reckon the earliest and latest day from the date."""
    for problem in problems:
        table, key = problem.key.split()
        (date,) = connection.execute(f"SELECT date FROM {table} WHERE id = ?", (key,)).fetchone()
        statement = f"UPDATE {table} SET date_earliest = ?, date_latest = ? WHERE id = ?"
        connection.execute(statement, (*bounds_of(date), key))
    return f"{len(problems)} dates were reckoned anew."


def restate(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Give flags the status of their latest decision."""
    for key, verdict in connection.execute(FLAG_STATUS).fetchall():
        connection.execute("UPDATE flag SET status = ? WHERE id = ?", (verdict, key))
    return f"{len(problems)} flags were given the status of their latest decision."


def find_passages(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Find passages where the history had them, else by their words and context; the rest is marked."""
    keys = [int(problem.key) for problem in problems]
    found = sum(_put_back(connection, key) or _find_passage(connection, key) for key in keys)
    return f"{found} passages were found again by their words; {len(problems) - found} are listed as unsure or lost."


def _find_passage(connection: sqlite3.Connection, key: int) -> bool:
    """Put a passage where its words and context stand, else mark it; whether it was found."""
    *selector, pages, content = connection.execute(_PASSAGE, (key,)).fetchone()
    ((span, state),) = reanchor([Anchor(*selector)], "", content)
    page = page_label_at(tuple((offset, label) for offset, label in json.loads(pages)), span.start)
    values = {"start": span.start, "end": span.end, "prefix": span.prefix, "suffix": span.suffix, "page": page}
    assigned = ", ".join(f'"{name}" = :{name}' for name in [*values, "state"])
    connection.execute(f"UPDATE passage SET {assigned} WHERE id = :id", values | {"state": state, "id": key})
    return state == "moved"


def _put_back(connection: sqlite3.Connection, key: int) -> bool:
    """Put a passage back where the history had it, if its words stand there; whether they do."""
    query = "SELECT content FROM text_body JOIN text ON text.body_id = text_body.id WHERE text.id = ?"

    def valid(row: Row) -> bool:
        found = connection.execute(query, (row.get("text_id"),)).fetchone()
        place = [row.get(name) for name in ("start", "end", "exact", "prefix", "suffix")]
        return found is not None and None not in place and stands(found[0], *place)  # type: ignore[arg-type]

    return put_back(connection, table_of("passage"), f"[{key}]", valid)
