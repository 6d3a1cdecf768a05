"""The text itself: read only, in a comfortable measure, its marks drawn for the visible part alone."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget

from catalog.ui import theme
from catalog.ui.widgets.offsets import Offsets, wants_space
from catalog.ui.widgets.reader.highlights import Highlight, HighlightIndex
from catalog.ui.widgets.reader.in_view import InView
from catalog.ui.widgets.reader.lanes import lanes
from catalog.ui.widgets.reader.paint import fill, underline
from catalog.ui.widgets.reader.spacing import align, narrow_empty_lines

MEASURE = 78  # characters
GUTTER = 64
MARKS_WIDTH = 14
_FAMILIES = ["Noto Serif", "Source Serif 4", "Charter", "Georgia", "DejaVu Serif"]
_LARGER = 2.0  # points more than the rest of the window
_FLASH = 1400
_PARAGRAPH_GAP = 0.45  # of the height of a letter
_MARGIN = 24.0


class ReaderText(QPlainTextEdit):
    """All offsets are code points. Selecting works with mouse and with Shift and the arrow keys."""

    chosen = Signal(int, int)  # selection: start, end; equal when nothing is selected
    clicked = Signal(object)  # tuple of ids of marks
    hovered = Signal(object)  # tuple of ids of marks, empty when the mouse leaves them
    moved = Signal()  # scrolled, resized, or other marks: what stands beside the text must follow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._offsets = "", Offsets("")
        self._index = HighlightIndex()
        self._lit: frozenset[str] = frozenset()
        self._under_mouse: tuple[str, ...] = ()
        self._flash: Highlight | None = None
        self._side = 0
        self._in_view = InView(self)
        self._set_up()
        self.selectionChanged.connect(lambda: self.chosen.emit(*self.selection()))
        self.updateRequest.connect(lambda *_: self._updated())

    def set_text(self, text: str) -> None:
        """Show another text, from its beginning, without marks."""
        spaced = wants_space(text)
        self._content, self._offsets = text, Offsets(text, spaced=spaced)
        self._index, self._lit, self._flash = HighlightIndex(), frozenset(), None
        align(self.document(), text)
        self.setPlainText(self._offsets.shown)
        if spaced:
            narrow_empty_lines(self.document(), QApplication.font().pointSizeF() * _PARAGRAPH_GAP)
        self._in_view.forget()
        self.moved.emit()

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Show these marks in place of the ones there."""
        self._index = HighlightIndex(highlights)
        self._repaint()

    @property
    def highlights(self) -> HighlightIndex:
        """The marks shown."""
        return self._index

    def light(self, ids: Iterable[str]) -> None:
        """Make these marks stand out."""
        lit = frozenset(ids)
        if lit != self._lit:
            self._lit = lit
            self.viewport().update()

    def selection(self) -> tuple[int, int]:
        """Start and end of the selected words; both are the cursor's place when nothing is selected."""
        cursor = self.textCursor()
        return self._offsets.to_points(cursor.selectionStart()), self._offsets.to_points(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the text."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_units(start))
        cursor.setPosition(self._offsets.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def show_place(self, start: int, end: int, *, flash: bool = True) -> None:
        """Bring a stretch to the middle of the view and let it light up for a moment."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_units(start))
        self.setTextCursor(cursor)
        self.centerCursor()
        if flash:
            self._flash = Highlight("", start, end, "found")
            QTimer.singleShot(_FLASH, self, self._end_flash)
        self.viewport().update()

    def visible_span(self) -> tuple[int, int]:
        """The first and last code point that may be in view, by whole paragraphs."""
        shown = self._in_view.paragraphs()
        if not shown:
            return 0, 0
        return self._offsets.to_points(shown[0].start), self._offsets.to_points(shown[-1].end)

    def top_of(self, offset: int) -> float:
        """Where the line with this offset begins, in pixels from the top of the view."""
        unit = self._offsets.to_units(offset)
        block = self.document().findBlock(unit)
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        line = block.layout().lineForTextPosition(unit - block.position())
        return top + (line.y() if line.isValid() else 0)

    def marks_at(self, where: QPointF) -> list[Highlight]:
        """The marks drawn under a point of the view."""
        near = self._offsets.to_points(self.cursorForPosition(where.toPoint()).position())
        candidates = self._index.between(max(0, near - 1), near + 1)
        return [h for h in candidates if any(rect.contains(where) for rect, _line in self._rects(h))]

    def set_side(self, pixels: int) -> None:
        """Keep so much room free at the right of the text, for cards."""
        self._side = pixels
        self._set_measure()

    def letters(self) -> None:
        """Take up the size of letters of the program."""
        font = QFont(_FAMILIES)
        font.setPointSizeF(QApplication.font().pointSizeF() + _LARGER)
        self.document().setDefaultFont(font)
        self._in_view.forget()
        self._set_measure()

    def _set_up(self) -> None:
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Text of the source"))
        self.document().setDocumentMargin(_MARGIN)
        self.viewport().setMouseTracking(True)
        self.setCursorWidth(2)
        self.letters()

    def _set_measure(self) -> None:
        metrics = QFontMetrics(self.document().defaultFont())
        width = round(metrics.averageCharWidth() * MEASURE + 2 * _MARGIN)
        room = self.width() - self._side - MARKS_WIDTH - self.verticalScrollBar().sizeHint().width()
        left = max(GUTTER, (room - width) // 2)
        right = max(0, room - left - width) + self._side + MARKS_WIDTH
        self.setViewportMargins(left, 0, right, 0)

    def _rects(self, highlight: Highlight) -> Iterator[tuple[QRectF, QTextLine]]:
        return self._in_view.rects(self._offsets.to_units(highlight.start), self._offsets.to_units(highlight.end))

    def _updated(self) -> None:
        """Tell of what moved; the cursor's blinking asks for an update, too."""
        if self._in_view.follow():
            self.moved.emit()

    def _repaint(self) -> None:
        self.viewport().update()
        self.moved.emit()

    def _end_flash(self) -> None:
        self._flash = None
        self.viewport().update()

    def _shown(self) -> list[Highlight]:
        start, end = self.visible_span()
        return self._index.between(start, end)

    def paintEvent(self, event: QPaintEvent) -> None:
        marks, shown = theme.of(self.palette()).marks, self._shown()
        places = [(h, list(self._rects(h))) for h in shown]
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for highlight, rects in places:
            fill(painter, rects, marks[highlight.kind], lit=highlight.id in self._lit)
        if self._flash:
            fill(painter, list(self._rects(self._flash)), marks[self._flash.kind], lit=False)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (highlight, rects), lane in zip(places, lanes(shown), strict=True):
            underline(painter, rects, marks[highlight.kind], lane)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self.marks_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked.emit(tuple(h.id for h in self.marks_at(event.position())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover([])

    def _hover(self, marks: list[Highlight]) -> None:
        ids = tuple(h.id for h in marks)
        if ids != self._under_mouse:
            self._under_mouse = ids
            shape = Qt.CursorShape.PointingHandCursor if ids else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)
            self.viewport().setToolTip("\n".join(h.label for h in marks if h.label))
            self.hovered.emit(ids)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_measure()
        super().resizeEvent(event)
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.letters()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """What is copied is the source's text, not the spaced one on the screen."""
        start, end = self.selection()
        data = QMimeData()
        data.setText(self._content[start:end])
        return data
