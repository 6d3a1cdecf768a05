"""A table that holds only the rows it has been asked for, fetched page by page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from catalog.ui import crash
from catalog.ui.models.page_source import PAGE_ROWS, Loaded, PageSource, Rows, TwoWaySource, load
from catalog.ui.words import tr

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""Role under which the whole row is found."""

Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """What a row must have: the id of its record; columns take the rest from it by name."""

    @property
    def id(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `text` says what to show for a row, by default the attribute `key`.

    Width in pixels, 0 takes the rest. Where one has `sentences`, rows have room for two lines.
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
    sentences: bool = False

    def display(self, row: Any) -> str:
        """The text of this column for a row; nothing for None."""
        value = self.text(row) if self.text else getattr(row, self.key)
        return "" if value is None else str(value)


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
