"""The list of records through its keys and its mouse: filter, order, selection, refresh, columns."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from catalog.domain.errors import Invalid
from catalog.ui.models.page_model import Column, Rows
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
