"""Writing back what stood before a step: every change of the journal, last first, if all is still as it left it."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeVar

from catalog.domain.errors import Conflict
from catalog.store.tables import Base
from catalog.store.uncollected import uncollected

Row = dict[str, Any]
Change = tuple[list[Any], Row | None, Row | None]
"""Key, and the row before and after; None is no row."""

_Json = TypeVar("_Json", list[Any], dict[str, Any])
_CHECK = "Nothing was undone. `catalog check --repair`, or File → Check, says more."
_UNDONE = "Nothing was undone. The history shows the later change."


@uncollected()
def revert(connection: sqlite3.Connection, target_id: int, step_id: int) -> None:
    """Write back what stood before each change of the target; the triggers note it under the step now being written.

    Raises Conflict if a row is not as the target left it, or if any other row would change too. Goes past SQLAlchemy:
    an import may have changed hundreds of thousands of rows.
    """
    connection.execute("PRAGMA defer_foreign_keys=ON")
    try:
        for table, changes in _runs(connection, target_id):
            _Reverter.of(table).revert_run(connection, changes)
    except sqlite3.IntegrityError as error:
        raise Conflict(
            f"This step cannot be undone: what it changed is in use otherwise ({error}).", _UNDONE
        ) from error
    if _count(connection, step_id) != _count(connection, target_id):
        raise Conflict("This step cannot be undone: something was added since to what it made.", _UNDONE)


def _runs(connection: sqlite3.Connection, step_id: int) -> Iterator[tuple[str, list[Change]]]:
    """The changes of a step, last first, with their tables; those of one table and kind that follow each other at once.

    They are read in pieces as reverting them writes to the same table. Rows that were added one after the other, or
    removed, come in the order of their keys: in falling order the search index would lay down a segment for every one.
    """
    query = (
        "SELECT table_name, row, before, after, id FROM change WHERE step_id = ? AND id < ? ORDER BY id DESC LIMIT 1000"
    )
    last = 1 << 62
    while run := connection.execute(query, (step_id, last)).fetchall():
        for (table, *_), some in groupby(run, key=lambda each: (each[0], each[2] is None, each[3] is None)):
            changes = [(_read(row, list), _values(before), _values(after)) for _, row, before, after, _ in some]
            kept = None not in changes[0] or _Reverter.of(table).within_itself
            yield table, changes if kept else sorted(changes, key=itemgetter(0))
        last = run[-1][4]


def _count(connection: sqlite3.Connection, step_id: int) -> int:
    return int(connection.execute("SELECT count(*) FROM change WHERE step_id = ?", (step_id,)).fetchone()[0])


def _values(row: str | None) -> Row | None:
    return _read(row, dict) if row else None


def _read(words: str, kind: type[_Json]) -> _Json:
    """What the journal wrote. Raises Conflict for what another program has spoilt."""
    try:
        found = json.loads(words)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, kind):
        raise Conflict("This step cannot be undone: what the history says of it is damaged.", _CHECK)
    return found


@dataclass(frozen=True, slots=True)
class _Reverter:
    """Writes back rows of one table. Columns that the journal knows and the table no longer has are passed over."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    find: str
    where: str
    within_itself: bool
    """Whether rows of it refer to others of it, so that those that refer must go first."""

    @staticmethod
    @cache
    def of(name: str) -> "_Reverter":
        table = Base.metadata.tables[name]
        columns = tuple(column.name for column in table.columns)
        key = tuple(column.name for column in table.primary_key.columns)
        where = " AND ".join(f'"{each}" IS ?' for each in key)
        find = f"SELECT {_listed(columns)} FROM {name} WHERE {where}"
        return _Reverter(name, columns, key, find, where, any(each.references(table) for each in table.foreign_keys))

    def revert_run(self, connection: sqlite3.Connection, changes: list[Change]) -> None:
        """From after back to before, in this order. Raises Conflict if a row is not as it stood after."""
        added = changes[0][1] is None
        if added and len(self.key) == 1 and not self.within_itself:
            self._remove(connection, changes)
        else:
            for change in changes:
                self._revert(connection, *change)

    def _remove(self, connection: sqlite3.Connection, changes: list[Change]) -> None:
        """Remove added rows by one statement: with each, the search index writes down what it has gathered."""
        keys = json.dumps([key[0] for key, _, _ in changes])
        those = f'"{self.key[0]}" IN (SELECT value FROM json_each(?))'
        place = self.columns.index(self.key[0])
        query = f"SELECT {_listed(self.columns)} FROM {self.name} WHERE {those}"
        found = {row[place]: row for row in connection.execute(query, (keys,))}
        for key, _, after in changes:
            self._check(found.get(key[0]), after)
        connection.execute(f"DELETE FROM {self.name} WHERE {those}", (keys,))

    def _revert(self, connection: sqlite3.Connection, key: list[Any], before: Row | None, after: Row | None) -> None:
        self._check(connection.execute(self.find, key).fetchone(), after)
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

    def _check(self, found: tuple[Any, ...] | None, expected: Row | None) -> None:
        stands = None if found is None else dict(zip(self.columns, found, strict=True))
        if (stands is None) != (expected is None) or any(
            stands[name] != value for name, value in (expected or {}).items() if stands and name in stands
        ):
            what = f"the {self.name.replace('_', ' ')} it changed has been changed since"
            raise Conflict(f"This step cannot be undone: {what}.", _UNDONE)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
