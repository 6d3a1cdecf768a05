"""A filter kept under a title: it stands in the rail, and is opened, renamed, deleted and taken back from there."""

import pytest
from PySide6.QtCore import Qt

from catalog.services.saved_searches import listed
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.widgets.toast import Toast

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def rail(window):
    return window.desk.rail


def titles(rail):
    return [rail.item(position).text() for position in range(rail.count())]


@pytest.fixture
def saved(qtbot, window, settle, dialog):
    """The claims that are disputed, kept by keys alone."""
    screen = window.desk.go("claims")
    settle()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_L, CTRL)
    qtbot.keyClicks(screen.list.bar.edit, "status:disputed")
    qtbot.keyClick(screen.list.bar.edit, Qt.Key.Key_D, CTRL)
    asked = dialog(FormDialog)
    field = asked.form.field("title")
    qtbot.keyClicks(field, "To settle")
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    settle()
    return screen


def row(rail, title):
    return rail.visualItemRect(rail.item(titles(rail).index(title))).center()


def test_it_stands_below_its_screen_and_shows_what_it_finds(qtbot, window, settle, saved, rail):
    assert titles(rail)[2:4] == ["Claims", "To settle"]
    saved.list.set_filter("")
    window.desk.go("sources")
    settle()
    qtbot.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=row(rail, "To settle"))
    settle()
    assert window.desk.current() is saved
    assert saved.list.query().text == "status:disputed"
    assert saved.list.model.total == 1


def test_it_is_renamed_and_deleted_by_key_and_comes_back_by_undo(qtbot, window, settle, dialog, catalogue, saved, rail):
    qtbot.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=row(rail, "To settle"))
    qtbot.keyClick(rail, Qt.Key.Key_F2)
    field = dialog(FormDialog).form.field("title")
    qtbot.keyClicks(field, "Open questions")
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    settle()
    assert titles(rail)[3] == "Open questions"
    assert rail.currentRow() == 3
    rail.setFocus()
    qtbot.keyClick(rail, Qt.Key.Key_Delete)
    settle()
    assert "Open questions" not in titles(rail)
    assert rail.currentRow() == 2
    toast = window.findChild(Toast)
    assert toast.text == "Delete saved search: Open questions"
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    settle()
    assert titles(rail)[3] == "Open questions"
    assert [each.title for each in listed(catalogue)] == ["Open questions"]


def test_a_title_that_is_taken_is_said_in_the_form(qtbot, window, settle, dialog, saved):
    window.commands.trigger("edit.save_filter")
    asked = dialog(FormDialog)
    asked.form.set_values({"title": "To settle"})
    qtbot.mouseClick(asked.do, Qt.MouseButton.LeftButton)
    settle()
    assert asked.isVisible()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
