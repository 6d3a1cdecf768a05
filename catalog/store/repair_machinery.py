"""Mending what the tables need to work: triggers, search tables, indexes, counts, numbers."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from catalog.domain.operations import Operation
from catalog.store import check_schema, derived, repair_rows
from catalog.store.catalogue import Catalogue
from catalog.store.check_rules import HIGHEST
from catalog.store.identity import now
from catalog.store.mending import copy_aside, keep, next_number
from catalog.store.plain import plain
from catalog.store.problem import Problem
from catalog.store.search import SEARCHED
from catalog.store.upgrade import APPLICATION_ID

_SEARCH_TABLES = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL %'"
"""They take the tables along in which they keep what they know."""
_EMPTIED = (
    "DELETE FROM {0}_fts_data",
    "DELETE FROM {0}_fts_idx",
    "DELETE FROM {0}_fts_docsize",
    "INSERT OR REPLACE INTO {0}_fts_config (k, v) VALUES ('version', 4)",
    "INSERT INTO {0}_fts_data (id, block) VALUES (1, X''), (10, X'00000000000000')",
)
"""A search table without an entry, as FTS5 begins it."""
_ONE_PREFERRED = """
UPDATE name_form SET kind = 'variant' WHERE kind = 'preferred' AND id NOT IN (
    SELECT min(id) FROM name_form WHERE kind = 'preferred' GROUP BY name_id)
"""


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
    missing = [problem.key for problem in problems if problem.key]
    with catalogue.transact(Operation.REPAIR) as session:
        plain(session).execute(_ONE_PREFERRED)  # else the index that sees to it cannot be made

    def work(connection: sqlite3.Connection) -> None:
        for name in missing:
            connection.execute(f"DROP INDEX IF EXISTS {name}")
            connection.execute(check_schema.indexes()[name])
        connection.execute("REINDEX")

    _in_one_go(catalogue, work)
    return "The indexes were made anew."


def _drop_strangers(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    def work(connection: sqlite3.Connection) -> None:
        whole = [name for (name,) in connection.execute(_SEARCH_TABLES)]
        for problem in sorted(problems, key=lambda each: each.key.split(" ", 1)[1] not in whole):
            _drop_stranger(catalogue.folder, connection, problem)

    _in_one_go(catalogue, work)
    return f"{len(problems)} things that are none of Catalog's were put into quarantine."


def _drop_stranger(folder: Path, connection: sqlite3.Connection, problem: Problem) -> None:
    """Put a trigger, view, index or table with its rows into quarantine, unless it went with another."""
    kind, name = problem.key.split(" ", 1)
    found = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    if found is None:
        return
    quoted = '"' + name.replace('"', '""') + '"'
    keep(folder, {"why": problem.what, "name": name, "sql": found[0], "at": now()})
    if kind == "table":
        copy_aside(folder, connection, quoted, None, problem.what)
    connection.execute(f"DROP {kind} {quoted}")


def _number_on(catalogue: Catalogue, problems: Sequence[Problem]) -> str:
    def work(connection: sqlite3.Connection) -> None:
        _number_history(connection)
        for table, given in list(check_schema.last_given(connection)):
            connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
            connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, given))

    _in_one_go(catalogue, work)
    return f"{len(problems)} kinds of rows are numbered on from where they were."


def _number_history(connection: sqlite3.Connection) -> None:
    """Rows of the history with a number that none can have get the next; Undo passes over such steps."""
    connection.execute("PRAGMA defer_foreign_keys=ON")
    for table, referring in check_schema.HISTORY.items():
        query = f"SELECT id FROM {table} WHERE id NOT BETWEEN 1 AND {HIGHEST} ORDER BY id"
        for (key,) in connection.execute(query).fetchall():
            made = next_number(connection, table)
            connection.execute(f"UPDATE {table} SET id = ? WHERE id = ?", (made, key))
            for other, column in referring:
                connection.execute(f"UPDATE {other} SET {column} = ? WHERE {column} = ?", (made, key))
            if table == "step":
                connection.execute("UPDATE step SET undoes = id WHERE id = ?", (made,))


def _mark(catalogue: Catalogue, _problems: Sequence[Problem]) -> str:
    with catalogue.raw() as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    return "The file is marked as a catalogue again."


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


MACHINERY: dict[str, Callable[[Catalogue, Sequence[Problem]], str]] = {
    "mark": _mark,
    "current_step": _free_step,
    "bytes": _make_texts,
    "strangers": _drop_strangers,
    "triggers": _lay_triggers,
    "search": _fill_index,
    "indexes": _make_indexes,
    "numbers": _number_on,
}
AFTERWARDS = {"counts": _count_anew}
"""What follows from the rows that the rest of a repair brings into order."""
