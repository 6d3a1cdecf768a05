"""Rows that belong to records, read for some hundreds of records at once instead of record by record."""

import json
import sqlite3
from collections.abc import Iterable

from sqlalchemy.orm import Session

from catalog.store.plain import plain

Row = sqlite3.Row
"""A row whose columns are found by name; truth values are 0 and 1."""


def of(table: str, column: str = "id", order: str = "id") -> str:
    """The query for the rows of a table that have a key in that column."""
    return (
        f"SELECT {column} AS owner, * FROM {table} WHERE {column} IN (SELECT value FROM json_each(?)) ORDER BY {order}"
    )


class ReadAhead:
    """Answers from what was read for all expected keys; for another key it asks anew, since it may have changed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._expected: frozenset[int] = frozenset()
        self._found: dict[str, dict[int, list[Row]]] = {}

    def expect(self, keys: Iterable[int]) -> None:
        """These keys will be asked for now, and no others any more; until then nothing that is read changes."""
        self._expected, self._found = frozenset(keys), {}

    def rows(self, query: str, key: int) -> list[Row]:
        """The rows of a query that belong to that key; its first column says to which each belongs."""
        if key not in self._expected:
            return self.read(query, [key])
        if query not in self._found:
            found: dict[int, list[Row]] = {each: [] for each in self._expected}
            for row in self.read(query, self._expected):
                found[row[0]].append(row)
            self._found[query] = found
        return self._found[query][key]

    def read(self, query: str, keys: Iterable[int]) -> list[Row]:
        """The rows of a query for all these keys."""
        cursor = plain(self._session).cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(query, (json.dumps(list(keys)),)).fetchall()
