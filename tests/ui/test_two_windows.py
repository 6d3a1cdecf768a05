"""Two windows, one of them in a process of its own, at one record: the later one is shown the difference."""

import subprocess
import sys

import pytest

from catalog.domain.values import ClaimValues, NameValues, QuoteValues, SourceValues, TagValues
from catalog.services import claims, names, quotes, sources, tags
from catalog.ui import messages
from catalog.ui.main_window import MainWindow

OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from catalog.ui import app
from catalog.ui.main_window import MainWindow
from catalog.ui.preferences import Preferences
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
made = app.make_application()
window = MainWindow(Preferences(made))
window.show()
window.files.open_path(Path(sys.argv[1]) / "Test.catalog")
window.jobs.wait_idle()
for line in sys.stdin:
    place, record, field, text = line.strip().split("|")
    screen = window.desk.go(place)
    screen.show_record(int(record))
    window.jobs.wait_idle()
    window.jobs.wait_idle()
    page = screen.page if place == "tags" else screen.inspector.page
    page.form.form.field(field).setFocus()
    page.form.form.set_value(field, text)
    page.form.commit()
    window.jobs.wait_idle()
    print("stored", flush=True)
window.close()
"""


@pytest.fixture
def entered(catalogue):
    source = sources.add(catalogue, SourceValues("Letter"))
    return [
        ("sources", source, "title", "Letter of 3 May"),
        ("quotes", quotes.add(catalogue, source, QuoteValues("We shall not yield.")), "text", "We shall never yield."),
        ("claims", claims.add(catalogue, ClaimValues("The base was closed.")), "statement", "The base was left."),
        ("names", names.add(catalogue, NameValues("Vlora", "place")), "preferred", "Vlorë"),
        ("tags", tags.add(catalogue, TagValues("Bases")), "scope_note", "of the navy"),
    ]


@pytest.fixture
def elsewhere(catalogue):
    """The other window; it stores what it is told in lines of place, record, field and text."""
    command = [sys.executable, "-c", OTHER, str(catalogue.folder.parent)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    yield process
    process.stdin.close()
    process.wait(30)
    process.stdout.close()


def settle(qtbot, window):
    for _ in range(4):
        window.jobs.wait_idle()
        qtbot.wait(1)


def test_the_later_of_two_windows_is_shown_what_the_other_stored(
    qtbot, preferences, catalogue, entered, elsewhere, monkeypatch
):
    said = []
    monkeypatch.setattr(messages, "show_error", lambda _parent, error: said.append(str(error)))
    monkeypatch.setattr(messages, "toast", lambda _parent, text, *_more, **_stays: said.append(text))
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    window.files.open_path(catalogue.folder)
    settle(qtbot, window)
    window.desk.hub.rest()  # it has not looked yet at what the other did
    for place, record, field, theirs in entered:
        screen = window.desk.go(place)
        screen.show_record(record)
        settle(qtbot, window)
        form = (screen.page if place == "tags" else screen.inspector.page).form
        form.form.set_value(field, "What I say")
        elsewhere.stdin.write(f"{place}|{record}|{field}|{theirs}\n")
        elsewhere.stdin.flush()
        assert elsewhere.stdout.readline() == "stored\n"
        form.commit()
        settle(qtbot, window)
        assert any(theirs in line for line in said), (theirs, said)
    assert claims.get(catalogue, entered[2][1]).values.statement == "The base was left."
