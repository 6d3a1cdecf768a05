"""Writing back what stood before a step: every change of the journal, last first, if all is still as it left it."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from catalog.domain.errors import Conflict
from catalog.store.tables import Base
from catalog.store.uncollected import uncollected

Row = dict[str, Any]
Change = tuple[str, list[Any], str | None, str | None]
"""Table, key, and the row before and after as JSON."""

_UNDONE = "Nothing was undone. The history shows the later change."


@uncollected()
def revert(connection: sqlite3.Connection, target_id: int, step_id: int) -> None:
    """Write back what stood before each change of the target; the triggers note it under the step now being written.

    Raises Conflict if a row is not as the target left it, or if any other row would change too. Goes past SQLAlchemy:
    an import may have changed hundreds of thousands of rows.
    """
    connection.execute("PRAGMA defer_foreign_keys=ON")
    try:
        for table, key, before, after in _changes(connection, target_id):
            _Reverter.of(table).revert(connection, key, _values(before), _values(after))
    except sqlite3.IntegrityError as error:
        raise Conflict(
            f"This step cannot be undone: what it changed is in use otherwise ({error}).", _UNDONE
        ) from error
    if _count(connection, step_id) != _count(connection, target_id):
        raise Conflict("This step cannot be undone: something was added since to what it made.", _UNDONE)


def _changes(connection: sqlite3.Connection, step_id: int) -> Iterator[Change]:
    """The changes of a step, last first, read in runs as reverting them writes to the same table.

    Rows of one table that were added one after the other, or removed, come in the order of their keys: in falling order
    the search index would lay down a segment for every single row.
    """
    query = (
        "SELECT table_name, row, before, after, id FROM change WHERE step_id = ? AND id < ? ORDER BY id DESC LIMIT 1000"
    )
    last = 1 << 62
    while run := connection.execute(query, (step_id, last)).fetchall():
        for (table, *_), some in groupby(run, key=lambda each: (each[0], each[2] is None, each[3] is None)):
            changes = [(table, json.loads(row), before, after) for _, row, before, after, _ in some]
            kept = None not in changes[0] or _Reverter.of(table).within_itself
            yield from changes if kept else sorted(changes, key=itemgetter(1))
        last = run[-1][4]


def _count(connection: sqlite3.Connection, step_id: int) -> int:
    return int(connection.execute("SELECT count(*) FROM change WHERE step_id = ?", (step_id,)).fetchone()[0])


def _values(row: str | None) -> Row | None:
    return json.loads(row) if row else None


@dataclass(frozen=True, slots=True)
class _Reverter:
    """Writes back rows of one table. Columns that the journal knows and the table no longer has are passed over."""

    name: str
    columns: tuple[str, ...]
    find: str
    where: str
    within_itself: bool
    """Whether rows of it refer to others of it, so that those that refer must go first."""

    @staticmethod
    @cache
    def of(name: str) -> "_Reverter":
        table = Base.metadata.tables[name]
        columns = tuple(column.name for column in table.columns)
        where = " AND ".join(f'"{column.name}" IS ?' for column in table.primary_key.columns)
        find = f"SELECT {_listed(columns)} FROM {name} WHERE {where}"
        return _Reverter(name, columns, find, where, any(key.references(table) for key in table.foreign_keys))

    def revert(self, connection: sqlite3.Connection, key: list[Any], before: Row | None, after: Row | None) -> None:
        """From `after` back to `before`; None is no row. Raises Conflict if the row is not as `after` says."""
        self._check(connection, key, after)
        if before is None:
            connection.execute(f"DELETE FROM {self.name} WHERE {self.where}", key)
            return
        values = {name: before[name] for name in self.columns if name in before}
        if after is None:
            marks = ", ".join("?" * len(values))
            connection.execute(f"INSERT INTO {self.name} ({_listed(values)}) VALUES ({marks})", tuple(values.values()))
            return
        changed = {name: value for name, value in values.items() if after.get(name) != value}
        if changed:
            assigned = ", ".join(f'"{name}" = ?' for name in changed)
            connection.execute(f"UPDATE {self.name} SET {assigned} WHERE {self.where}", (*changed.values(), *key))

    def _check(self, connection: sqlite3.Connection, key: list[Any], expected: Row | None) -> None:
        found = connection.execute(self.find, key).fetchone()
        stands = None if found is None else dict(zip(self.columns, found, strict=True))
        if (stands is None) != (expected is None) or any(
            stands[name] != value for name, value in (expected or {}).items() if stands and name in stands
        ):
            what = f"the {self.name.replace('_', ' ')} it changed has been changed since"
            raise Conflict(f"This step cannot be undone: {what}.", _UNDONE)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
