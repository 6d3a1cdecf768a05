"""One row mended: put back as the history last knew it in order, or put aside into the quarantine."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from catalog.store.check_rules import HIGHEST
from catalog.store.identity import now
from catalog.store.tables import Base

QUARANTINE = "quarantine"
ROWS = "rows.jsonl"
"""Rows that were put aside: a line of JSON each, with the table, what was wrong and when."""
Row = Mapping[str, Any]
Valid = Callable[[Row], bool]

_HISTORY = "SELECT step_id, before, after FROM change WHERE table_name = ? AND row = ? ORDER BY id DESC"
_LOST = "\ufffd"
"""What stands where a text could not be decoded."""


@contextmanager
def leniently(connection: sqlite3.Connection) -> Iterator[None]:
    """Until the block ends, text that is no UTF-8 is read as far as it goes: one damaged row must not end a look."""
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    try:
        yield
    finally:
        connection.text_factory = str


def known(connection: sqlite3.Connection, table: str, key: str) -> Iterator[Row]:
    """The states of a row that the history knows, latest first; none when Catalog itself deleted it last."""
    changes = connection.execute(_HISTORY, (table, key)).fetchall()
    if changes and changes[0][0] is not None and changes[0][2] is None:
        return
    for _, before, after in changes:
        yield from (state for words in (after, before) if (state := _state(words)) is not None)


def put_back(
    connection: sqlite3.Connection,
    table: Table,
    key: str,
    valid: Valid = lambda _row: True,
    stands: Callable[[], bool] = lambda: True,
) -> bool:
    """Give a row the latest state the history knows in which it was valid; whether there was one the tables accept.

    `stands` is asked when a state has been written, whether it can stay.
    """
    states = (state for state in known(connection, table.name, key) if valid(state))
    return any(_written(connection, table, state) and stands() for state in states)


def put_aside(folder: Path, connection: sqlite3.Connection, table: str, rowid: int, why: str) -> None:
    """Copy a row into the quarantine and delete it, with what hangs on it."""
    copy_aside(folder, connection, table, rowid, why)
    connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))


def copy_aside(folder: Path, connection: sqlite3.Connection, table: str, rowid: int | None, why: str) -> None:
    """Copy a row into the quarantine, or all of a table."""
    those = ("", ()) if rowid is None else (" WHERE rowid = ?", (rowid,))
    found = connection.execute(f"SELECT * FROM {table}{those[0]}", those[1])
    names = [column[0] for column in found.description]
    for row in found.fetchall():
        keep(folder, {"table": table, "why": why, "at": now(), "row": dict(zip(names, row, strict=True))})


def keep(folder: Path, what: Mapping[str, Any]) -> None:
    """Add a line to the rows in quarantine."""
    place = folder / QUARANTINE
    place.mkdir(exist_ok=True)
    with (place / ROWS).open("a", encoding="utf-8") as file:
        file.write(json.dumps(what, ensure_ascii=False, default=lambda value: f"x'{value.hex()}'") + "\n")


def table_of(name: str) -> Table:
    """A table by its name."""
    return Base.metadata.tables[name]


def _state(words: str | None) -> Row | None:
    try:
        found = json.loads(words) if words and _LOST not in words else None
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _written(connection: sqlite3.Connection, table: Table, state: Row) -> bool:
    """Write a whole row, in the place of the one with its key or as a new one."""
    values = {column.name: state[column.name] for column in table.columns if column.name in state}
    keys = [column.name for column in table.primary_key.columns]
    where = " AND ".join(f'"{name}" IS :{name}' for name in keys)
    assigned = ", ".join(f'"{name}" = :{name}' for name in values)
    listed, marks = ", ".join(f'"{name}"' for name in values), ", ".join(f":{name}" for name in values)
    try:
        if not connection.execute(f"UPDATE {table.name} SET {assigned} WHERE {where}", values).rowcount:
            connection.execute(f"INSERT INTO {table.name} ({listed}) VALUES ({marks})", values)
    except (sqlite3.Error, KeyError, OverflowError):
        return False
    return True


def next_number(connection: sqlite3.Connection, table: str) -> int:
    """The number after the highest that rows of a table have, of those a row can have."""
    found = connection.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table} WHERE id BETWEEN 1 AND {HIGHEST}")
    return int(found.fetchone()[0])
