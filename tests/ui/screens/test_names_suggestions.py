"""Names merged or kept apart, suggestions taken over by one key."""

import pytest
from PySide6.QtCore import Qt

from catalog.domain.errors import NotFound
from catalog.services import name_proposals, names, suggestions
from catalog.ui.dialogs.choose import Choose
from catalog.ui.dialogs.merge_names import MergeNames
from catalog.ui.dialogs.proposals import Proposals
from catalog.ui.widgets.suggestion_list import SuggestionList


@pytest.fixture
def screen(window, settle):
    shown = window.desk.go("names")
    settle()
    return shown


def test_two_spellings_are_proposed_and_merged_by_one_key(qtbot, screen, settle, dialog, catalogue, ids):
    assert screen.proposals.text() == "1 possible merge"
    qtbot.mouseClick(screen.proposals, Qt.MouseButton.LeftButton)
    shown = dialog(Proposals)
    assert shown.pair.ids() == (ids.hoxha, ids.khoja), "the one that is mentioned is kept"
    qtbot.keyClick(shown, Qt.Key.Key_M)
    settle()
    forms = {form.form for form in names.get(catalogue, ids.hoxha).values.forms}
    assert "Enver Khoja" in forms
    with pytest.raises(NotFound):
        names.get(catalogue, ids.khoja)
    qtbot.keyClick(shown, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert names.get(catalogue, ids.khoja).values.preferred == "Enver Khoja"


def test_not_the_same_is_remembered(qtbot, screen, settle, dialog, catalogue, ids):
    screen.propose()
    qtbot.keyClick(dialog(Proposals), Qt.Key.Key_X)
    settle()
    assert name_proposals.proposals(catalogue) == []
    assert not screen.proposals.isVisible()


def test_one_name_is_merged_with_a_chosen_one_keeping_the_other(qtbot, window, screen, settle, dialog, catalogue, ids):
    screen.list.select([ids.hoxha])
    window.commands.trigger("record.merge")
    chooser = dialog(Choose)
    qtbot.keyClicks(chooser.edit, "khoja")
    qtbot.keyClick(chooser.edit, Qt.Key.Key_Return)
    merging = dialog(MergeNames)
    merging.pair.swap()
    qtbot.mouseClick(merging.do, Qt.MouseButton.LeftButton)
    settle()
    assert "Enver Hoxha" in {form.form for form in names.get(catalogue, ids.khoja).values.forms}


def test_suggestions_are_accepted_and_dismissed_by_one_key_each(qtbot, window, settle, catalogue, ids):
    panel = SuggestionList(catalogue, window.jobs, window)
    panel.show()
    panel.show_source(ids.source)
    settle()
    before = suggestions.of_source(catalogue, ids.source)
    assert panel._current() is not None
    first = panel._current().id
    qtbot.keyClick(panel.list, Qt.Key.Key_A)
    settle()
    second = panel._current().id
    qtbot.keyClick(panel.list, Qt.Key.Key_X)
    settle()
    left = {each.id for each in suggestions.of_source(catalogue, ids.source)}
    assert not left & {first, second}
    assert len(left) <= len(before) - 2
