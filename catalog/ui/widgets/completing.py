"""A line to type in that offers what is already there, asked from a callable as one types."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QLineEdit, QWidget

Complete = Callable[[str], Sequence[str]]
"""Gives the texts that fit what is typed, best first, within a few milliseconds."""
_PAUSE = 80
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


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
        self.setCompleter(completer)
        self._list().setProperty("offers", True)
        completer.activated.connect(self._chosen)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.offer)
        self.textEdited.connect(lambda _text: self._pause.start())

    def offer(self) -> None:
        """Ask for what fits the text, and show it; what stands there already is no offer."""
        typed = self.text().strip()
        found = list(self._complete(typed)) if self._complete and typed else []
        self._offers.setStringList([] if found == [typed] else found)
        if self._offers.rowCount() and self.hasFocus():
            self.completer().complete()
            self._list().setCurrentIndex(QModelIndex())  # Enter takes what is typed, until one goes to an offer
        else:
            self._list().hide()

    def offers(self) -> list[str]:
        """What is offered now."""
        return self._offers.stringList()

    def offering(self) -> bool:
        """Whether the list of offers is open; Enter is then its own."""
        return self._list().isVisible()

    def _list(self) -> QAbstractItemView:
        return cast("QAbstractItemView", self.completer().popup())

    def _chosen(self, text: str) -> None:
        self.setText(text)
        self.accepted.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif self.offering():
            self._enter_over_offers(event)
        elif typed := self.text().strip():
            self.accepted.emit(typed)
            event.setAccepted(not self.text())  # taken as a whole, as a tag is; else the form may go on
        else:
            super().keyPressEvent(event)

    def _enter_over_offers(self, event: QKeyEvent) -> None:
        """The offer the user went to is taken; else the key is sent again, now to whoever waits for it in this line.

        While the list is open it gets the keys and hands them on past all event filters, the popover's among them.
        """
        if self._list().currentIndex().isValid():
            event.ignore()
            return
        self._list().hide()
        QApplication.sendEvent(self, event.clone())
