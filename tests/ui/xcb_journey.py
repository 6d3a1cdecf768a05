"""One journey on a real X display, in a process of its own: `python -m tests.ui.xcb_journey FOLDER`.

Imports a text, opens it, makes a quote with Q by a real key event, takes it back, closes, and prints what was made.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from catalog import paths
from catalog.services import lists, workspace
from catalog.ui import app
from catalog.ui.main_window import MainWindow

TEXT = "The split came in 1961. Nobody was surprised by it."


def settle(window):
    for _ in range(4):
        window.jobs.wait_idle()
        QTest.qWait(30)


def journey(folder):
    (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    settle(window)
    file = folder / "text.txt"
    file.write_text(TEXT, encoding="utf-8")
    window.take_files([file])
    settle(window)
    reader = window.desk.current().reading.reader
    reader.text.select(0, 22)
    window.activateWindow()
    QTest.qWait(100)
    QTest.keyClick(reader.text, Qt.Key.Key_Q)
    settle(window)
    made = lists.count(window.catalogue, "quote")
    window.desk.current().reading.acts.finished()
    window.commands.trigger("edit.undo")
    settle(window)
    print(QApplication.platformName(), made, lists.count(window.catalogue, "quote"))
    window.close()


def main(folder):
    paths.user_settings = lambda: folder / "settings.toml"
    paths.user_data = lambda: folder / "data"
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    workspace.new(folder / "Xcb").close()
    app.make_application()
    QTimer.singleShot(200, lambda: journey(folder))
    return app.run(folder / "Xcb.catalog")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
