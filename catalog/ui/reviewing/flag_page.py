"""The flag large: in its sentence, why, what else was decided, and the buttons with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from catalog.ui import sentences, terms
from catalog.ui.reviewing.finding import Finding
from catalog.ui.reviewing.pair_card import PairCard
from catalog.ui.reviewing.queue import strength
from catalog.ui.reviewing.reasons import reason_buttons
from catalog.ui.reviewing.sentence import cut
from catalog.ui.widgets.badge import Badge
from catalog.ui.widgets.flag_card import FlagCard, FlagText
from catalog.ui.widgets.flow import Flow
from catalog.ui.widgets.parts import button, clear, column, label, line, scrolled
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.review import DecisionView, FlagView

_WIDTH = 820
_AROUND = 260


class FlagPage(QWidget):
    """`uphold`, `dismiss`, `defer` are the buttons; `everywhere` says whether to decide all like it in the source."""

    record_asked = Signal(int)
    place_asked = Signal(int, int, int)
    suggestion_taken = Signal(str)
    reason_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "base")
        self.card = FlagCard()
        self.pair = PairCard()
        self.card.suggestion_taken.connect(self.suggestion_taken)
        self.pair.record_asked.connect(self.record_asked)
        self.pair.place_asked.connect(self.place_asked)
        self.uphold = _key_button(self.tr("Uphold"), "U", primary=True)
        self.dismiss = _key_button(self.tr("Dismiss…"), "D")
        self.defer = _key_button(self.tr("Defer"), "F")
        self.read = _key_button(self.tr("Show in the text"), self.tr("Enter"), flat=True)
        self.rule = _key_button(self.tr("Silence this rule…"), "R", flat=True)
        self.everywhere = QCheckBox()
        self._decisions = column(gap=8)
        self._why = label("", "help", wrap=True, selectable=True)
        self._engine = label("", "help", wrap=True, selectable=True)
        self._arrange()

    def tell(self, finding: Finding) -> None:
        """Show a flag with what belongs to it."""
        flag, alike = finding.flag, len(finding.alike)
        contested = flag.row.category == "contested"
        self.card.setVisible(not contested)
        self.pair.setVisible(contested)
        if contested:
            self.pair.tell(finding)
        else:
            self.card.tell(_text_of(flag))
        self.rule.setVisible(not contested)
        self.everywhere.setChecked(False)
        self.everywhere.setVisible(alike > 1)
        self.everywhere.setText(self.tr("Same everywhere in this source: %n flags (S)", None, alike))
        self.read.setEnabled(flag.place is not None or contested)
        self._why.setText("\n".join(map(sentences.said, finding.why)))
        text = self.tr("Rule {rule} · judged by engine {engine}")
        self._engine.setText(text.format(rule=flag.rule, engine=flag.engine or self.tr("unknown")))
        self._show_decisions(flag.decisions)

    def _show_decisions(self, decisions: tuple[DecisionView, ...]) -> None:
        clear(self._decisions)
        if decisions:
            self._decisions.addWidget(label(self.tr("Decided before"), "section"))
        for decision in reversed(decisions):
            self._decisions.addWidget(_decision(decision))

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setProperty("surface", "base")
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        box = column(middle, gap=16)
        box.addWidget(self.card)
        box.addWidget(self.pair)
        box.addLayout(self._buttons())
        box.addLayout(self._choices())
        box.addLayout(self._decisions)
        box.addLayout(self._details())
        box.addStretch(1)
        across = line(inside, margins=(28, 24, 28, 24))
        across.addStretch(1)
        across.addWidget(middle, 30)
        across.addStretch(1)
        column(self).addWidget(scrolled(inside))

    def _buttons(self) -> Flow:
        row = Flow(gap=8)
        for each in (self.uphold, self.dismiss, self.defer, self.rule, self.read):
            row.addWidget(each)
        return row

    def _details(self) -> QVBoxLayout:
        box = column(gap=4)
        box.addWidget(label(self.tr("Why it stands here in the queue"), "section"))
        box.addWidget(self._why)
        box.addWidget(self._engine)
        return box

    def _choices(self) -> QVBoxLayout:
        box = column(gap=8)
        box.addWidget(self.everywhere)
        box.addWidget(label(self.tr("Dismiss because"), "section"))
        reasons = column(gap=0)
        for each in reason_buttons(self.reason_chosen.emit):
            reasons.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(reasons)
        keys = self.tr("1–5: dismiss for that reason · N and P go on and back · Ctrl+Z takes the last decision back")
        box.addWidget(label(keys, "help", wrap=True))
        return box


def _key_button(text: str, key: str, *, primary: bool = False, flat: bool = False) -> QPushButton:
    made = button(f"{text}   {key}", look="primary" if primary else "flat" if flat else "")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAccessibleName(text)
    return made


def _text_of(flag: FlagView) -> FlagText:
    before, sentence, start, end, after = cut(flag.context, _AROUND)
    page = tr(", p. {page}").format(page=flag.context.page) if flag.context.page else ""
    quoted = QCoreApplication.translate("review", " · in a quotation") if flag.row.in_quotation else ""
    return FlagText(
        category=terms.word(flag.row.category),
        sentence=sentence,
        start=start,
        end=end,
        reason=sentences.said(flag.row.reason),
        strength=flag.row.strength / 100,
        before=before,
        after=after,
        suggestion=flag.suggestion or "",
        where=f"{strength(flag.row)} · {flag.row.record_label}{page}{quoted}",
        status="" if flag.row.status == "open" else terms.word(flag.row.status),
    )


def _decision(decision: DecisionView) -> QWidget:
    made = QWidget()
    row = line(made, gap=8)
    row.addWidget(Badge(terms.word(decision.verdict), terms.MARKS[decision.verdict]), 0, Qt.AlignmentFlag.AlignTop)
    words = column(gap=2)
    if decision.reason:
        words.addWidget(label(decision.reason, wrap=True))
    words.addWidget(label(f"{decision.reviewer}, {terms.moment(decision.decided_at)}", "help"))
    row.addLayout(words, 1)
    return made
