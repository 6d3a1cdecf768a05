"""How far two reviewers agree, painted: the table as it is, what follows from it, and where they differ."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from catalog.domain.vocabulary import VERDICTS
from catalog.services.pictures.agreement import FINAL, Agreement, Difference
from catalog.ui import terms
from catalog.ui.pictures.drawing import CENTRE, Item, Look, isolated, pen, write

translate = QCoreApplication.translate
_CELL = 104.0
_LISTED = 30


class AgreementPart:
    """A part of the statistics. Without a second reviewer it says how to get one."""

    def __init__(self, agreement: Agreement | None) -> None:
        self.agreement = agreement

    def height(self, _width: float, look: Look) -> float:
        """How much room it needs from top to bottom."""
        if self.agreement is None:
            return 3.5 * look.line
        table = (len(VERDICTS) + 1) * _row(look)
        return look.line * 8 + table + len(self._differences()) * _row(look)

    def items(self, room: QRectF, look: Look) -> Sequence[Item]:
        """The flags on which the two differ; the key is ("flag", record)."""
        return [
            Item(("flag", each.record_id, each.flag_id), at, _read_out(each)) for each, at in self._lines(room, look)
        ]

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        """Paint it into the width of the room, from its top on."""
        painter.setPen(pen(look.theme.line))
        painter.drawLine(room.topLeft() - QPointF(0, look.line * 0.6), room.topRight() - QPointF(0, look.line * 0.6))
        title = translate("pictures", "Agreement of two reviewers")
        write(painter, QRectF(room.left(), room.top(), room.width(), look.line), title, look, bold=True)
        below = QRectF(room.left(), room.top() + look.line * 1.6, room.width(), look.line)
        if self.agreement is None:
            said = translate(
                "pictures", "A second reviewer decides the same flags under a name of their own (File, Settings)."
            )
            write(painter, below, said, look, colour=look.theme.muted)
            return
        self._paint_table(painter, below, self.agreement, look)
        self._paint_figures(painter, below, self.agreement, look)
        self._paint_differences(painter, room, look)

    def _paint_table(self, painter: QPainter, at: QRectF, found: Agreement, look: Look) -> None:
        left, top = at.left(), at.top() + look.line * 1.3
        names = f"{isolated(found.one)} ↓   {isolated(found.other)} →"
        write(painter, at.adjusted(0, 0, -at.width() / 2, 0), names, look, colour=look.theme.muted)
        for row, one in enumerate(VERDICTS):
            side = QRectF(left, top + (row + 1) * _row(look), _CELL, _row(look))
            write(painter, side, terms.word(one), look, colour=look.theme.muted)
            head = QRectF(left + (row + 1) * _CELL, top, _CELL, _row(look))
            write(painter, head, terms.word(one), look, colour=look.theme.muted, align=CENTRE)
            for column, other in enumerate(VERDICTS):
                cell = QRectF(left + (column + 1) * _CELL, top + (row + 1) * _row(look), _CELL, _row(look))
                painter.setPen(pen(look.theme.line))
                painter.setBrush(QColor(look.theme.hover if one == other else look.theme.base))
                painter.drawRect(cell)
                write(painter, cell, str(found.table[one, other]), look, align=CENTRE, bold=one == other)

    def _paint_figures(self, painter: QPainter, at: QRectF, found: Agreement, look: Look) -> None:
        left = at.left() + (len(VERDICTS) + 1) * _CELL + 32
        said = [
            translate("pictures", "Both decided: {count}").format(count=found.both),
            translate("pictures", "Same verdict: {share}").format(share=_figure(found.percent, 1, " %")),
            translate("pictures", "Cohen's kappa: {kappa}").format(kappa=_figure(found.kappa, 2)),
            translate("pictures", "Deferred flags stand in the table but count as undecided."),
        ]
        for number, text in enumerate(said):
            line = QRectF(left, at.top() + (number + 1) * _row(look), at.right() - left, _row(look))
            write(painter, line, text, look, bold=number < 3, colour="" if number < 3 else look.theme.muted)

    def _paint_differences(self, painter: QPainter, room: QRectF, look: Look) -> None:
        lines = list(self._lines(room, look))
        if lines:
            title = translate("pictures", "Where they differ")
            write(painter, lines[0][1].translated(0, -look.line * 1.6), title, look, bold=True)
        for each, at in lines:
            half = at.width() * 0.55
            text = f"{isolated(each.cue)} — {isolated(each.record)}"
            write(painter, QRectF(at.left(), at.top(), half - 16, at.height()), text, look)
            verdicts = f"{terms.word(each.one)} ≠ {terms.word(each.other)} · {terms.word(each.category)}"
            rest = QRectF(at.left() + half, at.top(), at.width() - half, at.height())
            write(painter, rest, verdicts, look, colour=look.theme.muted)

    def _lines(self, room: QRectF, look: Look) -> Iterator[tuple[Difference, QRectF]]:
        top = room.top() + look.line * 6.5 + (len(VERDICTS) + 1) * _row(look)
        for number, each in enumerate(self._differences()):
            yield each, QRectF(room.left(), top + number * _row(look), room.width(), _row(look))

    def _differences(self) -> Sequence[Difference]:
        found = self.agreement.differences if self.agreement else ()
        return [each for each in found if each.one in FINAL and each.other in FINAL][:_LISTED]


def _row(look: Look) -> float:
    return round(look.line * 1.5)


def _figure(number: float | None, digits: int, unit: str = "") -> str:
    return "–" if number is None else f"{QLocale().toString(number, 'f', digits)}{unit}"


def _read_out(each: Difference) -> str:
    return f"{isolated(each.cue)}: {terms.word(each.one)} ≠ {terms.word(each.other)} · {isolated(each.record)}"
