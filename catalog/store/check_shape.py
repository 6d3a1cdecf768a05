"""Checks of the tables themselves: that each is there as Catalog makes it, and of which version the file is."""

import sqlite3
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Table, UniqueConstraint
from sqlalchemy.dialects import sqlite

from catalog.store import upgrade
from catalog.store.catalogue import Catalogue
from catalog.store.problem import MEND, REBUILD, Problem
from catalog.store.tables import Base

_DIALECT = sqlite.dialect()
Shape = tuple[frozenset[tuple[object, ...]], frozenset[tuple[object, ...]], frozenset[tuple[str, ...]]]
"""Columns as (name, type, may not be empty, place in the key); references; columns that are unique together."""


def tables(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Tables that are missing, or have other columns, references or rules of uniqueness than they were made with."""
    for table in Base.metadata.sorted_tables:
        found = _found(connection, table.name)
        if not found[0]:
            yield Problem("file", table.name, "This table is missing.", REBUILD, True)
        elif found != _wanted(table):
            yield Problem("file", table.name, "This table is not made as Catalog makes it.", REBUILD, True)
    if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(upgrade.HEAD,)]:
        yield Problem("file", "catalog.sqlite", "It says of itself that it is of more than one version.", REBUILD, True)
    if connection.execute("PRAGMA application_id").fetchone() != (upgrade.APPLICATION_ID,):
        what = "It is not marked as a catalogue: other programs do not know it for one."
        yield Problem("mark", "catalog.sqlite", what, MEND, True)


def _wanted(table: Table) -> Shape:
    keys = {column.name: place for place, column in enumerate(table.primary_key.columns, 1)}
    columns = ((each.name, _type(each), not each.nullable, keys.get(each.name, 0)) for each in table.columns)
    references = (
        (each.parent.name, each.column.table.name, each.ondelete or "NO ACTION") for each in table.foreign_keys
    )
    together = (
        tuple(column.name for column in each.columns)
        for each in table.constraints
        if isinstance(each, UniqueConstraint)
    )
    return frozenset(columns), frozenset(references), frozenset(together)


def _type(column: Column[Any]) -> str:
    return str(column.type.compile(_DIALECT)).split(" COLLATE")[0]


def _found(connection: sqlite3.Connection, name: str) -> Shape:
    info = connection.execute(f"PRAGMA table_xinfo({name})").fetchall()
    columns = ((column, kind, bool(needed), key) for _, column, kind, needed, _, key, _ in info)
    references = ((row[3], row[2], row[6]) for row in connection.execute(f"PRAGMA foreign_key_list({name})"))
    indexes = connection.execute(f"PRAGMA index_list({name})").fetchall()
    together = (_columns(connection, index) for _, index, _, origin, _ in indexes if origin == "u")
    return frozenset(columns), frozenset(references), frozenset(together)


def _columns(connection: sqlite3.Connection, index: str) -> tuple[str, ...]:
    return tuple(name for _, _, name in connection.execute(f"PRAGMA index_info({index})"))
