"""The columns of a table that is taken in: what each seems to be, and the choice of something else."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from catalog.formats.bibliography.table import Column
from catalog.ui.widgets.parts import column, label
from catalog.ui.words import translate as mark

_FIELDS = {
    "title": mark("importing", "Title"),
    "type": mark("importing", "Kind of source"),
    "author": mark("importing", "Authors"),
    "editor": mark("importing", "Editors"),
    "translator": mark("importing", "Translators"),
    "recipient": mark("importing", "Recipients"),
    "issued": mark("importing", "Date"),
    "container-title": mark("importing", "Published in"),
    "collection-title": mark("importing", "Series"),
    "publisher": mark("importing", "Publisher"),
    "publisher-place": mark("importing", "Place of publication"),
    "volume": mark("importing", "Volume"),
    "issue": mark("importing", "Issue"),
    "page": mark("importing", "Pages"),
    "edition": mark("importing", "Edition"),
    "archive": mark("importing", "Repository"),
    "archive_collection": mark("importing", "Fonds"),
    "archive_location": mark("importing", "Place in the archive"),
    "call-number": mark("importing", "Shelf mark"),
    "language": mark("importing", "Language"),
    "genre": mark("importing", "Genre"),
    "URL": mark("importing", "Web address"),
    "accessed": mark("importing", "Looked at on"),
    "DOI": mark("importing", "DOI"),
    "ISBN": mark("importing", "ISBN"),
    "ISSN": mark("importing", "ISSN"),
    "abstract": mark("importing", "Abstract"),
    "keyword": mark("importing", "Keywords"),
    "note": mark("importing", "Note for citation"),
    "id": mark("importing", "Citation key"),
}
"""CSL variables people have columns for."""
_AIR = 24


class ColumnChoice(QWidget):
    """`changed` when a column became something else; `mapping` is what they are now."""

    changed = Signal()

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self.boxes = [self._box(each) for each in columns]
        table = QTableWidget(len(columns), 3)
        table.setAccessibleName(self.tr("Columns of the table"))
        table.setHorizontalHeaderLabels([self.tr("Column"), self.tr("First cells"), self.tr("Becomes")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        for row, (each, box) in enumerate(zip(columns, self.boxes, strict=True)):
            table.setItem(row, 0, QTableWidgetItem(each.head))
            table.setItem(row, 1, QTableWidgetItem(" | ".join(" ".join(cell.split()) for cell in each.cells)))
            table.setCellWidget(row, 2, box)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.resizeColumnToContents(0)
        room = self.boxes[0].sizeHint()
        table.setColumnWidth(2, room.width() + _AIR)
        table.verticalHeader().setDefaultSectionSize(room.height() + _AIR // 4)
        layout = column(self, margins=(2, 8, 2, 0), gap=8)
        layout.addWidget(label(self.tr("Say what each column is; the other tabs follow."), "muted", wrap=True))
        layout.addWidget(table, 1)

    def mapping(self) -> dict[str, str | None]:
        """The CSL variable of each column; None for one that is kept under its own name."""
        return {each.head: box.currentData() for each, box in zip(self._columns, self.boxes, strict=True)}

    def _box(self, found: Column) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("What the column {head} becomes").format(head=found.head))
        box.addItem(self.tr("A field of its own"), None)
        for variable in dict.fromkeys((*_FIELDS, *filter(None, [found.variable]))):
            words = _FIELDS.get(variable)
            box.addItem(QCoreApplication.translate("importing", words) if words else variable, variable)
        box.setCurrentIndex(box.findData(found.variable) if found.variable else 0)
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return box
