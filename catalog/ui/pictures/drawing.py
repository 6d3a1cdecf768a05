"""What every picture is made with: colours and letters, texts that fit, and marks that differ in more than colour."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from catalog.ui import theme
from catalog.ui.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_HATCH_GAP = 5.0


@dataclass(frozen=True)
class Look:
    """The theme and the letters of a picture. Letters are sized in pixels: the same on every device."""

    theme: Theme
    font: QFont

    @staticmethod
    def of(widget: QWidget) -> "Look":
        """How a widget is shown now."""
        return Look(theme.of(widget.palette()), _in_pixels(widget.font()))

    @staticmethod
    def on_paper(widget: QWidget) -> "Look":
        """The letters of a widget on white ground, for files."""
        return Look(theme.LIGHT, _in_pixels(widget.font()))

    @cached_property
    def bold(self) -> QFont:
        """For headings."""
        made = QFont(self.font)
        made.setWeight(QFont.Weight.DemiBold)
        return made

    @cached_property
    def line(self) -> float:
        """The height of a line of text in pixels; everything else is measured in it."""
        return QFontMetricsF(self.font).height()

    def width(self, text: str) -> float:
        """How wide a text is in pixels."""
        return QFontMetricsF(self.font).horizontalAdvance(text)


@dataclass(frozen=True, slots=True)
class Item:
    """Something in a picture that can be pointed at: what it stands for, where it is, and how it is read out."""

    key: Hashable
    rect: QRectF
    text: str


class Drawing:
    """One picture: what it shows, and how it is painted into any room. Subclasses override what applies."""

    zooms = False

    def height(self, _width: float, _look: Look) -> float:
        """How high it must be at this width; 0 if it takes whatever there is."""
        return 0.0

    def items(self, _size: QSizeF, _look: Look) -> Sequence[Item]:
        """What can be pointed at, in reading order."""
        return ()

    def paint(self, painter: QPainter, size: QSizeF, look: Look, current: Hashable = None) -> None:
        """Paint all of it; `current` is the key of the item the keyboard is on."""
        raise NotImplementedError

    def zoom(self, _factor: float, _at: QPointF, _size: QSizeF) -> None:
        """Show less (factor above 1) or more of it around a point."""

    def pan(self, _by: QPointF, _size: QSizeF) -> None:
        """Move what is shown by so many pixels."""

    def on_paper(self) -> "Drawing":
        """The same picture for a file, where nothing beside it explains it."""
        return self

    def fit(self) -> None:
        """Show all of it again."""

    def drag(self, _key: Hashable, _by: QPointF, _size: QSizeF) -> bool:
        """Move an item by so many pixels; False when items stay where they are."""
        return False


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    look: Look,
    *,
    colour: str = "",
    align: Qt.AlignmentFlag = LEFT,
    bold: bool = False,
) -> None:
    """One line of text, cut with an ellipsis where it is too long; each text runs in its own direction."""
    font = look.bold if bold else look.font
    painter.setFont(font)
    painter.setPen(QColor(colour or look.theme.text))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, shown)


def isolated(text: str) -> str:
    """A text to be put among others without its direction turning them round (Unicode: first strong isolate)."""
    return f"\u2068{text}\u2069"


def seen(painter: QPainter, rect: QRectF) -> bool:
    """Whether any of a rectangle is in what is to be painted now: of a long picture only what is scrolled to."""
    return not painter.hasClipping() or painter.clipBoundingRect().intersects(rect)


def hatch(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Slanting lines over a rectangle. Drawn one by one: SVG files know neither Qt's patterns nor its clipping."""
    painter.setPen(QPen(QColor(colour), 1))
    offset = _HATCH_GAP
    while offset < rect.width() + rect.height():
        start = QPointF(rect.left() + max(0.0, offset - rect.height()), rect.top() + min(offset, rect.height()))
        end = QPointF(rect.left() + min(offset, rect.width()), rect.top() + max(0.0, offset - rect.width()))
        painter.drawLine(QLineF(start, end))
        offset += _HATCH_GAP


def focus_frame(painter: QPainter, rect: QRectF, look: Look) -> None:
    """The frame around the item the keyboard is on."""
    painter.setPen(QPen(QColor(look.theme.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 4, 4)


def pen(colour: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen of a colour given as #rrggbb."""
    return QPen(QColor(colour), width, style)


def _in_pixels(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(max(QFontInfo(font).pixelSize(), 8))
    return made
