"""An entry of the framing rules: a line in the list, and a card with what it says and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from catalog.domain import neutral
from catalog.ui import sentences, terms, theme
from catalog.ui.widgets.badge import Badge
from catalog.ui.widgets.parts import button, column, label, line
from catalog.ui.widgets.two_lines import Lines
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.framing_entries import Entry


def lines(entry: Entry) -> Lines:
    """An entry in the list: the words, and below them category and neutral wording."""
    wording = f" → {entry.wording}" if entry.suggestion else ""
    return Lines(
        entry.cue,
        f"{terms.word(entry.category)}{wording}",
        hint=_whose(entry),
        mark="" if entry.silenced else theme.severity(entry.strength),
        faint=entry.silenced,
    )


class EntryCard(QFrame):
    """`toggle` silences or takes back, `reword` asks for another wording, `whole` silences the whole rule."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Entry"))
        self._badge = Badge()
        self._whose = label("", "muted")
        self._cue = label("", "title", wrap=True, selectable=True)
        self._forms = label("", "help", wrap=True)
        self._reason = label("", wrap=True)
        self._heading = label("", "section")
        self._wording = label("", wrap=True, selectable=True)
        self._rule = label("", "help", wrap=True)
        self.toggle = button("")
        self.reword = button(self.tr("&Neutral wording…"))
        self.whole = button(self.tr("Silence the &whole rule"), look="flat")
        self._arrange()
        self.tell(None)

    def tell(self, entry: Entry | None) -> None:
        """Show an entry; None for nothing."""
        self._inside.setVisible(entry is not None)
        if entry is None:
            return
        self._badge.tell(terms.word(entry.category), theme.severity(entry.strength))
        self._whose.setText(_whose(entry) or self.tr("shipped"))
        self._cue.setText(entry.cue)
        self._forms.setText(self.tr("Finds: {words}").format(words=", ".join(entry.forms)))
        self._forms.setVisible(bool(entry.forms))
        self._reason.setText(sentences.said(entry.reason.replace("{cue}", "…")))
        advice = neutral.is_advice(entry.suggestion)
        self._heading.setText(self.tr("Say instead") if advice else self.tr("Neutral wording"))
        self._wording.setText(neutral.plain(entry.wording))
        for part in (self._heading, self._wording):
            part.setVisible(bool(entry.wording))
        strength = self.tr("Rule {rule} · strength {strength} of 100 · {language}")
        self._rule.setText(
            strength.format(
                rule=entry.rule, strength=round(100 * entry.strength), language=terms.language(entry.language)
            )
        )
        self.toggle.setText(self._act(entry))
        self.reword.setEnabled(not entry.silenced)
        self.whole.setVisible(not entry.is_own and not entry.silenced)

    def _act(self, entry: Entry) -> str:
        if entry.is_own:
            return self.tr("&Take out (Del)")
        if entry.change is not None:
            return self.tr("&Restore (Del)")
        return self.tr("&Silence (Del)")

    def _arrange(self) -> None:
        self._inside = QWidget()
        column(self, margins=(20, 16, 20, 16)).addWidget(self._inside)
        box = column(self._inside, gap=12)
        top = line(gap=10)
        top.addWidget(self._badge)
        top.addStretch(1)
        top.addWidget(self._whose)
        box.addLayout(top)
        for part in (
            self._cue,
            self._forms,
            label(self.tr("Why"), "section"),
            self._reason,
            self._heading,
            self._wording,
        ):
            box.addWidget(part)
        box.addStretch(1)
        box.addWidget(self._rule)
        row = line(gap=8)
        for each in (self.toggle, self.reword, self.whole):
            row.addWidget(each)
        row.addStretch(1)
        box.addLayout(row)


def _whose(entry: Entry) -> str:
    if entry.is_own:
        return tr("added here")
    if entry.silenced:
        return tr("silenced here")
    return tr("reworded here") if entry.change is not None else ""
