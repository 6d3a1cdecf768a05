"""How a mark is drawn: a soft ground behind the words, and a line of its own under them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLine

from catalog.ui.theme import Mark

Places = Sequence[tuple[QRectF, QTextLine]]
_GAP = 3.0
_LIT = 60  # of 255: how much of the line's colour a lit mark takes on


def fill(painter: QPainter, places: Places, mark: Mark, *, lit: bool) -> None:
    """The ground behind the words; grounds laid over one another mix."""
    ground = QColor(mark.fill)
    ground.setAlpha(0 if mark.faint else 200)
    for rect, _line in places:
        painter.fillRect(rect, ground)
        if lit:
            glow = QColor(mark.line)
            glow.setAlpha(_LIT)
            painter.fillRect(rect, glow)


def underline(painter: QPainter, places: Places, mark: Mark, lane: int) -> None:
    """The line under the words, `lane` steps below the first."""
    pen = QPen(QColor(mark.line), mark.width, mark.pen, Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for rect, line in places:
        height = rect.top() + line.ascent() + 3.0 + lane * _GAP
        _stroke(painter, rect, height)
        if mark.doubled:
            _stroke(painter, rect, height + 2.5)


def _stroke(painter: QPainter, rect: QRectF, height: float) -> None:
    painter.drawLine(QPointF(rect.left(), height), QPointF(rect.right(), height))
