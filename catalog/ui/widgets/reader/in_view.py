"""The paragraphs in view, looked up once for each place scrolled to and not for every mark, label and card."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from catalog.ui.widgets.reader.geometry import rects_in


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One of them: its first position and the one behind its last (UTF-16), and where it begins in the view."""

    block: QTextBlock
    start: int
    end: int
    corner: QPointF


class InView:
    """What a plain text widget shows now."""

    def __init__(self, text: QPlainTextEdit) -> None:
        self._text = text
        self._place: tuple[Any, ...] = ()
        self._paragraphs: list[Paragraph] = []

    def follow(self) -> bool:
        """Look again, if need be; says whether there was need: other paragraphs are in view, or at another place."""
        text, first = self._text, self._text.firstVisibleBlock()
        offset, room = text.contentOffset(), text.viewport().size()
        place = (first.blockNumber(), offset.x(), offset.y(), room.toTuple())
        if place == self._place and first.layout().lineCount():  # it has no lines when all are to be wrapped anew
            return False
        self._place, self._paragraphs = place, list(self._looked_up())
        return True

    def forget(self) -> None:
        """Look again the next time: the text or its letters are others."""
        self._place = ()

    def paragraphs(self) -> list[Paragraph]:
        """All of which at least a part is in view."""
        self.follow()
        return self._paragraphs

    def rects(self, start: int, end: int) -> Iterator[tuple[QRectF, QTextLine]]:
        """The rectangles of [start, end), UTF-16 positions, line by line."""
        bottom = self._text.viewport().height()
        for each in self.paragraphs():
            if each.start < end and each.end > start:
                yield from rects_in(each.block, each.corner, start - each.start, end - each.start, bottom)

    def _looked_up(self) -> Iterator[Paragraph]:
        text, bottom = self._text, self._text.viewport().height()
        block, offset = text.firstVisibleBlock(), text.contentOffset()
        while block.isValid():
            corner = text.blockBoundingGeometry(block).translated(offset).topLeft()
            if corner.y() > bottom:
                return
            yield Paragraph(block, block.position(), block.position() + block.length(), corner)
            block = block.next()
