"""Which way a text runs is decided by its first letter that has a direction."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from catalog.ui.widgets.bidi import follow_direction, runs_left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("غادرت الغواصات", True),
        ("1961: שלום", True),
        ("Влёра", False),
        ("Enver أنور", False),
        ("1961", False),
        ("", False),
    ],
)
def test_direction_of_a_text(text, left):
    assert runs_left(text) is left


def test_an_editor_of_several_lines_turns_as_one_types(qtbot):
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    edit.resize(400, 100)
    edit.show()
    follow_direction(edit)
    edit.setPlainText("خروتشوف وألبانيا")
    assert edit.cursorRect().left() > 300
    edit.selectAll()
    qtbot.keyClicks(edit, "Albania")
    assert edit.cursorRect().left() < 200
    assert edit.document().isUndoAvailable()
