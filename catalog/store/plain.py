"""Plain statements on the connection under a session: for what is written so often that SQLAlchemy's share shows."""

import sqlite3
from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Any

from sqlalchemy.orm import Session

UNDER = "plain connection"
"""Where a session's `info` keeps the connection it runs on."""


def plain(session: Session) -> sqlite3.Connection:
    """The connection under a session, inside the same transaction; what the session still holds is written first.

    Objects that were loaded before do not learn of what is written here.
    """
    session.flush()
    connection: sqlite3.Connection = session.info[UNDER]
    return connection


def change(session: Session, table: str, key: int, values: Mapping[str, Any]) -> None:
    """Give the row with that `id` these values."""
    assigned = ", ".join(f'"{name}" = :{name}' for name in values)
    plain(session).execute(f"UPDATE {table} SET {assigned} WHERE id = :id", {**values, "id": key})


def insert(session: Session, table: str, rows: Iterable[Mapping[str, Any]]) -> int | None:
    """Add rows that all have the same columns; returns the key of the last if there is only one."""
    listed = list(rows)
    if not listed:
        return None
    names = ", ".join(f'"{name}"' for name in listed[0])
    statement = f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(listed[0]))})"
    if len(listed) == 1:
        return plain(session).execute(statement, tuple(listed[0].values())).lastrowid
    columns = itemgetter(*listed[0]) if len(listed[0]) > 1 else lambda row: tuple(row.values())
    plain(session).executemany(statement, map(columns, listed))
    return None


def next_id(session: Session, table: str) -> int:
    """The next key of a table; nobody else can take it, as a writer holds the database alone."""
    latest = plain(session).execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(latest[0]) + 1 if latest else 1
