"""Loads what is likely to be used next, a moment after a catalogue is opened, one module at a time.

Loading a screen or a dialog when it is first shown keeps the window from answering for a tenth of a second and more. It
is done on the GUI thread, in small turns: modules that define widgets must not be loaded on any other, as Qt's classes
are made ready when they are first touched, and two threads that do so at once can end the program.
"""

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from catalog.ui.screens.registry import PLACES

_AFTER = 1_500
"""Milliseconds: the first page is shown and read by then."""
_BETWEEN = 60
_FIRST = ("catalog.ui.sources.source_page", "catalog.ui.inspector.trail_part", "catalog.ui.reading.page")
_LAST = (
    "catalog.ui.dialogs.palette",
    "catalog.ui.dialogs.link",
    "catalog.ui.dialogs.new_records",
    "catalog.ui.dialogs.evidence",
    "catalog.ui.dialogs.help",
    "jinja2",
    "catalog.formats.exports",
    "catalog.ui.dialogs.export",
)


class Warming(QObject):
    """`begin` when a catalogue is opened; modules stay, so once is enough."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[str] = iter((*_FIRST, *(place.where.split(":")[0] for place in PLACES), *_LAST))
        self._timer = QTimer(self, interval=_AFTER)
        self._timer.timeout.connect(self._load_next)

    def begin(self) -> None:
        """Begin soon; goes on by itself."""
        self._timer.start(_AFTER)

    def _load_next(self) -> None:
        self._timer.setInterval(_BETWEEN)
        module = next(self._left, None)
        if module is None:
            self._timer.stop()
        else:
            import_module(module)
