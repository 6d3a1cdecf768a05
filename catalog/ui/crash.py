"""What happens when something goes wrong that nobody foresaw: it is written down and shown, and work goes on."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QWidget

from catalog import __version__, paths
from catalog.domain.errors import CatalogError
from catalog.ui import messages
from catalog.ui.widgets.parts import column, label

translate = QCoreApplication.translate
_LOG = logging.getLogger("catalog")
_LOG_BYTES = 1_000_000


def log_file() -> Path:
    """Where errors are written down."""
    return paths.user_data() / "log" / "catalog.log"


def install() -> None:
    """From now on an unexpected error is logged and shown instead of ending the program."""
    sys.excepthook = _caught


def report(error: BaseException, parent: QWidget | None = None) -> None:
    """Show any error: one for the user as a message, anything else as a fault of the program."""
    if isinstance(error, CatalogError):
        messages.show_error(parent, error)
        return
    details = "".join(traceback.format_exception(error))
    _write_down(details)
    if QApplication.instance() and not _already_shown():
        CrashDialog(details, parent or QApplication.activeWindow()).open()


def _write_down(details: str) -> None:
    from logging.handlers import RotatingFileHandler  # with sockets and queues, of no use to a start

    log_file().parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(log_file(), maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.error("version %s\n%s", __version__, details)
    _LOG.removeHandler(handler)
    handler.close()


def _caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        report(error)


def _already_shown() -> bool:
    return any(isinstance(w, CrashDialog) and w.isVisible() for w in QApplication.topLevelWidgets())


class CrashDialog(QDialog):
    """Says that it was our fault, where the log is, and lets the details be copied."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._details = self.tr("Catalog {version}").format(version=__version__) + "\n\n" + details
        box = column(self, margins=(24, 20, 24, 18), gap=12)
        box.addWidget(label(self.tr("Something went wrong inside Catalog"), "title"))
        box.addWidget(label(self._explanation(), wrap=True, selectable=True))
        box.addWidget(self._text(), 1)
        box.addWidget(self._buttons())
        self.resize(640, 420)

    def _explanation(self) -> str:
        text = self.tr(
            "This is a fault of the program. What was saved before is safe, and you can go on working. "
            "The details are in {log}; please send them along when you report this."
        )
        return text.format(log=log_file())

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
