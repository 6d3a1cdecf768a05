"""Where the window begins: display, Qt, look, error handling, main window."""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from catalog import __version__
from catalog.domain.errors import CatalogError
from catalog.ui import display, quick_imports


def can_show() -> str | None:
    """None when a window can be shown here, else one sentence that says why not."""
    return display.why_not()


def run(catalogue: Path | None = None) -> int:
    """Open the window, on a catalogue if one is given, and return the exit code when it is closed.

    Raises CatalogError when there is no display to show it on.
    """
    reason = can_show()
    if reason:
        raise CatalogError(reason, "Everything can also be done on the command line: see “catalog --help”.")
    gc.disable()  # nothing that a start makes can go; `letting_go` searches for cycles from then on
    app = make_application()
    from catalog.ui import crash
    from catalog.ui.main_window import MainWindow
    from catalog.ui.preferences import Preferences

    crash.install()
    preferences = Preferences(app)
    preferences.apply()
    window = MainWindow(preferences, opening=catalogue is not None)
    window.show()
    gc.freeze()
    if catalogue is not None:
        window.files.open_path(catalogue)
    return app.exec()


def make_application() -> QApplication:
    """The application object with its names, style and icon; the one there is, if there is one."""
    quick_imports.begin()
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([*sys.argv[:1], "-style", "Fusion"])
    QCoreApplication.setOrganizationName("catalog")
    QCoreApplication.setApplicationName("catalog")
    QCoreApplication.setApplicationVersion(__version__)
    app.setApplicationDisplayName("Catalog")
    app.setDesktopFileName("catalog")
    from catalog.services import settings
    from catalog.ui import icons, languages

    app.setWindowIcon(icons.icon("catalog"))
    languages.install(app, languages.chosen(settings.load().get("language")))
    return app
