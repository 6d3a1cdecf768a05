"""A line to type in that offers what is already there, asked from a callable as one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

Complete = Callable[[str], Sequence[str]]
"""Gives the texts that fit what is typed, best first, within a few milliseconds."""
_PAUSE = 80


class CompletingEdit(QLineEdit):
    """`accepted` with the text when Enter is pressed or an offer is chosen."""

    accepted = Signal(str)

    def __init__(self, complete: Complete | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._complete = complete
        self._offers = QStringListModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        if popup := completer.popup():
            popup.setProperty("offers", True)
        self.setCompleter(completer)
        completer.activated.connect(self._chosen)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.offer)
        self.textEdited.connect(lambda _text: self._pause.start())

    def offer(self) -> None:
        """Ask for what fits the text, and show it."""
        typed = self.text().strip()
        self._offers.setStringList(list(self._complete(typed)) if self._complete and typed else [])
        if self._offers.rowCount() and self.hasFocus():
            self.completer().complete()

    def offers(self) -> list[str]:
        """What is offered now."""
        return self._offers.stringList()

    def offering(self) -> bool:
        """Whether the list of offers is open, so that Enter chooses from it."""
        popup = self.completer().popup()
        return popup is not None and popup.isVisible()

    def _chosen(self, text: str) -> None:
        self.setText(text)
        self.accepted.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.accepted.emit(self.text().strip())
            return
        super().keyPressEvent(event)
