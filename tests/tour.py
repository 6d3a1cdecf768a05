"""Walks through every screen on the sample catalogue and saves a picture of each: `python -m tests.tour DIR`.

The pictures of the README come from here. Settings of the person running it are neither read nor written.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from catalog import paths
from catalog.services import sample
from catalog.ui.app import make_application
from catalog.ui.main_window import MainWindow
from catalog.ui.preferences import Preferences
from catalog.ui.screens.registry import PLACES
from tests.tour_stops import STOPS

SIZES = {"": QSize(1280, 800), "-wide": QSize(1920, 1080)}


class Tour:
    """One window walked through in one theme and size."""

    def __init__(self, folder: Path, ending: str, preferences: Preferences, size: QSize) -> None:
        self._folder = folder
        self._ending = ending
        self.window = MainWindow(preferences)
        self.window.resize(size)
        self.window.show()

    def settle(self) -> None:
        """Wait until everything asked for is on the screen."""
        for _ in range(4):
            self.window.jobs.wait_idle()
            QTest.qWait(30)

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Save what is to be seen."""
        self.settle()
        (widget or self.window).grab().save(str(self._folder / f"{name}-{self._ending}.png"))

    def walk(self, catalogue: Path) -> None:
        """All screens, the reader, and the dialogs."""
        self.picture("start")
        self.window.files.open_path(catalogue)
        self.settle()
        for place in PLACES:
            self._screen(place.id)
        self._reader()
        for action in ("view.palette", "help.help", "help.keys", "file.settings", "file.export", "add.source"):
            self._dialog(action)
        for stop in STOPS:
            stop(self)
        self.window.close()

    def _screen(self, place_id: str) -> None:
        screen = self.window.desk.go(place_id)
        self.settle()
        table = getattr(getattr(screen, "list", None), "table", None)
        if table is not None:
            table.select_rows([0])
        self.picture(place_id)

    def _reader(self) -> None:
        screen = self.window.desk.go("sources")
        screen.list.table.select_rows([0])
        screen.open_()
        self.settle()
        screen.reading.reader.step(1)
        self.picture("reader")
        text = screen.reading.reader
        text.text.select(0, text.content.index(".") + 1)
        self.window.commands.trigger("text.claim")
        self.picture("reader-claim")
        screen.reading.acts.close()
        screen.back()

    def _dialog(self, action: str) -> None:
        self.window.commands.trigger(action)
        self.settle()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                self.picture(action.replace(".", "-"), dialog)
                dialog.close()


def main(folder: Path, say: Callable[[str], object] = print) -> None:
    """Make the sample, and walk through it in both themes and sizes."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as own:
        paths.user_settings = lambda: Path(own) / "settings.toml"
        paths.user_data = lambda: Path(own) / "data"
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, own)
        catalogue = sample.make(Path(own) / "sample").catalogue
        preferences = Preferences(make_application())
        for ending, size in SIZES.items():
            for mode in ("light", "dark"):
                preferences.mode = mode
                preferences.apply()
                Tour(folder, mode + ending, preferences, size).walk(catalogue)
    say(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
