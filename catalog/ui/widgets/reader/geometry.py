"""Where stretches of a laid-out paragraph are, line by line."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLine


def rects_in(
    block: QTextBlock, corner: QPointF, start: int, end: int, bottom: float
) -> Iterator[tuple[QRectF, QTextLine]]:
    """The rectangles of [start, end) (UTF-16 positions within the block) that lie between 0 and `bottom`.

    `corner` is where the block begins in the view.
    """
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        top = corner.y() + line.y()
        if top > bottom:
            return
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last and top + line.height() >= 0:
            left, right = _x(line, first), _x(line, last)
            yield QRectF(corner.x() + min(left, right), top, abs(right - left), line.height()), line


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)  # the binding returns (x, position)
    return float(found[0]) if isinstance(found, tuple) else float(found)
