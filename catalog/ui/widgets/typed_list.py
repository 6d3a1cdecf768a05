"""A short list of words of which one is chosen by typing its beginning; what begins none of them is meant elsewhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypedList(QListWidget):
    """`other_typed(letters)` when what was typed begins no row; the row that was chosen before is chosen again."""

    other_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._before = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter and letter.isprintable() and not event.modifiers() & _COMMANDS:
            self._type(letter)
        else:
            self._typed = ""
            super().keyPressEvent(event)

    def _type(self, letter: str) -> None:
        if not self._typed:
            self._before = self.currentRow()
        self._typed += letter
        found = self.findItems(self._typed, Qt.MatchFlag.MatchStartsWith)
        self.setCurrentRow(self.row(found[0]) if found else self._before)
        if not found:
            typed, self._typed = self._typed, ""
            self.other_typed.emit(typed)
