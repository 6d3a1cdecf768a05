"""A list of records: filter box, table with lazy rows, count, and what to say when there are none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QStackedWidget, QWidget

from catalog.domain.errors import CatalogError
from catalog.ui import sentences
from catalog.ui.jobs import Jobs
from catalog.ui.models.page_model import Column, PageModel
from catalog.ui.models.page_source import Loaded, PageSource, load
from catalog.ui.widgets.doubts import doubts
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.filter_bar import FilterBar
from catalog.ui.widgets.parts import column, surface
from catalog.ui.widgets.record_table import RecordTable

_TYPING_PAUSE = 150
_LAYOUT_PAUSE = 500
_RESTORED_ROWS = 2_000
_NEAR = 200


@dataclass(frozen=True, slots=True)
class Query:
    """What the user wants to see: the text of the filter box, and the column to sort by (its key, or empty)."""

    text: str = ""
    sort: str = ""
    descending: bool = False


Ask = Callable[[Query], PageSource]


class RecordList(QWidget):
    """Shows what `ask` returns for the filter and order chosen. `name` is where widths and columns are remembered.

    With `jobs` rows are read off the GUI thread, save those that scrolling asks for.
    """

    activated = Signal(int)
    selected = Signal(object)  # tuple of ids, in the order of the list
    menu_wanted = Signal(object, object)  # QMenu to fill, tuple of ids
    first_action = Signal()
    emptied = Signal(bool)  # whether there is no record at all, filter or not

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        ask: Ask,
        empty: EmptyState,
        *,
        placeholder: str = "",
        jobs: Jobs | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._ask = ask
        self._jobs = jobs
        self._wanted: int | None = None
        self._enter = self._looking_back = False
        self._order = ("", False)
        self._empty = empty
        self._nothing_found = EmptyState("search", "", "")
        self.model = PageModel(columns, self)
        self.table = RecordTable(self.model)
        self.bar = FilterBar(placeholder)
        self._stack = QStackedWidget()
        self._pause = QTimer(self, interval=_TYPING_PAUSE, singleShot=True)
        self._save_soon = QTimer(self, interval=_LAYOUT_PAUSE, singleShot=True)
        self._arrange()
        self.restore_layout()
        self._connect()

    def reload(self) -> None:
        """Ask again with the current filter and order, and start at the top."""
        self._show(keep=False)

    def refresh(self) -> None:
        """Ask again after something changed; selection and scroll position stay."""
        self._show(keep=True)

    def selection(self) -> tuple[int, ...]:
        """The ids of the selected records, from top to bottom."""
        return tuple(self.model.row(i.row()).id for i in sorted(self.table.selectionModel().selectedRows()))

    def select(self, ids: Sequence[int]) -> None:
        """Select these records, as far as they are loaded, and bring the first into view."""
        self.table.select_rows([p for p in map(self.model.position, ids) if p is not None])

    def reveal(self, record_id: int) -> None:
        """Select this record, wherever in the list it stands; a filter that hides it is taken away."""
        self._wanted = record_id
        if self.query().text and self.model.position(record_id) is None:
            self.set_filter("")
        else:
            self._show(keep=False)

    def set_filter(self, text: str) -> None:
        """Put a text in the filter box and show what it finds at once."""
        self.bar.edit.setText(text)
        self._pause.stop()
        self.reload()

    def query(self) -> Query:
        """What is asked for now."""
        return Query(self.bar.edit.text().strip(), *self._order)

    def save_layout(self) -> None:
        """Remember widths, order and shown columns for the next start."""
        QSettings().setValue(f"lists/{self._name}", self.table.horizontalHeader().saveState())

    def restore_layout(self) -> None:
        """Take up the widths and columns of last time; on the first time those of the columns."""
        self.table.restore(QSettings().value(f"lists/{self._name}"))

    def _arrange(self) -> None:
        for page in (self.table, self._empty, self._nothing_found):
            self._stack.addWidget(page)
        box = column(self)
        box.addWidget(self.bar)
        box.addWidget(self._stack, 1)
        surface(self)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.reload)
        self.bar.edit.textChanged.connect(lambda _text: self._pause.start())
        self.bar.edit.returnPressed.connect(self._into_table)
        self.bar.columns.clicked.connect(lambda: self.table.choose_columns(self.bar.columns))
        self.table.activated.connect(lambda index: self.activated.emit(self.model.row(index.row()).id))
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.selectionModel().selectionChanged.connect(self._tell_selection)
        self.table.order_changed.connect(self._sort)
        self.table.verticalScrollBar().valueChanged.connect(self._look_back)
        self.table.layout_changed.connect(self._save_soon.start)
        self._save_soon.timeout.connect(self.save_layout)
        self._empty.asked.connect(self.first_action)

    def _show(self, *, keep: bool) -> None:
        """Read the rows again, on another thread when there are `jobs`; what is in view stays until they are there."""
        query, source = self.query(), self._ask
        rows = min(self.model.rowCount(), _RESTORED_ROWS) if keep and not self.model.inside else 0
        until = self._in_view() if keep and self.model.inside and self._wanted is None else self._wanted

        def work() -> Loaded:
            return load(source(query), rows, until)

        def then(found: Loaded) -> None:
            self._take(found, query, keep=keep)

        if self._jobs:
            self._jobs.read(work, key=("list", id(self)), then=then, failed=self._complain)
            return
        try:
            then(work())
        except CatalogError as problem:
            self._complain(problem)

    def _take(self, found: Loaded, query: Query, *, keep: bool) -> None:
        kept, top = (self.selection() if keep else ()), self.table.verticalScrollBar().value()
        self.model.show_loaded(found)
        self.bar.tell(self.model.total)
        self._stack.setCurrentWidget(self._page(query))
        self.emptied.emit(self._stack.currentWidget() is self._empty)
        self.select(kept)
        if keep and not self.model.inside:
            self.table.verticalScrollBar().setValue(top)
        self._select_wanted()
        if not self.selection():
            self.selected.emit(())

    def _in_view(self) -> int:
        """The record to stay at where the list was jumped into: the first one selected, else the first in view."""
        first = self.selection()[:1]
        return first[0] if first else self.model.row(max(self.table.rowAt(0), 0)).id

    def _look_back(self, value: int) -> None:
        """Load what is before the first row when one comes near it; what is in view stays where it is."""
        if self.model.inside and value < _NEAR and not self._looking_back:
            self._looking_back = True
            came = self.model.fetch_before()
            self.table.verticalScrollBar().setValue(value + came * self.table.row_height)
            self._looking_back = False

    def _select_wanted(self) -> None:
        if self._wanted is not None:
            self.select([self._wanted])
            self._wanted = None
            if not isinstance(QApplication.focusWidget(), (QLineEdit, QPlainTextEdit)):
                self.table.setFocus()
        if self._enter and self.model.rowCount():
            self.table.setFocus()
            self.table.select_rows([0])
        self._enter = False

    def _complain(self, problem: CatalogError) -> None:
        self.bar.complain(sentences.problem(problem))

    def _page(self, query: Query) -> QWidget:
        if self.model.rowCount():
            return self.table
        if not query.text:
            return self._empty
        text = doubts(query.text) or self.tr("No record matches this filter.")
        self._nothing_found.tell(self.tr("Nothing matches"), text)
        return self._nothing_found

    def _sort(self, key: str, descending: bool) -> None:
        self._order = (key, descending)
        self.reload()

    def _into_table(self) -> None:
        self._pause.stop()
        self._enter = True
        self.reload()

    def _tell_selection(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self.selected.emit(self.selection())

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, self.selection())
        if menu.actions():
            menu.popup(self.table.viewport().mapToGlobal(where))
