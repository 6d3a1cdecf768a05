"""One-letter commands: they work on a list, and never where a letter is meant for a field, a button or the rail."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog

from catalog.ui.screens.registry import PLACES


@pytest.fixture
def claims(window, settle):
    screen = window.desk.go("claims")
    settle()
    screen.list.table.select_rows([0])
    settle()
    return screen


def test_ctrl_and_a_number_lead_to_the_screens_in_the_order_of_the_rail(window):
    keys = {action: window.commands[f"go.{place.id}"].shortcuts() for action, place in enumerate(PLACES, 1)}
    assert all(QKeySequence(f"Ctrl+{number}") in found for number, found in keys.items())


def test_letters_typed_in_the_rail_do_not_leave_the_screen(qtbot, window, claims):
    window.desk.rail.setFocus()
    for letter in "SHPQ":
        qtbot.keyClick(window.desk.rail, letter)
    assert window.desk.current() is claims


def test_a_letter_typed_in_a_list_of_choices_is_no_command(qtbot, window, claims):
    claims.inspector.page.form.form.field("status").setFocus()
    focus = QApplication.focusWidget()
    for letter in "ML":
        qtbot.keyClick(focus, letter)
    assert window.desk.current() is claims
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]


def test_a_letter_typed_on_a_filter_of_the_review_is_no_decision(qtbot, window, settle, catalogue):
    screen = window.desk.go("review")
    settle()
    count = screen.queue.pages.total
    for where in (screen.filters.order, screen.filters.blind):
        where.setFocus()
        qtbot.keyClick(where, "u")
    settle()
    assert screen.queue.pages.total == count
    screen.queue.setFocus()
    qtbot.keyClick(screen.queue, Qt.Key.Key_U)
    settle()
    assert screen.queue.pages.total == count - 1
