"""Cards beside the passages they belong to, like comments; only those of the visible part exist as widgets."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

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


class CardWidget(QFrame):
    """One card: a stripe in the colour of its mark, title, words; the one in hand also has its buttons."""

    clicked = Signal(str)
    hovered = Signal(str, bool)
    acted = Signal(str, str)  # id, name of the action

    def __init__(self, card: Card, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = card
        self.setProperty("card", True)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{card.title}. {card.text}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._opened = False
        self._text: Clamped | None = None
        self._acts: QWidget | None = None
        self._fill()
        self._fit()

    def _fill(self) -> None:
        box = column(self, margins=(14, 8, 10, 8), gap=3)
        top = line(gap=6)
        top.addWidget(Elided(self.card.title, "muted" if self.card.faint else "heading"), 1)
        if self.card.hint:
            top.addWidget(label(self.card.hint, "help"))
        box.addLayout(top)
        if self.card.text:
            box.addWidget(self._words())
        if self.card.actions:
            self._acts = QWidget()
            self._buttons(line(self._acts, gap=2))
            self._acts.hide()
            box.addWidget(self._acts)

    def _words(self) -> QWidget:
        words = Clamped(self.card.text, _TEXT_LINES)
        if self.card.faint:
            words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._text = words
        return words

    def _buttons(self, row: QHBoxLayout) -> None:
        for name, text in self.card.actions:
            row.addWidget(button(text, partial(self.acted.emit, self.card.id, name), look="link"))
        row.addStretch()

    def open_(self, opened: bool) -> None:
        """Show all words and the buttons, or only the beginning."""
        if opened != self._opened:
            self._opened = opened
            if self._text:
                self._text.set_lines(0 if opened else _TEXT_LINES)
            if self._acts:
                self._acts.setVisible(opened)
            self._fit()

    def _fit(self) -> None:
        self.resize(WIDTH, natural_height(self, WIDTH))

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
