"""A list of rows with two lines each, fetched as it is scrolled."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from catalog.ui.jobs import Jobs
from catalog.ui.models.lines_model import LinesModel
from catalog.ui.models.page_source import Loaded, PageSource, load
from catalog.ui.widgets.two_lines import Lines, TwoLines


class LinesList(QListView):
    """`went(row)` when another row becomes current (None for none), `opened(row)` on Enter or double click."""

    went = Signal(object)
    opened = Signal(object)

    def __init__(
        self, lines: Callable[[Any], Lines], name: str, *, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.pages = LinesModel(lines, self)
        self.setModel(self.pages)
        self.setItemDelegate(TwoLines(self, bold=bold))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(lambda index: self.opened.emit(self.pages.row(index.row())))

    def show_source(self, source: PageSource, keep: int | None = None, otherwise: int = 0) -> None:
        """Show another source; the record `keep` stays current, or the row at position `otherwise` becomes it."""
        self._take(load(source, self.pages.rowCount()), keep, otherwise)

    def read(self, jobs: Jobs, source: PageSource, keep: int | None = None, otherwise: int = 0) -> None:
        """The same for a source that takes its time: it is asked on a thread that reads."""
        loaded = self.pages.rowCount()
        jobs.read(
            lambda: load(source, loaded),
            key=("lines", id(self)),
            then=lambda found: self._take(found, keep, otherwise),
        )

    def _take(self, found: Loaded, keep: int | None, otherwise: int) -> None:
        top = self.verticalScrollBar().value()
        self.pages.show_loaded(found)
        self.verticalScrollBar().setValue(top)
        position = self.pages.position(keep) if keep is not None else None
        self.go(position if position is not None else min(otherwise, self.pages.rowCount() - 1))

    def go(self, position: int) -> None:
        """Make the row at this position current; fetches it if need be."""
        while position >= self.pages.rowCount() and self.pages.canFetchMore(QModelIndex()):
            self.pages.fetchMore(QModelIndex())
        if not 0 <= position < self.pages.rowCount():
            self.went.emit(None)
            return
        index = self.pages.index(position, 0)
        if index == self.currentIndex():
            self._tell(index)
        self.setCurrentIndex(index)

    def step(self, by: int) -> None:
        """Go so many rows down or up, as far as there are any."""
        position = self.currentIndex().row() + by
        if position >= 0:
            self.go(position)

    def current(self) -> Any | None:
        """The row the keyboard is on."""
        index = self.currentIndex()
        return self.pages.row(index.row()) if index.isValid() else None

    def _tell(self, index: QModelIndex, _old: QModelIndex | None = None) -> None:
        self.went.emit(self.pages.row(index.row()) if index.isValid() else None)
