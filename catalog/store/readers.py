"""Plain read-only connections, kept for the next question: what lists and searches ask does not wait for SQLAlchemy."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

from catalog.domain.errors import Cancelled
from catalog.domain.progress import Progress
from catalog.store.address import BUSY_MILLISECONDS, uri
from catalog.store.stopping import stoppable

TYPE_CHECKING = False  # as typing has it, which is slow to load
if TYPE_CHECKING:
    from typing import Any

_PRAGMAS = (f"busy_timeout={BUSY_MILLISECONDS}", "query_only=ON", "cache_size=-16000", "temp_store=MEMORY")


class _Asked(sqlite3.Connection):
    """A connection on which nothing is begun any more for a question that is no longer wanted."""

    progress: Progress | None = None

    def execute(self, *args: Any) -> sqlite3.Cursor:
        """As always. Raises Cancelled."""
        if self.progress is not None and self.progress.cancelled:
            raise Cancelled
        return super().execute(*args)


class Readers:
    """Connections to one file; any thread may take one for the time of a `with` block."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._idle: list[_Asked] = []

    @contextmanager
    def taken(self, progress: Progress | None = None) -> Iterator[sqlite3.Connection]:
        """A connection over one consistent state. Raises Cancelled soon after the progress was asked to stop."""
        if progress is not None and progress.cancelled:
            raise Cancelled
        connection = self._idle.pop() if self._idle else self._connected()
        connection.execute("BEGIN")
        try:
            with _asked_by(connection, progress) if progress is not None else nullcontext():
                yield connection
        finally:
            with suppress(sqlite3.Error):  # after trouble with the drive SQLite has given the transaction up itself
                connection.execute("ROLLBACK")
            self._idle.append(connection)

    def close(self) -> None:
        """Let go of the file."""
        while self._idle:
            self._idle.pop().close()

    def _connected(self) -> _Asked:
        connection = sqlite3.connect(
            uri(self._file), uri=True, isolation_level=None, check_same_thread=False, factory=_Asked
        )
        try:
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:  # one of them reads the file, which may be none of SQLite's
            connection.close()
            raise
        return connection


@contextmanager
def _asked_by(connection: _Asked, progress: Progress) -> Iterator[None]:
    connection.progress = progress
    try:
        with stoppable(connection, progress):
            yield
    finally:
        connection.progress = None
