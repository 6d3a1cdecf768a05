"""One row of a section: icon, words that open something when clicked, a hint, and buttons at the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from catalog.ui import icons
from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.parts import column, label, line, restyle, tool

_ICON = 16


class Entry(QFrame):
    """`opened` when it is clicked or Enter is pressed on it. With `wrap` the text takes as many lines as it needs."""

    opened = Signal()

    def __init__(
        self, text: str, *, icon: str = "", hint: str = "", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("entry", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{text} {hint}".strip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._row = line(self, margins=(8, 5, 4, 5), gap=8)
        if icon:
            self._row.addWidget(_picture(icon), 0, Qt.AlignmentFlag.AlignTop)
        self._words = column(gap=2)
        self._words.addWidget(label(text, wrap=True) if wrap else Elided(text))
        if hint:
            self._words.addWidget(label(hint, "help", wrap=True) if wrap else Elided(hint, "help"))
        self._row.addLayout(self._words, 1)

    def add_button(self, icon: str, name: str, clicked: Callable[[], object]) -> None:
        """Put a small button at the right end."""
        self._row.addWidget(tool(icon, name, clicked, size=14), 0, Qt.AlignmentFlag.AlignTop)

    def above(self, widget: QWidget) -> None:
        """Put a widget, such as a badge, over the words, which keep the whole width."""
        self._words.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignLeading)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        restyle(self, "lit", True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        restyle(self, "lit", False)
        super().focusOutEvent(event)


def _picture(icon: str) -> QLabel:
    made = QLabel()
    made.setPixmap(icons.icon(icon).pixmap(_ICON, _ICON))
    return made
