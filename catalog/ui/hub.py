"""The one refresh signal: which records a step changed, and who did it."""

from PySide6.QtCore import QObject, Signal

Changes = frozenset[tuple[str, int]]
"""(kind of record, id) of everything a step touched."""


class Hub(QObject):
    """Passes on what changed. `initiator` lets a screen skip the news of its own action."""

    changed = Signal(object, object)

    def announce(self, changes: Changes, initiator: object = None) -> None:
        """Tell every screen which records changed; call it on the GUI thread only."""
        if changes:
            self.changed.emit(changes, initiator)
