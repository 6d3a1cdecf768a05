"""A flag as one reads it: category, the sentence in its context with the cue marked, why, and a neutral wording."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from catalog.domain import neutral
from catalog.ui import theme
from catalog.ui.widgets.badge import Badge
from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.parts import button, column, label, line
from catalog.ui.widgets.passage_label import PassageLabel

_LARGER = 1.5


@dataclass(frozen=True, slots=True)
class FlagText:
    """What a card says. `start` and `end` are code points within `sentence`; `strength` is 0.0 to 1.0."""

    category: str
    sentence: str
    start: int
    end: int
    reason: str
    strength: float = 0.5
    before: str = ""
    after: str = ""
    suggestion: str = ""
    where: str = ""
    status: str = ""


class FlagCard(QFrame):
    """`suggestion_taken` with the neutral wording when the user wants to use it."""

    suggestion_taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Flag"))
        self._suggestion = ""
        self._badge = Badge()
        self._where = Elided("", "muted")
        self._status = label("", "muted")
        self._passage = PassageLabel()
        self._reason = label("", wrap=True)
        self._heading = label("", "section")
        self._wording = label("", wrap=True, selectable=True)
        self._neutral = QWidget()
        font = self._passage.font()
        font.setPointSizeF(font.pointSizeF() + _LARGER)
        self._passage.setFont(font)
        self._arrange(column(self, margins=(20, 16, 20, 16), gap=12))

    def tell(self, flag: FlagText) -> None:
        """Show this flag."""
        kind = theme.severity(flag.strength)
        self._badge.tell(flag.category, kind)
        self._where.setText(flag.where)
        self._status.setText(flag.status)
        self._passage.show_passage(flag.sentence, flag.start, flag.end, kind, before=flag.before, after=flag.after)
        self._passage.setAccessibleName(flag.sentence)
        self._reason.setText(flag.reason)
        self._suggestion = flag.suggestion
        advice = neutral.is_advice(flag.suggestion)
        self._heading.setText(self.tr("Say instead") if advice else self.tr("Neutral wording"))
        self._wording.setText(neutral.plain(flag.suggestion))
        self._neutral.setVisible(bool(flag.suggestion))
        self.setAccessibleDescription(f"{flag.category}. {flag.sentence} {flag.reason}")

    def _arrange(self, box: QVBoxLayout) -> None:
        top = line(gap=10)
        top.addWidget(self._badge)
        top.addWidget(self._where, 1)
        top.addWidget(self._status)
        box.addLayout(top)
        box.addWidget(self._passage)
        box.addWidget(label(self.tr("Why"), "section"))
        box.addWidget(self._reason)
        self._arrange_neutral(column(self._neutral, gap=6))
        box.addWidget(self._neutral)
        box.addStretch()

    def _arrange_neutral(self, box: QVBoxLayout) -> None:
        box.addWidget(self._heading)
        row = line(gap=8)
        row.addWidget(self._wording, 1)
        row.addWidget(button(self.tr("Into a claim   W"), lambda: self.suggestion_taken.emit(self._suggestion)))
        box.addLayout(row)
