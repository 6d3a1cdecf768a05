"""The page of the original beside the text: switched on by key, it follows what is read, and turns by itself."""

import pytest
from PySide6.QtCore import Qt

from catalog.services import imports
from tests.formats.reader_samples import pdf

PAGES = [[f"Line {line} of page {page} of a long report." for line in range(40)] for page in range(1, 5)]


@pytest.fixture
def reading(qtbot, window, settle, catalogue, tmp_path):
    (tmp_path / "report.pdf").write_bytes(pdf(PAGES))
    source = imports.import_file(catalogue, tmp_path / "report.pdf").source.id
    screen = window.desk.go("sources")
    screen.read(source)
    settle()
    qtbot.keyClick(screen.reading.reader.text, Qt.Key.Key_F9)
    settle()
    return screen.reading


def page_shown(reading):
    return reading.beside.view.said.text()


def test_the_page_follows_the_text(qtbot, settle, reading):
    view = reading.beside.view
    assert view.isVisible()
    qtbot.waitUntil(lambda: view.picture.heightForWidth(100) > 100)
    assert page_shown(reading) == "Page 1 of 4"
    reading.reader.show_place(len(reading.content.text.content) - 10, len(reading.content.text.content))
    qtbot.waitUntil(lambda: page_shown(reading) in ("Page 3 of 4", "Page 4 of 4"))
    qtbot.keyClick(reading.reader.text, Qt.Key.Key_F9)
    assert not view.isVisible()


def test_pages_can_be_turned_without_the_text(qtbot, settle, reading):
    qtbot.waitUntil(lambda: page_shown(reading) == "Page 1 of 4")
    reading.beside.view.turned.emit(1)
    settle()
    assert page_shown(reading) == "Page 2 of 4"


def test_a_text_without_a_pdf_has_no_page(settle, window, ids, reading):
    window.desk.go("sources").read(ids.source)
    settle()
    assert not reading.beside.view.isVisible()
    assert not reading.heading.page.isVisible()
