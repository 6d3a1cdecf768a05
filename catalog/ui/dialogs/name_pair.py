"""Two names side by side, one of them chosen to be kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QRadioButton, QWidget

from catalog.services import mentions, names
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.dialogs.name_fields import NameFields
from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.parts import clear, column, label, line, restyle

if TYPE_CHECKING:
    from catalog.services.mentions import MentionInfo
    from catalog.services.names import NameView

_FORMS = 12
_PLACES = 4


@dataclass(frozen=True, slots=True)
class Side:
    """A name and where it stands."""

    view: NameView
    mentions: tuple[MentionInfo, ...]


def read_side(catalogue: Catalogue, name_id: int) -> Side:
    """A name with its mentions. Raises NotFound."""
    return Side(names.get(catalogue, name_id), tuple(mentions.of_name(catalogue, name_id)))


class NameCard(QFrame):
    """One of the two; a click anywhere on it chooses it."""

    chosen = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.setProperty("card", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        values = side.view.values
        self.radio = QRadioButton(self.tr("Keep this one"))
        self.radio.toggled.connect(self._toggled)
        box = column(self, margins=(16, 14, 16, 14), gap=8)
        box.addWidget(label(values.preferred, "title", wrap=True))
        box.addWidget(label(" · ".join(filter(None, [terms.word(values.kind), terms.date(values.dates)])), "muted"))
        if values.description:
            box.addWidget(label(values.description, wrap=True))
        box.addLayout(self._facts())
        box.addStretch(1)
        box.addWidget(self.radio)

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        forms = [form.form for form in self.side.view.values.forms]
        more = len(forms) - _FORMS
        shown = " · ".join(forms[:_FORMS]) + (self.tr(" and %n more", None, more) if more > 0 else "")
        rows = (
            (self.tr("Forms"), shown or "—"),
            (self.tr("Mentioned in"), self.tr("%Ln records", None, len(self.side.mentions))),
        )
        for number, (name, text) in enumerate(rows):
            grid.addWidget(label(name, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text, wrap=True), number, 1)
        for number, mention in enumerate(self.side.mentions[:_PLACES], len(rows)):
            text = f"{terms.word(mention.role)}: {mention.record_label}"
            grid.addWidget(Elided(text, "help"), number, 0, 1, 2)
        return grid

    def _toggled(self, on: bool) -> None:
        restyle(self, "lit", on)
        if on:
            self.chosen.emit()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.radio.setChecked(True)


class NamePair(QWidget):
    """`ids` are as chosen now; `fields` asks whose words to keep where the two say different things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = line(gap=14)
        self.fields = NameFields()
        box = column(self, gap=12)
        box.addLayout(self._row, 1)
        box.addWidget(self.fields)
        self._cards: tuple[NameCard, NameCard] | None = None

    def tell(self, first: Side, second: Side) -> None:
        """Show these two; the first is to be kept unless the user says otherwise."""
        clear(self._row)
        one, two = NameCard(first), NameCard(second)
        self._cards = (one, two)
        for card, opposite in ((one, two), (two, one)):
            card.chosen.connect(lambda away=opposite: away.radio.setChecked(False))
            card.chosen.connect(partial(self._compare, card, opposite))
            card.radio.setAutoExclusive(False)
            self._row.addWidget(card, 1)
        one.radio.setChecked(True)

    def _compare(self, kept: NameCard, other: NameCard) -> None:
        self.fields.tell(kept.side.view.values, other.side.view.values)

    def swap(self) -> None:
        """Keep the other one."""
        if self._cards:
            one, two = self._cards
            (two if one.radio.isChecked() else one).radio.setChecked(True)

    def ids(self) -> tuple[int, int]:
        """(the one to keep, the one that goes into it)."""
        assert self._cards is not None  # noqa: S101 - asked only after `tell`
        one, two = (card.side.view.record.id for card in self._cards)
        return (one, two) if self._cards[0].radio.isChecked() else (two, one)
