"""How a stretch of time is drawn: a day, a span, an open end; and the brackets between rivals."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter

from catalog.ui import terms
from catalog.ui.pictures.drawing import CENTRE, Look, pen, write
from catalog.ui.pictures.status_mark import colour, diamond, status_mark
from catalog.ui.theme import blend

translate = QCoreApplication.translate
_THICK = 5.0
_POINT = 9.0
_FADE = 90.0


@dataclass(frozen=True, slots=True)
class Span:
    """From `left` to `right` in pixels, None where it is open; `rough` dates (about, uncertain) have a dashed edge."""

    left: float | None
    right: float | None
    rough: bool = False

    def paint(self, painter: QPainter, least: float, most: float, y: float, look: Look, status: str) -> None:
        """Paint it, cut to the room between `least` and `most`; what reaches beyond it fades out."""
        begun = None if self.left is None or self.left < least else self.left
        ended = None if self.right is None or self.right > most else self.right
        replace(self, left=begun, right=ended).paint_uncut(painter, least, most, y, look, colour(status, look))

    def paint_uncut(self, painter: QPainter, least: float, most: float, y: float, look: Look, shade: str) -> None:
        """Paint a span that begins and ends in the room, or is open; `shade` is its colour."""
        left = least if self.left is None else self.left
        right = most if self.right is None else self.right
        if self.left is not None and self.right is not None and right - left < _POINT:
            self._paint_day(painter, QPointF((left + right) / 2, y), shade, look)
            return
        room = QRectF(left, y - _THICK, max(right - left, 2.0), 2 * _THICK)
        painter.setBrush(self._ground(room, shade, look))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRect(room)
        self._paint_edges(painter, room, shade)

    def _paint_day(self, painter: QPainter, at: QPointF, shade: str, look: Look) -> None:
        painter.setPen(pen(shade, 1.8, Qt.PenStyle.DotLine if self.rough else Qt.PenStyle.SolidLine))
        painter.setBrush(QBrush(QColor(look.theme.base if self.rough else shade)))
        painter.drawPolygon(diamond(at, _THICK + 1))

    def _paint_edges(self, painter: QPainter, room: QRectF, shade: str) -> None:
        style = Qt.PenStyle.DashLine if self.rough else Qt.PenStyle.SolidLine
        if self.left is not None and self.right is not None:
            painter.setPen(pen(shade, 1.4, style))
            painter.drawLine(room.topLeft(), room.topRight())
            painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.setPen(pen(shade, 2.0, style))
        if self.left is not None:
            painter.drawLine(room.topLeft() + QPointF(0, -2), room.bottomLeft() + QPointF(0, 2))
        if self.right is not None:
            painter.drawLine(room.topRight() + QPointF(0, -2), room.bottomRight() + QPointF(0, 2))

    def _ground(self, room: QRectF, shade: str, look: Look) -> QBrush:
        """From the ground of the picture, not from transparent: a PDF knows no gradients in how opaque something is."""
        solid, clear = QColor(blend(shade, look.theme.base, 0.5)), QColor(look.theme.base)
        fade = QLinearGradient(room.topLeft(), room.topRight())
        share = min(_FADE / room.width(), 0.5)
        fade.setColorAt(0, clear if self.left is None else solid)
        fade.setColorAt(share, solid)
        fade.setColorAt(1 - share, solid)
        fade.setColorAt(1, clear if self.right is None else solid)
        return QBrush(fade)


def bracket(painter: QPainter, x: float, top: float, bottom: float, look: Look) -> None:
    """The line that joins two rivals, with an unequal sign in its middle."""
    shade = look.theme.marks["flag-high"].line
    painter.setPen(pen(shade, 1.4))
    painter.drawPolyline([QPointF(x, top), QPointF(x - 6, top), QPointF(x - 6, bottom), QPointF(x, bottom)])
    middle = QRectF(0, 0, look.line * 0.8, look.line * 0.8)
    middle.moveCenter(QPointF(x - 6, (top + bottom) / 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.theme.base))
    painter.drawEllipse(middle)
    write(painter, middle.adjusted(-4, -4, 4, 4), "≠", look, colour=shade, align=CENTRE, bold=True)


def key(painter: QPainter, room: QRectF, statuses: Sequence[str], look: Look) -> None:
    """What the shapes stand for, in one line."""
    x, y = room.left(), room.center().y()
    for status in statuses:
        status_mark(painter, QPointF(x + 8, y), status, look)
        x = _said(painter, x + 20, room, terms.word(status), look)
    neutral = "open"
    Span(x, x + 4).paint(painter, x - 9, x + 30, y, look, neutral)
    x = _said(painter, x + 14, room, translate("pictures", "one day"), look)
    Span(x, x + 26).paint(painter, x, x + 26, y, look, neutral)
    x = _said(painter, x + 34, room, translate("pictures", "some time between"), look)
    Span(x, None).paint(painter, x, x + 40, y, look, neutral)
    x = _said(painter, x + 46, room, translate("pictures", "open end"), look)
    Span(x, x + 26, rough=True).paint(painter, x, x + 26, y, look, neutral)
    x = _said(painter, x + 34, room, translate("pictures", "about, or uncertain"), look)
    bracket(painter, x + 10, y - 5, y + 5, look)
    _said(painter, x + 20, room, translate("pictures", "rivals"), look)


def _said(painter: QPainter, x: float, room: QRectF, text: str, look: Look) -> float:
    width = min(look.width(text) + 2, room.right() - x)
    if width > look.line:
        write(painter, QRectF(x, room.top(), width, room.height()), text, look, colour=look.theme.muted)
    return x + width + 18
