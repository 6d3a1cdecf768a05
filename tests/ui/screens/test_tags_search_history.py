"""Tags in their tree, search in everything, and the history one can go back in."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from catalog.domain.errors import Invalid
from catalog.services import history, tags
from catalog.ui.dialogs.choose import Choose
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.tagging.tag_page import move
from catalog.ui.widgets.two_lines import LINES_ROLE


@pytest.fixture
def screen(window, settle, ids):
    shown = window.desk.go("tags")
    settle()
    shown.tree.select(ids.boats)
    settle()
    return shown


def test_a_tag_is_put_under_another_and_never_under_itself(screen, settle, catalogue, ids):
    screen.tree.moved.emit(ids.boats, ids.topic)
    settle()
    assert tags.get(catalogue, ids.boats).values.broader == "Naval base"
    assert screen.tree.current() == ids.boats
    with pytest.raises(Invalid):
        move(catalogue, ids.topic, ids.boats)
    move(catalogue, ids.boats, 0)
    assert tags.get(catalogue, ids.boats).broader_id is None


def test_a_tag_is_renamed_in_the_form_and_found_under_its_old_label(qtbot, screen, settle, catalogue, ids):
    label = screen.page.form.form.field("label")
    label.setFocus()
    label.selectAll()
    qtbot.keyClicks(label, "Submarines")
    qtbot.keyClick(label, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert tags.get(catalogue, ids.boats).values.label == "Submarines"
    assert tags.find(catalogue, "Boats") == ids.boats


def test_a_colour_is_one_click(qtbot, screen, settle, catalogue, ids):
    qtbot.mouseClick(screen.page.swatches._buttons["#4f8a3d"], Qt.MouseButton.LeftButton)
    settle()
    assert tags.get(catalogue, ids.boats).values.colour == "#4f8a3d"


def test_tags_are_merged_and_new_ones_made(qtbot, window, screen, settle, dialog, catalogue, ids):
    window.commands.trigger("record.merge")
    chooser = dialog(Choose)
    qtbot.keyClicks(chooser.edit, "nav")
    qtbot.keyClick(chooser.edit, Qt.Key.Key_Return)
    settle()
    assert [tag.id for tag in tags.listed(catalogue)] == [ids.topic]
    assert tags.get(catalogue, ids.topic).count == 1
    window.commands.trigger("add.tag")
    form = dialog(FormDialog)
    assert form.form.values()["broader"] == "Naval base"
    qtbot.keyClicks(form.form.field("label"), "Docks")
    qtbot.mouseClick(form.do, Qt.MouseButton.LeftButton)
    settle()
    assert tags.get(catalogue, screen.tree.current()).values.label == "Docks"


def test_the_tree_is_filtered_and_shows_what_stands_above(screen, settle, catalogue, ids):
    move(catalogue, ids.boats, ids.topic)
    settle()
    screen.bar.edit.setText("boat")
    root = screen.tree.model().index(0, 0)
    assert root.data() == "Naval base"
    assert root.model().index(0, 0, root).data() == "Boats"


def test_search_finds_every_kind_and_enter_opens_the_place(qtbot, window, settle, hurry, ids):
    screen = window.desk.go("search")
    settle()
    qtbot.keyClicks(screen.edit, "vlora")
    hurry(window)
    settle()
    rows = [screen.list.item(row) for row in range(screen.list.count())]
    kinds = [item.data(LINES_ROLE).icon for item in rows if item.data(LINES_ROLE)]
    assert {"source", "quote", "claim"} <= set(kinds)
    source = rows[1].data(LINES_ROLE)
    assert source.text[slice(*source.marks[0])] == "Vlora"
    qtbot.keyClick(screen.edit, Qt.Key.Key_Return)
    settle()
    assert window.desk.current().reading_now


def test_enter_typed_before_the_results_are_there_opens_what_they_bring(qtbot, window, settle, hurry):
    screen = window.desk.go("search")
    settle()
    screen.edit.setText("vlora")
    hurry(window)
    settle()
    screen.edit.selectAll()
    qtbot.keyClicks(screen.edit, "khodzha")
    qtbot.keyClick(screen.edit, Qt.Key.Key_Return)
    settle()
    assert getattr(window.desk.current(), "kind", "") == "name", "not what was found before"


def test_a_quote_half_remembered_and_misspelt_is_found_and_said_to_be_near(window, settle, hurry):
    screen = window.desk.go("search")
    for typed in ("boat leaving vlor", "the boats leftt"):
        screen.edit.setText(typed)
        hurry(window)
        settle()
        assert "near" in screen.list.item(0).text()
        assert screen._current() is not None
        assert any("The boats left Vlora" in screen.list.item(row).toolTip() for row in range(screen.list.count()))
    screen.edit.setText("boats left")
    hurry(window)
    settle()
    assert "near" not in screen.list.item(0).text()


def test_search_knows_names_under_other_forms(qtbot, window, settle, hurry):
    screen = window.desk.go("search")
    screen.edit.setText("khodzha")
    hurry(window)
    settle()
    assert screen.kinds.tabText(4) == "Names (2)"
    screen.kinds.setCurrentIndex(4)
    qtbot.keyClick(screen.edit, Qt.Key.Key_Down)
    qtbot.keyClick(screen.edit, Qt.Key.Key_Return)
    settle()
    assert window.desk.current().kind == "name"


def test_history_says_what_a_step_changed_and_goes_back_before_it(window, settle, catalogue, ids):
    tags.rename(catalogue, ids.boats, "Submarines")
    tags.rename(catalogue, ids.boats, "Vessels")
    screen = window.desk.go("history")
    settle()
    screen.list.go(1)
    settle()
    assert screen._title.text() == "Rename tag: Submarines"
    assert "Boats</s>" in screen._changes.text()
    screen.back.click()
    settle()
    assert tags.get(catalogue, ids.boats).values.label == "Boats"
    history.redo(catalogue)
    history.redo(catalogue)
    assert tags.get(catalogue, ids.boats).values.label == "Vessels"


def test_a_tag_is_dropped_onto_another(screen, settle, catalogue, ids):
    tree = screen.tree
    target = tree.visualRect(tree.model().index(1, 0)).center()
    assert tree.indexAt(target).data() == "Naval base"
    data = tree.model().mimeData([tree.currentIndex()])
    where, keys = QPointF(target), (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    moving = QDragMoveEvent(target, Qt.DropAction.MoveAction, data, *keys)
    tree.dragMoveEvent(moving)
    tree.dropEvent(QDropEvent(where, Qt.DropAction.MoveAction, data, *keys))
    settle()
    assert tags.get(catalogue, ids.boats).values.broader == "Naval base"
