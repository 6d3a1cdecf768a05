"""Where a letter typed is for the field under the keyboard, and never one of the window's one-letter commands."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_PLAIN = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def keep_letter(event: QEvent) -> bool:
    """Whether this asks if a letter or digit is a shortcut; if so the answer is now no.

    Qt asks the widget with the keyboard first and then those around it, so a form can answer for its buttons and lists.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.modifiers() & ~_PLAIN or not event.text().isprintable() or not event.text().strip():
        return False
    event.accept()
    return True
