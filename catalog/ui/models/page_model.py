"""A table that holds only the rows it has been asked for, fetched page by page."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from catalog.ui import crash
from catalog.ui.words import tr

PAGE_ROWS = 100
_SEARCHED_ROWS = 1000
_ABOVE = 30
"""Rows read before the one a list jumps to."""
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""Role under which the whole row is found."""

Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """What a row must have: the id of its record; columns take the rest from it by name."""

    @property
    def id(self) -> int: ...


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
class Column:
    """One column: `text` says what to show for a row, by default the attribute `key`.

    Width in pixels, 0 takes the rest.
    """

    key: str
    title: str
    width: int = 120
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    text: Callable[[Any], str] | None = None
    tip: Callable[[Any], str] | None = None
    icon: Callable[[Any], QIcon | None] | None = None
    help: str = ""
    sortable: bool = True
    shown: bool = True

    def display(self, row: Any) -> str:
        """The text of this column for a row; nothing for None."""
        value = self.text(row) if self.text else getattr(row, self.key)
        return "" if value is None else str(value)


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


class PageModel(QAbstractTableModel):
    """Rows of a PageSource; more are fetched when a view scrolls to the end of what is there.

    While rows change the cursor is None, so that nobody who listens fetches more in the middle of it.
    """

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._source: PageSource = Rows(())
        self._rows: list[Any] = []
        self._cursor: Any | None = None
        self._total = 0
        self.inside = False
        """Whether there are rows before the first one loaded."""
        self._told = False

    def show(self, source: PageSource, at_least: int = PAGE_ROWS) -> None:
        """Show another source from its beginning, with at least so many rows loaded at once (for a refresh in place).

        Errors of the source (CatalogError for a query that cannot be understood) pass through and leave the rows.
        """
        self.show_loaded(load(source, at_least))

    def show_loaded(self, found: Loaded) -> None:
        """Show rows that were read elsewhere."""
        self.beginResetModel()
        self._source, self._total, self.inside = found.source, found.total, found.inside
        self._rows, self._cursor = list(found.rows), None
        self.endResetModel()
        self._cursor = found.cursor

    def refresh(self, at_least: int = PAGE_ROWS) -> None:
        """Ask the same source again."""
        self.show(self._source, at_least)

    @property
    def total(self) -> int:
        """How many rows the source has, loaded or not."""
        return self._total

    def row(self, position: int) -> Any:
        """The row loaded at this position."""
        return self._rows[position]

    def position(self, record_id: int) -> int | None:
        """Where the record stands among the loaded rows."""
        return next((i for i, row in enumerate(self._rows) if row.id == record_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._cursor is not None

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        cursor, self._cursor = self._cursor, None
        try:
            page = self._source.fetch(cursor, PAGE_ROWS)
        except Exception as error:  # noqa: BLE001 - Qt asks for this, and is not to be left with an error
            crash.report_later(error)
            return
        if page.rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self.endInsertRows()
        self._cursor = page.next_cursor

    def fetch_before(self) -> int:
        """Load rows before the first one, as a list that was jumped into has; returns how many came."""
        at = self._source.at(self._rows[0].id) if self.inside and isinstance(self._source, TwoWaySource) else None
        if at is None or not isinstance(self._source, TwoWaySource):
            return 0
        page = self._source.back(at, PAGE_ROWS)
        self.inside = page.next_cursor is not None
        if page.rows:
            self.beginInsertRows(QModelIndex(), 0, len(page.rows) - 1)
            self._rows[:0] = reversed(page.rows)
            self.endInsertRows()
        return len(page.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        try:
            return self._answer(row, column, role)
        except Exception as error:  # noqa: BLE001 - Qt asks for this, and is not to be left with an error
            self.tell_unshowable(error)
            return tr("This cannot be shown") if role == Qt.ItemDataRole.DisplayRole else None

    def tell_unshowable(self, error: Exception) -> None:
        """Report the first row whose values are not what a row can have, as after changes by another program."""
        if not self._told:
            self._told = True
            crash.report_later(error)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.help or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align | Qt.AlignmentFlag.AlignVCenter
        return None

    @staticmethod
    def _answer(row: Any, column: Column, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return column.display(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (column.tip(row) if column.tip else column.display(row)) or None
        if role == Qt.ItemDataRole.DecorationRole and column.icon:
            return column.icon(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align | Qt.AlignmentFlag.AlignVCenter
        return row if role == ROW_ROLE else None
