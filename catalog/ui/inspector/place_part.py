"""Where a quote stands: its source and page, whether the words still agree, and the verification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from catalog.services import quotes
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.part import Part
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.completing import CompletingEdit
from catalog.ui.widgets.entry import Entry
from catalog.ui.widgets.parts import button, column, label, line
from catalog.ui.widgets.section import Section

if TYPE_CHECKING:
    from catalog.services.quotes import QuoteView


class PlacePart(Part):
    """Clicking the source shows the passage in the reader; verifying takes what it was compared with."""

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, parent)
        self.section = Section(self.tr("Source"))
        self._problem = label("", "problem", wrap=True)
        self._verified = label("", "muted", wrap=True)
        self.against = CompletingEdit()
        self.against.setPlaceholderText(self.tr("Compared with: original, facsimile, edition…"))
        self.against.setAccessibleName(self.tr("Verified against"))
        self.against.accepted.connect(lambda _text: self._verify())
        row = line(gap=6)
        row.addWidget(self.against, 1)
        row.addWidget(button(self.tr("Verified"), self._verify))
        box = column(self, gap=6)
        box.addWidget(self.section)
        for part in (self._problem, self._verified):
            box.addWidget(part)
        box.addLayout(row)

    def fill(self, detail: Detail) -> None:
        assert isinstance(detail.view, quotes.QuoteView)  # noqa: S101 - only quotes have this part
        view = detail.view
        self.section.empty()
        self.section.body.addWidget(self._entry(view))
        self._problem.setText("" if view.matches_source else self.tr("The words differ from those of the passage."))
        self._problem.setVisible(not view.matches_source)
        self._verified.setText(self._said(view))
        self._verified.setVisible(view.verification is not None)

    def _entry(self, view: QuoteView) -> Entry:
        place = view.place
        page = self.tr("page {page}").format(page=place.page) if place and place.page else ""
        moved = place is not None and place.state != "exact"
        state = self.tr("place {state}").format(state=terms.word(place.state)) if place and moved else ""
        entry = Entry(view.source.label, icon="source", hint=" · ".join(filter(None, [page, state])))
        entry.opened.connect(lambda: self._open(view))
        return entry

    def _open(self, view: QuoteView) -> None:
        if view.place is not None and view.place.state != "orphan":
            self.place_asked.emit(view.source.id, view.place.start, view.place.end)
        else:
            self.record_asked.emit(view.source.id)

    def _said(self, view: QuoteView) -> str:
        if view.verification is None:
            return ""
        said = self.tr("Verified against {what} by {who}, {when}")
        verified = view.verification
        return said.format(what=verified.against, who=verified.by, when=terms.moment(verified.at))

    def _verify(self) -> None:
        catalogue, record_id, against = self.catalogue, self.record_id, self.against.text()
        self.against.clear()
        self.jobs.write(lambda: quotes.verify(catalogue, record_id, against), title=self.tr("Verify"))
