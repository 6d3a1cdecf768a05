"""Rows that belong to records, read for some hundreds of records at once instead of record by record."""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from catalog.store.plain import plain

Row = dict[str, Any]
"""A row as column → value; truth values are 0 and 1."""


@cache
def of(table: str, column: str = "id", order: str = "id", *, wanted: str = "*") -> str:
    """The query for the rows of a table that have a key in that column, with the `wanted` columns."""
    among = f"{column} IN (SELECT value FROM json_each(?))"
    return f"SELECT {column} AS owner, {wanted} FROM {table} WHERE {among} ORDER BY {order}"


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
        """The rows of a query that belong to that key; its column `owner` says to which each belongs."""
        if key not in self._expected:
            return self.read(query, [key])
        found = self._found.get(query)
        if found is None:
            found = self._found[query] = {each: [] for each in self._expected}
            for row in self.read(query, self._expected):
                found[row["owner"]].append(row)
        return found[key]

    def read(self, query: str, keys: Iterable[int]) -> list[Row]:
        """The rows of a query for all these keys."""
        cursor = plain(self._session).execute(query, (json.dumps(list(keys)),))
        columns = [each[0] for each in cursor.description]
        return [dict(zip(columns, row, strict=True)) for row in cursor]
