"""The help window: every page can be shown, with its pictures no wider than the page."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from catalog.ui.dialogs.help import HelpWindow
from catalog.ui.help_pages import OF_DIALOG, matching, pages

PICTURE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def help_window(qtbot, preferences):
    made = HelpWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_every_page_is_shown(help_window, page):
    help_window.show_page(page.name)
    assert help_window.current() == page.name
    assert page.title in help_window.browser.toPlainText()


def test_pictures_fit_the_page_and_come_from_nowhere_else(help_window):
    inside = help_window.browser.loadResource(PICTURE, QUrl("../pictures/reader.png"))
    assert 0 < inside.deviceIndependentSize().width() <= help_window.browser.viewport().width()
    assert help_window.browser.loadResource(PICTURE, QUrl("https://example.org/spy.png")).isNull()
    assert help_window.browser.loadResource(PICTURE, QUrl("../../../etc/passwd")).isNull()
    assert help_window.browser.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("a.css")) is None


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("how do I undo an import", "history"),
        ("ISAD(G)", "archivists"),
        ("kappa", "pictures"),
        ("backup", "promises"),
        ("merge two names", "names"),
        ("What is a claim?", "claims"),
        ("dark letters keyboard", "start"),
    ],
)
def test_a_question_in_plain_words_finds_its_page(typed, first):
    assert matching(typed, pages())[0].name == first


def test_words_that_say_nothing_leave_every_page_and_unknown_ones_none():
    assert matching("how do I", pages()) == matching("", pages()) == pages()
    assert matching("xyzzy", pages()) == []


def test_the_words_looked_for_are_shown(help_window):
    help_window.search.setText("kappa")
    assert help_window.browser.textCursor().selectedText().casefold() == "kappa"


def test_the_framing_rules_are_explained_where_their_keys_are():
    page = next(page for page in pages() if page.name == OF_DIALOG["FramingRules"])
    assert "silences the entry" in page.text
