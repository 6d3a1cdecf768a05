"""The one refresh signal: which rows a finished step changed."""

from PySide6.QtCore import QObject, Signal

from catalog.store.catalogue import Catalogue, Done

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
        if catalogue is not None:
            catalogue.listeners.append(self._heard.emit)  # called on the thread that writes; the signal crosses over

    def announce(self, changes: Changes, initiator: object = None) -> None:
        """Tell every screen; `initiator` lets one skip the news of its own action."""
        if changes:
            self.changed.emit(changes, initiator)

    def _pass_on(self, done: Done) -> None:
        self.stepped.emit(done)
        self.announce(done.changes)
