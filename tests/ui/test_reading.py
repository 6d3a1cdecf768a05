"""Reading a source in the window: quotes and claims by one key, suggestions and flags in place, undo."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from catalog.domain.values import Contributor, SourceValues
from catalog.services import (
    claims,
    framing,
    history,
    imports,
    lists,
    quotes,
    records,
    review,
    sources,
    suggestions,
    tags,
)
from catalog.store.catalogue import open_catalogue
from catalog.ui.main_window import MainWindow
from catalog.ui.reading.correcting import CorrectDialog
from catalog.ui.reading.marks import ref
from catalog.ui.sources.fields import form_values, source_values
from catalog.ui.widgets.keeper import Keeper
from catalog.ui.widgets.toast import Toast

ARTICLE = """The split came in 1961.
Khrushchev shouted: "You are like Stalin, who killed people." The treacherous clique of Tirana answered calmly. \
Enver Hoxha replied: "Stalin killed traitors, we also kill them." Everybody knows that the heroic people were right.
Soviet specialists left Albania on 19 August 1961, and the embassy in Tirana was closed in December 1961.
"""


@pytest.fixture(scope="module")
def analysed(empty_catalogue, tmp_path_factory):
    """A catalogue with the article in it, analysed once."""
    folder = Path(shutil.copytree(empty_catalogue, tmp_path_factory.mktemp("reading") / "Article.catalog"))
    catalogue = open_catalogue(folder, actor="Tester")
    source_id = sources.add(catalogue, SourceValues("Albania and the USSR", contributors=(Contributor("author", "B"),)))
    imports.add_text(catalogue, source_id, ARTICLE, "en")
    framing.analyse_source(catalogue, source_id)
    catalogue.close()
    return folder


@pytest.fixture
def catalogue(analysed, tmp_path):
    opened = open_catalogue(Path(shutil.copytree(analysed, tmp_path / "Article.catalog")), actor="Tester")
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot, preferences, catalogue, strays):
    made = MainWindow(preferences)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_catalogue(catalogue)
    made.jobs.wait_idle()
    return made


@pytest.fixture
def screen(window):
    return window.desk.current()


@pytest.fixture
def page(qtbot, window, screen):
    screen.list.table.select_rows([0])
    screen.open_()
    settle(qtbot, window)
    return screen.reading


def settle(qtbot, window):
    for _ in range(4):
        window.jobs.wait_idle()
        qtbot.wait(1)


def select(page, words):
    start = ARTICLE.index(words)
    page.reader.text.select(start, start + len(words))
    page.reader.text.setFocus()


def press(qtbot, window, page, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page.reader.text, key, modifier)
    settle(qtbot, window)


def test_enter_in_the_list_opens_the_text(qtbot, window, screen):
    screen.list.table.select_rows([0])
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert screen.reading_now
    assert screen.reading.reader.content == ARTICLE
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not screen.reading_now


def test_q_makes_a_quote_with_the_speaker_the_text_names(qtbot, window, page, catalogue):
    select(page, "You are like Stalin, who killed people.")
    press(qtbot, window, page, Qt.Key.Key_Q)
    (made,) = quotes.of_source(catalogue, page.source_id)
    assert made.values.text == "You are like Stalin, who killed people."
    assert "Khrushchev" in made.values.speaker
    popover = page.acts._popover
    assert popover.isVisible()
    assert popover.height() > 200
    assert popover.form.values()["speaker"] == made.values.speaker
    edit = popover.form.field("speaker")
    edit.selectAll()
    qtbot.keyClicks(edit, "Nikita Khrushchev")
    qtbot.keyClick(edit, Qt.Key.Key_Escape) if edit.offering() else None
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert quotes.get(catalogue, made.record.id).values.speaker == "Nikita Khrushchev"
    assert page.acts._popover is None


def test_a_quote_of_words_nobody_proposed_is_the_authors(qtbot, window, page, catalogue):
    select(page, "The split came in 1961")
    press(qtbot, window, page, Qt.Key.Key_Q)
    (made,) = quotes.of_source(catalogue, page.source_id)
    assert (made.values.voice, made.values.speaker) == ("author", None)
    assert page.selection() == (made.record.id,)


def test_undo_takes_the_quote_back_and_its_mark_away(qtbot, window, page, catalogue):
    select(page, "The split came in 1961")
    press(qtbot, window, page, Qt.Key.Key_Q)
    page.acts.close()
    page.reader.text.setFocus()
    assert any(mark.kind == "quote" for mark in page.reader.text.highlights.all)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert quotes.of_source(catalogue, page.source_id) == []
    assert not any(mark.kind == "quote" for mark in page.reader.text.highlights.all)
    assert "Taken back" in window.findChild(Toast).text


def test_c_makes_a_claim_that_rests_on_the_passage(qtbot, window, page, catalogue):
    select(page, "Soviet specialists left Albania on 19 August 1961")
    qtbot.keyClick(page.reader.text, Qt.Key.Key_C)
    popover = page.acts._popover
    statement = popover.form.field("statement")
    statement.setPlainText("Soviet specialists left Albania on 19 August 1961.")
    popover.form.field("date").setText("19 August 1961")
    qtbot.keyClick(statement, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    (made,) = claims.of_source(catalogue, page.source_id)
    assert made.values.date == "1961-08-19"
    assert made.evidence[0].place.exact == "Soviet specialists left Albania on 19 August 1961"
    assert page.acts._popover is None


def test_what_is_wrong_in_a_claim_is_said_and_nothing_is_lost(qtbot, window, page, catalogue):
    select(page, "The split came in 1961")
    qtbot.keyClick(page.reader.text, Qt.Key.Key_C)
    popover = page.acts._popover
    popover.form.field("date").setText("the day after yesterday")
    qtbot.keyClick(popover.form.field("date"), Qt.Key.Key_Return)
    settle(qtbot, window)
    assert claims.of_source(catalogue, page.source_id) == []
    assert popover.form._problems["date"].text()
    assert popover.form.values()["statement"]
    qtbot.keyClick(popover.form.field("date"), Qt.Key.Key_Escape)
    assert page.acts._popover is None


def test_words_that_take_a_side_are_named_while_a_claim_is_written(qtbot, window, page):
    select(page, "The treacherous clique of Tirana answered calmly.")
    qtbot.keyClick(page.reader.text, Qt.Key.Key_C)
    settle(qtbot, window)
    assert "treacherous" in page.acts._popover.hint.text()


def test_without_a_selection_one_is_asked_for(qtbot, window, page, catalogue):
    page.reader.text.select(3, 3)
    press(qtbot, window, page, Qt.Key.Key_Q)
    assert quotes.of_source(catalogue, page.source_id) == []
    assert "Select the words first" in window.findChild(Toast).text


def test_suggestions_are_taken_up_and_dropped_by_one_key(qtbot, window, page, catalogue):
    waiting = [each for each in suggestions.of_source(catalogue, page.source_id) if each.kind == "quote"]
    assert len(waiting) >= 2
    for each, key in zip(waiting[:2], (Qt.Key.Key_A, Qt.Key.Key_X), strict=True):
        page.reader.light([f"suggestion:{each.id}"])
        page._take((f"suggestion:{each.id}",))
        press(qtbot, window, page, key)
    left = {each.id for each in suggestions.of_source(catalogue, page.source_id)}
    assert left.isdisjoint({each.id for each in waiting[:2]})
    assert len(quotes.of_source(catalogue, page.source_id)) == 1


def test_after_an_answer_the_next_suggestion_is_in_hand(qtbot, window, page, catalogue):
    for kind in ("flag", "claim"):
        page.heading._switches[kind].click()
    page.reader.text.select(0, 0)
    press(qtbot, window, page, Qt.Key.Key_F8)
    proposed = [mark.id for mark in page.reader.text.highlights.all]
    assert {suggestion_kind(catalogue, page, mark_id) for mark_id in proposed} == {"quote"}, "claims are switched off"
    for mark_id in proposed:
        assert page.active == ref(mark_id)
        press(qtbot, window, page, Qt.Key.Key_A)
    assert page.active is None
    assert len(quotes.of_source(catalogue, page.source_id)) == len(proposed)


def suggestion_kind(catalogue, page, mark_id):
    return {each.id: each.kind for each in suggestions.of_source(catalogue, page.source_id)}[ref(mark_id).id]


def test_the_first_f8_takes_a_mark_with_which_the_text_begins(qtbot, window, page):
    first = page.reader.text.highlights.all[0]
    page.reader.text.select(first.start, first.start)
    press(qtbot, window, page, Qt.Key.Key_F8)
    assert page.active == ref(first.id)


def test_a_flag_is_upheld_by_its_card_and_its_mark_goes(qtbot, window, page, catalogue):
    flag = next(row for row in review.of_record(catalogue, page.source_id) if "treacherous" in row.cue)
    assert page.reader.text.highlights[f"flag:{flag.id}"] is not None
    page.acts.act(f"flag:{flag.id}", "upheld")
    settle(qtbot, window)
    assert review.get(catalogue, flag.id).row.status == "upheld"
    assert page.reader.text.highlights[f"flag:{flag.id}"] is None


def test_kinds_of_marks_can_be_hidden(page):
    kinds = {mark.kind for mark in page.reader.text.highlights.all}
    assert "suggestion" in kinds
    page.heading._switches["suggestion"].click()
    assert "suggestion" not in {mark.kind for mark in page.reader.text.highlights.all}


def test_f8_walks_the_marks(qtbot, window, page):
    page.reader.text.select(0, 0)
    press(qtbot, window, page, Qt.Key.Key_F8)
    first = page.active
    press(qtbot, window, page, Qt.Key.Key_F8)
    assert first is not None
    assert page.active != first


def test_f8_and_q_make_a_quote_of_what_is_proposed_without_selecting_it(qtbot, window, page, catalogue):
    page.reader.text.select(0, 0)
    wanted = ARTICLE.index("You are like")
    for _mark in page.reader.text.highlights.all:
        press(qtbot, window, page, Qt.Key.Key_F8)
        if page.active.kind == "suggestion" and page.span_in_hand()[0] >= wanted - 1:
            break
    press(qtbot, window, page, Qt.Key.Key_Q)
    (made,) = quotes.of_source(catalogue, page.source_id)
    assert made.values.text == "You are like Stalin, who killed people."
    assert page.acts._popover.form.values()["speaker"] == made.values.speaker


def test_nothing_is_said_of_a_text_that_is_still_being_read(qtbot, window, page, catalogue):
    other = sources.add(catalogue, SourceValues("Letter without a text"))
    settle(qtbot, window)
    page.show_source(other)
    assert page._stack.currentWidget() is page._coming
    settle(qtbot, window)
    assert page._stack.currentWidget() is page._empty


def test_a_source_without_text_says_what_to_do(qtbot, window, screen, catalogue):
    empty = sources.add(catalogue, SourceValues("Letter without a text"))
    settle(qtbot, window)
    screen.read(empty)
    settle(qtbot, window)
    assert screen.reading._stack.currentWidget() is screen.reading._empty


def test_a_source_is_edited_beside_the_list(qtbot, window, screen, catalogue):
    screen.list.table.select_rows([0])
    settle(qtbot, window)
    page = screen.inspector.page
    page.form.form.field("date").setText("December 1961")
    page.form.commit()
    settle(qtbot, window)
    (row,) = lists.page(catalogue, "source").rows
    assert row.date == "1961-12"
    assert screen.list.model.row(0).date == "1961-12"
    assert history.next_steps(catalogue)[0].operation == "edit source"


def test_a_new_source_is_entered_and_shown(qtbot, window, screen, catalogue):
    window.commands.trigger("add.source")
    from catalog.ui.dialogs.form_dialog import FormDialog

    dialog = screen.findChild(FormDialog)
    dialog.form.field("title").setPlainText("Report of the embassy")
    dialog.form.field("fonds").setText("f. 0100")
    qtbot.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    (made,) = [row.id for row in lists.page(catalogue, "source").rows if row.title == "Report of the embassy"]
    assert sources.get(catalogue, made).values.fonds == "f. 0100"
    assert screen.list.selection() == (made,)


def test_files_are_imported_analysed_and_opened(qtbot, window, screen, catalogue, tmp_path):
    good, bad = tmp_path / "second.txt", tmp_path / "empty.txt"
    good.write_text("The treacherous leadership broke its word. Nobody was surprised.", encoding="utf-8")
    bad.write_bytes(b"")
    window.take_files([good, bad])
    settle(qtbot, window)
    box = window.findChild(QMessageBox)
    assert "empty.txt" in box.informativeText()
    box.close()
    assert screen.reading_now
    assert screen.reading.reader.content.startswith("The treacherous")
    assert any(mark.id.startswith("flag:") for mark in screen.reading.reader.text.highlights.all)
    assert window.catalogue is catalogue


def test_a_source_comes_through_its_form_unchanged():
    values = SourceValues(
        "T",
        "book",
        (Contributor("author", "A", "А.", 3),),
        "1961",
        "ru",
        fonds="f. 1",
        fields={"volume": "2", "XY": "z"},
    )
    assert source_values(form_values(values), values) == values
    changed = source_values(form_values(values) | {"csl:volume": None, "title": None}, values)
    assert dict(changed.fields) == {"XY": "z"}
    assert changed.title == ""


def test_back_leads_to_where_one_came_from(qtbot, window, page, catalogue):
    select(page, "The split came in 1961")
    press(qtbot, window, page, Qt.Key.Key_Q)
    page.acts.close()
    page.back_asked.emit()
    window.desk.go("quotes")
    start = ARTICLE.index("The split")
    window.desk.show_place(page.source_id, start, start + 9)
    settle(qtbot, window)
    assert window.desk.current().reading_now
    qtbot.keyClick(page.reader.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.desk.rail.currentRow() == 1
    window.desk.go("sources")
    assert not window.desk.current().reading_now


def test_tag_note_and_link_go_to_the_quote_in_hand(qtbot, window, page, catalogue):
    select(page, "The split came in 1961")
    press(qtbot, window, page, Qt.Key.Key_Q)
    page.acts.finished()
    (quote,) = quotes.of_source(catalogue, page.source_id)
    press(qtbot, window, page, Qt.Key.Key_T)
    edit = page.acts._popover.form.field("tags").edit
    qtbot.keyClicks(edit, "split")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert [tag.values.label for tag in tags.of_record(catalogue, quote.record.id)] == ["split"]
    press(qtbot, window, page, Qt.Key.Key_N)
    words = page.acts._popover.form.field("text")
    qtbot.keyClicks(words, "Compare with the minutes.")
    qtbot.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert [note.text for note in records.notes(catalogue, quote.record.id)] == ["Compare with the minutes."]
    press(qtbot, window, page, Qt.Key.Key_L)
    from catalog.ui.dialogs.link import LinkDialog

    dialog = page.findChild(LinkDialog)
    assert dialog._record.id == quote.record.id
    dialog.close()


def test_a_form_that_comes_late_does_not_take_the_keys_of_the_next_quote(qtbot, window, page, catalogue):
    select(page, "The treacherous clique of Tirana answered calmly.")
    qtbot.keyClick(page.reader.text, Qt.Key.Key_Q)
    select(page, "Soviet specialists left Albania on 19 August 1961")
    settle(qtbot, window)
    assert page.acts._popover is None
    press(qtbot, window, page, Qt.Key.Key_Q)
    assert page.acts._popover is not None
    assert len(quotes.of_source(catalogue, page.source_id)) == 2


def test_a_correction_keeps_the_quotes(qtbot, window, page, catalogue):
    select(page, "The treacherous clique of Tirana answered calmly.")
    press(qtbot, window, page, Qt.Key.Key_Q)
    page.acts.finished()
    window.commands.trigger("text.correct")
    dialog = page.findChild(CorrectDialog)
    assert dialog.content() == ARTICLE
    assert not dialog.save.isEnabled()
    cursor = dialog.edit.textCursor()
    cursor.setPosition(0)
    cursor.insertText("Tirana, 1962.\n")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    (quote,) = quotes.of_source(catalogue, page.source_id)
    assert quote.place.start == ARTICLE.index("The treacherous") + len("Tirana, 1962.\n")
    assert page.reader.content == "Tirana, 1962.\n" + ARTICLE
    assert any(mark.id == f"quote:{quote.record.id}" for mark in page.reader.text.highlights.all)


def test_a_correction_is_kept_until_it_is_stored_even_when_its_window_is_gone(qtbot, window, page):
    window.commands.trigger("text.correct")
    dialog = page.findChild(CorrectDialog)
    (keeper,) = [each for each in page.findChildren(Keeper) if each._kind == "text"]
    qtbot.keyClicks(dialog.edit, "x")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.deleteLater()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete.value)
    keeper.keep_now()
    settle(qtbot, window)
    assert page.reader.content.startswith("x")


def test_corrections_are_not_thrown_away_by_a_slip(qtbot, window, page):
    window.commands.trigger("text.correct")
    dialog = page.findChild(CorrectDialog)
    qtbot.keyClicks(dialog.edit, "x")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    box = dialog.findChild(QMessageBox)
    away = next(each for each in box.buttons() if each.text() == "Throw away")
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_an_editor_keeps_characters_that_look_like_others(qtbot, preferences):
    text = "a\u00a0b\u2028c\u00add\n\te\U0001f600"
    dialog = CorrectDialog(text, 0, None)
    qtbot.addWidget(dialog)
    assert dialog.content() == text
