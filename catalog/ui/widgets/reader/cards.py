"""Cards beside the passages they belong to, like comments; only those of the visible part exist as widgets."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from catalog.ui import theme
from catalog.ui.widgets.clamped import Clamped
from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.parts import button, column, label, line, natural_height, restyle

WIDTH = 260
_TEXT_LINES = 2
_STRIPE = 3


@dataclass(frozen=True, slots=True)
class Card:
    """What is said beside a mark, which has the same id. `actions` are (name, text) of the buttons it has.

    A faint card is a suggestion that nobody has taken up yet.
    """

    id: str
    kind: str
    title: str
    text: str = ""
    hint: str = ""
    actions: tuple[tuple[str, str], ...] = ()
    faint: bool = False

    @property
    def parts(self) -> tuple[bool, bool, bool]:
        """What its widget consists of; it can show any other card of which the same is true."""
        return self.faint, bool(self.hint), bool(self.text)


class CardWidget(QFrame):
    """One card: a stripe in the colour of its mark, title, words; the one in hand also has its buttons.

    Made for cards with the same parts as the given one; `show_card` lets it show one of them, time and again.
    """

    clicked = Signal(str)
    hovered = Signal(str, bool)
    acted = Signal(str, str)  # id, name of the action

    def __init__(self, card: Card, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._hint: QLabel | None = None
        self._text: Clamped | None = None
        self._acts: QWidget | None = None
        self.card = card
        self._opened = False
        self._fill(card)

    def show_card(self, card: Card) -> None:
        """Show this card, closed, in place of one that has the same parts."""
        self.card = card
        self.setAccessibleName(f"{card.title}. {card.text}")
        self._title.setText(card.title)
        if self._hint:
            self._hint.setText(card.hint)
        if self._text:
            self._text.set_text(card.text)
        self._opened = False
        self._show_more()
        self.light(False)
        self.update()

    def _fill(self, card: Card) -> None:
        self._box = column(self, margins=(14, 8, 10, 8), gap=3)
        top = line(gap=6)
        self._title = Elided("", "muted" if card.faint else "heading")
        top.addWidget(self._title, 1)
        if card.hint:
            self._hint = label("", "help")
            top.addWidget(self._hint)
        self._box.addLayout(top)
        if card.text:
            self._text = Clamped("", _TEXT_LINES)
            if card.faint:
                self._text.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            self._box.addWidget(self._text)

    def _make_buttons(self) -> None:
        self._acts = QWidget()
        row = line(self._acts, gap=2)
        for name, text in self.card.actions:
            row.addWidget(button(text, partial(self.acted.emit, self.card.id, name), look="link"))
        row.addStretch()
        self._box.addWidget(self._acts)
        self._acts.show()  # or the height would be reckoned without it

    def open_(self, opened: bool) -> None:
        """Show all words and the buttons, or only the beginning."""
        if opened != self._opened:
            self._opened = opened
            self._show_more()

    def _show_more(self) -> None:
        """Buttons are there while the card is open: few ever are."""
        if self._text:
            self._text.set_lines(0 if self._opened else _TEXT_LINES)
        if self._acts:
            self._acts.hide()
            self._acts.deleteLater()
            self._acts = None
        if self._opened and self.card.actions:
            self._make_buttons()
        self.resize(WIDTH, natural_height(self, WIDTH))

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        return [self, *(self._acts.findChildren(QPushButton) if self._acts else ())]

    def light(self, lit: bool) -> None:
        """Make the card stand out, or no longer."""
        restyle(self, "lit", lit)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.of(self.palette()).marks[self.card.kind].line))
        painter.drawRoundedRect(QRectF(4, 8, _STRIPE, self.height() - 16), _STRIPE / 2, _STRIPE / 2)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered.emit(self.card.id, True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(self.card.id, False)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.card.id)
