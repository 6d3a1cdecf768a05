"""Terms as chips in a line to type in: completed from what there is, made anew on Enter."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from catalog.ui.widgets.chip import Chip
from catalog.ui.widgets.completing import Complete, CompletingEdit
from catalog.ui.widgets.flow import Flow

_LEAST = 120


class TagEdit(QFrame):
    """`added` and `removed` say what the user did; setting the values says nothing."""

    added = Signal(str)
    removed = Signal(str)
    changed = Signal()

    def __init__(self, complete: Complete, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("field", True)
        self.edit = CompletingEdit(complete)
        self.edit.setProperty("bare", True)
        self.edit.setMinimumWidth(_LEAST)
        self.edit.setPlaceholderText(placeholder or self.tr("Add a tag"))
        self.edit.accepted.connect(self._accept)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._chips: list[Chip] = []
        self._flow = Flow(self)
        self._flow.setContentsMargins(6, 4, 6, 4)
        self._flow.addWidget(self.edit)

    def values(self) -> tuple[str, ...]:
        """The terms, in the order entered."""
        return tuple(chip.text for chip in self._chips)

    def set_values(self, values: Iterable[str]) -> None:
        """Show these terms."""
        for chip in tuple(self._chips):
            self._take(chip)
        for value in values:
            self._put(value)
        self.edit.clear()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """Give the name to the part that has the focus."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def _accept(self, text: str) -> None:
        self.edit.clear()
        if text.casefold() in {value.casefold() for value in self.values()}:
            return
        self._put(text)
        self.added.emit(text)
        self.changed.emit()

    def _remove(self, text: str) -> None:
        for chip in self._chips:
            if chip.text == text:
                self._take(chip)
                self.removed.emit(text)
                self.changed.emit()
                return

    def _put(self, text: str) -> None:
        chip = Chip(text)
        chip.removed.connect(self._remove)
        self._flow.insert(len(self._chips), chip)
        self._chips.append(chip)
        self.updateGeometry()

    def _take(self, chip: Chip) -> None:
        self._chips.remove(chip)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Backspace and not self.edit.text() and self._chips:
                self._remove(self._chips[-1].text)
                return True
            if event.text() in (",", ";") and self.edit.text().strip():
                self._accept(self.edit.text().strip())
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus()
        super().mousePressEvent(event)
