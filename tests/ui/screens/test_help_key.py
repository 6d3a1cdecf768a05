"""F1 opens the page about what is in front: a screen, or the dialog before it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from catalog.ui.dialogs.help import HelpWindow
from catalog.ui.screens.registry import PLACES


def front(window):
    return next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


def press_f1(qtbot):
    focus = QApplication.focusWidget()
    qtbot.keyClick(focus, Qt.Key.Key_F1)
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, HelpWindow) and w.isVisible())


@pytest.mark.parametrize("place", [place.id for place in PLACES])
def test_f1_on_a_screen_opens_its_page(qtbot, window, settle, place):
    window.commands.trigger(f"go.{place}")
    settle()
    window.desk.current().setFocus()
    assert press_f1(qtbot).current() == place


@pytest.mark.parametrize(
    ("action", "page"),
    [("file.export", "export"), ("add.source", "sources"), ("add.claim", "claims"), ("framing.rules", "review")],
)
def test_f1_in_a_dialog_opens_its_page_over_the_dialog(qtbot, window, settle, action, page):
    window.commands.trigger(action)
    settle()
    dialog = front(window)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.focusNextChild()
    shown = press_f1(qtbot)
    assert shown.current() == page
    assert shown.parent() is dialog
