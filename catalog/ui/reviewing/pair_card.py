"""A contested flag: the two accounts side by side, and in what they differ."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from catalog.services.review import Context, FlagView
from catalog.ui import sentences, terms
from catalog.ui.inspector.claim_card import ClaimCard
from catalog.ui.reviewing.finding import Finding
from catalog.ui.reviewing.sentence import cut
from catalog.ui.widgets.badge import Badge
from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.parts import button, clear, column, label, line
from catalog.ui.widgets.passage_label import PassageLabel

_LARGER = 1.0
_AROUND = 160


class PairCard(QFrame):
    """`record_asked` to see either side by itself. The program never says which is right."""

    record_asked = Signal(int)
    place_asked = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Contested"))
        self._badge = Badge()
        self._reason = label("", wrap=True)
        self._status = label("", "muted")
        self._sides: QHBoxLayout = line(gap=14)
        top = line(gap=10)
        top.addWidget(self._badge)
        top.addStretch(1)
        top.addWidget(self._status)
        box = column(self, margins=(20, 16, 20, 18), gap=12)
        box.addLayout(top)
        box.addWidget(self._reason)
        box.addLayout(self._sides)

    def tell(self, finding: Finding) -> None:
        """Show the two sides of a flag: claims with their evidence, or passages in their context."""
        flag = finding.flag
        self._badge.tell(terms.word(flag.row.category), "flag-medium")
        self._reason.setText(sentences.said(flag.row.reason))
        self._status.setText("" if flag.row.status == "open" else terms.word(flag.row.status))
        clear(self._sides)
        for card in [ClaimCard(view) for view in finding.claims]:
            card.record_asked.connect(self.record_asked)
            card.place_asked.connect(self.place_asked)
            self._sides.addWidget(card, 1)
        if not finding.claims:
            self._show_passages(flag, finding.said)

    def _show_passages(self, flag: FlagView, said: tuple[str, str]) -> None:
        row = flag.row
        whole = flag.place is None
        self._sides.addWidget(self._passage(said[0] or row.record_label, flag.context, row.record_id, whole=whole), 1)
        if flag.rival is not None:
            other = flag.rival_context or Context(flag.rival.label, 0, len(flag.rival.label))
            title, record_id = said[1] or flag.rival.label, flag.rival.id
        elif flag.rival_context is not None:
            other, title, record_id = flag.rival_context, row.record_label, row.record_id
        else:
            return
        self._sides.addWidget(self._passage(title, other, record_id, whole=flag.rival_context is None), 1)

    def _passage(self, title: str, context: Context, record_id: int, *, whole: bool) -> QWidget:
        made = QFrame()
        made.setProperty("card", True)
        box = column(made, margins=(14, 12, 14, 12), gap=8)
        page = self.tr(", p. {page}").format(page=context.page) if context.page else ""
        if title != context.text:
            box.addWidget(Elided(f"{title}{page}", "muted"))
        box.addWidget(_words(context, whole=whole))
        box.addStretch(1)
        row = line()
        row.addWidget(button(self.tr("Open"), lambda: self.record_asked.emit(record_id), look="link"))
        row.addStretch(1)
        box.addLayout(row)
        return made


def _words(context: Context, *, whole: bool) -> PassageLabel:
    words = PassageLabel()
    font = words.font()
    font.setPointSizeF(font.pointSizeF() + _LARGER)
    words.setFont(font)
    if whole:
        words.show_passage(context.text, 0, 0, "flag-medium")
    else:
        before, sentence, start, end, after = cut(context, _AROUND)
        words.show_passage(sentence, start, end, "flag-medium", before=before, after=after)
    return words
