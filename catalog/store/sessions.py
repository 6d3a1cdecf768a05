"""Sessions of SQLAlchemy on a catalogue: reading, and writing one step of the journal at a time."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, PoolProxiedConnection
from sqlalchemy.orm import Session

from catalog.domain.operations import Operation
from catalog.store.done import Changes, Done
from catalog.store.engine import connect
from catalog.store.identity import new_uid, now
from catalog.store.plain import UNDER, plain

MANY = 5_000
"""A step that changed more rows than this is announced by its tables alone."""

_STEP = "INSERT INTO step (uid, operation, subject, actor, at, undoes) VALUES (?, ?, ?, ?, ?, ?)"
_CURRENT = "UPDATE current_step SET step_id = ?"
_ROWS = f"SELECT DISTINCT table_name, json_extract(row, '$[0]') FROM change WHERE step_id = ? LIMIT {MANY + 1}"
_TABLES = "SELECT DISTINCT table_name FROM change WHERE step_id = ?"


class Sessions:
    """Makes sessions on one file. What every step needs goes past SQLAlchemy, which costs more than SQLite does."""

    def __init__(self, file: Path) -> None:
        self.engine: Engine = connect(file)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session over one consistent state."""
        with self._session("BEGIN") as session:
            yield session

    @contextmanager
    def transact(
        self, operation: Operation, subject: str, actor: str, undoes: int | None
    ) -> Iterator[tuple[Session, list[Done]]]:
        """A session for one step, and a list that holds what was done when the block has ended; empty for nothing."""
        finished: list[Done] = []
        with self._session("BEGIN IMMEDIATE") as session:
            raw = plain(session)
            step_id = raw.execute(_STEP, (new_uid(), operation.value, subject, actor, now(), undoes)).lastrowid or 0
            raw.execute(_CURRENT, (step_id,))
            yield session, finished
            session.flush()
            raw.execute(_CURRENT, (None,))
            changes = _changes(raw, step_id)
            if not changes:
                raw.execute("DELETE FROM step WHERE id = ?", (step_id,))
            raw.execute("COMMIT")
        if changes:
            finished.append(Done(step_id, operation, subject, changes))

    @contextmanager
    def _session(self, begin: str) -> Iterator[Session]:
        """A session in a transaction begun so; what is not committed in the block is rolled back."""
        pooled = self.engine.raw_connection()
        try:
            raw = pooled.driver_connection
            assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - narrows the type for the checker
            raw.execute(begin)
            with _Session(self.engine, pooled, raw) as session:
                yield session
        finally:
            pooled.close()


class _Session(Session):
    """A session on a connection in a transaction. SQLAlchemy learns of the connection when it is first asked for it."""

    def __init__(self, engine: Engine, pooled: PoolProxiedConnection, raw: sqlite3.Connection) -> None:
        super().__init__(expire_on_commit=False, info={UNDER: raw})
        self._given = engine, pooled

    @cached_property
    def _connection(self) -> Connection:
        return Connection(*self._given)

    def get_bind(self, *_args: Any, **_options: Any) -> Connection:
        """What SQLAlchemy asks for."""
        return self._connection


def _changes(connection: sqlite3.Connection, step_id: int) -> Changes:
    found = frozenset(
        (table, int(key) if str(key).isdigit() else 0) for table, key in connection.execute(_ROWS, (step_id,))
    )
    if len(found) <= MANY:
        return found
    return frozenset((table, 0) for (table,) in connection.execute(_TABLES, (step_id,)))
