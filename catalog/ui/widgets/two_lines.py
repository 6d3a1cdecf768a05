"""Lists whose rows have two lines: a title, and under it a quieter text in which words may be marked."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from catalog.ui import icons, theme
from catalog.ui.widgets.offsets import Offsets

LINES_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Spans = tuple[tuple[int, int], ...]
_PAD, _ICON, _GAP = 10, 16, 3
_SMALLER = 0.92


@dataclass(frozen=True, slots=True)
class Lines:
    """What one row says. `marks` are (start, end) in `text`, `title_marks` in `title`, in code points; `hint` stands at
    the right of the title.

    `mark` is the kind of mark (see theme) whose colours a stripe at the left has; `faint` rows are out of effect.
    """

    title: str
    text: str = ""
    hint: str = ""
    icon: str = ""
    mark: str = ""
    marks: Spans = ()
    title_marks: Spans = ()
    faint: bool = False


class TwoLines(QStyledItemDelegate):
    """Draws the Lines found under LINES_ROLE; rows without one are drawn as headings."""

    def __init__(self, parent: QWidget | None = None, *, bold: bool = False) -> None:
        super().__init__(parent)
        self._bold = bold

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = index.data(LINES_ROLE)
        height = QFontMetrics(option.font).lineSpacing()
        if not isinstance(lines, Lines):
            return QSize(0, height + 2 * _PAD)
        rows = height + (_GAP + round(height * _SMALLER) if lines.text else 0)
        return QSize(0, rows + 2 * _PAD - 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        lines = index.data(LINES_ROLE)
        painter.save()
        if isinstance(lines, Lines):
            self._paint_row(painter, option, lines)
        else:
            self._paint_heading(painter, option, str(index.data() or ""))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.of(option.palette).muted))
        where = option.rect.adjusted(_PAD + 2, _PAD // 2, -_PAD, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, lines: Lines) -> None:
        colours = theme.of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, colours, chosen=chosen)
        room = option.rect.adjusted(_PAD + 4, _PAD - 2, -_PAD, 0)
        if lines.mark:
            painter.fillRect(
                QRect(option.rect.left() + 3, option.rect.top() + 7, 3, option.rect.height() - 14),
                QColor(colours.marks[lines.mark].line),
            )
        if lines.icon:
            picture = icons.icon(lines.icon)
            mode = QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
            picture.paint(painter, QRect(room.left(), room.top() + 1, _ICON, _ICON), mode=mode)
            room.setLeft(room.left() + _ICON + 10)
        ink = QColor(colours.on_selection if chosen else colours.muted if lines.faint else colours.text)
        quiet = QColor(colours.on_selection if chosen else colours.muted)
        self._paint_words(painter, option, lines, room, ink, quiet)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, colours: theme.Theme, *, chosen: bool
    ) -> None:
        if chosen:
            painter.fillRect(option.rect, QColor(colours.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        painter.setPen(QColor(theme.blend(colours.line, colours.base, 0.6)))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, lines: Lines, room: QRect, ink: QColor, quiet: QColor
    ) -> None:
        font, small = QFont(option.font), QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * _SMALLER)
        font.setWeight(QFont.Weight.DemiBold if self._bold else QFont.Weight.Normal)
        font.setStrikeOut(lines.faint)
        height = QFontMetrics(font).lineSpacing()
        top = QRect(room.left(), room.top(), room.width(), height)
        if lines.hint:
            painter.setFont(small)
            painter.setPen(quiet)
            painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, lines.hint)
            top.setRight(top.right() - QFontMetrics(small).horizontalAdvance(lines.hint) - 12)
        found = theme.of(option.palette).marks["found"]
        painter.setPen(ink)
        _paint_marked(painter, font, lines.title, lines.title_marks, QRectF(top), found)
        if lines.text:
            below = QRectF(room.left(), room.top() + height + _GAP, room.width(), height)
            painter.setPen(quiet)
            _paint_marked(painter, small, lines.text, lines.marks, below, found)


def _paint_marked(painter: QPainter, font: QFont, words: str, marks: Spans, where: QRectF, found: theme.Mark) -> None:
    text = QFontMetrics(font).elidedText(_line(words), Qt.TextElideMode.ElideRight, int(where.width()))
    layout = QTextLayout(text, font)
    layout.setFormats(_formats(marks, text, found))
    layout.beginLayout()
    row = layout.createLine()
    if row.isValid():
        row.setLineWidth(where.width())
    layout.endLayout()
    layout.draw(painter, QPointF(where.left(), where.top()))


def _formats(marks: Spans, text: str, found: theme.Mark) -> list[QTextLayout.FormatRange]:
    offsets, formats = Offsets(text), []
    for start, end in marks:
        if end > len(text):
            continue
        each = QTextLayout.FormatRange()
        each.start = offsets.to_units(start)
        each.length = offsets.to_units(end) - each.start
        look = QTextCharFormat()
        look.setBackground(QColor(found.fill))
        look.setForeground(QColor("#1d2330") if QColor(found.fill).lightness() > 127 else QColor("#ffffff"))
        look.setFontUnderline(True)
        each.format = look
        formats.append(each)
    return formats


def _line(text: str) -> str:
    """On one line and of the same length, so that marks keep their places."""
    return "".join(" " if character.isspace() else character for character in text)
