"""The table inside a list of records: quiet rows, sorting by header, column chooser."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QByteArray, QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from catalog.ui.models.page_model import Column, PageModel
from catalog.ui.widgets.bidi import BidiCells

_AROUND = {1: 16, 2: 12}
"""Pixels above and below the lines of a row together."""
_LEAST_WIDTH, _ARROW = 48, 16
_DECLARED_FOR, _MOST_GROWTH = 690, 1.7
"""The width of a list for which columns are declared; in a wider one those with words grow along, up to so much."""


class RecordTable(QTableView):
    """Whole rows are selected; `order_changed(column key, descending)` when a header is clicked."""

    order_changed = Signal(str, bool)
    layout_changed = Signal()

    def __init__(self, model: PageModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = model
        self._as_declared = False
        self._placing = False
        self.setModel(model)
        self.setAccessibleName(self.tr("Records"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(BidiCells(self))
        self.setShowGrid(False)
        self._lines = 2 if any(column.sentences for column in model.columns) else 1
        self.setWordWrap(self._lines > 1)
        self.setTabKeyNavigation(False)
        self._set_up_headers()

    def restore(self, state: object) -> None:
        """Take up a saved header state if it fits, else the columns as declared."""
        header = self.horizontalHeader()
        with self._by_itself():
            fits = isinstance(state, QByteArray) and header.restoreState(state)
            self._as_declared = not fits or header.count() != len(self._pages.columns)
            if self._as_declared:
                self._lay_out_columns()
            for position in range(header.count()):  # titles may be longer than when it was saved, in another language
                if header.sectionResizeMode(position) == QHeaderView.ResizeMode.Interactive:
                    header.resizeSection(position, max(header.sectionSize(position), self._title(position)))
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    @property
    def row_height(self) -> int:
        """Pixels of one row, in the letters of now."""
        return self.verticalHeader().defaultSectionSize()

    def select_rows(self, positions: Sequence[int]) -> None:
        """Select exactly these rows; the first becomes current and visible."""
        last = self._pages.columnCount() - 1
        chosen = QItemSelection()
        for position in positions:
            chosen.select(self._pages.index(position, 0), self._pages.index(position, last))
        model = self.selectionModel()
        if positions:
            model.setCurrentIndex(self._pages.index(positions[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(self._pages.index(positions[0], 0))
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def choose_columns(self, below: QWidget) -> QMenu:
        """Open the menu in which columns are shown and hidden."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for position, column in enumerate(self._pages.columns):
            self._add_choice(menu, position, column)
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 2)))
        return menu

    def _add_choice(self, menu: QMenu, position: int, column: Column) -> None:
        action = menu.addAction(column.title)
        action.setCheckable(True)
        action.setChecked(not self.isColumnHidden(position))
        action.setEnabled(position > 0)  # the first column always stays
        action.toggled.connect(lambda shown: self._set_shown(position, shown))

    def _set_shown(self, position: int, shown: bool) -> None:
        self.setColumnHidden(position, not shown)
        if shown:
            self.setColumnWidth(position, max(self._least(position), self.columnWidth(position)))
        self.layout_changed.emit()

    def _least(self, position: int) -> int:
        """The width a column begins with: its title fits, which is not known while the column is hidden."""
        column = self._pages.columns[position]
        grown = min(max(self.viewport().width() / _DECLARED_FOR, 1), _MOST_GROWTH)
        width = round(column.width * grown) if column.align == Qt.AlignmentFlag.AlignLeft else column.width
        return max(width, self._title(position))

    def _title(self, position: int) -> int:
        """The width its title needs; an arrow stands beside it only where rows can be sorted by it."""
        hint = self.horizontalHeader().sectionSizeHint(position)
        return hint if self._pages.columns[position].sortable else hint - _ARROW

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setMinimumSectionSize(_LEAST_WIDTH)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda _where: self.choose_columns(header))
        header.sortIndicatorChanged.connect(self._order)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(lambda *_: self.layout_changed.emit())

    def _fit_rows(self) -> None:
        height = self._lines * self.fontMetrics().lineSpacing() + _AROUND[self._lines]
        self.verticalHeader().setDefaultSectionSize(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _resized(self, position: int) -> None:
        """A column was made wider or narrower by hand; the one that takes what is left over changes by itself."""
        by_hand = self.horizontalHeader().sectionResizeMode(position) == QHeaderView.ResizeMode.Interactive
        if by_hand and not self._placing:
            self._as_declared = False
            self.layout_changed.emit()

    @contextmanager
    def _by_itself(self) -> Iterator[None]:
        self._placing = True
        yield
        self._placing = False

    def _lay_out_columns(self) -> None:
        header = self.horizontalHeader()
        for position, column in enumerate(self._pages.columns):
            mode = QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(position, mode)
            if column.width:
                self.setColumnWidth(position, self._least(position))
            self.setColumnHidden(position, not column.shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._as_declared:
            with self._by_itself():
                for position, column in enumerate(self._pages.columns):
                    if column.width and not self.isColumnHidden(position):
                        self.setColumnWidth(position, self._least(position))

    def _order(self, position: int, direction: Qt.SortOrder) -> None:
        if position < 0:
            self.order_changed.emit("", False)
        elif self._pages.columns[position].sortable:
            self.order_changed.emit(self._pages.columns[position].key, direction == Qt.SortOrder.DescendingOrder)
        else:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
