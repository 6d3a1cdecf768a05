"""Text that runs from right to left, in the middle of a window that runs from left to right."""

import unicodedata
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem

_FAR = 64


def runs_left(text: str) -> bool:
    """Whether the first letter that has a direction belongs to a script written from right to left."""
    strong = (unicodedata.bidirectional(letter) for letter in text[:_FAR])
    return next((kind in ("R", "AL") for kind in strong if kind in ("L", "R", "AL")), False)


def follow_direction(edit: QPlainTextEdit) -> None:
    """Let what is typed in an editor of several lines begin at the right while it runs from right to left."""
    edit.textChanged.connect(partial(_turn, edit))
    _turn(edit)


def _turn(edit: QPlainTextEdit) -> None:
    document = edit.document()
    option = document.defaultTextOption()
    side = Qt.AlignmentFlag.AlignRight if runs_left(document.toPlainText()[:_FAR]) else Qt.AlignmentFlag.AlignLeft
    if option.alignment() != side:
        option.setAlignment(side)
        document.setDefaultTextOption(option)


class BidiCells(QStyledItemDelegate):
    """Cells whose text runs to the left begin at their right edge, and are cut at their left one."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        if runs_left(option.text):
            option.direction = Qt.LayoutDirection.RightToLeft
