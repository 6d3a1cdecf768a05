"""The line above a list: filter box, how many there are, and the column chooser."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from catalog.ui import icons
from catalog.ui.widgets.parts import column, label, line, restyle, tool


class FilterBar(QFrame):
    """`edit` is the filter box, `columns` the button for the column chooser, `extra` a layout for more buttons."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(placeholderText=placeholder or self.tr("Filter"), clearButtonEnabled=True)
        self.edit.setAccessibleName(self.tr("Filter the list"))
        self.edit.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.count = label("", "muted")
        self.columns = tool("columns", self.tr("Choose columns"))
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        self.extra = line(gap=4)
        row = line(gap=10)
        row.addWidget(self.edit, 1)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self.extra)
        row.addWidget(self.columns)
        box = column(self, margins=(12, 10, 10, 10), gap=6)
        box.addLayout(row)
        box.addWidget(self._problem)
        self.setProperty("rule", "below")

    def tell(self, count: int) -> None:
        """Say how many records are listed; takes back a complaint."""
        self.count.setText(self.locale().toString(count))
        self.count.setToolTip(self.tr("Records in this list"))
        self._problem.hide()
        restyle(self.edit, "invalid", False)

    def complain(self, problem: str) -> None:
        """Say what is wrong with the filter; the list stays as it was."""
        self._problem.setText(problem)
        self._problem.show()
        restyle(self.edit, "invalid", True)
