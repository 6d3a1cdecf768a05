"""The evidence for and against a claim: what each piece says, from where, and how it was graded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from catalog.services import claims
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.part import Part
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.badge import Badge
from catalog.ui.widgets.entry import Entry
from catalog.ui.widgets.parts import column
from catalog.ui.widgets.section import Section
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.claims import EvidenceView

Edit = Callable[["EvidenceView"], object]


class EvidencePart(Part):
    """Clicking a piece shows it in its text; pencil and cross correct it and take it away."""

    def __init__(
        self,
        catalogue: Catalogue,
        jobs: Jobs,
        add: Callable[[], object],
        edit: Edit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(catalogue, jobs, parent)
        self._edit = edit
        self.section = Section(self.tr("Evidence"), self.tr("Add evidence"), add)
        column(self).addWidget(self.section)

    def fill(self, detail: Detail) -> None:
        assert isinstance(detail.view, claims.ClaimView)  # noqa: S101 - only claims have this part
        self.section.empty()
        self.section.tell(
            len(detail.view.evidence), self.tr("None yet. A claim without evidence is only an assertion.")
        )
        for evidence in detail.view.evidence:
            self.section.body.addWidget(self._entry(evidence))

    def _entry(self, evidence: EvidenceView) -> Entry:
        entry = Entry(says(evidence), hint=" · ".join(filter(None, [where(evidence), grades(evidence)])), wrap=True)
        entry.above(Badge(terms.word(evidence.values.stance), terms.MARKS[evidence.values.stance]))
        entry.opened.connect(lambda: self._open(evidence))
        entry.add_button("edit", self.tr("Edit stance and grades"), lambda: self._edit(evidence))
        entry.add_button("close", self.tr("Remove this evidence"), lambda: self._remove(evidence.id))
        return entry

    def _open(self, evidence: EvidenceView) -> None:
        place = evidence.place
        if place is not None and place.state != "orphan":
            self.place_asked.emit(place.source_id, place.start, place.end)
        elif evidence.quote is not None:
            self.record_asked.emit(evidence.quote.id)

    def _remove(self, evidence_id: int) -> None:
        catalogue = self.catalogue
        self.jobs.write(lambda: claims.remove_evidence(catalogue, evidence_id), title=self.tr("Remove evidence"))


def says(evidence: EvidenceView) -> str:
    """The words of a piece of evidence in quotation marks."""
    words = evidence.quote.label if evidence.quote else evidence.place.exact if evidence.place else ""
    return f"“{' '.join(words.split())}”"


def where(evidence: EvidenceView) -> str:
    """Source and page of a piece of evidence."""
    source = evidence.source.label if evidence.source else ""
    page = tr("p. {page}").format(page=evidence.place.page) if evidence.place and evidence.place.page else ""
    return ", ".join(filter(None, [source, page]))


def grades(evidence: EvidenceView) -> str:
    """The grades given to a piece of evidence, and its note, in one line."""
    values = evidence.values
    graded = dict(terms.credibility()).get(str(values.credibility or ""), "") if values.credibility else ""
    return " · ".join(filter(None, [terms.word(values.kind), terms.word(values.information), graded, values.note]))
