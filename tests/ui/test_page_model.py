"""The lazy table: pages, refresh, columns; judged by Qt's own model tester."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from catalog.domain.errors import Invalid
from catalog.ui.models.page_model import ROW_ROLE, Column, PageModel
from catalog.ui.models.page_source import PAGE_ROWS, Page, Rows
from catalog.ui.widgets.lines_list import LinesList
from catalog.ui.widgets.two_lines import Lines


@dataclass(frozen=True)
class Book:
    id: int
    title: str
    year: int | None = None


COLUMNS = [
    Column("title", "Title", 0, help="As on the title page"),
    Column("year", "Year", 60, align=Qt.AlignmentFlag.AlignRight),
    Column("both", "Both", text=lambda b: f"{b.title} ({b.year})", tip=lambda b: f"Book {b.id}"),
]


def books(count: int) -> list[Book]:
    return [Book(i, f"Book {i}", 1900 + i % 100) for i in range(1, count + 1)]


@pytest.fixture
def model(qapp):
    made = PageModel(COLUMNS)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    del tester


def test_fetches_page_by_page_until_the_end(model):
    model.show(Rows(books(250)))
    assert (model.rowCount(), model.total) == (PAGE_ROWS, 250)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 250
    assert [model.row(i).id for i in range(250)] == list(range(1, 251))


def test_only_asks_for_what_is_looked_at(model):
    class Counting(Rows):
        asked = 0

        def fetch(self, cursor, limit):
            Counting.asked += 1
            assert limit <= PAGE_ROWS
            return super().fetch(cursor, limit)

    model.show(Counting(books(100_000)))
    assert Counting.asked == 1
    assert model.total == 100_000


def test_columns_are_data(model):
    model.show(Rows([Book(7, "War", None)]))
    role = Qt.ItemDataRole
    assert [model.index(0, c).data() for c in range(3)] == ["War", "", "War (None)"]
    assert model.index(0, 2).data(role.ToolTipRole) == "Book 7"
    assert model.index(0, 0).data(ROW_ROLE).id == 7
    assert model.index(0, 1).data(role.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Title"
    assert model.headerData(0, Qt.Orientation.Horizontal, role.ToolTipRole) == "As on the title page"


def test_refresh_reads_again_as_far_as_it_was_read(model):
    rows = books(300)
    model.show(Rows(rows))
    model.fetchMore(QModelIndex())
    model.show(Rows(rows[1:]), model.rowCount())
    assert model.rowCount() == 200
    assert model.position(2) == 0
    assert model.position(1) is None


def test_a_source_that_fails_leaves_the_rows(model):
    class Broken(Rows):
        def count(self):
            raise Invalid("Bad filter.")

    model.show(Rows(books(3)))
    with pytest.raises(Invalid):
        model.show(Broken([]))
    assert model.rowCount() == 3


def test_an_empty_page_in_the_middle_is_no_end_of_the_world(model):
    class Holed:
        def count(self):
            return 1

        def fetch(self, cursor, _limit):
            return Page([], None) if cursor else Page([Book(1, "One")], "on")

    model.show(Holed())
    model.fetchMore(QModelIndex())
    assert (model.rowCount(), model.canFetchMore(QModelIndex())) == (1, False)


def test_a_row_that_cannot_be_shown_says_so_and_the_list_lives_on(qtbot, unforeseen):
    listed = LinesList(lambda book: Lines(f"{book.year + 1}"), "Books")
    qtbot.addWidget(listed)
    listed.show()
    listed.show_source(Rows([Book(1, "One", 1), Book(2, "Two", "lately"), Book(3, "Three", None), Book(4, "Four", 4)]))
    listed.step(1)
    listed.grab()
    assert [listed.pages.index(i, 0).data() for i in (0, 3)] == ["2. ", "5. "]
    assert "cannot be shown" in listed.pages.index(1, 0).data()
    (details,) = unforeseen()
    assert "TypeError" in details


def test_so_does_a_cell_of_a_table_and_a_page_that_cannot_be_read(qapp, unforeseen):
    class Broken(Rows):
        def fetch(self, cursor, limit):
            return super().fetch(cursor, limit) if cursor is None else 1 // 0

    model = PageModel([Column("title", "Title", text=lambda book: book.title.upper())])
    model.show(Broken([Book(number, 7) for number in range(PAGE_ROWS + 1)]))
    assert model.index(0, 0).data() == "This cannot be shown"
    (details,) = unforeseen()
    assert "AttributeError" in details
    model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE_ROWS
    (details,) = unforeseen()
    assert "ZeroDivisionError" in details
