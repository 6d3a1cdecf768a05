"""What stands beside the text: page labels at the left, and at the right a strip with all marks of the whole text."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from catalog.domain.pages import PageMarks
from catalog.ui import theme
from catalog.ui.widgets.reader.text import GUTTER, MARKS_WIDTH, ReaderText

_LABEL_GAP = 4
_MARK_HEIGHT = 3.0


class PageLabels(QWidget):
    """The label of each page, beside the line it begins on; only the visible ones are looked at."""

    def __init__(self, text: ReaderText) -> None:
        super().__init__(text)
        self._text = text
        self._pages: PageMarks = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        text.moved.connect(self.update)

    def set_pages(self, pages: PageMarks) -> None:
        """Show these labels: (offset, label), ascending."""
        self._pages = pages
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        start, end = self._text.visible_span()
        colours = theme.of(self.palette())
        painter = QPainter(self)
        painter.setPen(QColor(colours.muted))
        height = self.fontMetrics().height()
        for offset, label in self._pages:
            if start <= offset < end:
                top = self._text.top_of(offset) + 2
                room = QRectF(0, top, self.width() - _LABEL_GAP, height)
                painter.drawText(room, Qt.AlignmentFlag.AlignRight, label)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(GUTTER, 100)


class MarkStrip(QWidget):
    """Every mark of the text as a small line at its relative place; a click goes there."""

    asked = Signal(int)  # offset

    def __init__(self, text: ReaderText) -> None:
        super().__init__(text)
        self._text = text
        self._length = 1
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("All marks in this text; click to go there"))

    def set_length(self, length: int) -> None:
        """Tell how long the text is, in code points."""
        self._length = max(1, length)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.of(self.palette())
        painter = QPainter(self)
        room = self.height() - _MARK_HEIGHT
        drawn: set[tuple[int, str]] = set()
        for mark in self._text.highlights.all:
            place = int(room * mark.start / self._length)
            if (place, mark.kind) not in drawn:
                drawn.add((place, mark.kind))
                colour = QColor(colours.marks[mark.kind].line)
                painter.fillRect(QRectF(3, place, MARKS_WIDTH - 6, _MARK_HEIGHT), colour)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.asked.emit(int(self._length * event.position().y() / max(1, self.height())))
