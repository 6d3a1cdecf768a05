"""Where the rows of a list come from, page by page, and how the first of them are read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

PAGE_ROWS = 100
_SEARCHED_ROWS = 1000
_ABOVE = 30
"""Rows read before the one a list jumps to."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows in order, and the cursor to go on from (None at the end). What a cursor is, only the source knows."""

    rows: Sequence[Any]
    next_cursor: Any | None = None


class PageSource(Protocol):
    """Where rows come from. Both must answer in a few milliseconds."""

    def fetch(self, cursor: Any | None, limit: int) -> Page:
        """At most `limit` rows from the cursor on; None is the beginning."""

    def count(self) -> int:
        """How many rows there are in all."""


@runtime_checkable
class TwoWaySource(PageSource, Protocol):
    """One that can be jumped into and read backwards from there."""

    def at(self, record_id: int) -> Any | None:
        """The cursor after a record; None where there is no telling."""

    def back(self, cursor: Any, limit: int) -> Page:
        """At most `limit` rows before the one the cursor stands after, nearest first."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """Rows of a source, with the cursor to go on from, how many there are in all, and whether there are rows before."""

    source: PageSource
    rows: tuple[Any, ...]
    cursor: Any | None
    total: int
    inside: bool = False


def load(source: PageSource, at_least: int = PAGE_ROWS, until: int | None = None) -> Loaded:
    """Read the first rows of a source, at least so many, and on to the record `until` if it is there.

    Touches no model, so it may run on another thread. Errors of the source pass through.
    """
    total, page = source.count(), source.fetch(None, max(at_least, PAGE_ROWS))
    rows = list(page.rows)
    if until is not None and all(row.id != until for row in rows) and (jumped := _around(source, until, total)):
        return jumped
    while until is not None and page.next_cursor is not None and all(row.id != until for row in page.rows):
        page = source.fetch(page.next_cursor, _SEARCHED_ROWS)
        rows += page.rows
    return Loaded(source, tuple(rows), page.next_cursor, total)


def _around(source: PageSource, record_id: int, total: int) -> Loaded | None:
    """The rows around a record, where the source can be jumped into and there are many before."""
    if not isinstance(source, TwoWaySource) or (at := source.at(record_id)) is None:
        return None
    above = source.back(at, _ABOVE).next_cursor
    page = source.fetch(above, PAGE_ROWS + _ABOVE)
    return Loaded(source, tuple(page.rows), page.next_cursor, total, inside=above is not None)


class Rows:
    """A PageSource over rows already in memory, for short lists and tests."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self._rows = list(rows)

    def fetch(self, cursor: int | None, limit: int) -> Page:
        """Rows from position `cursor` on."""
        start = cursor or 0
        end = start + limit
        return Page(self._rows[start:end], end if end < len(self._rows) else None)

    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)
