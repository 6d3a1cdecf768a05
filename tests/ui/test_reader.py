"""The reader: marks found and drawn, selecting by mouse and keys, find, cards, odd characters, size."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QPushButton

from catalog.ui import theme
from catalog.ui.widgets.reader import Card, Highlight, Reader
from catalog.ui.widgets.reader.cards import CardWidget
from catalog.ui.widgets.reader.highlights import HighlightIndex
from catalog.ui.widgets.reader.lanes import LANES, lanes
from catalog.ui.widgets.reader.placing import placed

TEXT = "\n".join(
    f"Paragraph {n}. The 😀 treacherous leadership broke with the loyal camp of its friends, and nobody knew why."
    for n in range(200)
)


@pytest.fixture
def reader(qtbot, preferences):
    made = Reader()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.set_text(TEXT, [(0, "1"), (TEXT.index("Paragraph 3."), "2"), (TEXT.index("Paragraph 90."), "3")])
    with qtbot.waitExposed(made):
        made.show()
    return made


def span(words, start=0):
    found = TEXT.index(words, start)
    return found, found + len(words)


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 25)), max_size=30)


@given(SPANS, st.integers(0, 60), st.integers(0, 30))
def test_the_index_finds_what_a_plain_search_finds(spans, start, length):
    marks = [Highlight(str(i), s, s + n, "quote") for i, (s, n) in enumerate(spans)]
    index, end = HighlightIndex(marks), start + length
    expected = {m.id for m in marks if m.start < end and m.end > start}
    assert {m.id for m in index.between(start, end)} == expected


@given(SPANS)
def test_overlapping_marks_get_lines_of_their_own(spans):
    marks = HighlightIndex(Highlight(str(i), s, s + n + 1, "quote") for i, (s, n) in enumerate(spans)).all
    given_lanes = lanes(marks)
    for i, mark in enumerate(marks):
        for j in range(i):
            if marks[j].end > mark.start and given_lanes[i] == given_lanes[j]:
                assert given_lanes[i] == LANES - 1


@given(st.lists(st.tuples(st.floats(0, 1000), st.floats(10, 120)), min_size=1, max_size=12), st.data())
def test_cards_never_cover_one_another(cards, data):
    wanted = sorted(top for top, _height in cards)
    heights = [height for _top, height in cards]
    fixed = data.draw(st.none() | st.integers(0, len(cards) - 1))
    tops = placed(wanted, heights, 8.0, fixed)
    assert all(b >= a + h + 8.0 - 1e-6 for a, b, h in zip(tops, tops[1:], heights, strict=False))
    if fixed is not None:
        assert tops[fixed] == wanted[fixed]


def test_marks_are_under_the_mouse_where_their_words_are(qtbot, reader):
    start, end = span("treacherous")
    reader.set_marks(
        [Highlight("f1", start, end, "flag-high", "Loaded"), Highlight("q1", start - 8, end + 20, "quote")]
    )
    (rect, _line), *_ = reader.text._rects(reader.text.highlights["f1"])
    assert {h.id for h in reader.text.marks_at(rect.center())} == {"f1", "q1"}
    assert reader.text.marks_at(QPointF(rect.left() - 150, rect.center().y())) == []
    clicked = []
    reader.highlight_clicked.connect(clicked.append)
    qtbot.mouseClick(reader.text.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert set(clicked[-1]) == {"f1", "q1"}


def test_marks_are_drawn(reader, preferences):
    start, end = span("treacherous")
    before = reader.text.viewport().grab().toImage()
    reader.set_marks([Highlight("f1", start, end, "flag-high")])
    after = reader.text.viewport().grab().toImage()
    (rect, _line), *_ = reader.text._rects(reader.text.highlights["f1"])
    ground = after.pixelColor(QPoint(int(rect.right()) - 1, int(rect.top()) + 2))
    assert ground != before.pixelColor(QPoint(int(rect.right()) - 1, int(rect.top()) + 2))
    wanted = theme.of(reader.palette()).marks["flag-high"].fill
    assert abs(ground.red() - int(wanted[1:3], 16)) < 12


def test_selection_counts_code_points(qtbot, reader):
    told = []
    reader.selection_changed.connect(lambda start, end: told.append((start, end)))
    start, end = span("treacherous")
    reader.text.select(start, end)
    assert told[-1] == (start, end)
    assert reader.content[slice(*reader.selection())] == "treacherous"


def test_selection_leaves_out_the_space_around(reader):
    start, end = span(" treacherous ")
    reader.text.select(start, end)
    assert reader.content[slice(*reader.selection())] == "treacherous"


def test_shift_and_arrows_select(qtbot, reader):
    start, _end = span("treacherous")
    reader.text.select(start, start)
    for _ in range(11):
        qtbot.keyClick(reader.text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reader.selection() == span("treacherous")


def test_step_goes_from_mark_to_mark(reader):
    places = [span(f"Paragraph {n}.") for n in (2, 50, 120)]
    reader.set_marks([Highlight(str(i), s, e, "claim") for i, (s, e) in enumerate(places)])
    assert [reader.step(1).id for _ in range(3)] == ["0", "1", "2"]
    assert reader.step(1) is None
    assert [reader.step(-1).id for _ in range(2)] == ["1", "0"]


def test_step_passes_no_mark_that_begins_where_another_does(reader):
    start, end = span("Paragraph 2.")
    later = span("Paragraph 50.")
    reader.set_marks([Highlight("whole", start, end, "claim"), Highlight("word", start, start + 4, "flag-low")])
    reader.text.select(0, 0)
    assert [reader.step(1).id for _ in range(2)] == ["whole", "word"]
    reader.text.select(*later)
    assert reader.step(-1).id == "word"
    assert reader.step(-1).id == "whole"


def test_show_place_brings_it_into_view(reader):
    start, end = span("Paragraph 150.")
    reader.show_place(start, end)
    assert 0 < reader.text.top_of(start) < reader.text.viewport().height()
    first, last = reader.text.visible_span()
    assert first <= start < last


def test_find_goes_round(qtbot, reader):
    reader.open_find()
    qtbot.keyClicks(reader.find_bar.edit, "paragraph  19")
    assert reader.find_bar._count.text() == "11 found"
    qtbot.keyClick(reader.find_bar.edit, Qt.Key.Key_Return)
    assert reader.find_bar._count.text() == "1 of 11"
    qtbot.keyClick(reader.find_bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert reader.find_bar._count.text() == "11 of 11"
    qtbot.keyClick(reader.find_bar.edit, Qt.Key.Key_Escape)
    assert reader.find_bar.isHidden()
    assert reader.text.highlights.all == []


def test_cards_stand_beside_their_passages_and_only_the_visible_exist(qtbot, reader):
    places = [span(f"Paragraph {n}.") for n in range(0, 200, 2)]
    marks = [Highlight(str(i), s, e, "quote") for i, (s, e) in enumerate(places)]
    reader.set_marks(marks, [Card(m.id, "quote", f"Quote {m.id}", "Some words of it.") for m in marks])
    shown = reader.cards._widgets
    assert 3 < len(shown) < 40
    assert reader.cards.isVisible()
    assert abs(shown["0"].y() - reader.text.top_of(places[0][0])) < 20
    reader.show_place(*places[80])
    assert "0" not in reader.cards._widgets
    assert "80" in reader.cards._widgets


def test_clicking_a_card_lights_its_passage_and_moves_beside_it(qtbot, reader):
    places = [span("Paragraph 1."), span("The 😀", 100), span("treacherous", 100), span("friends", 100)]
    marks = [Highlight(str(i), s, e, "quote") for i, (s, e) in enumerate(places)]
    reader.set_marks(marks, [Card(m.id, "quote", "Quote", "words " * 12, actions=(("go", "Go"),)) for m in marks])
    clicked, acted = [], []
    reader.highlight_clicked.connect(clicked.append)
    reader.card_acted.connect(lambda card, name: acted.append((card, name)))
    qtbot.mouseClick(reader.cards._widgets["3"], Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert clicked == [("3",)]
    assert reader.text._lit == {"3"}
    assert abs(reader.cards._widgets["3"].y() - reader.text.top_of(places[3][0])) < 10
    qtbot.mouseClick(reader.cards._widgets["3"].findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert acted == [("3", "go")]


def with_cards(reader):
    """A card for every second paragraph, all with a button."""
    places = [span(f"Paragraph {n}.") for n in range(0, 200, 2)]
    marks = [Highlight(str(i), s, e, "quote") for i, (s, e) in enumerate(places)]
    reader.set_marks(
        marks, [Card(m.id, "quote", f"Quote {m.id}", f"Words of {m.id}. " * 9, actions=(("go", "Go"),)) for m in marks]
    )
    return places


def test_a_card_that_leaves_the_view_serves_for_the_next(qtbot, reader):
    places = with_cards(reader)
    made = set(reader.cards._widgets.values())
    acted = []
    reader.card_acted.connect(lambda card, name: acted.append((card, name)))
    reader.light(["1"])
    for number in (80, 40, 60):
        reader.show_place(*places[number])
        shown = reader.cards._widgets
        assert {widget.card.id for widget in shown.values()} == set(shown)
        assert {widget.accessibleName()[:8] for widget in shown.values()} == {f"Quote {i}" for i in shown}
        assert {widget for widget in reader.cards.findChildren(CardWidget) if widget.isVisible()} == set(shown.values())
        assert not any(widget.property("lit") for widget in shown.values())
    assert made & set(reader.cards._widgets.values())
    height = reader.cards._widgets["60"].height()
    reader.light(["60"])
    opened = reader.cards._widgets["60"]
    (go,) = opened.findChildren(QPushButton)
    assert opened.height() > height + go.height()
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    assert acted == [("60", "go")]


def test_the_tab_key_goes_through_the_cards_as_they_stand(qtbot, reader):
    places = with_cards(reader)
    reader.show_place(*places[80])
    reader.show_place(*places[40])
    reader.light(["40"])
    shown = sorted(reader.cards._widgets.values(), key=lambda widget: widget.y())
    stops = [stop for widget in shown for stop in (widget, *widget.findChildren(QPushButton))]
    chain = [shown[0]]
    while len(chain) < len(stops):
        following = chain[-1].nextInFocusChain()
        while following.focusPolicy() == Qt.FocusPolicy.NoFocus or not following.isVisible():
            following = following.nextInFocusChain()
        chain.append(following)
    assert chain == stops


def test_keyboard_and_mouse_leave_a_card_that_leaves_the_view(qtbot, reader):
    places = with_cards(reader)
    card = reader.cards._widgets["0"]
    with qtbot.waitActive(reader):
        reader.activateWindow()
    card.setFocus()
    reader.show_place(*places[80])
    assert not card.hasFocus()


def test_cards_give_way_when_there_is_no_room(reader, qtbot):
    start, end = span("treacherous")
    reader.set_marks([Highlight("a", start, end, "note")], [Card("a", "note", "Note")])
    reader.resize(640, 500)
    qtbot.waitUntil(reader.cards.isHidden)


def test_right_to_left_text_is_marked_where_it_stands(reader):
    text = "مقدمة خطاب في المؤتمر والسلام"
    reader.set_text(text)
    start = text.index("المؤتمر")
    reader.set_marks([Highlight("a", start, start + 7, "quote")])
    (rect, _line), *_ = reader.text._rects(reader.text.highlights["a"])
    assert rect.width() > 20
    start_of_line = reader.text.cursorRect(reader.text.textCursor())
    assert start_of_line.left() > reader.text.viewport().width() * 0.8, "the line begins at the right"
    assert {h.id for h in reader.text.marks_at(rect.center())} == {"a"}


def test_thousands_of_marks_in_a_long_text_cost_little_to_draw(reader):
    text = TEXT * 50
    reader.set_text(text)
    step = len(text) // 3000
    reader.set_marks(Highlight(str(i), i * step, i * step + 12, "flag-low") for i in range(3000))
    reader.show_place(len(text) // 2, len(text) // 2 + 5)
    began = time.process_time()
    for _ in range(10):
        reader.text.viewport().repaint()
    assert (time.process_time() - began) / 10 < 0.1, "seconds for one painting"
