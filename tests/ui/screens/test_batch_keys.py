"""Several records in hand by keys alone: tag them, join them, go back to the list; two names are merged from there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from catalog.services import tags
from catalog.ui.dialogs.link import LinkDialog
from catalog.ui.dialogs.merge_names import MergeNames


def select_two(qtbot, window, settle, place):
    screen = window.desk.go(place)
    settle()
    screen.take_focus()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Home)
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert len(screen.selection()) == 2
    return screen


def test_t_a_tag_esc_then_l(qtbot, window, settle, catalogue, dialog):
    screen = select_two(qtbot, window, settle, "claims")
    qtbot.keyClick(screen.list.table, Qt.Key.Key_T)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "boats")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    for record_id in screen.selection():
        assert "boats" in [tag.values.label.casefold() for tag in tags.of_record(catalogue, record_id)]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is screen.list.table
    qtbot.keyClick(screen.list.table, Qt.Key.Key_L)
    assert dialog(LinkDialog).isVisible()


def test_esc_leads_from_the_filter_to_the_list(qtbot, window, settle):
    screen = window.desk.go("claims")
    settle()
    qtbot.keyClick(screen.list.table, "/")
    assert QApplication.focusWidget() is screen.list.bar.edit
    qtbot.keyClick(screen.list.bar.edit, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is screen.list.table


def test_a_letter_on_a_button_of_the_batch_is_no_command(qtbot, window, settle):
    screen = select_two(qtbot, window, settle, "claims")
    focus = screen.inspector.batch.findChild(QPushButton)
    focus.setFocus()
    for letter in "TLM":
        qtbot.keyClick(focus, letter)
    assert QApplication.focusWidget() is focus
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]


def test_two_names_are_merged_from_where_they_are_selected(qtbot, window, settle, dialog):
    screen = select_two(qtbot, window, settle, "names")
    before = screen.list.model.total
    qtbot.mouseClick(screen.inspector.batch.merge, Qt.MouseButton.LeftButton)
    opened = dialog(MergeNames)
    qtbot.mouseClick(opened.do, Qt.MouseButton.LeftButton)
    settle()
    assert screen.list.model.total == before - 1
