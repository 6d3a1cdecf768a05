"""A record as a card on a map: an icon for its kind, its label on two lines, and how many neighbours it hides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QTextLayout, QTextOption

from catalog.ui import icons, terms
from catalog.ui.pictures.drawing import CENTRE, Look, isolated, pen, write

if TYPE_CHECKING:
    from catalog.services.pictures.surroundings import Node

translate = QCoreApplication.translate
CARD = (190.0, 52.0)
_ICON = 16
_MARKS = {"source": "", "quote": "quote", "claim": "claim", "name": "note"}
_LINES = 2


def paint_card(painter: QPainter, room: QRectF, node: Node, look: Look, *, centre: bool) -> None:
    """Paint a record; the centre of the map has a thick edge."""
    mark = look.theme.marks.get(_MARKS[node.kind])
    edge = mark.line if mark else look.theme.muted
    painter.setPen(pen(look.theme.accent if centre else edge, 2.6 if centre else 1.2))
    painter.setBrush(QBrush(QColor(mark.fill if mark else look.theme.hover)))
    corner = 3.0 if node.kind == "source" else room.height() / 2 if node.kind == "name" else 9.0
    painter.drawRoundedRect(room, corner, corner)
    inside = room.adjusted(12, 5, -10, -5)
    icon = QRectF(inside.left(), room.center().y() - _ICON / 2, _ICON, _ICON)
    icons.paint(painter, icon, node.kind, edge)
    _paint_label(painter, inside.adjusted(_ICON + 8, 0, 0, 0), node.label, look)
    if node.hidden:
        _paint_more(painter, room, node.hidden, look)


def read_out(node: Node, joined: int) -> str:
    """How a card reads."""
    text = f"{terms.word(node.kind)}: {isolated(node.label)}"
    text += "\n" + translate("pictures", "{count} joined to it here").format(count=joined)
    more = translate("pictures", "{count} more, not shown").format(count=node.hidden)
    return f"{text} · {more}" if node.hidden else text


def between(one: QRectF, other: QRectF, lane: int) -> tuple[QPointF, QPointF]:
    """Where a line between two cards leaves the first and meets the second; each further lane runs beside it."""
    line = QLineF(one.center(), other.center())
    if lane and line.length():
        aside = line.normalVector().unitVector()
        by = QPointF(aside.dx(), aside.dy()) * 9 * ((lane + 1) // 2) * (1 if lane % 2 else -1)
        line.translate(by)
    return _leaves(line, one), _leaves(QLineF(line.p2(), line.p1()), other)


def _leaves(line: QLineF, room: QRectF) -> QPointF:
    """Where a line that starts in a rectangle leaves it."""
    x = room.right() if line.dx() > 0 else room.left()
    y = room.bottom() if line.dy() > 0 else room.top()
    shares = [(x - line.x1()) / line.dx()] if line.dx() else []
    shares += [(y - line.y1()) / line.dy()] if line.dy() else []
    return line.pointAt(min(max(min(shares, default=0.0), 0.0), 1.0))


def _paint_label(painter: QPainter, room: QRectF, label: str, look: Look) -> None:
    """Up to two lines, each in the direction of its script; the last is cut where the text is longer."""
    layout = QTextLayout(label, look.font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    pieces: list[str] = []
    while len(pieces) < _LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        rest = label[line.textStart() :]
        pieces.append(rest if len(pieces) == _LINES - 1 else rest[: line.textLength()].strip())
    layout.endLayout()
    height = QFontMetricsF(look.font).height()
    top = room.center().y() - height * len(pieces) / 2
    for number, piece in enumerate(pieces):
        write(painter, QRectF(room.left(), top + number * height, room.width(), height), piece, look)


def _paint_more(painter: QPainter, room: QRectF, hidden: int, look: Look) -> None:
    text = f"+{hidden}"
    width = look.width(text) + 12
    badge = QRectF(room.right() - width + 8, room.top() - look.line / 2, width, look.line)
    path = QPainterPath()
    path.addRoundedRect(badge, badge.height() / 2, badge.height() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(path, QColor(look.theme.accent))
    write(painter, badge, text, look, colour=look.theme.on_accent, align=CENTRE)
