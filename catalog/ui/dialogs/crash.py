"""The dialog that says something went wrong inside the program."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QWidget

from catalog import __version__
from catalog.ui.widgets.parts import column, label


class CrashDialog(QDialog):
    """Says that it was our fault, where the log is, and lets the details be copied."""

    def __init__(self, details: str, log: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._details = self.tr("Catalog {version}").format(version=__version__) + "\n\n" + details
        box = column(self, margins=(24, 20, 24, 18), gap=12)
        box.addWidget(label(self.tr("Something went wrong inside Catalog"), "title"))
        box.addWidget(label(self._explanation(), wrap=True, selectable=True))
        box.addWidget(self._text(), 1)
        box.addWidget(self._buttons())
        self.resize(640, 420)

    @staticmethod
    def is_open() -> bool:
        """Whether one is shown already: the next error may come of the first."""
        return any(isinstance(each, CrashDialog) and each.isVisible() for each in QApplication.topLevelWidgets())

    def _explanation(self) -> str:
        text = self.tr(
            "This is a fault of the program. What was saved before is safe, and you can go on working. "
            "If it happens again, look whether the catalogue is in order: File → Check the catalogue."
        )
        if self._log is None:
            return text
        log = self.tr("The details are in {log}; please send them along when you report this.")
        return f"{text} {log.format(log=self._log)}"

    def _text(self) -> QPlainTextEdit:
        text = QPlainTextEdit(self._details, readOnly=True)
        text.setProperty("field", True)
        text.setAccessibleName(self.tr("Details of the error"))
        return text

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        buttons.rejected.connect(self.reject)
        return buttons
