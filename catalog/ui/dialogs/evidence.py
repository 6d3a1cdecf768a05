"""Evidence for a claim: find the quote, say how it bears on the claim, grade it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from catalog.domain.values import EvidenceValues
from catalog.domain.vocabulary import EVIDENCE_KINDS, INFORMATION, STANCES
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.form import Form
from catalog.ui.widgets.parts import button, column, label, line
from catalog.ui.widgets.record_picker import RecordPicker
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.claims import EvidenceView

_WIDTH, _HEIGHT, _FORM = 820, 560, 260


class EvidenceDialog(QDialog):
    """`decided(quote id, EvidenceValues)`; the quote id is 0 when a piece that is there already is corrected."""

    decided = Signal(int, object)

    def __init__(
        self, catalogue: Catalogue, jobs: Jobs, evidence: EvidenceView | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Add evidence") if evidence is None else self.tr("Evidence")
        self.setWindowTitle(title)
        self.picker = RecordPicker(catalogue, jobs, ("quote",)) if evidence is None else None
        self.form = Form(_fields())
        self.form.set_values(_shown(evidence.values if evidence else EvidenceValues()))
        self.do = button(self.tr("Add") if evidence is None else self.tr("Keep"), self._finish, look="primary")
        self._arrange(column(self, margins=(24, 20, 24, 18), gap=14), title)
        if self.picker:
            self.picker.chosen.connect(lambda _id: self._finish())
            self.picker.moved.connect(lambda: self.do.setEnabled(self._quote() is not None))
            self.picker.setFocus()

    def _arrange(self, box: QVBoxLayout, title: str) -> None:
        box.addWidget(label(title, "title"))
        middle = line(gap=20)
        if self.picker:
            self.picker.edit.setPlaceholderText(self.tr("Search quotes"))
            middle.addWidget(self.picker, 1)
            self.form.setFixedWidth(_FORM)
            self.resize(_WIDTH, _HEIGHT)
        else:
            self.setMinimumWidth(_WIDTH // 2)
        middle.addWidget(self.form)
        box.addLayout(middle, 1)
        foot = line(gap=8)
        if self.picker:
            foot.addWidget(label(self.tr("Enter takes the quote marked in the list."), "help"))
        foot.addStretch()
        foot.addWidget(button(self.tr("Cancel"), self.reject, look="flat"))
        foot.addWidget(self.do)
        box.addLayout(foot)
        for each in self.findChildren(type(self.do)):
            each.setAutoDefault(False)

    def _quote(self) -> int | None:
        return self.picker.current() if self.picker else 0

    def _finish(self) -> None:
        quote_id = self._quote()
        if quote_id is not None:
            values = self.form.values()
            graded = int(values["credibility"]) if values["credibility"] else None
            self.decided.emit(quote_id, EvidenceValues(**{**values, "credibility": graded}))
            self.accept()


def _fields() -> list[Field]:
    return [
        Field("stance", tr("Bears on the claim"), "choice", choices=terms.choices(STANCES)),
        Field("kind", tr("Evidence"), "choice", choices=terms.choices(EVIDENCE_KINDS, none=tr("Not said"))),
        Field("information", tr("Knowledge"), "choice", choices=terms.choices(INFORMATION, none=tr("Not said"))),
        Field("credibility", tr("Credibility"), "choice", choices=terms.credibility()),
        Field("note", tr("Note"), "multiline"),
    ]


def _shown(values: EvidenceValues) -> dict[str, Any]:
    return {**asdict(values), "credibility": str(values.credibility or "")}
