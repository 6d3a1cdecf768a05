"""What a screen shows when there is nothing to show: what it is for, and the first thing to do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from catalog.ui import icons, theme
from catalog.ui.widgets.parts import button, column, label, line, surface

_ICON = 40
_TEXT_WIDTH, _AROUND = 420, 48


class EmptyState(QWidget):
    """An icon, a title, one or two sentences, and a button for the first action; `asked` when it is pressed.

    With `other` there is a second button, which emits `other_asked`.
    """

    asked = Signal()
    other_asked = Signal()

    def __init__(
        self, icon: str, title: str, text: str, action: str = "", parent: QWidget | None = None, *, other: str = ""
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedSize(_ICON, _ICON)
        self._title = label(title, "title")
        self._text = label(text, "muted", wrap=True)
        self._text.setFixedWidth(_TEXT_WIDTH)
        self.button = button(action, self.asked.emit, look="primary")
        self.other = button(other, self.other_asked.emit)
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        surface(self)
        self._arrange()
        self._fit()
        self.button.setVisible(bool(action))  # only now: without a parent it would be a window of its own
        self.other.setVisible(bool(other))

    def tell(self, title: str, text: str, action: str = "") -> None:
        """Say something else, for instance that a filter finds nothing."""
        self._title.setText(title)
        self._text.setText(text)
        self._fit()
        self.button.setText(action)
        self.button.setVisible(bool(action))

    def _fit(self) -> None:
        """A label set to one side of a layout asks for the height of its first text only."""
        self._text.setMinimumHeight(max(self._text.heightForWidth(self._text.width()), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._text.setFixedWidth(min(_TEXT_WIDTH, max(self.width() - _AROUND, 1)))
        self._fit()

    def _arrange(self) -> None:
        box = column(self, margins=(24, 24, 24, 48), gap=10)
        box.addStretch()
        for part in (self._picture, self._title, self._text):
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(8)
        row = line(gap=8)
        row.addStretch()
        row.addWidget(self.button)
        row.addWidget(self.other)
        row.addStretch()
        box.addLayout(row)
        box.addStretch()

    def _draw(self) -> None:
        colour = theme.of(self.palette()).muted
        self._picture.setPixmap(icons.pixmap(self._icon, _ICON, colour, self.devicePixelRatioF()))

    def showEvent(self, event: QShowEvent) -> None:
        self._draw()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._draw()
        super().changeEvent(event)
