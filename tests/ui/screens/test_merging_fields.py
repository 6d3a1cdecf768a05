"""Two names that say different things become one: whose words to keep is chosen field by field."""

import pytest
from PySide6.QtCore import Qt

from catalog.domain.values import NameValues
from catalog.services import history, names
from catalog.ui.dialogs.merge_names import MergeNames, merge_names


@pytest.fixture
def pair(catalogue):
    one = names.add(catalogue, NameValues("Nikita Khrushchev", given="Nikita", dates="1894/1971", description="Leader"))
    other = names.add(catalogue, NameValues("Хрущёв", given="Nikita", dates="1894", description="First secretary"))
    return one, other


def test_whose_words_to_keep_is_chosen_field_by_field(qtbot, window, settle, dialog, catalogue, pair):
    screen = window.desk.go("names")
    settle()
    merge_names(catalogue, window.jobs, pair, screen)
    asked = dialog(MergeNames)
    assert list(asked.pair.fields.boxes) == ["dates", "description"]
    box = asked.pair.fields.boxes["description"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.mouseClick(asked.do, Qt.MouseButton.LeftButton)
    settle()
    kept = names.get(catalogue, pair[0]).values
    assert (kept.dates, kept.description) == ("1894/1971", "First secretary")
    history.undo(catalogue)
    assert names.get(catalogue, pair[0]).values.description == "Leader"
    assert names.get(catalogue, pair[1]).values.description == "First secretary"


def test_keeping_the_other_one_turns_the_choices_round(window, settle, dialog, catalogue, pair):
    merge_names(catalogue, window.jobs, pair, window.desk.go("names"))
    asked = dialog(MergeNames)
    asked.pair.swap()
    assert asked.pair.fields.boxes["description"].currentText() == "First secretary"
    assert asked.pair.fields.theirs() == frozenset()
    asked.reject()
