"""The window answers: no turn of its event loop keeps it busy for long, on a walk through all screens.

`pytest -n 0 -s tests/ui/screens/test_watchdog.py` prints the longest turns. Not on the walk: another theme or size of
letters, for which Qt styles every widget there is anew (0.3 to 0.4 s with all screens made).
"""

from importlib import import_module

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog

from catalog.ui.screens.registry import PLACES
from tests.ui.watchdog import Watchdog

GOAL = 100
"""Milliseconds of processor time in one turn: what we ask of the window on a machine that has nothing else to do."""
MARGIN = 2
"""Beside other work a processor is slower, caches are colder: only a turn that is longer by this is a failure."""
MODULES = (
    *(place.where.split(":")[0] for place in PLACES),
    *("catalog.ui.sources.source_page", "catalog.ui.reading.page", "catalog.ui.dialogs.new_records"),
    *("jinja2", "catalog.formats.exports", "catalog.ui.dialogs.export"),
)
"""Loaded before the walk: what loading them takes is not the loop's work, and comes once."""
DIALOGS = (
    "add.source",
    "add.claim",
    "add.quote",
    "add.name",
    "file.export",
    "file.settings",
    "help.help",
    "help.keys",
    "view.palette",
)


@pytest.fixture
def dog(qapp, preferences, window, settle):
    """Watches from here on, in the program's own look; at the end it says which turns were the longest."""
    preferences.apply()
    for module in MODULES:
        import_module(module)
    settle()
    watching = Watchdog()
    watching.start()
    yield watching
    watching.stop()
    qapp.setStyleSheet("")
    for turn in watching.worst(8):
        print(f"{turn.busy:6.0f} ms  {turn.doing}")


@pytest.fixture
def do(dog, window):
    def act(doing, what):
        dog.do(doing, what)
        for _ in range(3):
            pause = QEventLoop()
            QTimer.singleShot(5, pause.quit)
            pause.exec()
            window.jobs.wait_idle()

    return act


def test_no_turn_of_the_event_loop_is_long_on_a_walk_through_all_screens(dog, do, window):
    desk = window.desk
    for place in PLACES:
        do(f"go to {place.id}", lambda place=place: desk.go(place.id))
        if hasattr(getattr(desk.current(), "list", None), "table"):
            do(f"select in {place.id}", lambda: desk.current().list.table.select_rows([0]))
            do(f"filter {place.id}", lambda: desk.current().list.set_filter("vlora"))
    for tab in range(desk.go("pictures").tabs.count()):
        do(f"picture {tab}", lambda tab=tab: desk.current().tabs.setCurrentIndex(tab))
    do("read a text", lambda: desk.read(1))
    for _ in range(3):
        do("next mark", lambda: window.commands.trigger("text.next"))
    do("make a claim", lambda: window.commands.trigger("text.claim"))
    for action in DIALOGS:
        do(f"open {action}", lambda action=action: window.commands.trigger(action))
        for each in [each for each in window.findChildren(QDialog) if each.isVisible()]:
            do(f"close {action}", each.close)
    assert dog.worst(1)[0].busy < GOAL * MARGIN, dog.worst(5)
