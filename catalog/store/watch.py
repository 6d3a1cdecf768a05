"""What other programs do to a catalogue that is open here: seen from the journal, so that screens can follow."""

import json
import sqlite3

from catalog.store.address import uri
from catalog.store.catalogue import Catalogue
from catalog.store.done import Changes, Done
from catalog.store.standing import Standing

MANY = 5_000
"""More changed rows than this are told by their tables alone."""

_OF_OTHERS = "FROM change WHERE id > ? AND coalesce(step_id, 0) NOT IN (SELECT value FROM json_each(?))"
_ROWS = f"SELECT DISTINCT table_name, json_extract(row, '$[0]') {_OF_OTHERS} LIMIT {MANY + 1}"
_TABLES = f"SELECT DISTINCT table_name {_OF_OTHERS}"
_ALL_TABLES = "SELECT DISTINCT table_name FROM change"


class Watch:
    """Looks at one catalogue; all but the listener it leaves there runs on the thread that looks."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._file = catalogue.file
        self._standing = Standing(catalogue.file)
        self._connection: sqlite3.Connection | None = None
        self._version = self._latest = -1
        self._own: set[int] = set()
        catalogue.listeners.append(self._did)
        self.news()

    def news(self) -> Changes:
        """The rows changed by others since the last look, (table, 0) for many; nothing while the file cannot be read.

        Takes some microseconds when there is nothing new.
        """
        try:
            return self._news()
        except sqlite3.Error:
            self.close()
            return frozenset()

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _did(self, done: Done) -> None:
        self._own.add(done.step_id)

    def _news(self) -> Changes:
        connection = self._connected()
        version = connection.execute("PRAGMA data_version").fetchone()[0]
        if version == self._version:
            return frozenset()
        before, own = self._latest, json.dumps(tuple(self._own))
        self._version = version
        self._latest = connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0]
        if before < 0:
            return frozenset()
        if self._latest < before:  # an older state was restored: everything may differ
            return frozenset((table, 0) for (table,) in connection.execute(_ALL_TABLES))
        self._own.difference_update(json.loads(own))
        rows = connection.execute(_ROWS, (before, own)).fetchall()
        if len(rows) > MANY:
            return frozenset((table, 0) for (table,) in connection.execute(_TABLES, (before, own)))
        return frozenset((table, key if isinstance(key, int) else 0) for table, key in rows)

    def _connected(self) -> sqlite3.Connection:
        if self._connection is None or self._standing.replaced() or self._standing.log_lost():
            self.close()
            self._standing.forget_log()
            self._version = -1
            self._connection = sqlite3.connect(uri(self._file, "ro"), uri=True, isolation_level=None, timeout=0)
        return self._connection
