"""Beside the list of sources: the source selected, its history, or what can be done to several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from catalog.domain.errors import CatalogError
from catalog.store.catalogue import Catalogue
from catalog.ui.inspector.batch import Batch
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.editing import Editing
from catalog.ui.inspector.trail_part import TrailPart
from catalog.ui.jobs import Jobs
from catalog.ui.sources.source_page import SourceDetail, SourcePage, read
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import column, scrolled, surface


class SourceInspector(QWidget):
    """`record_asked` and `place_asked` lead elsewhere; what the page asks for is connected by the screen."""

    record_asked = Signal(int)
    place_asked = Signal(int, int, int)

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._jobs = jobs
        self._ids: tuple[int, ...] = ()
        self.found: SourceDetail | None = None
        self.editing = Editing(catalogue, jobs, self)
        self.page = SourcePage(catalogue, jobs, self.editing)
        self.trail = TrailPart(catalogue, jobs)
        self.batch = Batch(catalogue, jobs, "source")
        self._nothing = EmptyState(
            "source", self.tr("Nothing selected"), self.tr("Select a source in the list to see and edit it here.")
        )
        self.page.record_asked.connect(self.record_asked)
        self.page.place_asked.connect(self.place_asked)
        self._arrange()

    def show_records(self, ids: Sequence[int]) -> None:
        """Show one source, or what can be done to several."""
        self._ids = tuple(ids)
        if len(self._ids) == 1:
            self.refresh()
            return
        self.page.commit()
        self.found = None
        self.batch.set_records(self._ids)
        self._stack.setCurrentWidget(self.batch if self._ids else self._nothing)

    def refresh(self) -> None:
        """Read the source shown again."""
        if len(self._ids) == 1:
            catalogue, source_id = self._catalogue, self._ids[0]
            work = lambda: read(catalogue, source_id)  # noqa: E731 - one name for what runs elsewhere
            self._jobs.read(work, key=("source", id(self)), then=self._show, failed=self._gone)

    def commit(self) -> None:
        """Save what was typed."""
        self.page.commit()

    @property
    def detail(self) -> Detail | None:
        """What hangs on the source shown."""
        return self.found.detail if self.found else None

    def _show(self, found: SourceDetail) -> None:
        self.found = found
        self.editing.record = found.detail.record
        self._stack.setCurrentWidget(self.tabs)
        self.page.tell(found)
        if self.trail.isVisible():
            self.trail.tell(found.detail)

    def _gone(self, _error: CatalogError) -> None:
        self.found = None
        self._stack.setCurrentWidget(self._nothing)

    def _tab_changed(self, _position: int) -> None:
        if self.found is not None and self.trail.isVisible():
            self.trail.tell(self.found.detail)

    def _arrange(self) -> None:
        surface(self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(scrolled(self.page), self.tr("Source"))
        self.tabs.addTab(scrolled(self.trail), self.tr("History"))
        self.tabs.currentChanged.connect(self._tab_changed)
        self._stack = QStackedWidget()
        for page in (self._nothing, self.tabs, self.batch):
            self._stack.addWidget(page)
        column(self).addWidget(self._stack)
