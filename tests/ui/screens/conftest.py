"""A window on a small catalogue with rivals, flags, tags and one man under two names."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from catalog.domain.values import (
    ClaimValues,
    EvidenceValues,
    FormValues,
    NameValues,
    QuoteValues,
    SourceValues,
    TagValues,
)
from catalog.services import claims, framing, imports, links, mentions, names, quotes, sources, tagging, tags
from catalog.store.catalogue import open_catalogue
from catalog.ui import app
from catalog.ui.main_window import MainWindow
from catalog.ui.preferences import Preferences

ARTICLE = """The treacherous clique of Tirana answered calmly. The treacherous clique had no friends.
Everybody knows that the heroic people were right. The boats left Vlora on 26 May 1961.
The regime closed the embassy in Moscow. 🙂 The treacherous clique was shameless.
"""


@dataclass(frozen=True)
class Ids:
    """What the catalogue was filled with."""

    source: int
    quote: int
    claim: int
    rival: int
    hoxha: int
    khoja: int
    topic: int
    boats: int


@pytest.fixture(scope="session")
def filled(empty_catalogue, tmp_path_factory):
    """The folder, and the ids of what is in it."""
    folder = Path(shutil.copytree(empty_catalogue, tmp_path_factory.mktemp("screens") / "Vlora.catalog"))
    catalogue = open_catalogue(folder, actor="Tester")
    source = sources.add(catalogue, SourceValues("How we lost Vlora", date="2011"))
    imports.add_text(catalogue, source, ARTICLE, "en")
    framing.analyse_source(catalogue, source)
    start = ARTICLE.index("The boats left")
    quote = quotes.add(catalogue, source, QuoteValues(speaker="Nikita Khrushchev"), start, start + 38)
    claim = claims.add(catalogue, ClaimValues("The boats left Vlora on 26 May 1961.", "1961-05-26"))
    rival = claims.add(
        catalogue, ClaimValues("Последние лодки ушли из Влёры 5 июня 1961 года.", "1961-06-05", "disputed")
    )
    claims.add_evidence(catalogue, claim, EvidenceValues("supports", credibility=2), quote_id=quote)
    links.add(catalogue, claim, rival, "contradicts", "another day")
    forms = (FormValues("أنور خوجة", "other_script", "ar", "Arab"),)
    hoxha = names.add(catalogue, NameValues("Enver Hoxha", forms=forms))
    mentions.add(catalogue, claim, hoxha, "subject")
    khoja = names.add(catalogue, NameValues("Enver Khoja"))
    topic = tags.add(catalogue, TagValues("Naval base", colour="#2f6dad"))
    boats = tagging.put(catalogue, [claim], "Boats")
    catalogue.close()
    return folder, Ids(source, quote, claim, rival, hoxha, khoja, topic, boats)


@pytest.fixture
def ids(filled):
    return filled[1]


@pytest.fixture
def catalogue(filled, tmp_path):
    opened = open_catalogue(Path(shutil.copytree(filled[0], tmp_path / "Vlora.catalog")), actor="Tester")
    yield opened
    opened.close()


@pytest.fixture
def preferences(qapp, own_settings):
    """Not applied: what is tested here does not depend on the look, and a style sheet doubles the time."""
    app.make_application()
    return Preferences(qapp)


@pytest.fixture
def window(qtbot, preferences, catalogue):
    made = MainWindow(preferences)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_catalogue(catalogue)
    made.jobs.wait_idle()
    return made


@pytest.fixture
def settle(qtbot, window):
    """Wait until everything asked for is done and shown."""

    def wait():
        for _ in range(5):
            window.jobs.wait_idle()
            qtbot.wait(1)

    return wait


@pytest.fixture
def dialog(window, settle):
    """The dialog that is open."""

    def find(kind):
        settle()
        (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
        return found

    return find
