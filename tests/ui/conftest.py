"""Every test of the window runs without a display and with settings of its own; in Qt's look, which is made sooner."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QPlainTextEdit, QWidget

from catalog import paths
from catalog.ui import app, crash, theme
from catalog.ui.dialogs.crash import CrashDialog
from catalog.ui.jobs import Jobs
from catalog.ui.preferences import Preferences


@pytest.fixture(scope="session")
def qapp_cls():
    return QApplication


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    """No test reads or writes what belongs to the person running it."""
    monkeypatch.setattr(paths, "user_settings", lambda: tmp_path / "config" / "settings.toml")
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "data")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "qt"))


@pytest.fixture
def preferences(qapp, own_settings):
    app.make_application()
    yield Preferences(qapp)
    if qapp.styleSheet():
        qapp.setStyleSheet("")


@pytest.fixture(params=["light", "dark"])
def themed(request, preferences):
    preferences.set_mode(request.param)
    return theme.chosen(request.param)


class Strays(QObject):
    """Notes every widget shown as a window of its own that is none: it was made visible before it had a parent."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self.is_stray(watched):
            self.seen.append(repr(watched))
        return False

    @staticmethod
    def is_stray(widget):
        proper = isinstance(widget, (QMainWindow, QDialog, QMenu)) or bool(widget.windowFlags() & POPUP)
        return widget.isWindow() and not proper


POPUP = Qt.WindowType.Popup & ~Qt.WindowType.Window | Qt.WindowType.ToolTip & ~Qt.WindowType.Window


@pytest.fixture
def strays(qapp):
    """Fails the test in which a widget flashed up as a window."""
    watcher = Strays()
    qapp.installEventFilter(watcher)
    yield watcher
    qapp.removeEventFilter(watcher)
    assert watcher.seen == []


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def unforeseen(qapp, own_settings, monkeypatch):
    """What the dialog for errors nobody foresaw has said since it was last asked."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.install()

    def details():
        qapp.processEvents()
        found = [each for each in qapp.topLevelWidgets() if isinstance(each, CrashDialog) and each.isVisible()]
        words = [each.findChild(QPlainTextEdit).toPlainText() for each in found]
        for each in found:
            each.close()
        return words

    return details


_PAUSE = 200
"""Milliseconds: what waits no longer than this waits for somebody to stop typing."""


@pytest.fixture
def hurry():
    """Let what waits for a pause in the typing happen at once, in a widget and all it holds."""

    def at_once(inside):
        for timer in inside.findChildren(QTimer):
            if timer.isActive() and timer.isSingleShot() and timer.interval() <= _PAUSE:
                timer.stop()
                timer.timeout.emit()

    return at_once
