"""How each relation on the map reads and is drawn: colour, line and arrow, so that no two differ in colour alone."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from catalog.ui.pictures.drawing import Look
from catalog.ui.words import translate as mark

_ARROW = 9.0
_SOLID, _DASH, _DOT = [1.0, 0.0], [6.0, 3.0], [1.5, 2.5]
_LONG, _MIXED = [12.0, 4.0], [8.0, 3.0, 1.5, 3.0]


@dataclass(frozen=True, slots=True)
class Join:
    """`tone` is a colour of the theme, or a mark of it; `head` one of arrow, open, bar, or nothing."""

    text: str
    tone: str
    dashes: list[float]
    head: str = "arrow"
    width: float = 1.6


JOINS = {
    "evidence_supports": Join(mark("joins", "evidence for"), "claim", _SOLID),
    "evidence_disputes": Join(mark("joins", "evidence against"), "flag-high", _SOLID, "bar"),
    "evidence_mentions": Join(mark("joins", "mentions it"), "muted", _SOLID, "open"),
    "rival": Join(mark("joins", "rival"), "flag-high", _DASH, ""),
    "taken_from": Join(mark("joins", "taken from"), "quote", _SOLID),
    "named": Join(mark("joins", "name"), "muted", _DOT, "", 1.2),
    "supports": Join(mark("joins", "supports"), "claim", _LONG),
    "contradicts": Join(mark("joins", "contradicts"), "flag-high", _LONG, "bar"),
    "qualifies": Join(mark("joins", "qualifies"), "flag-medium", _LONG, "open"),
    "restates": Join(mark("joins", "restates"), "quote", _LONG, "open"),
    "responds_to": Join(mark("joins", "responds to"), "note", _SOLID),
    "cites": Join(mark("joins", "cites"), "note", _DASH),
    "translates": Join(mark("joins", "translates"), "flag-medium", _SOLID),
    "version_of": Join(mark("joins", "version of"), "flag-medium", _MIXED, "open"),
    "derives_from": Join(mark("joins", "derives from"), "flag-medium", _DASH),
    "see_also": Join(mark("joins", "see also"), "muted", _MIXED, ""),
}
"""In the order of the legend."""


def text(relation: str) -> str:
    """How a relation is called in the legend."""
    return QCoreApplication.translate("joins", JOINS[relation].text)


def colour(relation: str, look: Look) -> str:
    """The colour of its line."""
    tone = JOINS[relation].tone
    return look.theme.muted if tone == "muted" else look.theme.marks[tone].line


def paint_join(painter: QPainter, start: QPointF, end: QPointF, relation: str, look: Look) -> None:
    """A line from one record to another, with the head of its relation at the end."""
    join, shade = JOINS[relation], QColor(colour(relation, look))
    line = QPen(shade, join.width)
    line.setCapStyle(Qt.PenCapStyle.FlatCap)
    if join.dashes[1:] != [0.0]:
        line.setDashPattern([each / join.width for each in join.dashes])
    painter.setPen(line)
    painter.drawLine(start, end)
    _paint_head(painter, start, end, join, shade, look)


def paint_sample(painter: QPainter, room: QRectF, relation: str, look: Look) -> None:
    """The line as the legend shows it."""
    y = room.center().y()
    paint_join(painter, QPointF(room.left(), y), QPointF(room.right(), y), relation, look)


def _paint_head(painter: QPainter, start: QPointF, end: QPointF, join: Join, shade: QColor, look: Look) -> None:
    along = end - start
    length = (along.x() ** 2 + along.y() ** 2) ** 0.5
    if not join.head or length < _ARROW:
        return
    along /= length
    aside = QPointF(-along.y(), along.x())
    painter.setPen(QPen(shade, join.width))
    if join.head == "bar":
        painter.drawLine(end - along * 2 + aside * _ARROW * 0.7, end - along * 2 - aside * _ARROW * 0.7)
        return
    painter.setBrush(shade if join.head == "arrow" else QColor(look.theme.base))
    back = end - along * _ARROW
    painter.drawPolygon(QPolygonF([end, back + aside * _ARROW * 0.45, back - aside * _ARROW * 0.45]))
