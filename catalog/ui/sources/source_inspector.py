"""Beside the list of sources: the source selected, its history, or what can be done to several.

What a selection needs is loaded with the first one: the list is there sooner.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from catalog.domain.errors import CatalogError
from catalog.store.catalogue import Catalogue
from catalog.ui.inspector.editing import Editing
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import column, scrolled, surface

if TYPE_CHECKING:
    from catalog.ui.inspector.batch import Batch
    from catalog.ui.inspector.detail import Detail
    from catalog.ui.inspector.trail_part import TrailPart
    from catalog.ui.sources.source_detail import SourceDetail
    from catalog.ui.sources.source_page import SourcePage


class SourceInspector(QWidget):
    """`record_asked` and `place_asked` lead elsewhere; what the page asks for is connected by the screen."""

    record_asked = Signal(int)
    place_asked = Signal(int, int, int)
    export_asked = Signal()
    read_asked = Signal()
    attach_asked = Signal()
    paste_asked = Signal()
    flags_asked = Signal()

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._jobs = jobs
        self._ids: tuple[int, ...] = ()
        self.found: SourceDetail | None = None
        self.editing = Editing(catalogue, jobs, self)
        self._stack = QStackedWidget(self)
        text = self.tr("Select a source in the list to see and edit it here.")
        self._nothing = EmptyState("source", self.tr("Nothing selected"), text, parent=self._stack)
        self._stack.addWidget(self._nothing)
        surface(self)
        column(self).addWidget(self._stack)

    @cached_property
    def tabs(self) -> QTabWidget:
        """The source selected, and its history; made when the first source is."""
        made = QTabWidget(self._stack)
        made.setDocumentMode(True)
        made.addTab(scrolled(self.page), self.tr("Source"))
        made.addTab(scrolled(self.trail), self.tr("History"))
        made.currentChanged.connect(self._tab_changed)
        self._stack.addWidget(made)
        return made

    @cached_property
    def page(self) -> SourcePage:
        """All there is to see and to enter of the source."""
        from catalog.ui.sources.source_page import SourcePage

        made = SourcePage(self._catalogue, self._jobs, self.editing)
        made.record_asked.connect(self.record_asked)
        made.place_asked.connect(self.place_asked)
        made.files.read_asked.connect(self.read_asked)
        made.files.attach_asked.connect(self.attach_asked)
        made.files.paste_asked.connect(self.paste_asked)
        made.flags_asked.connect(self.flags_asked)
        return made

    @cached_property
    def trail(self) -> TrailPart:
        """The history of the source."""
        from catalog.ui.inspector.trail_part import TrailPart

        return TrailPart(self._catalogue, self._jobs)

    @cached_property
    def batch(self) -> Batch:
        """What can be done to several sources."""
        from catalog.ui.inspector.batch import Batch

        made = Batch(self._catalogue, self._jobs, "source", self._stack)
        made.export_asked.connect(self.export_asked)
        made.link_asked.connect(lambda: self.editing.link_all(self._ids))
        self._stack.addWidget(made)
        return made

    def show_records(self, ids: Sequence[int]) -> None:
        """Show one source, or what can be done to several."""
        self._ids = tuple(ids)
        if len(self._ids) == 1:
            self.refresh()
            return
        self.commit()
        self.found = None
        if self._ids:
            self.batch.set_records(self._ids)
        self._stack.setCurrentWidget(self.batch if self._ids else self._nothing)

    def refresh(self) -> None:
        """Read the source shown again."""
        if len(self._ids) == 1:
            from catalog.ui.sources import source_detail

            catalogue, source_id = self._catalogue, self._ids[0]
            work = lambda: source_detail.read(catalogue, source_id)  # noqa: E731 - one name for what runs elsewhere
            self._jobs.read(work, key=("source", id(self)), then=self._show, failed=self._gone)

    def commit(self) -> None:
        """Save what was typed."""
        if self._has("page"):
            self.page.commit()

    @property
    def detail(self) -> Detail | None:
        """What hangs on the source shown."""
        return self.found.detail if self.found else None

    def _show(self, found: SourceDetail) -> None:
        self.found = found
        self.editing.record = found.detail.record
        if self._has("tabs"):
            self._tell()
        else:
            self.tabs.ensurePolished()
            QTimer.singleShot(0, self, self._tell)  # building and filling them at once would keep the window too long

    def _tell(self) -> None:
        if self.found is None:
            return
        self._stack.setCurrentWidget(self.tabs)
        self.page.tell(self.found)
        if self.trail.isVisible():
            self.trail.tell(self.found.detail)

    def _gone(self, _error: CatalogError) -> None:
        self.found = None
        self._stack.setCurrentWidget(self._nothing)

    def _tab_changed(self, _position: int) -> None:
        if self.found is not None and self.trail.isVisible():
            self.trail.tell(self.found.detail)

    def _has(self, part: str) -> bool:
        return part in self.__dict__
