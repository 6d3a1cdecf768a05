"""The screen of pictures: a tab each for the timeline, the map, the framing profile and the review."""

from PySide6.QtWidgets import QTabWidget, QWidget

from catalog.store.catalogue import Catalogue
from catalog.ui import icons
from catalog.ui.actions import Handlers
from catalog.ui.hub import Hub
from catalog.ui.jobs import Jobs
from catalog.ui.pictures.map_panel import MapPanel
from catalog.ui.pictures.panel import PicturePanel
from catalog.ui.pictures.profile_panel import ProfilePanel
from catalog.ui.pictures.statistics_panel import StatisticsPanel
from catalog.ui.pictures.timeline_panel import TimelinePanel
from catalog.ui.screens.everywhere import everywhere
from catalog.ui.screens.screen import Screen
from catalog.ui.widgets.parts import column


class PicturesScreen(Screen):
    """Only the picture in front is read again when records change; the others when they come to the front."""

    tables = frozenset(
        {"record", "claim", "evidence", "quote", "mention", "link", "flag", "decision", "text", "analysis", "source"}
    )

    def __init__(self, catalogue: Catalogue, jobs: Jobs, hub: Hub, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, hub, parent)
        self.timeline = TimelinePanel(catalogue, jobs)
        self.map = MapPanel(catalogue, jobs)
        self.profile = ProfilePanel(catalogue, jobs)
        self.statistics = StatisticsPanel(catalogue, jobs)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._old: set[PicturePanel] = set()
        for title, panel in (
            (self.tr("Timeline"), self.timeline),
            (self.tr("Map"), self.map),
            (self.tr("Framing profile"), self.profile),
            (self.tr("Review"), self.statistics),
        ):
            self._add(title, panel)
        self.tabs.currentChanged.connect(self._went)
        column(self).addWidget(self.tabs)

    def handlers(self) -> Handlers:
        return {**everywhere(self), "picture.save": self.panel().save}

    def hint(self) -> str:
        said = self.tr("Arrow keys: from item to item · Enter: open · Ctrl+Shift+E: save the picture")
        zooming = self.tr("Wheel, + and -: zoom · 0: all of it · drag to move")
        return f"{said} · {zooming}" if self.panel() in (self.timeline, self.map) else said

    def take_focus(self) -> None:
        self.panel().setFocus()

    def panel(self) -> PicturePanel:
        """The tab in front."""
        panel = self.tabs.currentWidget()
        assert isinstance(panel, PicturePanel)  # noqa: S101 - there are no others
        return panel

    def refresh(self) -> None:
        self._old = {self.timeline, self.map, self.profile, self.statistics}
        self._read_current()

    def show_picture(self, which: str, record_id: int) -> None:
        """Show the `timeline`, `map` or `profile` of a record."""
        panel = {"timeline": self.timeline, "map": self.map, "profile": self.profile}[which]
        self._old.discard(panel)
        self.tabs.setCurrentWidget(panel)
        panel.show_record(record_id)
        panel.setFocus()

    def _add(self, title: str, panel: PicturePanel) -> None:
        self.tabs.addTab(panel, icons.icon(panel.icon), title)
        panel.record_asked.connect(self.record_asked)
        panel.place_asked.connect(self.place_asked)
        panel.difference_asked.connect(self.difference_asked)

    def _went(self, _index: int) -> None:
        self.handlers_changed.emit()
        self._read_current()

    def _read_current(self) -> None:
        if (panel := self.panel()) in self._old:
            self._old.discard(panel)
            panel.refresh()
