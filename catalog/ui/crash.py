"""What happens when something goes wrong that nobody foresaw: it is written down and shown, and work goes on."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication, QWidget

from catalog import __version__, paths
from catalog.domain.errors import CatalogError
from catalog.ui import messages

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
    import traceback

    from catalog.ui.dialogs.crash import CrashDialog  # with what a start, which goes well, has no use for

    details = "".join(traceback.format_exception(error))
    _write_down(details)
    if QApplication.instance() and not CrashDialog.is_open():
        CrashDialog(details, log_file(), parent or QApplication.activeWindow()).open()


def _write_down(details: str) -> None:
    import logging
    from logging.handlers import RotatingFileHandler

    log = logging.getLogger("catalog")
    log_file().parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(log_file(), maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.error("version %s\n%s", __version__, details)
    log.removeHandler(handler)
    handler.close()


def _caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        report(error)
