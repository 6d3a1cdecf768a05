"""Mending what a check found: what can be derived is derived anew, what nobody knows is put aside, nothing is lost.

All changes of rows are one step that can be undone; files and texts that are put aside lie in `quarantine/`.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy import text

from catalog.domain.anchors import Anchor, reanchor
from catalog.domain.errors import CatalogError, Unreadable
from catalog.domain.folding import fold, sort_key
from catalog.domain.labels import shortened
from catalog.domain.operations import Operation
from catalog.domain.pages import page_label_at
from catalog.store import check_schema, derived, files, repair_rows
from catalog.store.catalogue import DATABASE, Catalogue
from catalog.store.check import check
from catalog.store.check_journal import escaped
from catalog.store.check_rows import FLAG_STATUS, FOLDED, LABELS, bounds_of
from catalog.store.identity import now
from catalog.store.mending import QUARANTINE, copy_aside, keep, leniently
from catalog.store.plain import plain
from catalog.store.problem import Problem
from catalog.store.rebuild import rebuild
from catalog.store.repair_rows import Mend
from catalog.store.search import SEARCHED
from catalog.store.upgrade import revision

_AGAIN = {"file", "bytes", "unreadable", "references", "values", "history", "records", "doubles", "texts"}
"""Kinds whose mending may bring others to light."""
_ROUNDS = 3


def repair(catalogue: Catalogue, problems: Iterable[Problem]) -> list[str]:
    """Mend those of the problems that can be mended; returns a line for each kind mended."""
    said: list[str] = []
    known: set[Problem] = set()
    for _ in range(_ROUNDS):
        kinds = _by_kind(problem for problem in problems if problem not in known)
        known.update(*kinds.values())
        said += _repaired(catalogue, kinds)
        if not _AGAIN & set(kinds):
            break
        problems = check(catalogue, originals=False)
    return said


def revive(folder: Path) -> list[str]:
    """Build the database of a catalogue anew that is too damaged to be opened; nothing for one that opens.

    Raises CatalogError when nothing in it can be read, or something else is in the way.
    """
    try:
        revision((folder / DATABASE).resolve())
    except CatalogError as error:
        if isinstance(error, Unreadable) or "malformed" in str(error.__cause__):
            return [rebuild(Catalogue(folder.resolve()))]
        raise
    return []


def _by_kind(problems: Iterable[Problem]) -> dict[str, list[Problem]]:
    kinds: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.repairable:
            kinds.setdefault(problem.kind, []).append(problem)
    return kinds


def _repaired(catalogue: Catalogue, kinds: dict[str, list[Problem]]) -> list[str]:
    """First the file, then the machinery, then what the history does not know is written down, then rows are mended."""
    if "file" in kinds:
        return [rebuild(catalogue)]
    mended = [mend(catalogue, kinds[kind]) for kind, mend in _MACHINERY.items() if kind in kinds]
    mended += _in_a_step(catalogue, _HISTORY, kinds)
    if "history" in kinds:
        _write_down_escaped(catalogue, kinds["history"])
    mended += _in_a_step(catalogue, _ROWS, kinds)
    if {"outside", "history"} & set(kinds):
        mended.append(_adopt(catalogue))
    return mended + [mend(catalogue, kinds[kind]) for kind, mend in _ASIDE.items() if kind in kinds]


def _in_a_step(catalogue: Catalogue, mends: Mapping[str, Mend], kinds: dict[str, list[Problem]]) -> list[str]:
    chosen = [(mend, kinds[kind]) for kind, mend in mends.items() if kind in kinds]
    if not chosen:
        return []
    with catalogue.transact(Operation.REPAIR) as session:
        connection = plain(session)
        connection.execute("PRAGMA defer_foreign_keys=ON")  # rows that belong together come back one by one
        with leniently(connection):
            return [mend(catalogue.folder, connection, found) for mend, found in chosen]


def _free_step(catalogue: Catalogue, _problems: Sequence[Problem]) -> str:
    with catalogue.raw() as connection:
        connection.execute("INSERT OR REPLACE INTO current_step (id, step_id) VALUES (1, NULL)")
        connection.execute("DELETE FROM current_step WHERE id <> 1")
    return "No step is marked as being written any more."


def _lay_triggers(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    _in_one_go(catalogue, _install_anew)
    return f"{len(problems)} parts of the machinery were laid anew, and the search index filled."


def _count_anew(catalogue: Catalogue, _problems: Sequence[Problem]) -> str:
    _in_one_go(catalogue, _install_anew)
    return "The records were counted anew."


def _fill_index(catalogue: Catalogue, _problems: Sequence[Problem]) -> str:
    _in_one_go(catalogue, _install_anew)
    return "The search index was filled anew."


def _install_anew(connection: sqlite3.Connection) -> None:
    for table in SEARCHED:
        for statement in _EMPTIED:  # else SQLite cannot even drop one that is damaged
            with suppress(sqlite3.DatabaseError):
                connection.execute(statement.format(table))
    derived.install_anew(connection)


def _make_indexes(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    missing = [check_schema.indexes()[problem.key] for problem in problems if problem.key]

    def work(connection: sqlite3.Connection) -> None:
        for statement in missing:
            connection.execute(statement)
        connection.execute("REINDEX")

    _in_one_go(catalogue, work)
    return "The indexes were made anew."


def _drop_strangers(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    def work(connection: sqlite3.Connection) -> None:
        for problem in problems:
            kind, name = problem.key.split(" ", 1)
            quoted = '"' + name.replace('"', '""') + '"'
            sql = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
            keep(catalogue.folder, {"why": problem.what, "name": name, "sql": sql and sql[0], "at": now()})
            if kind == "table":
                for (rowid,) in connection.execute(f"SELECT rowid FROM {quoted}").fetchall():
                    copy_aside(catalogue.folder, connection, quoted, rowid, problem.what)
            connection.execute(f"DROP {kind} IF EXISTS {quoted}")

    _in_one_go(catalogue, work)
    return f"{len(problems)} things that are none of Catalog's were put into quarantine."


def _number_on(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    def work(connection: sqlite3.Connection) -> None:
        for table, given in list(check_schema.last_given(connection)):
            if not connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (given, table)).rowcount:
                connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, given))

    _in_one_go(catalogue, work)
    return f"{len(problems)} kinds of rows are numbered on from where they were."


def _make_texts(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    def work(connection: sqlite3.Connection) -> None:
        present = [n for (n,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in present:
            connection.execute(f"DROP TRIGGER {name}")
        repair_rows.blobs_to_text(connection)
        _install_anew(connection)

    _in_one_go(catalogue, work)
    return f"{len(problems)} values that were stored as bytes are text again."


def _in_one_go(catalogue: Catalogue, work: Callable[..., None]) -> None:
    with catalogue.raw() as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            work(connection)
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _write_down_escaped(catalogue: Catalogue, problems: Sequence[Problem]) -> None:
    with catalogue.transact(Operation.REPAIR) as session, leniently(connection := plain(session)):
        for table in sorted({problem.key.split()[0] for problem in problems}):
            rows = [(table, *change) for change in escaped(connection, table)]
            connection.executemany("INSERT INTO change (table_name, row, before, after) VALUES (?, ?, ?, ?)", rows)


def _adopt(catalogue: Catalogue) -> str:
    """Give changes from outside a step of their own. It "undoes" itself, so that Undo passes over it."""
    with catalogue.transact(Operation.REPAIR, "Changes from outside") as session:
        connection = plain(session)
        (step,) = connection.execute("SELECT max(id) FROM step").fetchone()
        count = connection.execute("UPDATE change SET step_id = ? WHERE step_id IS NULL", (step,)).rowcount
        connection.execute("UPDATE step SET undoes = id WHERE id = ?", (step,))
    return f"{count} changes from outside were taken into the history as they are."


def _relabel(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    wanted = {int(problem.key) for problem in problems}
    statement = "UPDATE record SET label = ?1, sort_key = ?2, changed_at = ?3 WHERE id = ?4"
    statement += " AND (label, sort_key) IS NOT (?1, ?2)"
    for query in LABELS.values():
        rows = [
            (shortened(words), sort_key(words), now(), key) for key, words in connection.execute(query) if key in wanted
        ]
        connection.executemany(statement, rows)
    return f"{len(problems)} labels were made anew."


def _refold(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    for problem in problems:
        table, key = problem.key.split()
        (words,) = connection.execute(f"SELECT {FOLDED[table]} FROM {table} WHERE id = ?", (key,)).fetchone()
        connection.execute(f"UPDATE OR IGNORE {table} SET folded = ? WHERE id = ?", (fold(words), key))
    return f"{len(problems)} forms as compared were made anew."


def _redate(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    for problem in problems:
        table, key = problem.key.split()
        (date,) = connection.execute(f"SELECT date FROM {table} WHERE id = ?", (key,)).fetchone()
        statement = f"UPDATE {table} SET date_earliest = ?, date_latest = ? WHERE id = ?"
        connection.execute(statement, (*bounds_of(date), key))
    return f"{len(problems)} dates were reckoned anew."


def _restate(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    for key, verdict in connection.execute(FLAG_STATUS).fetchall():
        connection.execute("UPDATE flag SET status = ? WHERE id = ?", (verdict, key))
    return f"{len(problems)} flags were given the status of their latest decision."


def _find_passages(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    keys = [int(problem.key) for problem in problems]
    found = sum(repair_rows.passages(connection, key) or _find_passage(connection, key) for key in keys)
    return f"{found} passages were found again by their words; {len(problems) - found} are listed as unsure or lost."


_PASSAGE = (
    'SELECT p.start, p."end", p.exact, p.prefix, p.suffix, t.pages, b.content FROM passage p'
    " JOIN text t ON t.id = p.text_id JOIN text_body b ON b.id = t.body_id WHERE p.id = ?"
)


def _find_passage(connection: sqlite3.Connection, key: int) -> bool:
    """Put a passage where its words and context stand, else mark it; whether it was found."""
    *selector, pages, content = connection.execute(_PASSAGE, (key,)).fetchone()
    ((span, state),) = reanchor([Anchor(*selector)], "", content)
    page = page_label_at(tuple((offset, label) for offset, label in json.loads(pages)), span.start)
    values = {"start": span.start, "end": span.end, "prefix": span.prefix, "suffix": span.suffix, "page": page}
    assigned = ", ".join(f'"{name}" = :{name}' for name in [*values, "state"])
    connection.execute(f"UPDATE passage SET {assigned} WHERE id = :id", values | {"state": state, "id": key})
    return state == "moved"


def _put_texts_aside(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    with catalogue.transact(Operation.REPAIR) as session:
        for problem in problems:
            key = {"id": int(problem.key)}
            content = session.scalars(text("SELECT content FROM text_body WHERE id = :id"), key).one()
            _aside(catalogue.folder, f"text-{problem.key}.txt").write_text(content, encoding="utf-8")
            session.execute(text("DELETE FROM text_body WHERE id = :id"), key)
    return f"{len(problems)} texts of no source were put into {QUARANTINE}/."


def _put_files_aside(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    """A file that is the lost original of a source under another name goes to its place, the others are put aside."""
    back = 0
    with catalogue.rows() as connection:
        known = {digest for (digest,) in connection.execute("SELECT sha256 FROM original")}
    for problem in problems:
        path = catalogue.folder / problem.key
        digest = "" if path.is_symlink() else files.sha256(path.read_bytes())
        if digest in known and not files.path_of(catalogue.folder, digest).exists():
            files.put(catalogue.folder, path.read_bytes())
            path.unlink()
            back += 1
        else:
            path.rename(_aside(catalogue.folder, path.name))
    return f"{len(problems) - back} files of no source were put into {QUARANTINE}/; {back} were lost originals."


def _clear_the_way(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    """Put links and folders aside; the content a link leads to is kept in its place, if it is the right one."""
    for problem in problems:
        path = catalogue.folder / problem.key
        data = path.read_bytes() if path.is_file() else b""
        path.rename(_aside(catalogue.folder, path.name))
        if files.sha256(data) == path.name:
            files.put(catalogue.folder, data)
    return f"{len(problems)} links and folders in the place of originals were put into {QUARANTINE}/."


def _measure(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    with catalogue.transact(Operation.REPAIR) as session:
        for path in (catalogue.folder / problem.key for problem in problems):
            values = (path.stat().st_size, path.name)
            plain(session).execute("UPDATE original SET size = ? WHERE sha256 = ?", values)
    return f"{len(problems)} sizes of originals were noted anew."


def _aside(folder: Path, name: str) -> Path:
    """A free place in the quarantine."""
    place = folder / QUARANTINE
    place.mkdir(exist_ok=True)
    target, number = place / name, 1
    while target.exists() or target.is_symlink():
        number += 1
        target = place / f"{number}-{name}"
    return target


_EMPTIED = (
    "DELETE FROM {0}_fts_data",
    "DELETE FROM {0}_fts_idx",
    "DELETE FROM {0}_fts_docsize",
    "INSERT INTO {0}_fts_data (id, block) VALUES (1, X''), (10, X'00000000000000')",
)
"""A search table without an entry, as FTS5 begins it."""
_MACHINERY: dict[str, Callable[[Catalogue, Sequence[Problem]], str]] = {
    "current_step": _free_step,
    "bytes": _make_texts,
    "strangers": _drop_strangers,
    "triggers": _lay_triggers,
    "search": _fill_index,
    "counts": _count_anew,
    "indexes": _make_indexes,
    "numbers": _number_on,
}
_HISTORY: dict[str, Mend] = {"unreadable": repair_rows.unreadable, "gaps": repair_rows.gaps}
_ROWS: dict[str, Mend] = {
    "references": repair_rows.references,
    "texts": repair_rows.texts,
    "bytes": repair_rows.known_words,
    "values": repair_rows.values,
    "doubles": repair_rows.doubles,
    "records": repair_rows.records,
    "nameless": repair_rows.nameless,
    "loops": repair_rows.loops,
    "lengths": repair_rows.lengths,
    "labels": _relabel,
    "folded": _refold,
    "dates": _redate,
    "flags": _restate,
    "passages": _find_passages,
    "quotations": repair_rows.quotations,
}
_ASIDE: dict[str, Callable[[Catalogue, Sequence[Problem]], str]] = {
    "stray_texts": _put_texts_aside,
    "stray_files": _put_files_aside,
    "in_the_way": _clear_the_way,
    "sizes": _measure,
}
