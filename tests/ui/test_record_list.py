"""The list of records through its keys and its mouse: filter, order, selection, refresh, columns."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt

from catalog.domain.errors import Invalid
from catalog.ui.models.page_model import Column
from catalog.ui.models.page_source import Page, Rows
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.record_list import Query, RecordList

COLUMNS = [Column("title", "Title", 0), Column("year", "Year", 90), Column("place", "Place", 120, shown=False)]


@dataclass
class Book:
    id: int
    title: str
    year: int
    place: str = "Tirana"


class Shelf:
    """What the list asks: remembers what it was asked."""

    def __init__(self):
        self.books = [Book(i, f"Book {i:03}", 1900 + i % 60) for i in range(1, 251)]
        self.asked: list[Query] = []

    def __call__(self, query):
        self.asked.append(query)
        if query.text == "(":
            raise Invalid("A bracket is not closed.")
        found = [book for book in self.books if query.text in book.title]
        if query.sort:
            found.sort(key=lambda book: getattr(book, query.sort), reverse=query.descending)
        return Rows(found)


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def books(qtbot, preferences, shelf):
    empty = EmptyState("source", "No books", "Books are for reading.", "Buy one")
    made = RecordList("books", COLUMNS, shelf, empty)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.reload()
    return made


def test_shows_and_counts(books):
    assert books.bar.count.text() == "250"
    assert books.table.isVisible()
    assert books.model.rowCount() == 100


def test_scrolling_to_the_end_loads_everything(qtbot, books):
    bar = books.table.verticalScrollBar()

    def at_the_end():
        bar.setValue(bar.maximum())
        return books.model.rowCount() == 250

    qtbot.waitUntil(at_the_end)
    assert books.model.row(249).id == 250


def test_typing_filters_after_a_pause(qtbot, books, shelf):
    with qtbot.waitSignal(books.model.modelReset):
        qtbot.keyClicks(books.bar.edit, "Book 01")
    assert books.bar.count.text() == "10"
    assert [query.text for query in shelf.asked] == ["", "Book 01"]


def test_enter_goes_into_the_table(qtbot, books):
    books.bar.edit.setText("Book 20")
    qtbot.keyClick(books.bar.edit, Qt.Key.Key_Return)
    assert books.selection() == (200,)


def test_a_filter_that_cannot_be_understood_is_said_and_the_list_stays(books):
    books.set_filter("(")
    assert books.findChildren(type(books.bar))[0]._problem.text() == "A bracket is not closed."
    assert books.model.rowCount() == 100
    books.set_filter("")
    assert books.bar._problem.isHidden()


def test_nothing_found_and_nothing_there_say_different_things(qtbot, books, shelf):
    books.set_filter("zzz")
    assert books._stack.currentWidget() is books._nothing_found
    shelf.books = []
    books.set_filter("")
    assert books._stack.currentWidget() is books._empty
    with qtbot.waitSignal(books.first_action):
        qtbot.mouseClick(books._empty.button, Qt.MouseButton.LeftButton)


def test_header_sorts_in_the_source(qtbot, books, shelf):
    header = books.table.horizontalHeader()
    x = header.sectionViewportPosition(1) + 20
    for _ in range(2):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.viewport().rect().topLeft() + _at(x))
    assert (shelf.asked[-1].sort, shelf.asked[-1].descending) == ("year", True)
    assert books.model.row(0).year == 1959


def test_refresh_keeps_selection_and_place(books, shelf):
    books.select([40, 41])
    books.table.verticalScrollBar().setValue(600)
    shelf.books = [book for book in shelf.books if book.id != 5]
    told = []
    books.selected.connect(told.append)
    books.refresh()
    assert books.selection() == (40, 41)
    assert books.table.verticalScrollBar().value() == 600
    assert () not in told[-1:]


def test_a_selected_record_that_goes_away_is_told(books, shelf):
    books.select([3])
    told = []
    books.selected.connect(told.append)
    shelf.books = shelf.books[10:]
    books.refresh()
    assert told[-1] == ()


def test_enter_and_double_click_open(qtbot, books):
    books.select([7])
    opened = []
    books.activated.connect(opened.append)
    qtbot.keyClick(books.table, Qt.Key.Key_Return)
    assert opened == [7]


def test_columns_are_chosen_and_remembered(qtbot, books, shelf, preferences):
    assert books.table.isColumnHidden(2)
    menu = books.table.choose_columns(books.bar.columns)
    menu.actions()[2].trigger()
    assert books.table.columnWidth(2) >= books.table.horizontalHeader().sectionSizeHint(2)
    books.table.setColumnWidth(1, 133)
    books.save_layout()
    again = RecordList("books", COLUMNS, shelf, EmptyState("source", "", ""))
    qtbot.addWidget(again)
    assert not again.table.isColumnHidden(2)
    assert again.table.columnWidth(1) == 133


def test_the_menu_gets_the_selection(qtbot, books):
    books.select([2, 3])
    asked = []
    books.menu_wanted.connect(lambda _menu, ids: asked.append(ids))
    books._open_menu(_at(10))
    assert asked == [(2, 3)]


def _at(x):
    from PySide6.QtCore import QPoint

    return QPoint(x, 8)


def test_columns_with_words_grow_with_the_list_until_one_is_set_by_hand(qtbot, books):
    before = books.table.columnWidth(1)
    books.resize(1200, 500)
    qtbot.waitUntil(lambda: books.table.columnWidth(1) > before)
    books.table.setColumnWidth(1, 95)
    books.resize(700, 500)
    books.resize(1200, 500)
    qtbot.waitUntil(lambda: books.table.columnWidth(0) > 900)
    assert books.table.columnWidth(1) == 95


class Aisle(Rows):
    """Can be jumped into; the cursor after a book is its place."""

    def __init__(self, books):
        super().__init__(books)
        self.asked = []

    def fetch(self, cursor, limit):
        self.asked.append(limit)
        return super().fetch(cursor, limit)

    def at(self, record_id):
        return next((place for place, book in enumerate(self._rows, 1) if book.id == record_id), None)

    def back(self, cursor, limit):
        end = cursor - 1
        start = max(end - limit, 0)
        return Page(self._rows[start:end][::-1], start + 1 if start else None)


@pytest.fixture
def long(qtbot, preferences):
    aisle = Aisle([Book(number, f"Book {number:05}", 1961) for number in range(1, 50_001)])
    made = RecordList("aisle", COLUMNS, lambda _query: aisle, EmptyState("source", "No books", ""))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.aisle = aisle
    return made


def test_a_record_far_down_is_jumped_to_and_one_scrolls_on_from_there_both_ways(qtbot, long):
    long.reveal(30_000)
    assert long.selection() == (30_000,)
    assert sum(long.aisle.asked) < 500, "what lies between is not read"
    assert long.model.total == 50_000
    table, bar = long.table, long.table.verticalScrollBar()
    shown = long.model.row(table.rowAt(5)).id
    bar.setValue(bar.value() - 400)
    assert long.model.row(0).id < 29_900
    assert 1 <= shown - long.model.row(table.rowAt(5)).id <= 400 / table.rowHeight(0) + 1, "nothing leaps"
    ids = [long.model.row(position).id for position in range(long.model.rowCount())]
    assert ids == list(range(ids[0], ids[-1] + 1))


def test_what_was_jumped_to_stays_in_view_when_the_list_is_read_again(long):
    long.reveal(30_000)
    long.refresh()
    assert long.selection() == (30_000,)
    assert long.model.rowCount() < 500
    long.reload()
    assert long.model.row(0).id == 1


def test_a_jump_near_the_beginning_starts_at_the_beginning(long):
    long.reveal(110)
    while long.model.fetch_before():
        pass
    assert long.model.row(0).id == 1
    assert not long.model.inside


def test_rows_of_sentences_have_room_for_two_lines_also_in_larger_letters(qtbot, preferences, shelf):
    columns = [replace(COLUMNS[0], sentences=True)]
    made = RecordList("sentences", columns, shelf, EmptyState("source", "", ""))
    qtbot.addWidget(made)
    assert made.table.row_height >= 2 * made.table.fontMetrics().lineSpacing()
    assert made.table.wordWrap()
    larger = made.table.font()
    larger.setPointSizeF(larger.pointSizeF() * 1.5)
    made.table.setFont(larger)
    assert made.table.row_height >= 2 * made.table.fontMetrics().lineSpacing()
