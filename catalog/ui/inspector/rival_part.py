"""Rival claims side by side: what each says, when, its status, and what each rests on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from catalog.services import claims
from catalog.store.catalogue import Catalogue
from catalog.ui.inspector.claim_card import ClaimCard
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.part import Part
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import column, line, restyle

if TYPE_CHECKING:
    from catalog.services.claims import ClaimView


class RivalPart(Part):
    """A column per claim, this one first; the program never says which is right."""

    def __init__(
        self, catalogue: Catalogue, jobs: Jobs, add: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(catalogue, jobs, parent)
        self.setProperty("surface", "base")
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
        assert isinstance(detail.view, claims.ClaimView)  # noqa: S101 - only claims have this part
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self._table = None
        self._none.setVisible(not detail.rivals)
        if detail.rivals:
            self._table = self._side_by_side(detail.view, detail)
            self._box.insertWidget(0, self._table, 1)

    def _side_by_side(self, view: ClaimView, detail: Detail) -> QWidget:
        made = QWidget()
        row = line(made, margins=(16, 14, 16, 16), gap=10)
        own = ClaimCard(view, tag=self.tr("This claim"))
        restyle(own, "lit", True)
        cards = [own, *(ClaimCard(each.claim, reason="; ".join(each.reasons)) for each in detail.rivals)]
        for card in cards:
            card.record_asked.connect(self.record_asked)
            card.place_asked.connect(self.place_asked)
            row.addWidget(card, 1)
        return made
