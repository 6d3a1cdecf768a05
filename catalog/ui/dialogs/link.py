"""The cross-reference picker: first how the records are related, then the other record."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from catalog.domain.relations import RELATIONS, relations_between
from catalog.domain.values import RecordInfo
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.parts import button, column, label, line
from catalog.ui.widgets.record_picker import RecordPicker
from catalog.ui.widgets.two_lines import LINES_ROLE, Lines, TwoLines
from catalog.ui.widgets.typed_list import TypedList

_WIDTH, _HEIGHT, _RELATIONS = 760, 520, 210
_CONTRADICTS = "contradicts"


@dataclass(frozen=True, slots=True)
class Way:
    """A relation read in one direction, and the kinds of record that may stand at the other end."""

    relation: str
    reads: str
    outward: bool
    kinds: tuple[str, ...]


def ways(kind: str) -> list[Way]:
    """Every way in which a record of this kind may be joined to another, outward readings first."""
    out = [_way(kind, each.id, each.label, outward=True) for each in RELATIONS]
    back = [_way(kind, each.id, each.inverse, outward=False) for each in RELATIONS if not each.symmetric]
    return [way for way in (*out, *back) if way.kinds]


class LinkDialog(QDialog):
    """`chosen(pairs of from and to, relation, note)`. Everything can be done with arrow keys, Tab and Enter.

    With `others`, records of the same kind, there is nothing to look for: the record is joined to each of them.
    """

    chosen = Signal(object, str, str)

    def __init__(
        self,
        catalogue: Catalogue,
        jobs: Jobs,
        record: RecordInfo,
        relation: str = "",
        parent: QWidget | None = None,
        others: Sequence[RecordInfo] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cross-reference"))
        self._record = record
        self._others = tuple(others)
        self._ways = [way for way in ways(record.kind) if not others or record.kind in way.kinds]
        self.relations = TypedList()
        self.relations.setAccessibleName(self.tr("Relation"))
        self.relations.setFixedWidth(_RELATIONS)
        self.relations.setProperty("field", True)
        self.relations.setItemDelegate(TwoLines(self.relations))
        for way in self._ways:
            QListWidgetItem(way.reads, self.relations).setData(LINES_ROLE, Lines(way.reads))
        self.picker = RecordPicker(catalogue, jobs, self._ways[0].kinds, (record.id,), self)
        self.note = QLineEdit(placeholderText=self.tr("Why, if it needs saying"))
        self.note.setAccessibleName(self.tr("Note"))
        self.do = button(self.tr("Join"), self._finish, look="primary")
        self._arrange(column(self, margins=(24, 20, 24, 18), gap=12))
        self._connect()
        self._begin(relation)

    def _connect(self) -> None:
        self.relations.currentRowChanged.connect(self._related)
        self.relations.itemActivated.connect(lambda _item: self._finish() if self._others else self.picker.setFocus())
        self.relations.other_typed.connect(self._look_for)
        self.picker.chosen.connect(lambda _id: self._finish())
        self.picker.moved.connect(lambda: self.do.setEnabled(bool(self._others) or self.picker.current() is not None))

    def _begin(self, relation: str) -> None:
        usual = _CONTRADICTS if self._record.kind == "claim" else ""  # what a claim rests on is its evidence
        row = next((i for i, way in enumerate(self._ways) if way.relation == (relation or usual)), 0)
        self.relations.setCurrentRow(row)
        (self.picker if relation and not self._others else self.relations).setFocus()

    def _arrange(self, box: QVBoxLayout) -> None:
        box.addWidget(Elided(self._record.label, "title"))
        middle = line(gap=14)
        middle.addWidget(self.relations)
        middle.addWidget(self._listed() if self._others else self.picker, 1)
        box.addLayout(middle, 1)
        foot = line(gap=8)
        foot.addWidget(self.note, 1)
        foot.addWidget(button(self.tr("Cancel"), self.reject, look="flat"))
        foot.addWidget(self.do)
        then_find = self.tr("Choose how they are related, press Enter, then find the other record.")
        at_once = self.tr("Choose how they are related and press Enter. The first is joined to each of the others.")
        box.addWidget(label(at_once if self._others else then_find, "help"))
        box.addLayout(foot)
        for each in (self.do, *self.findChildren(type(self.do))):
            each.setAutoDefault(False)
        self.resize(_WIDTH, _HEIGHT)

    def _related(self, row: int) -> None:
        way = self._ways[row]
        if self._others:
            return
        self.picker.set_kinds(way.kinds)
        kinds = ", ".join(terms.plural(kind).lower() for kind in way.kinds)
        self.picker.edit.setPlaceholderText(self.tr("Search {kinds}").format(kinds=kinds))

    def _look_for(self, typed: str) -> None:
        if not self._others:
            self.picker.edit.setText(typed)
            self.picker.setFocus()

    def _finish(self) -> None:
        picked = self.picker.current()
        found = [each.id for each in self._others] or ([picked] if picked is not None else [])
        if not found:
            return
        way = self._ways[self.relations.currentRow()]
        pairs = [(self._record.id, other) if way.outward else (other, self._record.id) for other in found]
        self.chosen.emit(pairs, way.relation, self.note.text().strip())
        self.accept()

    def _listed(self) -> QListWidget:
        """The others, to be seen and no more."""
        made = QListWidget()
        made.setAccessibleName(self.tr("The other records"))
        made.setProperty("field", True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setItemDelegate(TwoLines(made))
        for each in self._others:
            QListWidgetItem(each.label, made).setData(LINES_ROLE, Lines(each.label, icon=each.kind))
        self.picker.hide()
        return made


def _way(kind: str, relation: str, reads: str, *, outward: bool) -> Way:
    pairs = ((kind, other) if outward else (other, kind) for other in RECORD_KINDS)
    fits = (other for other, pair in zip(RECORD_KINDS, pairs, strict=True) if relation in _ids(*pair))
    return Way(relation, terms.reading(reads), outward, tuple(fits))


def _ids(from_kind: str, to_kind: str) -> set[str]:
    return {each.id for each in relations_between(from_kind, to_kind)}
