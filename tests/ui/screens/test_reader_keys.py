"""Keys while reading: each is for what is plainly meant, marks within one another and selected words included."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from catalog.domain.operations import Operation
from catalog.services import quotes, review, suggestions, tags, texts
from catalog.store.tables import Suggestion
from catalog.ui.reading.marks import ref
from catalog.ui.widgets.toast import Toast
from tests.ui.screens.conftest import ARTICLE


@pytest.fixture
def page(qtbot, window, settle, ids):
    """The article, open as it is when a search result was chosen, not from the list."""
    window.desk.go("search")
    window.desk.show_place(ids.source, 0, 3)
    settle()
    return window.desk.current().reading


@pytest.fixture
def press(qtbot, page, settle):
    def key(which):
        page.reader.text.setFocus()
        qtbot.keyClick(page.reader.text, which)
        settle()

    return key


@pytest.fixture
def click(qtbot, page, settle):
    """Clicks into the text with the mouse."""

    def at(words):
        text = page.reader.text
        start = ARTICLE.index(words)
        text.select(start + 2, start + 2)
        spot = text.cursorRect().center()
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        settle()

    return at


@pytest.fixture
def nested(page, settle, catalogue):
    """A quote proposed for a sentence with a flag in it: the ids of both, and the first words of the flag."""
    inner = next(each for each in page.reader.text.highlights.all if each.id.startswith("flag"))
    start, end = ARTICLE.rindex("\n", 0, inner.start) + 1 if "\n" in ARTICLE[: inner.start] else 0, inner.end + 9
    with catalogue.transact(Operation.ANALYSE, "a test") as session:
        passage = texts.passage_in(session, texts.current_in(session, page.source_id), start, end)
        proposed = Suggestion(source_id=page.source_id, kind="quote", key="a test", passage_id=passage, status="open")
        proposed.payload = json.dumps({"text": ARTICLE[start:end], "kind": "direct"})
        session.add(proposed)
        session.flush()
        outer = proposed.id
    page.refresh()
    settle()
    return outer, ref(inner.id).id, ARTICLE[inner.start : inner.end]


def test_a_click_on_marks_within_one_another_means_the_innermost_whose_card_opens(page, click, nested):
    _outer, inner, words = nested
    click(words)
    assert page.active == ref(f"flag:{inner}")
    assert page.reader.cards._active == f"flag:{inner}"


def test_a_takes_up_the_proposal_around_the_flag_in_hand_and_u_decides_the_flag(page, click, press, catalogue, nested):
    outer, inner, words = nested
    click(words)
    press(Qt.Key.Key_A)
    assert outer not in {each.id for each in suggestions.of_source(catalogue, page.source_id)}
    assert review.get(catalogue, inner).row.status == "open"
    page.acts.close()
    click(words)
    press(Qt.Key.Key_U)
    assert review.get(catalogue, inner).row.status == "upheld"


@pytest.mark.parametrize("which", [Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_U, Qt.Key.Key_D])
def test_a_key_with_nothing_under_it_says_what_to_do(page, press, window, which):
    page.reader.text.select(len(ARTICLE), len(ARTICLE))
    press(which)
    assert "first: click on it" in window.findChild(Toast).text


def test_t_with_words_selected_tags_a_quote_of_them_and_n_notes_on_the_same_one(qtbot, page, press, settle, catalogue):
    before = {each.record.id for each in quotes.of_source(catalogue, page.source_id)}
    start = ARTICLE.index("the heroic people")
    page.reader.text.select(start, start + 17)
    press(Qt.Key.Key_T)
    edit = page.acts._popover.form.field("tags").edit
    assert QApplication.focusWidget() is edit
    qtbot.keyClicks(edit, "People")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    (made,) = {each.record.id for each in quotes.of_source(catalogue, page.source_id)} - before
    assert [each.values.label for each in tags.of_record(catalogue, made)] == ["People"]
    press(Qt.Key.Key_N)
    assert page.selection() == (made,)
    assert len(quotes.of_source(catalogue, page.source_id)) == len(before) + 1


def test_q_on_words_that_are_a_quote_already_opens_that_one(page, press, catalogue, ids):
    start = ARTICLE.index("The boats left")
    page.reader.text.select(start, start + 38)
    press(Qt.Key.Key_Q)
    assert page.selection() == (ids.quote,)
    assert page.acts._popover.form.values()["speaker"] == "Nikita Khrushchev"
    assert [each.record.id for each in quotes.of_source(catalogue, page.source_id)] == [ids.quote]


def test_a_form_over_the_text_leaves_the_foot_free_where_notes_with_undo_stand(page, press):
    start = ARTICLE.index("The regime closed")
    page.reader.text.select(start, start + 10)
    page.resize(page.width(), 480)
    press(Qt.Key.Key_Q)
    popover = page.acts._popover
    assert popover.geometry().bottom() <= page.height()
    assert popover.y() >= 0


def test_what_was_read_is_selected_in_the_list_afterwards(qtbot, window, page, settle, ids):
    screen = window.desk.go("sources")
    screen.open_text(ids.source)
    settle()
    screen.list.table.clearSelection()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    assert screen.list.selection() == (ids.source,)
