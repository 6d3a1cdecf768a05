"""A small rounded label with a button to take it away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.parts import line, tool

_MOST = 220


class Chip(QFrame):
    """`removed` when its cross is pressed."""

    removed = Signal(str)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.setProperty("chip", True)
        words = Elided(text)
        words.setMaximumWidth(_MOST)
        cross = tool("close", self.tr("Remove {text}").format(text=text), lambda: self.removed.emit(text), size=12)
        box = line(self, margins=(9, 1, 3, 1), gap=3)
        box.addWidget(words)
        box.addWidget(cross)
