"""What every screen is: a widget on one catalogue that says what it handles and refreshes when rows change."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from catalog.store.catalogue import Catalogue
from catalog.ui.actions import Handlers
from catalog.ui.hub import Changes, Hub
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.parts import surface


class Screen(QWidget):
    """Subclasses name the `tables` they show and override `handlers`, `refresh` and `show_record`.

    While hidden a screen only remembers that it is out of date.
    """

    record_asked = Signal(int)  # show this record on its own screen
    place_asked = Signal(int, int, int)  # source id, start, end: show the passage in the reader
    selection_changed = Signal(object)  # tuple of record ids
    state_changed = Signal(str, bool)  # a state that actions need
    handlers_changed = Signal()  # `handlers` would now answer otherwise
    import_asked = Signal()
    back_asked = Signal()  # show the screen that was in front before
    picture_asked = Signal(str, int)  # show this record on the timeline, the map, or its framing profile
    rules_asked = Signal(str)  # show the framing rules in which this stands
    review_asked = Signal(int)  # show the flags of this record
    difference_asked = Signal(int, int)  # show this flag of this record, on which two reviewers differ

    tables: frozenset[str] = frozenset()

    def __init__(self, catalogue: Catalogue, jobs: Jobs, hub: Hub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.jobs = jobs
        self.hub = hub
        self._stale = True
        surface(self)
        hub.changed.connect(self._rows_changed)

    def handlers(self) -> Handlers:
        """What this screen does for which actions while it is in front."""
        return {}

    def hint(self) -> str:
        """What can be done here by key, for the foot of the window."""
        return ""

    def take_focus(self) -> None:
        """Put the keyboard where work on this screen begins."""
        self.setFocus()

    def help_page(self) -> str:
        """What this screen is called in `help_pages.OF_SCREEN`."""
        return type(self).__name__.removesuffix("Screen").lower()

    def refresh(self) -> None:
        """Read again what is shown, keeping selection and place."""

    def show_record(self, record_id: int) -> None:
        """Bring a record into view and select it."""

    def open_text(self, source_id: int) -> None:
        """Open a source's text, on the screen that shows texts."""

    def show_passage(self, source_id: int, start: int, end: int) -> None:
        """Bring a passage of a source's text into view, on the screen that shows texts."""

    def show_picture(self, which: str, record_id: int) -> None:
        """Show a picture of a record (timeline, map, profile), on the screen that shows pictures."""

    def show_flag(self, record_id: int, flag_id: int) -> None:
        """Show a flag on which reviewers differ, on the screen that shows flags."""

    def show_query(self, query: str) -> None:
        """Show what this query finds, on a screen with a filter box."""

    def selection(self) -> tuple[int, ...]:
        """The records that actions on records are about."""
        return ()

    def passage_selected(self) -> tuple[int, int, int] | None:
        """The source, start and end of the words selected in a text, on the screen that shows texts."""
        return None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_if_stale()

    def _rows_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is self or not any(table in self.tables for table, _key in changes):
            return
        self._stale = True
        if self.isVisible():
            self._refresh_if_stale()

    def _refresh_if_stale(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()
