"""Find in the text: a line that opens above it with Ctrl+F."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from catalog.ui import icons
from catalog.ui.widgets.parts import label, line, tool

MOST = 5_000


class FindBar(QFrame):
    """`found` carries the (start, end) spans for what is typed, `went` the number of the one to show."""

    found = Signal(object)
    went = Signal(int, int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._spans: list[tuple[int, int]] = []
        self._current = -1
        self.edit = QLineEdit(placeholderText=self.tr("Find in this text"), clearButtonEnabled=True)
        self.edit.setAccessibleName(self.tr("Find in this text"))
        self.edit.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._count = label("", "muted")
        self.setProperty("rule", "below")
        box = line(self, margins=(12, 8, 8, 8), gap=8)
        box.addWidget(self.edit, 1)
        box.addWidget(self._count)
        box.addWidget(tool("up", self.tr("Previous (Shift+Enter)"), lambda: self.step(-1)))
        box.addWidget(tool("down", self.tr("Next (Enter)"), lambda: self.step(1)))
        box.addWidget(tool("close", self.tr("Close (Esc)"), self.close_))
        self.edit.textChanged.connect(lambda _typed: self._search())
        self.hide()

    def set_text(self, text: str) -> None:
        """Search in another text."""
        self._text = text
        if self.isVisible():
            self._search()

    def open_(self, words: str = "") -> None:
        """Show the bar, ready to type; `words` is what to look for first."""
        self.show()
        if words:
            self.edit.setText(words)
        self.edit.setFocus()
        self.edit.selectAll()
        self._search()

    def close_(self) -> None:
        """Hide the bar and forget what was found."""
        self.hide()
        self._spans = []
        self.found.emit([])
        self.closed.emit()

    def step(self, by: int) -> None:
        """Go to the next or the previous place, around the end."""
        if self._spans:
            self._current = (self._current + by) % len(self._spans)
            self._tell()
            self.went.emit(*self._spans[self._current])

    def _search(self) -> None:
        typed = self.edit.text()
        self._spans = _spans(self._text, typed) if typed.strip() else []
        self._current = -1
        self._tell()
        self.found.emit(self._spans)

    def _tell(self) -> None:
        total = len(self._spans)
        if not self.edit.text().strip():
            self._count.setText("")
        elif not total:
            self._count.setText(self.tr("Not found"))
        elif self._current < 0:
            self._count.setText(self.tr("%Ln found", None, total))
        else:
            self._count.setText(self.tr("{place} of {count}").format(place=self._current + 1, count=total))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


def _spans(text: str, typed: str) -> list[tuple[int, int]]:
    """Where the words stand, without regard to case, and across line ends; at most MOST places."""
    words = r"\s+".join(map(re.escape, typed.split()))
    found = []
    for match in re.finditer(words, text, re.IGNORECASE):
        found.append(match.span())
        if len(found) == MOST:
            break
    return found
