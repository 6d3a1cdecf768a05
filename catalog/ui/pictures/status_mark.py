"""The status of a claim as a shape, so that it can be told without colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPolygonF

from catalog.ui import terms
from catalog.ui.pictures.drawing import Look, pen

_R = 5.0


def colour(status: str, look: Look) -> str:
    """The colour a status is drawn in; the same as that of its badge."""
    return look.theme.marks[terms.MARKS[status]].line


def status_mark(painter: QPainter, at: QPointF, status: str, look: Look) -> None:
    """Open: a ring; accepted: a disc; disputed: half a disc in a ring; rejected: a cross."""
    shade = colour(status, look)
    painter.setPen(pen(shade, 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if status == "rejected":
        painter.drawLine(at + QPointF(-_R + 1, -_R + 1), at + QPointF(_R - 1, _R - 1))
        painter.drawLine(at + QPointF(-_R + 1, _R - 1), at + QPointF(_R - 1, -_R + 1))
        return
    if status == "accepted":
        painter.setBrush(QBrush(QColor(shade)))
    room = QRectF(at.x() - _R, at.y() - _R, 2 * _R, 2 * _R)
    painter.drawEllipse(room)
    if status == "disputed":
        painter.setBrush(QBrush(QColor(shade)))
        painter.drawPie(room, 90 * 16, 180 * 16)


def diamond(at: QPointF, radius: float) -> QPolygonF:
    """The mark of a single day."""
    ways = (QPointF(-radius, 0), QPointF(0, -radius), QPointF(radius, 0), QPointF(0, radius))
    return QPolygonF([at + way for way in ways])
