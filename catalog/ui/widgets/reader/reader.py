"""The reader put together: text, page labels, marks, cards, find bar."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from catalog.domain.pages import PageMarks
from catalog.ui.widgets.parts import column
from catalog.ui.widgets.reader.cards import WIDTH as CARD_WIDTH
from catalog.ui.widgets.reader.cards import Card
from catalog.ui.widgets.reader.find_bar import FindBar
from catalog.ui.widgets.reader.highlights import Highlight
from catalog.ui.widgets.reader.margin_cards import MarginCards
from catalog.ui.widgets.reader.margins import MarkStrip, PageLabels
from catalog.ui.widgets.reader.text import GUTTER, MARKS_WIDTH, ReaderText

_CARD_ROOM = CARD_WIDTH + 20
_FOUND = "found:"
_LEAST_TEXT = 420
"""Below this width for the text, cards give way to the strip of marks."""


class Reader(QWidget):
    """Offsets are code points everywhere. Marks and cards are values that belong to whoever sets them."""

    highlight_clicked = Signal(object)  # tuple of ids, innermost first
    selection_changed = Signal(int, int)
    card_acted = Signal(str, str)  # id, name of the action

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ReaderText(self)
        self.find_bar = FindBar()
        self.cards = MarginCards(self.text)
        self._pages = PageLabels(self.text)
        self._strip = MarkStrip(self.text)
        self._marks: list[Highlight] = []
        self._found: list[Highlight] = []
        self._content = ""
        self._in_hand = ""
        box = column(self)
        box.addWidget(self.find_bar)
        box.addWidget(self.text, 1)
        self.setFocusProxy(self.text)
        self._connect()

    def set_text(self, text: str, pages: PageMarks = ()) -> None:
        """Show a text from its beginning, without marks; `pages` is (offset, label), ascending.

        Until `set_marks` says whether there are cards they keep their room: without it the text would be wrapped twice.
        """
        self._content, self._marks, self._found = text, [], []
        self.cards.set_cards(())
        self.text.set_text(text)
        self.find_bar.set_text(text)
        self._pages.set_pages(pages)
        self._strip.set_length(len(text))

    def set_marks(self, marks: Iterable[Highlight], cards: Iterable[Card] = ()) -> None:
        """Show these marks, and the cards that say more about some of them (by the same id)."""
        self._marks = list(marks)
        self._show_marks()
        self.cards.set_cards(cards)
        self._arrange()

    @property
    def content(self) -> str:
        """The text shown."""
        return self._content

    def selection(self) -> tuple[int, int]:
        """Start and end of the selected words, without the space around them; equal when nothing is selected."""
        start, end = self.text.selection()
        words = self._content[start:end]
        start += len(words) - len(words.lstrip())
        return start, max(start, start + len(words.strip()))

    def show_place(self, start: int, end: int) -> None:
        """Bring a passage into the middle of the view and let it light up for a moment."""
        self.text.show_place(start, end)

    def light(self, ids: Iterable[str]) -> None:
        """Make marks and their cards stand out; the first one's card moves beside its passage."""
        wanted = tuple(ids)
        self._in_hand = wanted[0] if wanted else ""
        self.text.light(wanted)
        self.cards.activate(wanted[0] if wanted else "")
        self.cards.light(wanted)

    def step(self, by: int) -> Highlight | None:
        """Go to the next (1) or the previous (-1) mark, from that in hand or the cursor; None when there is no more."""
        mark = self._neighbour(by)
        if mark:
            self.go_to(mark)
        return mark

    def go_to(self, mark: Highlight) -> None:
        """Bring a mark into view and take it in hand."""
        self.text.show_place(mark.start, mark.end, flash=False)
        self.light([mark.id])
        self.highlight_clicked.emit((mark.id,))

    def _neighbour(self, by: int) -> Highlight | None:
        here, index = self.text.selection()[0], self.text.highlights
        in_hand = index[self._in_hand]
        if in_hand is not None and in_hand.start == here:
            return index.beside(in_hand.id, by)
        return index.next_after(here - 1) if by > 0 else index.last_before(here)

    def open_find(self) -> None:
        """Open the find bar, with the selected words in it."""
        start, end = self.selection()
        words = self._content[start:end]
        self.find_bar.open_(words if "\n" not in words else "")

    def _connect(self) -> None:
        self.text.chosen.connect(self.selection_changed)
        self.text.clicked.connect(self._clicked)
        self.text.hovered.connect(self._hovered)
        self.cards.hovered.connect(lambda card_id, inside: self._hovered((card_id,) if inside else ()))
        self.cards.clicked.connect(self._card_clicked)
        self.cards.acted.connect(self.card_acted)
        self._strip.asked.connect(lambda offset: self.text.show_place(offset, offset, flash=False))
        self.find_bar.found.connect(self._show_found)
        self.find_bar.went.connect(lambda start, end: self.text.show_place(start, end, flash=False))
        self.find_bar.closed.connect(self.text.setFocus)
        self.text.installEventFilter(self)

    def _show_marks(self) -> None:
        self.text.set_highlights([*self._marks, *self._found])
        self._strip.update()

    def _show_found(self, spans: list[tuple[int, int]]) -> None:
        self._found = [Highlight(f"{_FOUND}{start}", start, end, "found") for start, end in spans]
        self._show_marks()

    def _clicked(self, outermost_first: tuple[str, ...]) -> None:
        """Of marks within one another the innermost is meant: its card opens, and the keys are for it."""
        ids = tuple(reversed([each for each in outermost_first if not each.startswith(_FOUND)]))
        self.light(ids)
        self.highlight_clicked.emit(ids)

    def _hovered(self, ids: tuple[str, ...]) -> None:
        self.text.light(ids)
        self.cards.light(ids)

    def _card_clicked(self, card_id: str) -> None:
        mark = self.text.highlights[card_id]
        if mark:
            self.light([card_id])
            self.highlight_clicked.emit((card_id,))

    def _arrange(self) -> None:
        """Give cards their column if there is room, and put what stands beside the text in its place."""
        bar = self.text.verticalScrollBar().sizeHint().width()
        inside = self.text.width() - bar
        roomy = inside - _CARD_ROOM - GUTTER - MARKS_WIDTH >= _LEAST_TEXT
        with_cards = self.cards.has_cards() and roomy
        self.text.set_side(_CARD_ROOM if with_cards else 0)
        self.cards.setVisible(with_cards)
        view, height = self.text.viewport().geometry(), self.text.height()
        self._pages.setGeometry(view.left() - GUTTER, 0, GUTTER, height)
        self._strip.setGeometry(inside - MARKS_WIDTH, 0, MARKS_WIDTH, height)
        self.cards.setGeometry(min(view.right() + 8, inside - MARKS_WIDTH - CARD_WIDTH - 4), 0, CARD_WIDTH, height)
        self.cards.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._arrange()
        return super().eventFilter(watched, event)
