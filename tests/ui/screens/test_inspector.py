"""Lists with their inspector: edited in place, nothing lost, everything undoable."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from catalog.domain.values import ClaimValues
from catalog.services import claims, links, names, quotes, records, tags
from catalog.ui.dialogs.evidence import EvidenceDialog
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.dialogs.link import LinkDialog, ways
from catalog.ui.inspector.claim_card import ClaimCard
from catalog.ui.widgets.badge import Badge
from catalog.ui.widgets.entry import Entry
from catalog.ui.widgets.toast import Toast

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(window, settle, ids):
    """The claims, one of them selected."""
    shown = window.desk.go("claims")
    settle()
    shown.list.select([ids.claim])
    settle()
    return shown


def texts(widget):
    return [label.text() for label in widget.findChildren(Badge)]


def test_what_is_typed_is_saved_on_leaving_and_undone_by_one_key(qtbot, window, screen, settle, catalogue, ids):
    field = screen.inspector.page.form.form.field("statement")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "The boats sailed")
    screen.list.table.setFocus()
    settle()
    assert claims.get(catalogue, ids.claim).values.statement == "The boats sailed"
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Z, CTRL)
    settle()
    assert claims.get(catalogue, ids.claim).values.statement.startswith("The boats left Vlora")
    assert field.toPlainText().startswith("The boats left Vlora")


def test_ctrl_enter_saves_and_another_record_may_follow_at_once(qtbot, screen, settle, catalogue, ids):
    field = screen.inspector.page.form.form.field("statement")
    field.setFocus()
    qtbot.keyClicks(field, "In 1961: ")
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    settle()
    assert claims.get(catalogue, ids.claim).values.statement.startswith("In 1961: ")
    qtbot.keyClicks(field, "and so ")
    screen.list.select([ids.rival])
    settle()
    assert "and so " in claims.get(catalogue, ids.claim).values.statement
    assert screen.inspector.page.form.form.values()["statement"].startswith("Последние")


def test_what_cannot_be_saved_is_kept_with_its_record(qtbot, window, screen, settle, catalogue, ids):
    date = screen.inspector.page.form.form.field("date")
    date.setFocus()
    date.selectAll()
    qtbot.keyClicks(date, "some day or other")
    screen.list.select([ids.rival])
    settle()
    assert claims.get(catalogue, ids.claim).values.date == "1961-05-26"
    toast = window.findChild(Toast)
    assert toast.isVisible()
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    settle()
    assert screen.list.selection() == (ids.claim,)
    assert date.text() == "some day or other"
    assert date.property("invalid")


def test_ctrl_z_in_a_field_takes_back_typing_first(qtbot, screen, settle, catalogue, ids):
    field = screen.inspector.page.form.form.field("statement")
    field.setFocus()
    qtbot.keyClicks(field, "X")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText().startswith("The boats")
    assert links.of_record(catalogue, ids.claim), "no step was taken back"


def test_a_tag_is_put_on_and_taken_off_by_keyboard(qtbot, window, screen, settle, catalogue, ids):
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_T)
    edit = screen.inspector.page.tag_part.edit.edit
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "Departure")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settle()
    assert [tag.values.label for tag in tags.of_record(catalogue, ids.claim)] == ["Boats", "Departure"]
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    settle()
    assert [tag.values.label for tag in tags.of_record(catalogue, ids.claim)] == ["Boats"]


def test_a_note_is_written_and_kept(qtbot, screen, settle, catalogue, ids):
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_N)
    editor = screen.inspector.page.note_part.editor
    qtbot.keyClicks(editor.edit, "See the log")
    editor.private.setChecked(True)
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CTRL)
    settle()
    (note,) = records.notes(catalogue, ids.claim)
    assert (note.text, note.private) == ("See the log", True)


def test_a_cross_reference_is_made_by_keyboard_alone(qtbot, screen, settle, hurry, dialog, catalogue, ids):
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_L)
    picker = dialog(LinkDialog)
    assert [way.reads for way in ways("claim")][:2] == ["supports", "contradicts"]
    row = [way.reads for way in ways("claim")].index("is supported by")
    picker.relations.setCurrentRow(row)
    qtbot.keyClick(picker.relations, Qt.Key.Key_Return)
    qtbot.keyClicks(picker.picker.edit, "how we lost")
    hurry(picker)
    settle()
    qtbot.keyClick(picker.picker.edit, Qt.Key.Key_Return)
    settle()
    assert {(link.reads, link.other.id) for link in links.of_record(catalogue, ids.claim)} == {
        ("contradicts", ids.rival),
        ("is supported by", ids.source),
    }


def test_who_types_the_other_record_at_once_finds_it_and_a_relation_typed_is_chosen(qtbot, screen, settle, dialog):
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_L)
    asked = dialog(LinkDialog)
    names = [way.reads for way in ways("claim")]
    assert names[asked.relations.currentRow()] == "contradicts", "claims are joined because they are rivals"
    qtbot.keyClicks(asked.relations, "see a")
    assert names[asked.relations.currentRow()] == "see also"
    qtbot.keyClick(asked.relations, Qt.Key.Key_Up)
    before = asked.relations.currentRow()
    qtbot.keyClicks(asked.relations, "so")  # begins as “supports” does
    assert (asked.relations.currentRow(), asked.picker.edit.text()) == (before, "so")
    assert QApplication.focusWidget() is asked.picker.edit
    assert not asked.picker.edit.hasSelectedText()


def test_enter_typed_before_the_records_are_found_joins_the_one_that_was_typed(
    qtbot, screen, settle, dialog, catalogue, ids
):
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_L)
    asked = dialog(LinkDialog)
    settle()
    asked.relations.setCurrentRow([way.reads for way in ways("claim")].index("see also"))
    asked.picker.setFocus()
    qtbot.keyClicks(asked.picker.edit, "khodzha")
    qtbot.keyClick(asked.picker.edit, Qt.Key.Key_Return)
    settle()
    joined = {link.other.id for link in links.of_record(catalogue, ids.claim) if link.reads == "see also"}
    assert len(joined) == 1
    assert joined <= {ids.hoxha, ids.khoja}


def test_evidence_is_found_graded_corrected_and_removed(qtbot, window, screen, settle, dialog, catalogue, ids):
    screen.list.select([ids.rival])
    settle()
    screen.inspector.editing.add_evidence()
    shown = dialog(EvidenceDialog)
    shown.form.field("stance").setCurrentIndex(1)
    shown.form.field("credibility").setCurrentIndex(4)
    qtbot.keyClick(shown.picker.edit, Qt.Key.Key_Return)
    settle()
    (evidence,) = claims.get(catalogue, ids.rival).evidence
    assert (evidence.quote.id, evidence.values.stance, evidence.values.credibility) == (ids.quote, "disputes", 4)
    assert "Disputes" in texts(screen.inspector.page)
    screen.inspector.editing.edit_evidence(evidence)
    shown = dialog(EvidenceDialog)
    shown.form.field("stance").setCurrentIndex(0)
    qtbot.mouseClick(shown.do, Qt.MouseButton.LeftButton)
    settle()
    assert claims.get(catalogue, ids.rival).evidence[0].values.stance == "supports"
    window.commands.trigger("edit.undo")
    settle()
    assert "Disputes" in texts(screen.inspector.page)


def test_rivals_stand_side_by_side_with_what_they_rest_on(qtbot, screen, settle, ids):
    tabs = screen.inspector.tabs
    assert tabs.tabText(1) == "Rivals (1)"
    tabs.setCurrentIndex(1)
    settle()
    assert texts(screen.inspector.rivals) == ["Open", "Supports", "Disputed"]
    said = {label.text() for label in screen.inspector.rivals.findChildren(type(screen.list.bar.count))}
    assert {"26 May 1961", "5 June 1961", "Differs: another day", "How we lost Vlora"} <= said


def test_the_history_of_a_record_names_what_changed(screen, settle, catalogue, ids):
    claims.set_status(catalogue, [ids.claim], "accepted")
    screen.inspector.tabs.setCurrentIndex(2)
    settle()
    said = " ".join(label.text() for label in screen.inspector.trail.findChildren(type(screen.list.bar.count)))
    assert "Set status" in said
    assert "Accepted" in said


def test_several_at_once_in_one_step(qtbot, window, screen, settle, catalogue, ids):
    screen.list.select([ids.claim, ids.rival])
    settle()
    batch = screen.inspector.batch
    qtbot.keyClicks(batch.tag, "disputed")
    qtbot.keyClick(batch.tag, Qt.Key.Key_Return)
    settle()
    assert tags.get(catalogue, tags.find(catalogue, "disputed")).count == 2
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Delete)
    settle()
    assert screen.list.model.total == 0
    qtbot.mouseClick(window.findChild(Toast).button, Qt.MouseButton.LeftButton)
    settle()
    assert screen.list.model.total == 2


def test_two_rivals_selected_are_joined_by_two_keys(qtbot, window, screen, settle, dialog, catalogue, ids):
    third = claims.add(catalogue, ClaimValues("The boats left Vlora in July."))
    settle()
    screen.list.select([ids.claim, third])
    settle()
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_L)
    asked = dialog(LinkDialog)
    qtbot.keyClicks(asked.relations, "c")
    qtbot.keyClick(asked.relations, Qt.Key.Key_Return)
    settle()
    joined = {(link.relation, link.other.id) for link in links.of_record(catalogue, third)}
    assert joined == {("contradicts", ids.claim)}


def test_a_new_claim_keeps_what_was_typed_until_it_can_be_saved(qtbot, window, screen, settle, dialog, catalogue):
    window.commands.trigger("add.claim")
    form = dialog(FormDialog)
    qtbot.keyClicks(form.form.field("statement"), "Grain was delayed")
    qtbot.keyClicks(form.form.field("date"), "no date at all")
    qtbot.mouseClick(form.do, Qt.MouseButton.LeftButton)
    settle()
    assert form.isVisible()
    form.form.field("date").setText("1960")
    qtbot.mouseClick(form.do, Qt.MouseButton.LeftButton)
    settle()
    assert screen.inspector.page.form.form.values()["statement"] == "Grain was delayed"


def test_a_quote_shows_its_place_and_is_verified(qtbot, window, settle, catalogue, ids):
    screen = window.desk.go("quotes")
    settle()
    screen.list.select([ids.quote])
    settle()
    part = screen.inspector.page.parts[0]
    qtbot.keyClicks(part.against, "facsimile")
    qtbot.keyClick(part.against, Qt.Key.Key_Return)
    settle()
    assert quotes.get(catalogue, ids.quote).verification.against == "facsimile"
    qtbot.mouseClick(part.findChild(Entry), Qt.MouseButton.LeftButton)
    settle()
    assert window.desk.current().reading_now


def test_a_form_of_a_name_is_added_and_corrected(qtbot, window, settle, dialog, catalogue, ids):
    screen = window.desk.go("names")
    settle()
    screen.list.select([ids.hoxha])
    settle()
    screen.inspector.editing.name_form(None)
    form = dialog(FormDialog)
    form.form.field("form").setText("Энвер Ходжа")  # QTest types no Cyrillic
    qtbot.mouseClick(form.do, Qt.MouseButton.LeftButton)
    settle()
    made = names.get(catalogue, ids.hoxha).values.forms[-1]
    assert made.form == "Энвер Ходжа"
    screen.inspector.editing.name_form(made)
    form = dialog(FormDialog)
    form.form.field("script").setCurrentIndex(form.form.field("script").findData("Cyrl"))
    qtbot.mouseClick(form.do, Qt.MouseButton.LeftButton)
    settle()
    assert names.get(catalogue, ids.hoxha).values.forms[-1].script == "Cyrl"


def test_what_another_changed_meanwhile_is_kept_or_the_conflict_is_told(qtbot, window, screen, settle, catalogue, ids):
    field = screen.inspector.page.form.form.field("statement")
    field.setFocus()
    qtbot.keyClicks(field, "Mine: ")
    values = claims.get(catalogue, ids.claim).values
    claims.edit(catalogue, ids.claim, replace(values, status="accepted"))
    settle()
    assert screen.inspector.page.form.form.values()["status"] == "accepted", "shown where nobody types"
    assert field.toPlainText().startswith("Mine: ")
    claims.edit(catalogue, ids.claim, replace(values, statement="Theirs", status="accepted"))
    screen.list.table.setFocus()
    settle()
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    assert "Theirs" in box.text()
    box.close()
    assert claims.get(catalogue, ids.claim).values.statement == "Theirs"
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    settle()
    kept = claims.get(catalogue, ids.claim).values
    assert (kept.statement[:6], kept.status) == ("Mine: ", "accepted")


def test_enter_on_a_claim_with_rivals_shows_them_side_by_side_and_esc_the_list_again(qtbot, window, screen, settle):
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Return)
    settle()
    rivals = screen.inspector.rivals
    assert rivals.isVisible()
    assert not screen.list.isVisible()
    assert len({card.y() for card in rivals.findChildren(ClaimCard)}) == 1, "in one row"
    assert rivals._wider.isHidden()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert screen.list.isVisible()
    assert QApplication.focusWidget() is screen.list.table


def test_rivals_in_a_narrow_window_offer_to_stand_side_by_side(qtbot, window, screen, settle):
    screen.inspector.tabs.setCurrentIndex(1)
    settle()
    assert len({card.y() for card in screen.inspector.rivals.findChildren(ClaimCard)}) == 2
    screen.inspector.rivals._wider.click()
    settle()
    assert not screen.list.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert screen.list.isVisible()


def test_enter_on_a_claim_without_rivals_edits_it(qtbot, screen, settle, catalogue):
    alone = claims.add(catalogue, ClaimValues("Nobody disputes this."))
    settle()
    screen.list.select([alone])
    settle()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Return)
    settle()
    assert screen.list.isVisible()
    assert screen.inspector.page.form.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("place", ["sources", "quotes", "claims", "names"])
def test_ctrl_f_in_a_list_goes_to_its_filter(qtbot, window, settle, place):
    shown = window.desk.go(place)
    settle()
    qtbot.keyClick(shown.list.table, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is shown.list.bar.edit


def test_the_keyboard_is_in_the_list_after_its_first_record_was_entered(qtbot, window, settle, catalogue):
    shown = window.desk.go("sources")
    settle()
    shown.show_record(next(iter(shown.list.model.row(each).id for each in range(shown.list.model.rowCount()))))
    QApplication.focusWidget().clearFocus()
    settle()
    assert QApplication.focusWidget() is shown.list.table
