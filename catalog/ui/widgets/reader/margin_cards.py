"""The column of cards at the right of the text; it follows scrolling and keeps cards apart."""

from collections.abc import Iterable
from itertools import chain, pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from catalog.ui.widgets.reader.cards import WIDTH, Card, CardWidget
from catalog.ui.widgets.reader.highlights import Highlight
from catalog.ui.widgets.reader.placing import placed
from catalog.ui.widgets.reader.text import ReaderText

GAP = 8.0
_ABOVE = 6
MOST = 40
"""Cards shown at once; a screenful of more marks than this shows the first."""


class MarginCards(QWidget):
    """Has a widget only for cards whose passage is in view; one whose passage leaves it serves for the next card."""

    clicked = Signal(str)
    hovered = Signal(str, bool)
    acted = Signal(str, str)

    def __init__(self, text: ReaderText) -> None:
        super().__init__(text)
        self._text = text
        self._cards: dict[str, Card] = {}
        self._widgets: dict[str, CardWidget] = {}
        self._spare: dict[tuple[bool, bool, bool], list[CardWidget]] = {}
        self._active = ""
        text.moved.connect(self.follow)

    def set_cards(self, cards: Iterable[Card]) -> None:
        """Show these cards in place of the ones there."""
        new = {card.id: card for card in cards}
        for stale in [i for i, widget in self._widgets.items() if new.get(i) != widget.card]:
            self._put_aside(stale)
        self._cards = new
        self.follow()

    def has_cards(self) -> bool:
        """Whether there is any card at all."""
        return bool(self._cards)

    def activate(self, card_id: str) -> None:
        """Let this card stand exactly beside its passage; "" for none."""
        self._active = card_id
        self.follow()

    def light(self, ids: Iterable[str]) -> None:
        """Make these cards stand out."""
        lit = set(ids)
        for card_id, widget in self._widgets.items():
            widget.light(card_id in lit)

    def follow(self) -> None:
        """Place the cards of what is in view now."""
        if self.isHidden():
            return
        start, end = self._text.visible_span()
        marks = [h for h in self._text.highlights.between(start, end) if h.id in self._cards]
        tops = [self._text.top_of(mark.start) - _ABOVE for mark in marks]
        near = [(top, mark) for top, mark in zip(tops, marks, strict=True) if -WIDTH < top < self.height()][:MOST]
        for left in self._widgets.keys() - {mark.id for _top, mark in near}:
            self._put_aside(left)
        self._place(sorted(near, key=lambda pair: pair[0]))
        for spare in chain.from_iterable(self._spare.values()):
            spare.hide()

    def _place(self, near: list[tuple[float, Highlight]]) -> None:
        widgets = [self._widget(mark.id) for _top, mark in near]
        for widget in widgets:
            widget.open_(widget.card.id == self._active)
        fixed = next((i for i, (_top, mark) in enumerate(near) if mark.id == self._active), None)
        tops = placed([top for top, _mark in near], [w.height() for w in widgets], GAP, fixed)
        for widget, top in zip(widgets, tops, strict=True):
            widget.move(0, round(top))
            widget.show()
        for stop, following in pairwise(stop for widget in widgets for stop in widget.stops()):
            self.setTabOrder(stop, following)

    def _widget(self, card_id: str) -> CardWidget:
        if card_id not in self._widgets:
            card = self._cards[card_id]
            spare = self._spare.get(card.parts)
            self._widgets[card_id] = made = spare.pop() if spare else self._made(card)
            made.show_card(card)
        return self._widgets[card_id]

    def _made(self, card: Card) -> CardWidget:
        made = CardWidget(card, self)
        made.clicked.connect(self.clicked)
        made.hovered.connect(self.hovered)
        made.acted.connect(self.acted)
        return made

    def _put_aside(self, card_id: str) -> None:
        widget = self._widgets.pop(card_id)
        focused = QApplication.focusWidget()
        if widget.underMouse() or widget is focused or (focused and widget.isAncestorOf(focused)):
            widget.hide()  # so that mouse and keyboard leave it
        self._spare.setdefault(widget.card.parts, []).append(widget)
