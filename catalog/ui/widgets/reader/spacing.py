"""Paragraphs set apart, and from the right in scripts that run so: the plain text widget does neither by itself."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

_LOOKED_AT = 2_000


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


def align(document: QTextDocument, text: str) -> None:
    """Let lines begin at the right where most of the text is in a script that does."""
    option = document.defaultTextOption()
    wanted = Qt.AlignmentFlag.AlignRight if runs_leftward(text) else Qt.AlignmentFlag.AlignLeft
    if option.alignment() != wanted:  # else the whole of the text before would be wrapped anew
        option.setAlignment(wanted)
        document.setDefaultTextOption(option)


def runs_leftward(text: str) -> bool:
    """Whether most letters at the beginning of the text belong to Arabic, Hebrew and the like."""
    strong = [unicodedata.bidirectional(character) for character in text[:_LOOKED_AT]]
    return strong.count("R") + strong.count("AL") > strong.count("L")
