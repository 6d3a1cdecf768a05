"""Sources of a file that seem to be here already, and the choice of those that are something else all the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from catalog.ui.models.page_source import Rows
from catalog.ui.widgets.lines_list import LinesList
from catalog.ui.widgets.parts import column
from catalog.ui.widgets.two_lines import Lines


@dataclass(frozen=True, slots=True)
class Row:
    """An entry at its place in the list it came in."""

    id: int
    entry: Any


class HereAlready(QWidget):
    """`changed` when another choice was made; `apart` are the places of those that are not the same."""

    changed = Signal()

    def __init__(self, entries: Sequence[Any], lines: Callable[[Any], Lines], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.apart: set[int] = set()
        self._count = len(entries)
        self._lines = lines
        self.list = LinesList(self._row, self.tr("Sources that seem to be here already"))
        self.one = QCheckBox(self.tr("This one is not the same: take it in too"))
        self.every = QCheckBox(self.tr("None of them is the same"))
        box = column(self, gap=8)
        box.addWidget(self.list, 1)
        box.addWidget(self.one)
        box.addWidget(self.every)
        self.list.went.connect(lambda _row: self._show())
        self.list.opened.connect(lambda row: self._choose({row.id}, on=row.id not in self.apart))
        self.one.clicked.connect(lambda on: self._choose({row.id} if (row := self.list.current()) else set(), on=on))
        self.every.clicked.connect(lambda on: self._choose(set(range(self._count)), on=on))
        self.list.show_source(Rows([Row(number, each) for number, each in enumerate(entries)]))

    def _row(self, row: Row) -> Lines:
        found = self._lines(row.entry)
        return replace(found, hint=self.tr("not the same")) if row.id in self.apart else found

    def _choose(self, which: set[int], *, on: bool) -> None:
        self.apart = self.apart | which if on else self.apart - which
        self.list.viewport().update()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        row = self.list.current()
        self.one.setEnabled(row is not None)
        self.one.setChecked(row is not None and row.id in self.apart)
        self.every.setChecked(len(self.apart) == self._count)
