"""Mending what the tables need to work: triggers, search tables, indexes, counts, numbers."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress

from catalog.store import check_schema, derived, repair_rows
from catalog.store.catalogue import Catalogue
from catalog.store.identity import now
from catalog.store.mending import copy_aside, keep
from catalog.store.problem import Problem
from catalog.store.search import SEARCHED

_EMPTIED = (
    "DELETE FROM {0}_fts_data",
    "DELETE FROM {0}_fts_idx",
    "DELETE FROM {0}_fts_docsize",
    "INSERT INTO {0}_fts_data (id, block) VALUES (1, X''), (10, X'00000000000000')",
)
"""A search table without an entry, as FTS5 begins it."""


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


MACHINERY: dict[str, Callable[[Catalogue, Sequence[Problem]], str]] = {
    "current_step": _free_step,
    "bytes": _make_texts,
    "strangers": _drop_strangers,
    "triggers": _lay_triggers,
    "search": _fill_index,
    "counts": _count_anew,
    "indexes": _make_indexes,
    "numbers": _number_on,
}
