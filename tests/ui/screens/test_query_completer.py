"""Completion of the query language in the filter box."""

import pytest
from PySide6.QtCore import Qt

from catalog.ui.widgets.query_completer import offers


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("st", ["status:"]),
        ("s", []),
        ("-stat", ["-status:"]),
        ("status:o", ["status:open "]),
        ("tag:nav", ['tag:"Naval base" ']),
        ("by:khod", []),
        ("by:enver", ['by:"Enver Hoxha" ', 'by:"Enver Khoja" ']),
        ("nonsense:x", []),
    ],
)
def test_offers_fields_values_tags_and_names(catalogue, word, expected):
    assert [insert for insert, _said in offers(catalogue, word)] == expected


def test_an_offer_is_taken_by_arrow_and_enter_and_filters_the_list(qtbot, window, settle, catalogue, ids):
    screen = window.desk.go("claims")
    settle()
    edit = screen.list.bar.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "boats status:dis")
    screen.completer.offer()
    assert screen.completer.shown() == ["status:disputed ", "status:dismissed "]
    popup = screen.completer.popup
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert edit.text() == "boats status:disputed "
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    edit.setText("status:disputed")
    qtbot.wait(170)
    settle()
    assert screen.list.model.total == 1
