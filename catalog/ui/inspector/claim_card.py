"""One account among rivals: the claim, its date and status, and what it rests on with page and grades."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from catalog.ui import terms
from catalog.ui.inspector.evidence_part import grades, says, where
from catalog.ui.widgets.badge import Badge
from catalog.ui.widgets.parts import button, column, label, line

if TYPE_CHECKING:
    from catalog.services.claims import ClaimView, EvidenceView

_LEFT = Qt.AlignmentFlag.AlignLeft
LEAST = 190
_HEAD = 32


class ClaimCard(QFrame):
    """`tag` is what is said of it at the right of its status; without one it has a button that opens it.

    `reliability` has the grades of sources by id; `decided` is what reviewers said of the difference.
    """

    record_asked = Signal(int)
    place_asked = Signal(int, int, int)

    def __init__(
        self,
        view: ClaimView,
        *,
        tag: str = "",
        reason: str = "",
        decided: str = "",
        reliability: Mapping[int, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reliability = reliability or {}
        self.setProperty("card", True)
        self.setMinimumWidth(LEAST)
        box = column(self, margins=(14, 12, 14, 14), gap=8)
        box.addLayout(self._head(view, tag))
        box.addWidget(label(view.values.statement, "heading", wrap=True, selectable=True))
        box.addWidget(label(terms.date(view.values.date) or self.tr("No date"), "muted", wrap=True))
        if reason:
            box.addWidget(label(self.tr("Differs: {reason}").format(reason=reason), "help", wrap=True))
        if decided:
            box.addWidget(label(decided, "help", wrap=True))
        box.addSpacing(4)
        box.addWidget(label(self.tr("Rests on"), "section"))
        for evidence in view.evidence:
            box.addWidget(self._evidence(evidence))
        if not view.evidence:
            box.addWidget(label(self.tr("Nothing yet"), "muted"))
        box.addStretch(1)

    def _head(self, view: ClaimView, tag: str) -> QHBoxLayout:
        row = line(gap=6)
        row.addStrut(_HEAD)
        row.addWidget(Badge(terms.word(view.values.status), terms.MARKS[view.values.status]))
        row.addStretch(1)
        if tag:
            row.addWidget(label(tag, "help"))
        else:
            row.addWidget(button(self.tr("Open"), lambda: self.record_asked.emit(view.record.id), look="link"))
        return row

    def _evidence(self, evidence: EvidenceView) -> QWidget:
        made = QWidget()
        box = column(made, margins=(0, 4, 0, 4), gap=3)
        top = line(gap=4)
        top.addWidget(Badge(terms.word(evidence.values.stance), terms.MARKS[evidence.values.stance]), 0, _LEFT)
        top.addStretch(1)
        place = evidence.place
        if place is not None:
            show = button(self.tr("Show"), look="link")
            show.setToolTip(self.tr("Show in the text"))
            show.clicked.connect(lambda: self.place_asked.emit(place.source_id, place.start, place.end))
            top.addWidget(show)
        box.addLayout(top)
        box.addWidget(label(says(evidence), wrap=True, selectable=True))
        box.addWidget(label(where(evidence), "help", wrap=True))
        if evidence.source is not None and (grade := self._reliability.get(evidence.source.id)):
            box.addWidget(label(self.tr("Source graded {grade}").format(grade=grade), "help", wrap=True))
        if grades(evidence):
            box.addWidget(label(grades(evidence), "help", wrap=True))
        return made
