"""Completion of the query language in the filter box."""

import pytest
from PySide6.QtCore import Qt

from catalog.domain.values import FormValues, NameValues
from catalog.services import names
from catalog.ui.offered_names import names_like
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


def test_names_that_begin_as_typed_come_first_then_those_met_most(catalogue):
    names.add(catalogue, NameValues("Aleksandr Ivanov", forms=(FormValues("Khan"),)))
    for each in ("Fatos Khaled", "Khaled"):
        names.add(catalogue, NameValues(each))
    quoted = "Nikita Khrushchev"  # who is quoted once
    by_another_form = ["Enver Hoxha", "Aleksandr Ivanov"]
    assert names_like(catalogue, "kh") == ["Khaled", quoted, "Enver Khoja", "Fatos Khaled", *by_another_form]
    assert names_like(catalogue, "kh", 1) == ["Khaled"]


def test_an_offer_is_taken_by_arrow_and_enter_and_filters_the_list(qtbot, window, settle, hurry, catalogue, ids):
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
    hurry(window)
    settle()
    assert screen.list.model.total == 1
