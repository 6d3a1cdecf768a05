"""A neutral wording becomes a claim, notes are made, a second reviewer works blind, differences are settled."""

import pytest
from PySide6.QtCore import QPoint, Qt

from catalog.services import claims, lists, records, review
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.reviewing.rewording import reworded

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(window, settle):
    shown = window.desk.go("review")
    settle()
    shown.queue.setFocus()
    return shown


@pytest.fixture
def press(qtbot, screen, settle):
    def key(code):
        qtbot.keyClick(screen.queue, code)
        settle()

    return key


def with_wording(screen, settle):
    """Go to a flag that has a neutral wording."""
    while not screen._found.flag.suggestion:
        screen.queue.step(1)
        settle()
    return screen._found


def test_the_neutral_wording_is_taken_into_a_claim_that_rests_on_the_sentence(
    qtbot, screen, press, settle, dialog, catalogue
):
    found = with_wording(screen, settle)
    before = lists.count(catalogue, "claim")
    press(Qt.Key.Key_W)
    asked = dialog(FormDialog)
    statement = asked.form.values()["statement"]
    assert statement == reworded(found)
    assert found.flag.suggestion.lower() in statement.lower()
    assert found.flag.row.cue not in statement
    qtbot.mouseClick(asked.do, Qt.MouseButton.LeftButton)
    settle()
    assert lists.count(catalogue, "claim") == before + 1
    made = claims.get(catalogue, lists.ids(catalogue, "claim")[-1])
    assert made.values.statement == statement
    assert found.flag.row.cue in made.evidence[0].place.exact


def test_a_note_is_written_without_leaving_the_review(qtbot, screen, press, settle, dialog, catalogue):
    row = screen._found.flag.row
    press(Qt.Key.Key_E)
    asked = dialog(FormDialog)
    field = asked.form.field("text")
    field.moveCursor(field.textCursor().MoveOperation.End)
    qtbot.keyClicks(field, "compare the minutes")
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    settle()
    assert records.notes(catalogue, row.record_id)[-1].text == f"“{row.cue}”: compare the minutes"
    assert screen._found.flag.row == row


def test_a_second_reviewer_works_blind_and_the_differences_are_settled(qtbot, screen, press, settle, catalogue):
    first = screen._found.flag.row.id
    press(Qt.Key.Key_U)
    catalogue.actor = "Second"
    qtbot.mouseClick(screen.filters.blind, Qt.MouseButton.LeftButton, pos=QPoint(8, screen.filters.blind.height() // 2))
    settle()
    assert screen._found.flag.row.id == first
    assert screen._found.flag.decisions == ()
    press(Qt.Key.Key_2)
    screen.filters.status.setCurrentIndex(screen.filters.status.findText("Judged differently"))
    settle()
    assert [screen.queue.pages.row(i).id for i in range(screen.queue.pages.rowCount())] == [first]
    assert len(screen._found.flag.decisions) == 2
    press(Qt.Key.Key_U)
    assert screen._found is None
    assert review.get(catalogue, first).row.status == "upheld"
