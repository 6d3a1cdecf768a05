"""Loads, a moment after a catalogue is opened, the modules its screens and dialogs will need, off the GUI thread.

Loading them when a screen is first shown kept the window from answering for a tenth of a second and more.
"""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from catalog.domain.progress import Progress
from catalog.ui.jobs import Jobs
from catalog.ui.screens.registry import PLACES

_AFTER = 2_000
"""Milliseconds: the first page is shown and read by then."""
_NEXT = ("catalog.ui.sources.source_page", "catalog.ui.inspector.trail_part", "catalog.ui.reading.page")
_DIALOGS = ("catalog.ui.dialogs.palette", "catalog.ui.dialogs.link", "catalog.ui.dialogs.new_records")
_LATER = ("catalog.ui.dialogs.evidence", "catalog.ui.dialogs.help", "catalog.ui.dialogs.export")


class Warming(QObject):
    """`begin` when a catalogue is opened; once is enough, as modules stay."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._timer = QTimer(self, interval=_AFTER, singleShot=True)
        self._timer.timeout.connect(lambda: self._jobs.read(load, key="warming"))

    def begin(self) -> None:
        """Load soon."""
        self._timer.start()


def load(progress: Progress) -> None:
    """Load them one after the other. Raises Cancelled between two when that is asked for."""
    screens = [place.where.split(":")[0] for place in PLACES]
    modules = (*_NEXT, *screens, *_DIALOGS, *_LATER)
    for done, module in enumerate(modules):
        progress.step(done, len(modules))
        import_module(module)
