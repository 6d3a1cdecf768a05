"""Plain read-only connections, kept for the next question: what lists and searches ask does not wait for SQLAlchemy."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from catalog.domain.errors import Cancelled
from catalog.domain.progress import Progress
from catalog.store.address import BUSY_MILLISECONDS, uri

_PRAGMAS = (f"busy_timeout={BUSY_MILLISECONDS}", "query_only=ON", "cache_size=-16000", "temp_store=MEMORY")
_LOOK_EVERY = 1_000
"""Steps of SQLite's machine between two looks at whether the question is still wanted; one may take the index long."""


class Readers:
    """Connections to one file; any thread may take one for the time of a `with` block."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._idle: list[sqlite3.Connection] = []

    @contextmanager
    def taken(self, progress: Progress | None = None) -> Iterator[sqlite3.Connection]:
        """A connection over one consistent state. Raises Cancelled soon after the progress was asked to stop."""
        if progress is not None and progress.cancelled:
            raise Cancelled
        connection = self._idle.pop() if self._idle else self._connected()
        if progress is not None:
            connection.set_progress_handler(lambda: progress.cancelled, _LOOK_EVERY)
        connection.execute("BEGIN")
        try:
            yield connection
        except sqlite3.OperationalError as error:
            if progress is not None and progress.cancelled:
                raise Cancelled from error
            raise
        finally:
            connection.set_progress_handler(None, 0)
            connection.execute("ROLLBACK")
            self._idle.append(connection)

    def close(self) -> None:
        """Let go of the file."""
        while self._idle:
            self._idle.pop().close()

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(uri(self._file), uri=True, isolation_level=None, check_same_thread=False)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection
