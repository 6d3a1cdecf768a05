"""A list that is steered from the field above it: arrow and page keys move in the list, Return chooses."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def steers(event: QEvent, view: QObject, choose: Callable[[], object] | None = None) -> bool:
    """Whether a key pressed in the field was meant for the list, which then has it; for the field's event filter.

    Without `choose`, Return is left to the field. So is Return with Ctrl, Alt or Shift, which other commands have.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    if event.key() in _MOVES:
        view.event(event)
        return True
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    if choose is None or event.key() not in _RETURN or not plain:
        return False
    choose()
    return True
