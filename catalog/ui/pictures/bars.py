"""Bars cut into verdicts: each verdict has its own filling, so that they differ without colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from catalog.ui import terms
from catalog.ui.pictures.drawing import CENTRE, LEFT, Look, hatch, pen, write

if TYPE_CHECKING:
    from catalog.services.pictures.review_figures import Counts

VERDICTS = ("upheld", "dismissed", "deferred", "open")
_DOTS = 7.0


def shares(counts: Counts) -> Iterator[tuple[str, int]]:
    """The verdicts that were given, with how often."""
    return ((verdict, getattr(counts, verdict)) for verdict in VERDICTS if getattr(counts, verdict))


def lying(painter: QPainter, room: QRectF, counts: Counts, scale: float, look: Look) -> None:
    """A bar from left to right, `scale` pixels per flag, with the numbers in it where there is room."""
    x = room.left()
    for verdict, count in shares(counts):
        part = QRectF(x, room.top(), count * scale, room.height())
        fill(painter, part, verdict, look)
        if part.width() > look.width(str(count)) + 8:
            _number(painter, part, str(count), verdict, look)
        x = part.right()


def standing(painter: QPainter, room: QRectF, counts: Counts, scale: float, look: Look) -> None:
    """A bar from the foot of the room upward."""
    y = room.bottom()
    for verdict, count in shares(counts):
        part = QRectF(room.left(), y - count * scale, room.width(), count * scale)
        fill(painter, part, verdict, look)
        y = part.top()


def fill(painter: QPainter, room: QRectF, verdict: str, look: Look) -> None:
    """Upheld full, dismissed hatched, deferred dotted, open empty."""
    shade = colour(verdict, look)
    painter.setPen(pen(shade, 1.2))
    painter.setBrush(QColor(shade if verdict == "upheld" else look.theme.base))
    painter.drawRect(room)
    if verdict == "dismissed":
        hatch(painter, room, shade)
    elif verdict == "deferred":
        _dot(painter, room, shade)


def key(painter: QPainter, room: QRectF, look: Look) -> None:
    """Which filling is which verdict."""
    x = room.left()
    for verdict in VERDICTS:
        fill(painter, QRectF(x, room.center().y() - 6, 22, 12), verdict, look)
        text = terms.word(verdict)
        write(painter, QRectF(x + 30, room.top(), look.width(text) + 2, room.height()), text, look, align=LEFT)
        x += look.width(text) + 54


def colour(verdict: str, look: Look) -> str:
    """The colour of a verdict, that of its badge."""
    return look.theme.marks[terms.MARKS[verdict]].line


def read_out(counts: Counts) -> str:
    """How a bar reads: "5 upheld, 2 deferred"."""
    return ", ".join(f"{count} {terms.word(verdict).lower()}" for verdict, count in shares(counts))


def most(counts: Iterable[Counts]) -> int:
    """The length of the longest bar, at least 1."""
    return max((each.total for each in counts), default=1) or 1


def _number(painter: QPainter, part: QRectF, text: str, verdict: str, look: Look) -> None:
    if verdict == "upheld":
        write(painter, part, text, look, colour=look.theme.base, align=CENTRE)
        return
    plate = QRectF(0, 0, look.width(text) + 6, part.height() - 4)
    plate.moveCenter(part.center())
    painter.fillRect(plate, QColor(look.theme.base))
    write(painter, plate, text, look, align=CENTRE)


def _dot(painter: QPainter, room: QRectF, shade: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shade))
    for column in range(int(room.width() / _DOTS)):
        for row in range(int(room.height() / _DOTS)):
            at = QPointF(room.left() + (column + 0.5) * _DOTS, room.top() + (row + 0.5) * _DOTS)
            painter.drawEllipse(at, 1.2, 1.2)
