"""A lazy list whose rows are drawn in two lines."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt

from catalog.ui.models.page_model import ROW_ROLE, Column, Index, PageModel
from catalog.ui.widgets.two_lines import LINES_ROLE, Lines
from catalog.ui.words import tr


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
            return self._shown(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            lines = self._shown(row)
            return f"{lines.title}. {lines.text}"
        return None

    def _shown(self, row: Any) -> Lines:
        try:
            return self._lines(row)
        except Exception as error:  # noqa: BLE001 - Qt asks for this, and is not to be left with an error
            self.tell_unshowable(error)
            return Lines(tr("This cannot be shown"), tr("File → Check the catalogue says what is wrong."), faint=True)
