"""Rival claims side by side: what each says, when, its status, and what each rests on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from catalog.services import claims
from catalog.store.catalogue import Catalogue
from catalog.ui import sentences, terms
from catalog.ui.inspector.claim_card import ClaimCard
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.part import Part
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import button, column, label, line, restyle

if TYPE_CHECKING:
    from catalog.services.claims import ClaimView
    from catalog.services.rivals_of import RivalClaim

_ROOMY = 215
"""Pixels a column of rivals needs; narrower ones break every second word."""


class RivalPart(Part):
    """A column per claim, this one first, or one below the other where there is no room for columns.

    The program never says which is right. `compare_asked` when more room is wanted.
    """

    compare_asked = Signal()

    def __init__(
        self, catalogue: Catalogue, jobs: Jobs, add: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(catalogue, jobs, parent)
        self.setProperty("surface", "base")
        self._table: QWidget | None = None
        self._cards: QBoxLayout | None = None
        self._wider = button(self.tr("Side by side"), self.compare_asked.emit, look="link", icon="columns")
        self._wider.setToolTip(self.tr("Give the rivals the room of the list (Enter in the list)"))
        self._none = EmptyState(
            "claim",
            self.tr("No rivals"),
            self.tr("Claims that contradict this one stand here side by side, with what each rests on."),
            self.tr("Join a rival…"),
        )
        self._none.asked.connect(add)
        self._box = column(self)
        head = line(margins=(16, 8, 16, 0))
        head.addWidget(self._wider)
        head.addStretch(1)
        self._box.addLayout(head)
        self._box.addWidget(self._none, 1)

    def fill(self, detail: Detail) -> None:
        assert isinstance(detail.view, claims.ClaimView)  # noqa: S101 - only claims have this part
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self._table = self._cards = None
        self._none.setVisible(not detail.rivals)
        self._wider.hide()
        if detail.rivals:
            self._table = self._side_by_side(detail.view, detail)
            self._box.addWidget(self._table, 1)
            self._turn()

    def _side_by_side(self, view: ClaimView, detail: Detail) -> QWidget:
        made = QWidget()
        whole = column(made, margins=(16, 14, 16, 16), gap=10)
        for one, how, other in detail.basis.depends if detail.basis else ():
            whole.addWidget(label(f"{one} — {how} — {other}", "muted", wrap=True))
        self._cards = line(gap=10)
        whole.addLayout(self._cards, 1)
        for card in self._made(view, detail):
            card.record_asked.connect(self.record_asked)
            card.place_asked.connect(self.place_asked)
            self._cards.addWidget(card, 1)
        return made

    def _made(self, view: ClaimView, detail: Detail) -> list[ClaimCard]:
        grades = detail.basis.grades if detail.basis else {}
        own = ClaimCard(view, tag=self.tr("This claim"), reliability=grades)
        restyle(own, "lit", True)
        others = [
            ClaimCard(
                each.claim,
                reason="; ".join(map(sentences.said, each.reasons)),
                decided=_decided(each),
                reliability=grades,
            )
            for each in detail.rivals
        ]
        return [own, *others]

    def _turn(self) -> None:
        """Columns while each has room for a line that can be read, else rows."""
        if self._cards is not None:
            roomy = self.width() >= self._cards.count() * _ROOMY
            way = QBoxLayout.Direction
            self._cards.setDirection(way.LeftToRight if roomy else way.TopToBottom)
            self._wider.setVisible(not roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()


def _decided(rival: RivalClaim) -> str:
    """What reviewers last said of the difference, with their reasons."""
    said = [
        " · ".join(filter(None, [terms.word(each.verdict), each.reason, each.reviewer])) for each in rival.decisions
    ]
    return "\n".join(said)
