"""Typing that a kill left behind is said at the start and opened where it belongs, forms over a text included."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from catalog.domain.values import ClaimValues, SourceValues, TagValues
from catalog.services import claims, drafts, imports, lists, sources, tags
from catalog.store.catalogue import open_catalogue
from catalog.ui.dialogs.choose import Choose
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.main_window import MainWindow
from catalog.ui.widgets.toast import Toast


@pytest.fixture
def catalogue(catalogue_folder, tmp_path):
    made = open_catalogue(catalogue_folder, actor="Tester")
    letter = tmp_path / "letter.txt"
    letter.write_text("The submarines left Vlora. Nobody was surprised.", encoding="utf-8")
    imports.import_file(made, letter)
    yield made
    made.close()


@pytest.fixture
def started(qtbot, preferences, catalogue):
    """Opens the catalogue in a new window, as after a start of the program."""

    def start():
        window = MainWindow(preferences)
        qtbot.addWidget(window)
        window.show()
        window.files.open_path(catalogue.folder)
        settle(qtbot, window)
        return window

    return start


def settle(qtbot, window):
    for _ in range(4):
        window.jobs.wait_idle()
        qtbot.wait(1)


def said(window):
    toast = window.findChild(Toast)
    return toast.text if toast and toast.isVisible() else ""


def test_nothing_is_said_where_nothing_was_left(started):
    assert "Unsaved" not in said(started())


@pytest.mark.parametrize("kind", ["record", "note"])
def test_one_is_offered_and_opened(qtbot, catalogue, started, kind):
    claim = claims.add(catalogue, ClaimValues("The base was closed."))
    drafts.keep(catalogue, f"{kind}:{claim}", {"statement": "It was not.", "text": "It was not."})
    window = started()
    assert said(window).startswith("Unsaved typing from ")
    assert "The base was closed." in said(window)
    window.findChild(Toast).button.click()
    settle(qtbot, window)
    page = window.desk.current().inspector.page
    edit = page.form.form.field("statement") if kind == "record" else page.note_part.editor.edit
    assert isinstance(edit, QPlainTextEdit)
    assert edit.toPlainText() == "It was not."


def test_of_several_one_is_chosen(qtbot, catalogue, started):
    drafts.keep(catalogue, "new:New claim", {"statement": "They left."})
    tag = tags.add(catalogue, TagValues("Bases"))
    drafts.keep(catalogue, f"tag:{tag}", {"scope_note": "of the navy"})
    window = started()
    assert "and 1 more" in said(window)
    window.findChild(Toast).button.click()
    dialog = window.findChild(Choose)
    dialog.chosen.emit(next(option[0] for option in dialog._options if option[1] == "New claim"))
    settle(qtbot, window)
    assert window.findChild(FormDialog).form.values()["statement"] == "They left."
    dialog.chosen.emit(next(option[0] for option in dialog._options if option[1] == "Bases"))
    settle(qtbot, window)
    assert window.desk.current().page.form.form.values()["scope_note"] == "of the navy"


def test_what_belongs_to_nothing_any_more_is_not_offered(catalogue, started):
    drafts.keep(catalogue, "record:999", {"statement": "x"})
    drafts.keep(catalogue, "of another version", {"statement": "x"})
    assert "Unsaved" not in said(started())


def test_a_claim_being_typed_over_the_text_comes_back_with_its_passage(qtbot, catalogue, started):
    (source,) = lists.ids(catalogue, "source")
    window = started()
    window.desk.read(source)
    settle(qtbot, window)
    acts = window.desk.current().reading.acts
    window.desk.current().reading.reader.text.select(0, 26)
    acts.claim()
    acts._popover.form.field("statement").setPlainText("The submarines were withdrawn.")
    acts._passages.keep_now()
    again = started()
    assert "Claim from “letter”" in said(again)
    again.findChild(Toast).button.click()
    settle(qtbot, again)
    popover = again.desk.current().reading.acts._popover
    assert popover.form.values()["statement"] == "The submarines were withdrawn."
    popover.finish()
    settle(qtbot, again)
    (claim,) = lists.ids(catalogue, "claim")
    assert claims.get(catalogue, claim).evidence[0].place.exact == "The submarines left Vlora."
    assert drafts.kept(catalogue) == {}


def test_typing_is_kept_while_the_database_is_busy(catalogue):
    import sqlite3

    sources.add(catalogue, SourceValues("Letter"))
    busy = sqlite3.connect(catalogue.file, isolation_level=None)
    busy.execute("BEGIN EXCLUSIVE")
    drafts.keep(catalogue, "new:claim", {"statement": "x"})
    assert drafts.kept(catalogue) == {"new:claim": {"statement": "x"}}
    drafts.drop(catalogue, "new:claim")
    assert drafts.kept(catalogue) == {}
    busy.close()
