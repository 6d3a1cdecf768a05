"""A short note at the foot of the window that goes away by itself, with a button to take the act back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from catalog.ui.widgets.parts import button, label, line

SHOWN_FOR = 8_000
_SIDE, _FOOT = 12, 44


class Toast(QFrame):
    """One per window; a newer note replaces the older. It waits while the mouse is over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("toast", True)
        self._text = label("")
        self._window = window
        self._act: Callable[[], object] | None = None
        self._stays = False
        self.button = button("", self._pressed)
        box = line(self, margins=(16, 8, 10, 8), gap=14)
        box.addWidget(self._text)
        box.addWidget(self.button)
        self._timer = QTimer(self, interval=SHOWN_FOR, singleShot=True)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def tell(
        self, text: str, action: str = "", act: Callable[[], object] | None = None, *, stays: bool = False
    ) -> None:
        """Show a note; with `action` it has a button which calls `act`. One that `stays` waits for it."""
        self._act = act
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._place()
        self.show()
        self.raise_()
        self._stays = stays
        if stays:
            self._timer.stop()
        else:
            self._timer.start()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def _pressed(self) -> None:
        self.hide()
        if self._act:
            self._act()

    def _place(self) -> None:
        """At the left, over the foot of the rail, where least is to be read."""
        self.adjustSize()
        self.move(_SIDE, self._window.height() - self.height() - _FOOT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self._stays:
            self._timer.start()
        super().leaveEvent(event)
