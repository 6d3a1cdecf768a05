"""The inspector: the record selected in a list, in tabs, or what can be done to several at once."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from catalog.domain.errors import CatalogError
from catalog.store.catalogue import Catalogue
from catalog.ui.inspector import detail as details
from catalog.ui.inspector.batch import Batch
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.editing import Editing
from catalog.ui.inspector.kinds import KINDS
from catalog.ui.inspector.part import Part
from catalog.ui.inspector.record_page import RecordPage
from catalog.ui.inspector.rival_part import RivalPart
from catalog.ui.inspector.trail_part import TrailPart
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import button, column, scrolled


class Inspector(QWidget):
    """For one kind of record. `record_asked` and `place_asked` lead elsewhere."""

    record_asked = Signal(int)
    place_asked = Signal(int, int, int)
    export_asked = Signal()
    merge_asked = Signal()
    compare_asked = Signal()  # the rivals want the room of the list
    list_asked = Signal()  # and give it back

    def __init__(self, catalogue: Catalogue, jobs: Jobs, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "base")
        self._catalogue = catalogue
        self._jobs = jobs
        self.kind = kind
        self._ids: tuple[int, ...] = ()
        self.editing = Editing(catalogue, jobs, self)
        self._detail: Detail | None = None
        self._stack = QStackedWidget(self)
        text = self.tr("Select a record in the list to see and edit it here.")
        self._nothing = EmptyState(kind, self.tr("Nothing selected"), text, parent=self._stack)
        self._stack.addWidget(self._nothing)
        column(self).addWidget(self._stack)

    @cached_property
    def tabs(self) -> QTabWidget:
        """The record selected, its rivals if it is a claim, and its history; made when the first one is."""
        made = QTabWidget(self._stack)
        made.setDocumentMode(True)
        self._stack.addWidget(made)
        made.addTab(scrolled(self.page), self.tr("Record"))
        if self.kind == "claim":
            made.addTab(scrolled(self.rivals), self.tr("Rivals"))
            self.rivals.compare_asked.connect(self.compare_asked)
        made.addTab(scrolled(self.trail), self.tr("History"))
        made.currentChanged.connect(self._tab_changed)
        for part in (self.page, *self.page.parts, *self._others()):
            part.record_asked.connect(self.record_asked)
            part.place_asked.connect(self.place_asked)
        return made

    @cached_property
    def page(self) -> RecordPage:
        """All there is to see and to enter of the record."""
        return RecordPage(self._catalogue, self._jobs, KINDS[self.kind], self.editing)

    @cached_property
    def trail(self) -> TrailPart:
        """The history of the record."""
        return TrailPart(self._catalogue, self._jobs)

    @cached_property
    def rivals(self) -> RivalPart:
        """What other claims say of the same thing."""
        return RivalPart(self._catalogue, self._jobs, lambda: self.editing.link("contradicts"))

    @cached_property
    def batch(self) -> Batch:
        """What can be done to several records."""
        made = Batch(self._catalogue, self._jobs, self.kind, self._stack)
        made.export_asked.connect(self.export_asked)
        made.merge_asked.connect(self.merge_asked)
        made.link_asked.connect(lambda: self.editing.link_all(self._ids))
        self._stack.addWidget(made)
        return made

    def show_records(self, ids: Sequence[int]) -> None:
        """Show one record, or what can be done to several."""
        self._ids = tuple(ids)
        if len(self._ids) == 1:
            self.refresh()
            return
        self.commit()
        if self._ids:
            self.batch.set_records(self._ids)
        self._stack.setCurrentWidget(self.batch if self._ids else self._nothing)

    def comparing(self, now: bool) -> None:
        """Offer the way back to the list beside the tabs while rivals have its room."""
        if now:
            back = button(self.tr("List"), self.list_asked.emit, look="flat", icon="previous")
            back.setToolTip(self.tr("Back to the list (Esc)"))
            self.tabs.setCornerWidget(back, Qt.Corner.TopLeftCorner)
            back.show()
        elif (back_there := self.tabs.cornerWidget(Qt.Corner.TopLeftCorner)) is not None:
            back_there.hide()

    def refresh(self) -> None:
        """Read the record shown again; typing that is not saved yet stays."""
        if len(self._ids) != 1:
            return
        catalogue, record_id = self._catalogue, self._ids[0]
        self._jobs.read(
            lambda: details.read(catalogue, record_id), key=("detail", id(self)), then=self._show, failed=self._gone
        )

    def commit(self) -> None:
        """Save what was typed."""
        if "page" in self.__dict__:
            self.page.commit()

    @property
    def detail(self) -> Detail | None:
        """What is shown now."""
        return self._detail

    def _show(self, detail: Detail) -> None:
        self._detail = detail
        self.editing.record = detail.record
        self._stack.setCurrentWidget(self.tabs)
        self.page.tell(detail)
        for part in self._others():
            if part.isVisible():
                part.tell(detail)
        if self.kind == "claim":
            self.tabs.setTabText(1, self._rivals_title(len(detail.rivals)))

    def _gone(self, _error: CatalogError) -> None:
        self._stack.setCurrentWidget(self._nothing)

    def _rivals_title(self, count: int) -> str:
        return self.tr("Rivals ({count})").format(count=count) if count else self.tr("Rivals")

    def _others(self) -> list[Part]:
        """What stands beside the page, in the order of the tabs."""
        return [self.rivals, self.trail] if self.kind == "claim" else [self.trail]

    def _tab_changed(self, _position: int) -> None:
        for part in self._others():
            if self._detail is not None and part.isVisible():
                part.tell(self._detail)
