"""Room for a form in a dialog: as high as the form wants to be, and scrolled once that is more than the screen has."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from catalog.ui.widgets.parts import natural_height

_AROUND = 190
"""Pixels of the screen that the rest of a dialog needs: its frame, its heading and its buttons."""


class FormArea(QScrollArea):
    """Follows the height of `inside`, and keeps the window it stands in on the screen."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("bare", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def fit(self) -> None:
        """Take the height the form wants now, as far as there is room."""
        width = max(self.viewport().width(), self._inside.minimumSizeHint().width())
        room = self.screen().availableGeometry().height() - _AROUND
        if (height := min(natural_height(self._inside, width), room)) != self.height():
            self.setFixedHeight(height)

    def keep_on_screen(self) -> None:
        """Move the window up when its foot has grown past the end of the screen."""
        window, screen = self.window(), self.screen().availableGeometry()
        below = window.frameGeometry().bottom() - screen.bottom()
        if below > 0:
            window.move(window.x(), max(screen.top(), window.y() - below))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)
