"""Review in figures, painted: what is done, by category, by day, by reviewer, and how far two reviewers agree."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from catalog.ui import terms
from catalog.ui.pictures import bars
from catalog.ui.pictures.agreement_part import AgreementPart
from catalog.ui.pictures.drawing import CENTRE, Drawing, Item, Look, focus_frame, pen, write

if TYPE_CHECKING:
    from catalog.services.pictures.agreement import Agreement
    from catalog.services.pictures.review_figures import Counts, Figures

translate = QCoreApplication.translate
_PAD = 24.0
_DAYS_HIGH = 9.0
"""Lines of text that the columns of the days are high."""
_WIDEST_DAY = 34.0


class StatisticsDrawing(Drawing):
    """Left the categories, right days and reviewers, below them the agreement."""

    def __init__(self, figures: Figures, agreement: Agreement | None) -> None:
        self.figures = figures
        self.agreement = AgreementPart(agreement)

    def height(self, width: float, look: Look) -> float:
        return self._below(look) + self.agreement.height(width - 2 * _PAD, look) + _PAD

    def items(self, size: QSizeF, look: Look) -> Sequence[Item]:
        rows = [Item(("row", each.name), room, _read_out(each)) for each, room in self._rows(size, look)]
        days = [Item(("day", each.name), room, _read_out(each)) for each, room in self._days(size, look)]
        return [*rows, *days, *self.agreement.items(self._foot(size, look), look)]

    def paint(self, painter: QPainter, size: QSizeF, look: Look, current: Hashable = None) -> None:
        self._paint_summary(painter, size, look)
        for title, room in self._titles(size, look):
            write(painter, room, title, look, bold=True)
        self._paint_rows(painter, size, look)
        self._paint_days(painter, size, look)
        self.agreement.paint(painter, self._foot(size, look), look)
        for item in self.items(size, look):
            if item.key == current:
                focus_frame(painter, item.rect.adjusted(-3, -2, 3, 2), look)

    def _paint_summary(self, painter: QPainter, size: QSizeF, look: Look) -> None:
        figures = self.figures
        said = translate("pictures", "Flags decided: {done} of {all} · {left} to go").format(
            done=_number(figures.flags - figures.left), all=_number(figures.flags), left=_number(figures.left)
        )
        if figures.pace is not None:
            pace = translate("pictures", "{count} an hour while at work").format(count=round(figures.pace))
            said = f"{said} · {pace}"
        write(painter, QRectF(_PAD, _PAD / 2, size.width() - 2 * _PAD, look.line * 1.4), said, look, bold=True)
        bars.key(painter, QRectF(_PAD, _PAD / 2 + look.line * 1.6, size.width() - 2 * _PAD, look.line), look)

    def _paint_rows(self, painter: QPainter, size: QSizeF, look: Look) -> None:
        names = {"categories": self.figures.categories, "reviewers": self.figures.reviewers}
        for counts in names.values():
            scale = 0.0
            for each, room in self._rows(size, look, counts):
                scale = scale or self._bar_room(room, look) / bars.most(counts)
                title = terms.word(each.name) if counts is self.figures.categories else each.name
                write(painter, QRectF(room.left(), room.top(), self._names(look), room.height()), title, look)
                bar = room.adjusted(self._names(look) + 10, 2, 0, -2)
                bars.lying(painter, bar, each, scale, look)
                total = QRectF(bar.left() + each.total * scale + 8, room.top(), 48, room.height())
                write(painter, total, _number(each.total), look, colour=look.theme.muted)

    def _paint_days(self, painter: QPainter, size: QSizeF, look: Look) -> None:
        room, scale = self._days_room(size, look), 0.0
        painter.setPen(pen(look.theme.edge))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        labelled = room.left() - 1
        for each, place in self._days(size, look):
            scale = scale or (room.height() - look.line) / bars.most(self.figures.days)
            bars.standing(painter, place, each, scale, look)
            top = QRectF(place.center().x() - 24, place.bottom() - each.total * scale - look.line, 48, look.line)
            if place.width() > look.width(str(each.total)):
                write(painter, top, str(each.total), look, align=CENTRE, colour=look.theme.muted)
            if place.center().x() - 28 > labelled:
                under = QRectF(place.center().x() - 28, room.bottom() + 4, 56, look.line)
                write(painter, under, _day(each.name), look, align=CENTRE, colour=look.theme.muted)
                labelled = under.right()

    def _titles(self, size: QSizeF, look: Look) -> Iterator[tuple[str, QRectF]]:
        left, right = self._columns(size, look)
        high = look.line
        yield translate("pictures", "Flags by category"), QRectF(left.left(), left.top(), left.width(), high)
        yield translate("pictures", "Decided per day"), QRectF(right.left(), right.top(), right.width(), high)
        if self.figures.reviewers:
            top = self._reviewers_top(size, look) - look.line * 1.6
            yield translate("pictures", "Decisions by reviewer"), QRectF(right.left(), top, right.width(), high)

    def _rows(self, size: QSizeF, look: Look, only: Sequence[Counts] | None = None) -> Iterator[tuple[Counts, QRectF]]:
        left, right = self._columns(size, look)
        tops = (
            (self.figures.categories, left, left.top() + look.line * 1.6),
            (self.figures.reviewers, right, self._reviewers_top(size, look)),
        )
        for counts, column, top in tops:
            for number, each in enumerate(counts if only is None or only is counts else ()):
                yield each, QRectF(column.left(), top + number * _row(look), column.width(), _row(look))

    def _days(self, size: QSizeF, look: Look) -> Iterator[tuple[Counts, QRectF]]:
        room = self._days_room(size, look)
        step = min(room.width() / max(len(self.figures.days), 1), _WIDEST_DAY * 2)
        for number, each in enumerate(self.figures.days):
            wide = max(min(step * 0.7, _WIDEST_DAY), 1.5)
            yield each, QRectF(room.left() + (number + 0.5) * step - wide / 2, room.top(), wide, room.height())

    def _days_room(self, size: QSizeF, look: Look) -> QRectF:
        right = self._columns(size, look)[1]
        return QRectF(right.left(), right.top() + look.line * 1.6, right.width(), look.line * _DAYS_HIGH)

    def _reviewers_top(self, size: QSizeF, look: Look) -> float:
        return self._days_room(size, look).bottom() + look.line * 4.4

    def _columns(self, size: QSizeF, look: Look) -> tuple[QRectF, QRectF]:
        wide, top = (size.width() - 3 * _PAD) / 2, _PAD + look.line * 3.4
        return QRectF(_PAD, top, wide, 0), QRectF(2 * _PAD + wide, top, wide, 0)

    def _below(self, look: Look) -> float:
        left = len(self.figures.categories) * _row(look) + look.line * 1.6
        right = len(self.figures.reviewers) * _row(look) + look.line * (_DAYS_HIGH + 6.0)
        return _PAD * 2 + look.line * 3.4 + max(left, right)

    def _foot(self, size: QSizeF, look: Look) -> QRectF:
        return QRectF(_PAD, self._below(look), size.width() - 2 * _PAD, 0)

    def _bar_room(self, room: QRectF, look: Look) -> float:
        return max(room.width() - self._names(look) - 10 - 56, 20.0)

    def _names(self, look: Look) -> float:
        return look.width("m" * 12)


def _row(look: Look) -> float:
    return round(look.line * 1.5)


def _number(count: int) -> str:
    return QLocale().toString(count)


def _day(iso: str) -> str:
    return QLocale().toString(QDate.fromString(iso, Qt.DateFormat.ISODate), "d MMM")


def _read_out(counts: Counts) -> str:
    is_day = QDate.fromString(counts.name, Qt.DateFormat.ISODate).isValid()
    return f"{_day(counts.name) if is_day else terms.word(counts.name)}: {bars.read_out(counts)}"
