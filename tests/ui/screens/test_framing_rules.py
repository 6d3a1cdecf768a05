"""The framing rules in the window, by keys: found from a flag, silenced, undone, reworded, added to, judged again."""

import pytest
from PySide6.QtCore import Qt

from catalog.framing.lexicon import Edit
from catalog.services import framing, framing_rules, review
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.dialogs.framing_rules import FramingRules
from catalog.ui.dialogs.palette import Palette

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def rules(window, dialog):
    window.commands.trigger("framing.rules")
    return dialog(FramingRules)


@pytest.fixture
def press(qtbot, settle):
    def key(widget, code, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(widget, code, modifier)
        settle()

    return key


def cues(catalogue, source):
    return {flag.cue for flag in review.of_record(catalogue, source)}


def found(shown):
    pages = shown.list.pages
    return [pages.row(number) for number in range(pages.rowCount())]


def test_from_a_flag_to_its_rule_which_is_silenced_undone_and_silenced_again(
    window, settle, dialog, press, qtbot, catalogue, ids
):
    screen = window.desk.go("review")
    settle()
    screen.queue.setFocus()
    flag = screen._found.flag.row
    press(screen.queue, Qt.Key.Key_R)
    shown = dialog(FramingRules)
    assert shown.edit.text() == flag.cue
    entry = shown.list.current()
    assert entry.category == flag.category
    press(shown.list, Qt.Key.Key_Delete)
    assert shown.list.current().silenced
    assert "1" in shown.stale.text()
    press(shown.list, Qt.Key.Key_Z, CTRL)
    assert framing_rules.listed(catalogue) == []
    assert not shown.list.current().silenced
    press(shown.list, Qt.Key.Key_Delete)
    shown.judge.click()
    settle()
    assert flag.cue not in cues(catalogue, ids.source)
    assert not shown.judge.isEnabled()


def test_a_word_is_found_by_the_form_in_which_it_stands(rules, qtbot, settle):
    qtbot.keyClicks(rules.edit, "betrayed")
    settle()
    assert "betray+v" in {entry.cue for entry in found(rules)}


def test_words_are_added_and_taken_out(rules, press, dialog, qtbot, settle, catalogue, ids):
    press(rules.list, Qt.Key.Key_Insert)
    form = dialog(FormDialog)
    qtbot.keyClicks(form.form.field("cue"), "boats")
    qtbot.keyClicks(form.form.field("suggestion"), "ships")
    press(form, Qt.Key.Key_Return, CTRL)
    qtbot.keyClicks(rules.edit, "boats")
    settle()
    (mine,) = [entry for entry in found(rules) if entry.is_own]
    assert (mine.cue, mine.suggestion) == ("boats", "ships")
    framing.analyse_source(catalogue, ids.source)
    assert "boats" in cues(catalogue, ids.source)
    rules.whose.setCurrentIndex(2)
    settle()
    assert rules.list.current().is_own
    press(rules.list, Qt.Key.Key_Delete)
    assert framing_rules.listed(catalogue) == []


def test_an_entry_gets_another_wording_and_the_shipped_one_back(rules, press, dialog, qtbot, settle, catalogue):
    qtbot.keyClicks(rules.edit, "treacherous+a")
    settle()
    shipped = rules.list.current().suggestion
    press(rules.list, Qt.Key.Key_Return)
    form = dialog(FormDialog)
    form.form.field("suggestion").clear()
    qtbot.keyClicks(form.form.field("suggestion"), "unfaithful")
    press(form, Qt.Key.Key_Return, CTRL)
    assert rules.list.current().suggestion == "unfaithful"
    press(rules.list, Qt.Key.Key_Delete)
    assert rules.list.current().suggestion == shipped


def test_what_cannot_be_read_is_refused_beside_its_field(rules, press, dialog, qtbot):
    press(rules.list, Qt.Key.Key_Insert)
    form = dialog(FormDialog)
    qtbot.keyClicks(form.form.field("cue"), "*")
    press(form, Qt.Key.Key_Return, CTRL)
    assert form.isVisible()


def test_the_palette_leads_to_the_rules(window, press, dialog, qtbot, settle):
    window.commands.trigger("view.palette")
    palette = dialog(Palette)
    qtbot.keyClicks(palette.edit, "framing rules")
    settle()
    press(palette.edit, Qt.Key.Key_Return)
    assert dialog(FramingRules).list.pages.total > 5000


def test_judging_every_source_can_be_stopped_and_goes_on(window, settle, catalogue, ids):
    framing_rules.add(catalogue, Edit("silence", "treacherous+a", "loaded"))
    window.commands.trigger("framing.all")
    window.framing._running.cancel()
    settle()
    assert framing.stale_sources(catalogue) == [ids.source]
    window.commands.trigger("framing.all")
    settle()
    assert framing.stale_sources(catalogue) == []
