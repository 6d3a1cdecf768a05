"""The timeline: a row per dated claim, its time as a span, rivals joined by a line."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from catalog.ui import terms
from catalog.ui.pictures import axis, span
from catalog.ui.pictures.drawing import CENTRE, Drawing, Item, Look, focus_frame, pen, seen, write
from catalog.ui.pictures.status_mark import status_mark

if TYPE_CHECKING:
    from catalog.services.pictures.timeline import DatedClaim, Timeline

translate = QCoreApplication.translate
_PAD = 16.0
_LABELS = 0.44
_LANES = 4
_CLOSEST = 20.0
"""Days that are shown at least."""
_TICKS = 88.0
_OPEN = 4
"""How much more room there is on a side on which some claim has no end."""


class TimelineDrawing(Drawing):
    """Zooming changes the time shown; claims outside it have no row."""

    zooms = True

    def __init__(self, timeline: Timeline, shown: tuple[float, float] | None = None) -> None:
        self.timeline = timeline
        self._place = {claim.id: _span(claim) for claim in timeline.claims}
        self._order = _with_rivals_together(timeline)
        self.first, self.last = shown or self._all()

    def same_claims(self, other: Timeline) -> bool:
        """Whether another timeline is about the same claims, so that it can be shown at the same zoom."""
        return {claim.id for claim in other.claims} == set(self._place)

    def height(self, _width: float, look: Look) -> float:
        return self._top(look) + len(self.rows()) * _row(look) + 2 * look.line + _PAD

    def items(self, size: QSizeF, look: Look) -> Sequence[Item]:
        return [
            Item(claim.id, QRectF(_PAD / 2, y, size.width() - _PAD, _row(look)), self._read_out(claim))
            for claim, y in self._rows(look)
        ]

    def rows(self) -> list[DatedClaim]:
        """The claims whose time is at least partly shown."""
        within = []
        for claim in self._order:
            first, last = self._place[claim.id]
            if (first is None or first <= self.last) and (last is None or last >= self.first):
                within.append(claim)
        return within

    def zoom(self, factor: float, at: QPointF, size: QSizeF) -> None:
        room = self._room(size)
        days = self.last - self.first
        share = min(max((at.x() - room.left()) / room.width(), 0.0), 1.0)
        wanted = min(max(days / factor, _CLOSEST), self._all()[1] - self._all()[0])
        self.first += share * (days - wanted)
        self.last = self.first + wanted

    def pan(self, by: QPointF, size: QSizeF) -> None:
        days = -by.x() * (self.last - self.first) / self._room(size).width()
        least, most = self._all()
        days = min(max(days, min(least - self.first, 0.0)), max(most - self.last, 0.0))
        self.first, self.last = self.first + days, self.last + days

    def fit(self) -> None:
        self.first, self.last = self._all()

    def paint(self, painter: QPainter, size: QSizeF, look: Look, current: Hashable = None) -> None:
        rows = list(self._rows(look))
        bottom = self._top(look) + len(rows) * _row(look)
        self._paint_axis(painter, size, look, bottom)
        for claim, y in rows:
            room = QRectF(_PAD / 2, y, size.width() - _PAD, _row(look))
            if seen(painter, room):
                self._paint_row(painter, claim, y, size, look)
            if claim.id == current:
                focus_frame(painter, room, look)
        self._paint_rivals(painter, {claim.id: y + _row(look) / 2 for claim, y in rows}, size, look)
        self._paint_key(painter, QRectF(_PAD, bottom + look.line * 0.7, size.width() - 2 * _PAD, look.line), look)

    def _paint_axis(self, painter: QPainter, size: QSizeF, look: Look, bottom: float) -> None:
        room = self._room(size)
        for tick in axis.ticks(self.first, self.last, room.width(), _TICKS):
            x = self._x(tick.day, room)
            painter.setPen(pen(look.theme.edge if tick.strong else look.theme.line))
            painter.drawLine(QPointF(x, self._top(look) - 4), QPointF(x, bottom))
            where = QRectF(x - _TICKS / 2, _PAD / 2, _TICKS, look.line)
            where.moveRight(min(where.right(), size.width() - 2))
            write(painter, where, tick.text, look, colour=look.theme.muted, align=CENTRE, bold=tick.strong)

    def _paint_row(self, painter: QPainter, claim: DatedClaim, y: float, size: QSizeF, look: Look) -> None:
        room, height = self._room(size), _row(look)
        painter.setPen(pen(look.theme.line))
        painter.drawLine(QPointF(_PAD, y + height), QPointF(size.width() - _PAD, y + height))
        status_mark(painter, QPointF(_PAD + 8, y + height / 2), claim.status, look)
        write(painter, QRectF(_PAD + 24, y, room.left() - _PAD * 3 - 28, height), claim.label, look)
        first, last = self._place[claim.id]
        left = None if first is None else self._x(first, room)
        right = None if last is None else self._x(last + 1, room)
        bar = span.Span(left, right, rough=any(mark in claim.date for mark in "?~%"))
        bar.paint(painter, room.left(), room.right(), y + height / 2, look, claim.status)

    def _paint_rivals(self, painter: QPainter, rows: dict[int, float], size: QSizeF, look: Look) -> None:
        """A bracket beside the labels for each pair; pairs that would cover each other stand side by side."""
        x = self._room(size).left() - _PAD / 2
        ends: list[float] = []
        pairs = [(rows[one], rows[other]) for one, other in self.timeline.rivals if one in rows and other in rows]
        for top, bottom in sorted((min(pair), max(pair)) for pair in pairs):
            lane = next((number for number, end in enumerate(ends) if end < top), len(ends))
            ends[lane : lane + 1] = [bottom]
            span.bracket(painter, x - 9 * (lane % _LANES), top, bottom, look)

    def _paint_key(self, painter: QPainter, room: QRectF, look: Look) -> None:
        span.key(painter, room, sorted({claim.status for claim in self.timeline.claims}), look)

    def _rows(self, look: Look) -> Iterator[tuple[DatedClaim, float]]:
        for number, claim in enumerate(self.rows()):
            yield claim, self._top(look) + number * _row(look)

    def _top(self, look: Look) -> float:
        return look.line + _PAD * 1.5

    def _room(self, size: QSizeF) -> QRectF:
        left = min(max(size.width() * _LABELS, 260.0), 620.0)
        return QRectF(left, 0, size.width() - left - _PAD * 1.5, size.height())

    def _x(self, day: float, room: QRectF) -> float:
        return room.left() + (day - self.first) / max(self.last - self.first, 1) * room.width()

    def _all(self) -> tuple[float, float]:
        """The days from before the first known one to after the last."""
        known = [day for ends in self._place.values() for day in ends if day is not None]
        first, last = (min(known), max(known)) if known else (0, 1)
        margin = max((last - first) * 0.04, _CLOSEST / 2)
        before, after = (any(ends[side] is None for ends in self._place.values()) for side in (0, 1))
        return first - margin * (_OPEN if before else 1), last + margin * (_OPEN if after else 1)

    def _read_out(self, claim: DatedClaim) -> str:
        text = f"{claim.label}\n{terms.date(claim.date)} · {terms.word(claim.status)}"
        rivals = sum(claim.id in pair for pair in self.timeline.rivals)
        return text + " · " + translate("pictures", "rivals here: {count}").format(count=rivals) if rivals else text


def _row(look: Look) -> float:
    return round(look.line * 1.65)


def _span(claim: DatedClaim) -> tuple[int | None, int | None]:
    earliest = None if claim.earliest is None else axis.number(claim.earliest)
    return earliest, None if claim.latest is None else axis.number(claim.latest)


def _with_rivals_together(timeline: Timeline) -> list[DatedClaim]:
    """By date, but each claim is followed by its rivals, and by theirs."""
    claims = {claim.id: claim for claim in timeline.claims}
    rivals: dict[int, list[int]] = {}
    for one, other in timeline.rivals:
        rivals.setdefault(one, []).append(other)
        rivals.setdefault(other, []).append(one)
    order: dict[int, None] = {}
    for claim in timeline.claims:
        waiting = [claim.id]
        while waiting:
            if (each := waiting.pop(0)) not in order:
                order[each] = None
                waiting += rivals.get(each, ())
    return [claims[each] for each in order]
