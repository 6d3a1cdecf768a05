"""One key copies a source as it is cited, and a quote with its citation."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from catalog.ui.dialogs.citation_style import CitationStyle
from catalog.ui.widgets.toast import Toast

STRONG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def copy(qtbot, window, settle, place, record):
    screen = window.desk.go(place)
    settle()
    screen.show_record(record)
    settle()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_K, STRONG)
    settle()


def test_a_source_and_a_quote_are_copied(qtbot, window, settle, ids):
    copy(qtbot, window, settle, "sources", ids.source)
    assert "How We Lost Vlora" in QGuiApplication.clipboard().text()
    assert "<p>" in QGuiApplication.clipboard().mimeData().html()
    copy(qtbot, window, settle, "quotes", ids.quote)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("“The boats left")
    assert "how we lost vlora" in text.lower()
    assert window.findChild(Toast).text.startswith("Copied: “The boats left")


def test_what_cannot_be_cited_is_said(qtbot, window, settle, ids):
    QGuiApplication.clipboard().setText("before")
    copy(qtbot, window, settle, "claims", ids.claim)
    assert "cannot be cited" in window.findChild(Toast).text
    assert QGuiApplication.clipboard().text() == "before"


def test_words_selected_in_a_text_are_copied_with_their_citation(qtbot, window, settle, ids):
    screen = window.desk.go("sources")
    screen.read(ids.source)
    settle()
    screen.reading.reader.text.select(4, 22)
    window.commands.trigger("record.cite")
    settle()
    assert QGuiApplication.clipboard().text() == "“treacherous clique” (“How We Lost Vlora,” 2011)"


def test_a_tag_is_never_taken_for_the_record_of_its_number(qtbot, window, settle, ids):
    QGuiApplication.clipboard().setText("before")
    screen = window.desk.go("tags")
    settle()
    screen.tree.select(ids.topic)
    settle()
    window.commands.trigger("record.cite")
    settle()
    assert "cannot be cited" in window.findChild(Toast).text
    assert QGuiApplication.clipboard().text() == "before"


def test_the_style_of_copies_is_chosen_with_a_look_at_it(qtbot, window, settle, hurry, dialog, ids):
    screen = window.desk.go("sources")
    settle()
    screen.show_record(ids.source)
    settle()
    window.commands.trigger("edit.citation_style")
    shown = dialog(CitationStyle)
    assert shown.sample.text() == "“How We Lost Vlora.” 2011."
    shown.picker.edit.setText("apa")
    hurry(shown)
    settle()
    picked = [shown.picker.list.item(row).text() for row in range(shown.picker.list.count())]
    shown.picker.list.setCurrentRow(picked.index("APA Style 7th edition"))
    settle()
    assert shown.sample.text() == "How we lost Vlora. (2011)."
    qtbot.mouseClick(shown.do, Qt.MouseButton.LeftButton)
    window.commands.trigger("record.cite")
    settle()
    assert QGuiApplication.clipboard().text() == "How we lost Vlora. (2011)."
