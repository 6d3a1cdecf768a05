"""What happens when something goes wrong that nobody foresaw: it is written down and shown, and work goes on."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from catalog.domain.errors import CatalogError
from catalog.ui import messages

if TYPE_CHECKING:
    from types import TracebackType

    from catalog.store.catalogue import Catalogue
    from catalog.ui.jobs import Jobs


def install() -> None:
    """From now on an unexpected error is logged and shown instead of ending the program."""
    sys.excepthook = _caught


def report(error: BaseException, parent: QWidget | None = None) -> None:
    """Show any error: one for the user as a message, anything else as a fault of the program."""
    if isinstance(error, CatalogError):
        messages.show_error(parent, error)
        return
    import traceback

    from catalog.services import unforeseen
    from catalog.ui.dialogs.crash import CrashDialog  # with what a start, which goes well, has no use for

    log = unforeseen.write_down(error)
    if QApplication.instance() and not CrashDialog.is_open():
        details = "".join(traceback.format_exception(error))
        CrashDialog(details, log, parent or QApplication.activeWindow()).open()


def look_into(error: Exception, catalogue: Catalogue | None, jobs: Jobs, parent: QWidget) -> None:
    """Show an error that work with a catalogue ended in; where that is damaged, this is said in its place."""
    if catalogue is None or isinstance(error, CatalogError):
        report(error, parent)
        return
    jobs.read(lambda: _blamed(catalogue), then=lambda damage: report(damage or error, parent))


def report_later(error: Exception) -> None:
    """Show an error when Qt is through with what it does: one that passes through Qt's own code ends the program."""
    QTimer.singleShot(0, partial(report, error))


def _blamed(catalogue: Catalogue) -> CatalogError | None:
    from catalog.services import unforeseen

    return unforeseen.blamed(catalogue)


def _caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        report(error)
