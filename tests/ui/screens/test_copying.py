"""One key copies a source as it is cited, and a quote with its citation."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

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
