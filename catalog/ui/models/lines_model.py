"""A lazy list whose rows are drawn in two lines."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt

from catalog.ui.models.page_model import ROW_ROLE, Column, Index, PageModel
from catalog.ui.widgets.two_lines import LINES_ROLE, Lines


class LinesModel(PageModel):
    """`lines` says for a row of the source what is shown."""

    def __init__(self, lines: Callable[[Any], Lines], parent: QObject | None = None) -> None:
        super().__init__([Column("id", "")], parent)
        self._lines = lines

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = super().data(index, ROW_ROLE)
        if role == ROW_ROLE:
            return row
        if role == LINES_ROLE:
            return self._lines(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            lines = self._lines(row)
            return f"{lines.title}. {lines.text}"
        return None
