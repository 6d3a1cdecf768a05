"""The desk: one open catalogue with its rail and screens, which are made when first shown."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from catalog.services import records
from catalog.store.catalogue import Catalogue
from catalog.ui.hub import Hub
from catalog.ui.jobs import Jobs
from catalog.ui.saved_searches import SavedSearches
from catalog.ui.screens import registry
from catalog.ui.screens.registry import PLACES
from catalog.ui.screens.screen import Screen
from catalog.ui.widgets.parts import line
from catalog.ui.widgets.rail import Rail

translate = QCoreApplication.translate
_REMEMBERED_PLACES = 50


class Desk(QWidget):
    """`screen_changed(Screen)` when another screen comes to the front."""

    screen_changed = Signal(object)
    selection_changed = Signal(object)
    state_changed = Signal(str, bool)
    import_asked = Signal()
    rules_asked = Signal(str)

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.jobs = jobs
        self.hub = Hub(catalogue, self)
        self._screens: dict[str, Screen] = {}
        self._visited: list[str] = []
        self.rail = Rail([(p.id, translate("screens", p.title), p.icon) for p in PLACES])
        self._stack = QStackedWidget()
        box = line(self)
        box.addWidget(self.rail)
        box.addWidget(self._stack, 1)
        self.rail.chosen.connect(self._bring)
        self.searches = SavedSearches(catalogue, jobs, self.hub, self.rail)
        self.searches.wanted.connect(self._show_query)

    def go(self, place_id: str) -> Screen:
        """Show a screen and return it."""
        self.rail.choose(place_id)
        self._screens[place_id].take_focus()
        return self._screens[place_id]

    def back(self) -> None:
        """Show the screen that was in front before."""
        if len(self._visited) > 1:
            self._visited.pop()
            self.go(self._visited.pop())

    def current(self) -> Screen | None:
        """The screen in front."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Screen) else None

    def show_record(self, record_id: int) -> None:
        """Show a record on the screen of its kind. Raises NotFound."""
        kind = records.info(self.catalogue, record_id).kind
        for place in registry.of_kind(kind):
            self.go(place.id).show_record(record_id)

    def show_place(self, source_id: int, start: int, end: int) -> None:
        """Show a passage in the text of its source."""
        self.go("sources").show_passage(source_id, start, end)

    def read(self, source_id: int) -> None:
        """Open the text of a source from its beginning."""
        self.go("sources").open_text(source_id)

    def show_flags(self, record_id: int) -> None:
        """Show the flags of a record in the review queue."""
        self.go("review").show_record(record_id)

    def show_difference(self, record_id: int, flag_id: int) -> None:
        """Show a flag on which two reviewers differ in the review queue."""
        self.go("review").show_flag(record_id, flag_id)

    def show_picture(self, which: str, record_id: int) -> None:
        """Show a picture of a record: timeline, map or profile."""
        self.go("pictures").show_picture(which, record_id)

    def put_away(self) -> None:
        """Let go of the catalogue."""
        self.hub.rest()
        self.catalogue.listeners.clear()
        self.catalogue.close()

    def _bring(self, place_id: str) -> None:
        if place_id not in self._screens:
            self._make(place_id)
        self._visited = [*self._visited[-_REMEMBERED_PLACES:], place_id]
        self._stack.setCurrentWidget(self._screens[place_id])
        self.screen_changed.emit(self._screens[place_id])

    def _show_query(self, place_id: str, query: str) -> None:
        self._bring(place_id)
        self._screens[place_id].show_query(query)

    def _handlers_changed(self) -> None:
        if (screen := self.current()) is not None:
            self.screen_changed.emit(screen)

    def _make(self, place_id: str) -> None:
        place = next(p for p in PLACES if p.id == place_id)
        screen = registry.factory(place)(self.catalogue, self.jobs, self.hub, self._stack)
        screen.record_asked.connect(self.show_record)
        screen.place_asked.connect(self.show_place)
        screen.selection_changed.connect(self.selection_changed)
        screen.state_changed.connect(self.state_changed)
        screen.import_asked.connect(self.import_asked)
        screen.rules_asked.connect(self.rules_asked)
        screen.back_asked.connect(self.back)
        screen.review_asked.connect(self.show_flags)
        screen.difference_asked.connect(self.show_difference)
        screen.picture_asked.connect(self.show_picture)
        screen.handlers_changed.connect(self._handlers_changed)
        self._screens[place_id] = screen
        self._stack.addWidget(screen)
