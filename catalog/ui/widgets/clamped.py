"""Words in a few lines, cut with an ellipsis where there are more."""

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget


class Clamped(QWidget):
    """Plain text, at most `lines` lines high; 0 for as many as it needs."""

    def __init__(self, text: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._layout, self._laid_for = QTextLayout(), -1
        self.set_text(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        """Show these words from now on."""
        self._text = " ".join(text.split())
        self._changed()

    def set_lines(self, lines: int) -> None:
        """Show at most so many lines from now on."""
        if lines != self._lines:
            self._lines = lines
            self._changed()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self.fontMetrics().lineSpacing() * max(1, self._laid_out(width).lineCount()))

    def sizeHint(self) -> QSize:
        width = self.width() or 200
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout, height = self._laid_out(self.width()), self.fontMetrics().lineSpacing()
        last = layout.lineCount() - 1
        for number in range(last + 1):
            line = layout.lineAt(number)
            end = line.textStart() + line.textLength()
            if number == last and end < len(self._text):
                rest = self.fontMetrics().elidedText(
                    self._text[line.textStart() :], Qt.TextElideMode.ElideRight, self.width()
                )
                painter.drawText(QPointF(0, number * height + self.fontMetrics().ascent()), rest)
            else:
                line.draw(painter, QPointF(0, number * height - line.y()))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._changed()

    def _changed(self) -> None:
        self._laid_for = -1
        self.updateGeometry()
        self.update()

    def _laid_out(self, width: int) -> QTextLayout:
        """The words in lines; kept, as a layout asks for their height several times before they are drawn."""
        if self._laid_for != width:
            self._layout, self._laid_for = self._in_lines(width), width
        return self._layout

    def _in_lines(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while not self._lines or layout.lineCount() < self._lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 1))
        layout.endLayout()
        return layout
