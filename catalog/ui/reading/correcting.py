"""Correct the text of a source (a typing error, a misread letter): a new version, to which every passage moves."""

from collections import Counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from catalog.ui import messages
from catalog.ui.widgets.offsets import Offsets, displayable
from catalog.ui.widgets.parts import button, column, label, line

_FAMILIES = ["Noto Serif", "Source Serif 4", "Charter", "Georgia", "DejaVu Serif"]
_PARAGRAPH = "\u2029"
_MARGIN = 10


class CorrectDialog(QDialog):
    """`corrected` with the whole text when it was changed and Save is pressed."""

    corrected = Signal(str)

    def __init__(self, text: str, at: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Correct the text"))
        self._before = displayable(text)
        self.edit = QPlainTextEdit(self._before)
        self.edit.setProperty("field", True)
        self.edit.setTabChangesFocus(True)  # a Tab typed by a slip would spoil the text, and trap the keyboard
        self.edit.setAccessibleName(self.tr("Text of the source"))
        font = QFont(_FAMILIES)
        font.setPointSizeF(QApplication.font().pointSizeF() + 1)
        self.edit.document().setDefaultFont(font)
        self.edit.document().setDocumentMargin(_MARGIN)
        self.save = button(self.tr("Save as a new version"), self._save, look="primary")
        self.save.setToolTip(self.tr("Save as a new version (Ctrl+Enter)"))
        self.save.setEnabled(False)
        self.edit.textChanged.connect(lambda: self.save.setEnabled(self.content() != self._before))
        self._arrange()
        self._go_to(Offsets(text).to_units(at))

    def content(self) -> str:
        """What stands in the editor, every character as it is."""
        return self.edit.document().toRawText().replace(_PARAGRAPH, "\n")

    def _arrange(self) -> None:
        box = column(self, margins=(24, 18, 24, 18), gap=12)
        box.addWidget(label(self.tr("Correct the text"), "title"))
        explained = self.tr(
            "Only what was typed or read wrongly: the wording of the source stays as it is. The version before is "
            "kept, and quotes, claims and flags move along."
        )
        box.addWidget(label(explained, "muted", wrap=True))
        box.addWidget(self.edit, 1)
        row = line(gap=8)
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), self.reject, look="flat"))
        row.addWidget(self.save)
        box.addLayout(row)
        self.resize(860, 680)

    def _go_to(self, unit: int) -> None:
        cursor = self.edit.textCursor()
        cursor.setPosition(unit, QTextCursor.MoveMode.MoveAnchor)
        self.edit.setTextCursor(cursor)
        self.edit.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.edit, self.edit.centerCursor)  # only now it is known how the lines are broken

    def _save(self) -> None:
        self.corrected.emit(self.content())
        self._before = self.content()
        self.accept()

    def reject(self) -> None:
        """Close it; corrections that are not saved are not thrown away by a slip."""
        if self.content() == self._before:
            super().reject()
            return
        messages.ask(
            self,
            self.tr("Throw the corrections away?"),
            self.tr("They have not been saved."),
            self.tr("Throw away"),
            self._throw_away,
            no=self.tr("Go on correcting"),
        )

    def _throw_away(self) -> None:
        self._before = self.content()
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        strong = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if strong and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S) and self.save.isEnabled():
            self._save()
        else:
            super().keyPressEvent(event)


def said(states: Counter[str], words: dict[str, str]) -> str:
    """What became of the passages, in words: "12 where they were, 2 moved"."""
    return ", ".join(word for state, word in words.items() if states[state])
