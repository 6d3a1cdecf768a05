"""The one refresh signal: which rows a finished step changed."""

from PySide6.QtCore import QObject, QTimer, Signal

from catalog.store.catalogue import Catalogue, Done
from catalog.store.watch import Watch

_LOOK_EVERY = 1_000
"""Milliseconds between two looks at what other programs wrote; one look takes microseconds."""

Changes = frozenset[tuple[str, int]]
"""(table, key) of every row a step changed; key 0 stands for many rows of that table."""


class Hub(QObject):
    """Passes on, on the GUI thread, what was changed in the catalogue it follows; `stepped` carries the whole step."""

    changed = Signal(object, object)  # Changes, initiator
    stepped = Signal(object)  # Done
    _heard = Signal(object)

    def __init__(self, catalogue: Catalogue | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self._pass_on)
        self._watch = Watch(catalogue) if catalogue is not None else None
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        if catalogue is not None:
            catalogue.listeners.append(self._heard.emit)  # called on the thread that writes; the signal crosses over
            self._timer.start()

    def rest(self) -> None:
        """Look no more for what other programs do."""
        self._timer.stop()
        if self._watch is not None:
            self._watch.close()

    def announce(self, changes: Changes, initiator: object = None) -> None:
        """Tell every screen; `initiator` lets one skip the news of its own action."""
        if changes:
            self.changed.emit(changes, initiator)

    def look(self) -> None:
        """Tell every screen what other windows and the command line have changed since the last look."""
        if self._watch is not None:
            self.announce(self._watch.news())

    def _pass_on(self, done: Done) -> None:
        self.stepped.emit(done)
        self.announce(done.changes)
