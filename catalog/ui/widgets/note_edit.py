"""A small editor for a note: Ctrl+Enter or the button keeps it, Esc gives it up."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from catalog.ui.widgets.parts import button, column, line
from catalog.ui.widgets.text_field import TextField

_LINES = 4


class NoteEdit(QFrame):
    """`done(text, private)` when the note is to be kept; an empty note is given up."""

    done = Signal(str, bool)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = TextField(_LINES, self.tr("A note. Ctrl+Enter keeps it."))
        self.edit.setAccessibleName(self.tr("Note"))
        self.edit.installEventFilter(self)
        self.private = QCheckBox(self.tr("Private: left out of exports"))
        row = line(gap=8)
        row.addWidget(self.private)
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), self._give_up, look="flat"))
        row.addWidget(button(self.tr("Keep"), self.finish))
        box = column(self, gap=6)
        box.addWidget(self.edit)
        box.addLayout(row)

    def open_(self, text: str, *, private: bool) -> None:
        """Show the editor with this text, ready to type."""
        self.finish()
        self.edit.setPlainText(text)
        self.private.setChecked(private)
        self.show()
        self.edit.setFocus()

    def finish(self) -> None:
        """Keep what was typed, if the editor is open and something was."""
        if self.isHidden():
            return
        self.hide()
        text = self.edit.toPlainText().strip()
        self.edit.clear()
        if text:
            self.done.emit(text, self.private.isChecked())

    def _give_up(self) -> None:
        self.edit.clear()
        self.hide()
        self.given_up.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _is_save(event):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.finish()
            return True
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and event.type() == QEvent.Type.KeyPress:
            self._give_up()
            return True
        return super().eventFilter(watched, event)


def _is_save(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(
        event.modifiers() & Qt.KeyboardModifier.ControlModifier
    )
