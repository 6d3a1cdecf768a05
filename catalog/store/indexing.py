"""Bulk writing: what a transaction adds is written down, counted and indexed at its end, not row by row."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy.orm import Session

from catalog.store import counting, journal, search
from catalog.store.plain import plain

_ROOM = 64_000
"""Kilobytes of cache while much is written."""
_GATHERED, _USUALLY_GATHERED = 16 * 2**20, 2**20


@contextmanager
def noted_later(session: Session, tables: Sequence[str]) -> Iterator[None]:
    """Within the block rows may only be added to these tables, each above all keys that are there; parents come first.

    They are written down, counted and indexed at its end, a statement per table. The triggers are laid again in the
    same transaction, which holds the database alone: if it fails, they were never gone.
    """
    raw = plain(session)
    with _room(raw):
        yield from _noted(session, raw, tables)


def _noted(session: Session, raw: sqlite3.Connection, tables: Sequence[str]) -> Iterator[None]:
    latest = {table: raw.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0] for table in tables}
    triggers = dict(_on_insert(tables))
    for name in triggers:
        raw.execute(f"DROP TRIGGER {name}")
    yield
    session.flush()
    for table in tables:
        raw.execute(journal.added_above(table), (latest[table],))
        if table == counting.TABLE:
            raw.execute(counting.added_above(), (latest[table],))
        _index(raw, table, latest[table])
    for statement in triggers.values():
        raw.execute(statement)


@contextmanager
def _room(connection: sqlite3.Connection) -> Iterator[None]:
    """A cache that holds what is added, for as long: else SQLite writes out pages that it needs again at once."""
    (usual,) = connection.execute("PRAGMA cache_size").fetchone()
    connection.execute(f"PRAGMA cache_size=-{_ROOM}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size={usual}")


def _on_insert(tables: Sequence[str]) -> Iterator[tuple[str, str]]:
    for table in tables:
        yield journal.on_insert(table)
        if table == counting.TABLE:
            yield counting.on_insert()
        if table in search.SEARCHED:
            yield search.on_insert(table)


def _index(connection: sqlite3.Connection, table: str, latest: int) -> None:
    if table in search.SEARCHED:
        listed = ", ".join(search.SEARCHED[table])
        added = f"SELECT id, {listed} FROM {table}_folded WHERE id > ?"
        _gather(connection, table, _GATHERED)
        connection.execute(f"INSERT INTO {table}_fts (rowid, {listed}) {added}", (latest,))
        _gather(connection, table, _USUALLY_GATHERED)
        connection.execute(f"DELETE FROM {table}_fts_config WHERE k = 'hashsize'")


def _gather(connection: sqlite3.Connection, table: str, size: int) -> None:
    """So many bytes of an index FTS5 is to gather in memory before it writes a part, which it later has to merge."""
    connection.execute(f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('hashsize', ?)", (size,))
