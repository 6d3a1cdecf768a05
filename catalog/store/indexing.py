"""Bulk writing: the search index of what a transaction adds is filled once at its end, not row by row."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy.orm import Session

from catalog.store import search
from catalog.store.plain import plain


@contextmanager
def indexed_later(session: Session, tables: Sequence[str]) -> Iterator[None]:
    """Within the block rows of these tables may only be added; they are indexed at its end, a statement per table.

    The triggers are laid again in the same transaction, which holds the database alone.
    """
    raw = plain(session)
    latest = {table: raw.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0] for table in tables}
    triggers = {table: search.on_insert(table) for table in tables}
    for name, _statement in triggers.values():
        raw.execute(f"DROP TRIGGER {name}")
    yield
    session.flush()
    for table, (_name, statement) in triggers.items():
        listed = ", ".join(search.SEARCHED[table])
        added = f"SELECT id, {listed} FROM {table}_folded WHERE id > ?"
        raw.execute(f"INSERT INTO {table}_fts (rowid, {listed}) {added}", (latest[table],))
        raw.execute(statement)
