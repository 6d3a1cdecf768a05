"""Rival claims side by side: what each says, when, its status, and what each rests on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from catalog.services.claims import ClaimView, EvidenceView
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.evidence_part import grades, says, where
from catalog.ui.inspector.part import Part
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.badge import Badge
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import button, column, label, line, restyle

_LEAST = 190


class RivalPart(Part):
    """A column per claim, this one first; the program never says which is right."""

    def __init__(
        self, catalogue: Catalogue, jobs: Jobs, add: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(catalogue, jobs, parent)
        self._table: QWidget | None = None
        self._none = EmptyState(
            "claim",
            self.tr("No rivals"),
            self.tr("Claims that contradict this one stand here side by side, with what each rests on."),
            self.tr("Join a rival…"),
        )
        self._none.asked.connect(add)
        self._box = column(self)
        self._box.addWidget(self._none, 1)

    def fill(self, detail: Detail) -> None:
        assert isinstance(detail.view, ClaimView)  # noqa: S101 - only claims have this part
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self._table = None
        self._none.setVisible(not detail.rivals)
        if detail.rivals:
            reasons = ["", *("; ".join(rival.reasons) for rival in detail.rivals)]
            self._table = self._grid([detail.view, *(rival.claim for rival in detail.rivals)], reasons)
            self._box.insertWidget(0, self._table, 1)

    def _grid(self, views: Sequence[ClaimView], reasons: Sequence[str]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(16, 14, 16, 16)
        grid.setHorizontalSpacing(10)
        for place, (view, reason) in enumerate(zip(views, reasons, strict=True)):
            grid.addWidget(self._column(view, reason, own=place == 0), 0, place)
            grid.setColumnStretch(place, 1)
        return made

    def _column(self, view: ClaimView, reason: str, *, own: bool) -> QWidget:
        card = QFrame()
        card.setProperty("card", True)
        restyle(card, "lit", own)
        card.setMinimumWidth(_LEAST)
        box = column(card, margins=(12, 10, 12, 12), gap=7)
        box.addLayout(self._head(view, own=own))
        box.addWidget(label(view.values.statement, "heading", wrap=True, selectable=True))
        box.addWidget(label(terms.date(view.values.date) or self.tr("No date"), "muted", wrap=True))
        if reason:
            box.addWidget(label(self.tr("Differs: {reason}").format(reason=reason), "help", wrap=True))
        box.addSpacing(4)
        box.addWidget(label(self.tr("Rests on"), "section"))
        for evidence in view.evidence:
            box.addWidget(self._evidence(evidence))
        if not view.evidence:
            box.addWidget(label(self.tr("Nothing yet"), "muted"))
        box.addStretch()
        return card

    def _head(self, view: ClaimView, *, own: bool) -> QHBoxLayout:
        row = line(gap=6)
        row.addWidget(Badge(terms.word(view.values.status), terms.MARKS[view.values.status]))
        row.addStretch()
        if own:
            row.addWidget(label(self.tr("This claim"), "help"))
        else:
            row.addWidget(button(self.tr("Open"), lambda: self.record_asked.emit(view.record.id), look="link"))
        return row

    def _evidence(self, evidence: EvidenceView) -> QWidget:
        made = QFrame()
        made.setProperty("entry", True)
        box = column(made, margins=(0, 4, 0, 4), gap=3)
        box.addWidget(Badge(terms.word(evidence.values.stance), terms.MARKS[evidence.values.stance]), 0, _LEFT)
        box.addWidget(label(says(evidence), wrap=True, selectable=True))
        box.addWidget(label(where(evidence), "help", wrap=True))
        if grades(evidence):
            box.addWidget(label(grades(evidence), "help", wrap=True))
        place = evidence.place
        if place is not None:
            show = button(self.tr("Show in the text"), look="link")
            show.clicked.connect(lambda: self.place_asked.emit(place.source_id, place.start, place.end))
            box.addWidget(show, 0, _LEFT)
        return made


_LEFT = Qt.AlignmentFlag.AlignLeft
