"""Sets paragraphs apart by narrow empty lines, since the plain text widget knows no space between paragraphs."""

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument


def narrow_empty_lines(document: QTextDocument, points: float) -> None:
    """Make every empty paragraph as high as letters of this size in points."""
    small = QTextCharFormat()
    small.setFontPointSize(points)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        if block.length() == 1:
            cursor.setPosition(block.position())
            cursor.setBlockCharFormat(small)
        block = block.next()
    cursor.endEditBlock()
