"""The framing profile: a column per source, a row per category, and where along the text it is flagged."""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from catalog.services.pictures.profile import PARTS, Cell, Profile
from catalog.ui import terms
from catalog.ui.pictures.drawing import CENTRE, RIGHT, Drawing, Item, Look, focus_frame, hatch, pen, write
from catalog.ui.words import tr

translate = QCoreApplication.translate
_PAD = 16.0
_NARROWEST = 330.0
"""A column that is narrower goes below the others."""
_NUMBERS = 92.0
_EMPTY_ROWS = 4


@dataclass(frozen=True, slots=True)
class _Column:
    """Where one source's profile is drawn: heading and all rows."""

    profile: Profile
    room: QRectF
    first: bool  # in its line, so that the names of the categories stand before it

    @property
    def chart(self) -> QRectF:
        """The room of the bars alone."""
        return self.room.adjusted(0, 0, -_NUMBERS, 0)


class ProfileDrawing(Drawing):
    """All columns have the same rows and the same scale, so that they can be compared."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self.profiles = tuple(profiles)
        counts = sum((profile.counts for profile in profiles), Counter[str]())
        self._rows = [category for category, _count in counts.most_common()]
        self._most = max((cell.flags for profile in profiles for cell in profile.cells), default=1)

    def height(self, width: float, look: Look) -> float:
        blocks = -(-len(self.profiles) // self._across(width, look))
        return blocks * (self._block(look) + _PAD) + 2 * look.line + _PAD

    def items(self, size: QSizeF, look: Look) -> Sequence[Item]:
        return [
            Item(
                (column.profile.source_id, cell.start, cell.end, cell.category),
                self._bar(column, cell, look).adjusted(-1, -4, 1, 0),
                _read_out(column.profile, cell),
            )
            for column in self._columns(size.width(), look)
            for cell in column.profile.cells
        ]

    def paint(self, painter: QPainter, size: QSizeF, look: Look, current: Hashable = None) -> None:
        for column in self._columns(size.width(), look):
            self._paint_heading(painter, column, look)
            self._paint_rows(painter, column, look)
            for cell in column.profile.cells:
                self._paint_bar(painter, column, cell, look)
                if (column.profile.source_id, cell.start, cell.end, cell.category) == current:
                    focus_frame(painter, self._bar(column, cell, look).adjusted(-2, -3, 2, 3), look)
        foot = translate("pictures", "Beside each row: flags, and flags per 10,000 characters. One scale for all bars.")
        room = QRectF(_PAD, self.height(size.width(), look) - look.line * 1.8, size.width() - 2 * _PAD, look.line)
        write(painter, room, foot, look, colour=look.theme.muted)

    def _paint_heading(self, painter: QPainter, column: _Column, look: Look) -> None:
        profile, room = column.profile, column.room
        write(painter, QRectF(room.left(), room.top(), room.width(), look.line), profile.label, look, bold=True)
        below = QRectF(room.left(), room.top() + look.line, room.width(), look.line)
        write(painter, below, _summary(profile), look, colour=look.theme.muted)

    def _paint_rows(self, painter: QPainter, column: _Column, look: Look) -> None:
        if column.first:
            self._paint_names(painter, column, look)
        if not column.profile.analysed:
            self._paint_unknown(painter, column, look)
            return
        chart, counts = column.chart, column.profile.counts
        for number, category in enumerate(self._rows):
            base = self._base(column, number, look)
            painter.setPen(pen(look.theme.edge if counts[category] else look.theme.line))
            painter.drawLine(QPointF(chart.left(), base), QPointF(chart.right(), base))
            if counts[category]:
                self._paint_numbers(painter, column, category, base, look)
        self._paint_foot(painter, column, look)

    def _paint_names(self, painter: QPainter, column: _Column, look: Look) -> None:
        for number, category in enumerate(self._rows):
            base = self._base(column, number, look)
            room = QRectF(_PAD, base - look.line * 1.2, column.room.left() - 2 * _PAD, look.line * 1.2)
            write(painter, room, terms.word(category), look)

    def _paint_numbers(self, painter: QPainter, column: _Column, category: str, base: float, look: Look) -> None:
        room = QRectF(column.chart.right() + 4, base - look.line * 1.2, _NUMBERS / 2 - 12, look.line * 1.2)
        write(painter, room, str(column.profile.counts[category]), look, align=RIGHT, bold=True)
        room.translate(_NUMBERS / 2 - 4, 0)
        write(painter, room, _decimal(column.profile.density(category)), look, align=RIGHT, colour=look.theme.muted)

    def _paint_unknown(self, painter: QPainter, column: _Column, look: Look) -> None:
        room = column.chart.adjusted(0, look.line * 2.4, 0, -look.line * 1.5)
        hatch(painter, room, look.theme.line)
        plate = QRectF(0, 0, look.width(_state(column.profile)) + 24, look.line * 1.8)
        plate.moveCenter(room.center())
        painter.fillRect(plate, QColor(look.theme.base))
        write(painter, plate, _state(column.profile), look, align=CENTRE)

    def _paint_foot(self, painter: QPainter, column: _Column, look: Look) -> None:
        base, chart = self._base(column, len(self._rows) - 1, look), column.chart
        room = QRectF(chart.left(), base + 3, chart.width(), look.line)
        write(painter, room, translate("pictures", "beginning"), look, colour=look.theme.muted)
        write(painter, room, translate("pictures", "end"), look, colour=look.theme.muted, align=RIGHT)

    def _paint_bar(self, painter: QPainter, column: _Column, cell: Cell, look: Look) -> None:
        mark = look.theme.marks["flag-medium"]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mark.line))
        painter.drawRect(self._bar(column, cell, look))

    def _bar(self, column: _Column, cell: Cell, look: Look) -> QRectF:
        base = self._base(column, self._rows.index(cell.category), look)
        step = column.chart.width() / PARTS
        high = (_row(look) - 6) * cell.flags / self._most
        return QRectF(column.chart.left() + cell.part * step + 0.5, base - high, max(step - 1.0, 1.5), high)

    def _base(self, column: _Column, row: int, look: Look) -> float:
        return column.room.top() + 2.4 * look.line + (row + 1) * _row(look)

    def _columns(self, width: float, look: Look) -> Iterator[_Column]:
        across, names = self._across(width, look), self._names(look)
        wide = (width - names - _PAD) / min(across, max(len(self.profiles), 1))
        for number, profile in enumerate(self.profiles):
            line, place = divmod(number, across)
            top = _PAD + line * (self._block(look) + _PAD)
            room = QRectF(names + place * wide, top, wide - _PAD, self._block(look))
            yield _Column(profile, room, first=place == 0)

    def _across(self, width: float, look: Look) -> int:
        return max(int((width - self._names(look)) // _NARROWEST), 1)

    def _names(self, look: Look) -> float:
        return max((look.width(terms.word(category)) for category in self._rows), default=80.0) + 2 * _PAD

    def _block(self, look: Look) -> float:
        return 2.4 * look.line + max(len(self._rows), _EMPTY_ROWS) * _row(look) + 1.4 * look.line


def _row(look: Look) -> float:
    return round(look.line * 1.9)


def _decimal(number: float) -> str:
    return QLocale().toString(number, "f", 1)


def _state(profile: Profile) -> str:
    if not profile.length:
        return translate("pictures", "No text")
    if profile.analysed is None:
        return translate("pictures", "Not analysed yet")
    return translate("pictures", "Not analysed: there are no rules for its language")


def _summary(profile: Profile) -> str:
    if not profile.analysed:
        return _state(profile)
    said = tr("%Ln flags · {density} per 10,000 characters", None, profile.counts.total())
    return said.format(density=_decimal(profile.density()))


def _read_out(profile: Profile, cell: Cell) -> str:
    said = translate("pictures", "{category}: {flags} at {from_}–{to} % of the text")
    text = said.format(
        category=terms.word(cell.category),
        flags=cell.flags,
        from_=round(100 * cell.part / PARTS),
        to=round(100 * (cell.part + 1) / PARTS),
    )
    return f"{text}\n{profile.label}"
