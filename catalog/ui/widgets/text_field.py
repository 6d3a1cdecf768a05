"""A field of several lines in a form: framed and inset as a line is, Tab leaves it, right-to-left text begins right."""

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from catalog.ui.widgets.bidi import follow_direction

_INSET = 6
"""As far to the right as the words of a line edit begin."""
_AROUND = 18
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(QPlainTextEdit):
    """`lines` high. With `flowing` it holds one paragraph: Enter is left to the form, pasted line breaks are spaces."""

    def __init__(
        self, lines: int, placeholder: str = "", *, flowing: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.flowing = flowing
        self.setProperty("field", True)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setViewportMargins(_INSET, 0, _INSET, 0)
        self._lines = lines
        self._fit()
        follow_direction(self)

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + _AROUND)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.flowing and event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        if self.flowing and source.hasText():
            self.insertPlainText(" ".join(source.text().split()))
        else:
            super().insertFromMimeData(source)
