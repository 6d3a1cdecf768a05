"""Pictures as drawings: the axis, the layout of the map, and the same picture on paper as on the screen."""

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from catalog.domain.errors import CatalogError, Invalid
from catalog.services.pictures.agreement import Agreement, Counter
from catalog.services.pictures.profile import Cell, Profile
from catalog.services.pictures.review_figures import Counts, Figures
from catalog.services.pictures.surroundings import Edge, Node, Surroundings
from catalog.services.pictures.timeline import DatedClaim, Timeline
from catalog.ui.pictures import axis, forces, joins
from catalog.ui.pictures.canvas import Canvas
from catalog.ui.pictures.card import CARD
from catalog.ui.pictures.drawing import Look
from catalog.ui.pictures.profile import ProfileDrawing
from catalog.ui.pictures.relation_map import MapDrawing
from catalog.ui.pictures.saving import SUFFIXES, save
from catalog.ui.pictures.statistics import StatisticsDrawing
from catalog.ui.pictures.timeline import TimelineDrawing

ARABIC, RUSSIAN = "غادرت السفينة الخليج", "Последние лодки ушли из Влёры " * 6
SIZE = QSizeF(1000, 700)

TIMELINE = Timeline(
    (
        DatedClaim(1, RUSSIAN, "disputed", "../1958", None, 19581231),
        DatedClaim(2, "It was in the spring.", "open", "1961-03~/1961-05~", 19610301, 19610531),
        DatedClaim(3, ARABIC, "accepted", "1961-06-05", 19610605, 19610605),
        DatedClaim(4, "It has not ended.", "rejected", "1961-06/..", 19610601, None),
    ),
    ((1, 3), (3, 4)),
    more=False,
)
AROUND = Surroundings(
    (
        Node(1, "claim", RUSSIAN, 0),
        Node(2, "name", ARABIC, 1_000),
        *(Node(n, "source", f"Source {n}", n) for n in range(3, 16)),
    ),
    (
        Edge("rival", 1, 2),
        Edge("contradicts", 1, 2),
        *(Edge(relation, 1, n) for n, relation in enumerate(joins.JOINS, 3) if n < 16),
    ),
)
PROFILES = (
    Profile(1, RUSSIAN, 4_000, True, (Cell("loaded", 0, 3, 5, 9), Cell("label", 39, 1, 3_990, 3_995))),
    Profile(2, ARABIC, 4_000, False, ()),
    Profile(3, "No text", 0, None, ()),
)
FIGURES = Figures(
    (Counts("2026-11-03", 5, 3, 1), Counts("2026-11-04", 0, 1, 0)),
    (Counts("loaded", 5, 3, 1, 20), Counts("contested", 0, 1, 0, 0)),
    (Counts("Anna", 5, 2, 1), Counts(ARABIC, 0, 2, 0)),
    41.0,
)
AGREEMENT = Agreement("Anna", ARABIC, Counter({("upheld", "upheld"): 2, ("upheld", "dismissed"): 1}), 66.7, 0.4, ())


def drawings():
    return {
        "timeline": TimelineDrawing(TIMELINE),
        "map": MapDrawing(AROUND),
        "profile": ProfileDrawing(PROFILES),
        "statistics": StatisticsDrawing(FIGURES, AGREEMENT),
        "statistics of one": StatisticsDrawing(FIGURES, None),
    }


@pytest.fixture
def look(qtbot, themed):
    widget = QWidget()
    qtbot.addWidget(widget)
    return Look.of(widget)


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)), st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_days_are_as_far_apart_on_the_axis_as_in_the_calendar(one, other):
    def number(day):
        return axis.number(day.year * 10_000 + day.month * 100 + day.day)

    assert number(one) - number(other) == (one - other).days


def test_days_before_the_year_one_count_on():
    assert axis.number(10_101) - axis.number(1_231) == 1
    assert axis.number(-2_380_000 + 312) < axis.number(-2_370_000 + 101) < 0


@given(st.integers(-3_000_000, 5_000_000), st.floats(20, 400_000), st.floats(300, 2_000))
def test_ticks_stand_in_the_picture_and_far_enough_apart(first, days, width):
    found = axis.ticks(first, first + days, width, 88)
    places = [(tick.day - first) / days * width for tick in found]
    assert all(0 <= place <= width for place in places)
    assert all(later - earlier >= 60 for earlier, later in pairwise(places))


def test_the_same_map_is_laid_out_the_same_and_no_card_covers_another():
    one, two = MapDrawing(AROUND), MapDrawing(AROUND)
    assert one.places == two.places
    places = list(one.places.values())
    for number, (x, y) in enumerate(places):
        for other_x, other_y in places[number + 1 :]:
            assert abs(x - other_x) >= CARD[0] or abs(y - other_y) >= CARD[1]


def test_cards_that_are_there_stay_near_when_others_come():
    before = forces.arrange([1, 2, 3], [(1, 2), (1, 3)], CARD, {})
    after = forces.arrange([1, 2, 3, 4, 5], [(1, 2), (1, 3), (2, 4), (2, 5)], CARD, before)
    for each, (x, y) in before.items():
        assert abs(after[each][0] - x) + abs(after[each][1] - y) < 400


def test_a_hidden_relation_takes_away_what_only_it_leads_to():
    drawing = MapDrawing(AROUND)
    drawing.hidden = frozenset({"rival"})
    assert {node.id for node in drawing.shown()[0]} >= {1, 2}
    drawing.hidden = frozenset({"rival", "contradicts"})
    assert 2 not in {node.id for node in drawing.shown()[0]}


def test_relations_differ_in_more_than_colour():
    looks = {(tuple(join.dashes), join.head, join.width, join.tone) for join in joins.JOINS.values()}
    assert len(looks) == len(joins.JOINS)
    by_shape = {}
    for join in joins.JOINS.values():
        by_shape.setdefault((tuple(join.dashes), join.head, join.width), []).append(join.text)
    assert all(len(texts) <= 4 for texts in by_shape.values()), by_shape


def test_zooming_keeps_the_day_under_the_pointer_and_never_leaves_the_claims(look):
    drawing = TimelineDrawing(TIMELINE)
    whole, room = (drawing.first, drawing.last), drawing._room(SIZE)
    at = QPointF(room.left() + room.width() / 4, 100)
    day = drawing.first + (drawing.last - drawing.first) / 4
    for _ in range(6):
        drawing.zoom(1.25, at, SIZE)
    assert drawing.first + (drawing.last - drawing.first) / 4 == pytest.approx(day)
    drawing.pan(QPointF(99_999, 0), SIZE)
    assert drawing.first == pytest.approx(whole[0])
    for _ in range(50):
        drawing.zoom(1.25, at, SIZE)
    assert drawing.last - drawing.first == pytest.approx(20)
    drawing.fit()
    assert (drawing.first, drawing.last) == whole


@pytest.mark.parametrize("name", drawings())
def test_every_picture_paints_within_its_room_and_its_items_read_out(look, name):
    drawing = drawings()[name]
    size = QSizeF(SIZE.width(), drawing.height(SIZE.width(), look) or SIZE.height())
    items = drawing.items(size, look)
    assert len({item.key for item in items}) == len(items) > 0
    for item in items:
        assert item.text.strip()
        assert -1 <= item.rect.left() <= item.rect.right() <= size.width() + 1, item
        assert -1 <= item.rect.top() <= item.rect.bottom() <= size.height() + 1, item
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFF123456)
    painter = QPainter(image)
    drawing.paint(painter, size, look, items[0].key)
    assert painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 3


@pytest.mark.parametrize("name", drawings())
def test_every_picture_is_saved_as_svg_pdf_and_png(qtbot, preferences, tmp_path, name):
    widget = QWidget()
    qtbot.addWidget(widget)
    look = Look.on_paper(widget)
    for suffix in SUFFIXES:
        save(drawings()[name].on_paper(), SIZE, look, tmp_path / f"picture{suffix}", "A picture")
    svg = (tmp_path / "picture.svg").read_text(encoding="utf-8")
    assert "<title>A picture</title>" in svg
    assert "Влёры" in svg or name.startswith("statistics")
    assert re.search(r"غادرت", svg)
    assert (tmp_path / "picture.pdf").read_bytes().startswith(b"%PDF-")
    assert QImage(str(tmp_path / "picture.png")).size() == SIZE.toSize() * 2
    assert sorted(path.name for path in tmp_path.glob("*picture*")) == ["picture.pdf", "picture.png", "picture.svg"]


def test_a_picture_that_cannot_be_written_says_so(qtbot, preferences, tmp_path):
    widget = QWidget()
    qtbot.addWidget(widget)
    with pytest.raises(Invalid):
        save(TimelineDrawing(TIMELINE), SIZE, Look.on_paper(widget), tmp_path / "picture.gif", "")
    with pytest.raises(CatalogError):
        save(TimelineDrawing(TIMELINE), SIZE, Look.on_paper(widget), tmp_path / "nowhere" / "picture.png", "")


def test_a_picture_that_cannot_be_painted_is_said_once(qtbot, preferences, unforeseen):
    class Broken(TimelineDrawing):
        def paint(self, *_given):
            raise KeyError("a kind nobody knows")

    canvas = Canvas("Timeline")
    qtbot.addWidget(canvas)
    canvas.show_drawing(Broken(TIMELINE))
    canvas.grab()
    canvas.grab()
    (details,) = unforeseen()
    assert "a kind nobody knows" in details
    assert unforeseen() == []
