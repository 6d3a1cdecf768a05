"""The dialog in which a record is chosen for a picture."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from catalog.domain.vocabulary import RECORD_KINDS
from catalog.store.catalogue import Catalogue
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.parts import button, column, label, line
from catalog.ui.widgets.record_picker import RecordPicker


class ChooseRecord(QDialog):
    """`chosen(id)` when one was picked."""

    chosen = Signal(int)

    def __init__(self, catalogue: Catalogue, jobs: Jobs, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picker = RecordPicker(catalogue, jobs, RECORD_KINDS, parent=self)
        self.picker.chosen.connect(self._finish)
        box = column(self, margins=(20, 18, 20, 16), gap=12)
        box.addWidget(label(title, "title"))
        box.addWidget(self.picker, 1)
        row = line(gap=8)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(button(self.tr("Show"), self._take, look="primary"))
        box.addLayout(row)
        self.resize(560, 520)
        self.picker.setFocus()

    def _take(self) -> None:
        if (record_id := self.picker.current()) is not None:
            self._finish(record_id)

    def _finish(self, record_id: int) -> None:
        self.chosen.emit(record_id)
        self.accept()
