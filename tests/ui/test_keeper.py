"""What was typed and not stored outlives a kill: it is there again when the form opens, and gone once stored."""

import pytest
from PySide6.QtCore import Qt

from catalog.domain.values import ClaimValues, Contributor
from catalog.services import claims, drafts
from catalog.store.catalogue import open_catalogue
from catalog.ui import messages
from catalog.ui.dialogs.new_records import new_claim
from catalog.ui.inspector.inspector import Inspector
from catalog.ui.main_window import MainWindow
from catalog.ui.widgets.keeper import Keeper
from catalog.ui.widgets.toast import Toast


@pytest.fixture
def claim(catalogue):
    return claims.add(catalogue, ClaimValues("The base was closed.", "1961"))


@pytest.fixture
def inspect(qtbot, preferences, catalogue, jobs, claim):
    """Opens the inspector on the claim, as after a start of the program."""

    def opened():
        made = Inspector(catalogue, jobs, "claim")
        qtbot.addWidget(made)
        made.show()
        made.show_records([claim])
        jobs.wait_idle()
        return made

    return opened


def typed(qtbot, jobs, keeper, field, text):
    qtbot.keyClicks(field, text)
    keeper.keep_now()
    jobs.wait_idle()


def test_typing_in_the_inspector_comes_back_and_is_stored_then(qtbot, jobs, catalogue, claim, inspect):
    first = inspect()
    typed(qtbot, jobs, first.page.form._keeper, first.page.form.form.field("statement"), "Really. ")
    assert claims.get(catalogue, claim).values.statement == "The base was closed."
    killed = open_catalogue(catalogue.folder)  # what another program finds is what a kill would leave
    assert list(drafts.kept(killed)) == [f"record:{claim}"]
    killed.close()
    again = inspect().page.form
    assert "Really." in again.form.values()["statement"]
    assert again.form.values()["date"] == "1961"
    again.commit()
    jobs.wait_idle()
    assert "Really." in claims.get(catalogue, claim).values.statement
    jobs.wait_idle()
    assert drafts.kept(catalogue) == {}


def test_typing_that_cannot_be_kept_is_said_waits_and_is_not_closed_away(qtbot, preferences, catalogue, claim):
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    window.show_catalogue(catalogue)
    screen = window.desk.go("claims")
    screen.show_record(claim)
    window.jobs.wait_idle()
    in_the_way = catalogue.folder / drafts.FOLDER
    in_the_way.write_text("a file where the folder of drafts must be")
    form = screen.inspector.page.form
    qtbot.keyClicks(form.form.field("statement"), "Really. ")
    assert form._keeper.keep_now() is not None
    assert "would be lost" in window.findChild(Toast).text
    window.close()
    assert window.isVisible()
    in_the_way.unlink()
    window.close()
    assert not window.isVisible()
    again = open_catalogue(catalogue.folder)
    kept = drafts.kept(again).get(f"record:{claim}", {}).get("statement", "")
    assert "Really." in kept + claims.get(again, claim).values.statement
    again.close()


def test_a_note_comes_back(qtbot, jobs, catalogue, claim, inspect):
    notes = inspect().page.note_part
    notes.write_new()
    typed(qtbot, jobs, notes._keeper, notes.editor.edit, "Ask the archive")
    again = inspect().page.note_part
    assert again.editor.edit.toPlainText() == "Ask the archive"
    again.editor._give_up()
    jobs.wait_idle()
    assert drafts.kept(catalogue) == {}


def test_a_new_record_comes_back_until_it_is_given_up(qtbot, preferences, jobs, catalogue):
    first = new_claim(catalogue, jobs, None, lambda _id: None)
    qtbot.addWidget(first)
    typed(qtbot, jobs, first.findChild(Keeper), first.form.field("statement"), "They left.")
    again = new_claim(catalogue, jobs, None, lambda _id: None)
    qtbot.addWidget(again)
    assert again.form.values()["statement"] == "They left."
    assert again.do.isEnabled()
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    jobs.wait_idle()
    assert drafts.kept(catalogue) == {}


def test_every_value_of_a_form_can_be_kept(catalogue):
    people = (Contributor("author", "Enver Hoxha", "E. Khoja", 3), Contributor("editor", "Ramiz Alia"))
    values = {"title": "On the split 🙂", "contributors": people, "date": None, "subjects": ("a", "b")}
    drafts.keep(catalogue, "new:source", values)
    assert drafts.kept(catalogue) == {"new:source": values}


@pytest.mark.parametrize("words", ["", "{", "[1]", "3", "null", '{"a": [["contributor"]]}', "[" * 5000])
def test_a_draft_that_cannot_be_read_is_left_out(catalogue, words):
    with catalogue.raw() as connection:
        connection.execute("INSERT INTO draft VALUES ('new:claim', ?, '')", (words,))
    assert drafts.kept(catalogue) == {}


def test_drafts_are_neither_steps_nor_news(catalogue):
    seen = []
    catalogue.listeners.append(seen.append)
    drafts.keep(catalogue, "new:claim", {"statement": "x"})
    drafts.drop(catalogue, "new:claim")
    assert seen == []


def test_what_is_refused_is_said_also_when_nothing_is_shown_any_more(
    qtbot, jobs, catalogue, claim, inspect, monkeypatch
):
    inspector = inspect()
    said = []
    monkeypatch.setattr(messages, "toast", lambda _widget, text, *_action: said.append(text))
    inspector.page.form.form.field("date").setText("31 February 1961")
    inspector.page.form.commit()
    inspector.show_records([])
    jobs.wait_idle()
    assert "31 February 1961" in said[0]
    inspector.show_records([claim])
    jobs.wait_idle()
    assert inspector.page.form.form.values()["date"] == "31 February 1961"
