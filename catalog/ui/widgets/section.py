"""A part of an inspector: a heading with a count and a button to add something, and rows below it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from catalog.ui.widgets.parts import clear, column, label, line, tool


class Section(QWidget):
    """`body` is the layout for the rows; `tell` says how many there are, or what stands there when there are none."""

    def __init__(
        self, title: str, add: str = "", clicked: Callable[[], object] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._count = label("", "muted")
        self.body = column(gap=4)
        self._none = label("", "help", wrap=True)
        self._none.hide()
        head = line(gap=6)
        head.addWidget(label(title, "heading"))
        head.addWidget(self._count)
        head.addStretch()
        if add:
            self.add = tool("add", add, clicked, size=16)
            head.addWidget(self.add)
        box = column(self, gap=6)
        box.addLayout(head)
        box.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(self.body)

    def tell(self, count: int, none: str = "") -> None:
        """Say how many rows there are; with none of them, what could stand here."""
        self._count.setText(self.locale().toString(count) if count else "")
        self._none.setText(none)
        self._none.setVisible(not count and bool(none))

    def empty(self) -> None:
        """Take all rows away."""
        clear(self.body)
