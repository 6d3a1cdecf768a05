"""Where two names that become one say different things: whose words to keep, field by field."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from catalog.domain.values import NameValues
from catalog.ui import terms
from catalog.ui.widgets.parts import label
from catalog.ui.words import translate as mark

_FIELDS = {
    "family": mark("name_fields", "Family name"),
    "given": mark("name_fields", "Given name"),
    "dates": mark("name_fields", "Dates"),
    "description": mark("name_fields", "Who or what it is"),
}
_LONGEST = 60


class NameFields(QWidget):
    """A box for each field in which both say something, and not the same; the words of the name kept come first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QComboBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def tell(self, kept: NameValues, other: NameValues) -> None:
        """Show where these two differ."""
        self._empty()
        for field, name in _FIELDS.items():
            ours, theirs = getattr(kept, field), getattr(other, field)
            if ours and theirs and ours != theirs:
                self._add(field, QCoreApplication.translate("name_fields", name), ours, theirs)
        self.setVisible(bool(self.boxes))

    def theirs(self) -> frozenset[str]:
        """The fields whose words are to come from the name that is not kept."""
        return frozenset(field for field, box in self.boxes.items() if box.currentData())

    def _add(self, field: str, name: str, ours: str, theirs: str) -> None:
        box = QComboBox()
        box.setAccessibleName(name)
        for words, is_theirs in ((ours, False), (theirs, True)):
            box.addItem(_shown(field, words), is_theirs)
        row = len(self.boxes)
        self._grid.addWidget(label(name, "muted"), row, 0)
        self._grid.addWidget(box, row, 1)
        self.boxes[field] = box

    def _empty(self) -> None:
        self.boxes = {}
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def _shown(field: str, words: str) -> str:
    text = terms.date(words) if field == "dates" else " ".join(words.split())
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
