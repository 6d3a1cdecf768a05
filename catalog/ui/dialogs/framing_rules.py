"""The framing rules as this catalogue has them: looked through, silenced, reworded, added to; each change undoable."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from catalog.framing.lexicon import Edit
from catalog.services import framing, framing_entries, framing_rules
from catalog.services.framing_entries import Entry
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.dialogs.rule_entries import LANGUAGES, WHOSE, Entries, added, fields, sifted
from catalog.ui.hub import Changes, Hub
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.entry_card import EntryCard, lines
from catalog.ui.widgets.lines_list import LinesList
from catalog.ui.widgets.parts import button, column, label, line

_SIZE = (980, 680)
_LIST_WIDTH = 460


class FramingRules(QDialog):
    """`judge_asked` when the sources are to be judged again; `undo_asked` on Ctrl+Z."""

    judge_asked = Signal()
    undo_asked = Signal()

    def __init__(
        self, catalogue: Catalogue, jobs: Jobs, hub: Hub, typed: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Framing rules"))
        self._catalogue = catalogue
        self._jobs = jobs
        self._all: list[Entry] = []
        self.edit = QLineEdit(typed, placeholderText=self.tr("Words, a wording or a reason"), clearButtonEnabled=True)
        self.edit.setAccessibleName(self.tr("Find"))
        self.category = _combo(self.tr("Category"))
        self.whose = _combo(self.tr("Whose"))
        self.list = LinesList(lines, self.tr("Entries"))
        self.card = EntryCard()
        self.count = label("", "help")
        self.stale = label("", "help", wrap=True)
        self.judge = button(self.tr("&Judge them again"), self.judge_asked.emit)
        self._fill()
        self._arrange()
        self._connect(hub)
        self.refresh()

    def refresh(self) -> None:
        """Read the rules and what was judged by others."""
        catalogue = self._catalogue

        def read() -> tuple[list[Entry], int]:
            return framing_entries.listed(catalogue), len(framing.stale_sources(catalogue))

        self._jobs.read(read, key=("framing rules", id(self)), then=self._tell)

    def toggle(self) -> None:
        """Silence the entry shown, or take back what this catalogue changed in it."""
        entry = self.list.current()
        if entry is None:
            return
        catalogue, change = self._catalogue, entry.change
        if change is not None:
            self._write(lambda: framing_rules.remove(catalogue, change))
        else:
            self._write(lambda: framing_rules.add(catalogue, entry.edit("silence")))

    def silence_rule(self) -> None:
        """Silence every entry of the rule shown."""
        entry = self.list.current()
        if entry is not None and not entry.is_own:
            catalogue, edit = self._catalogue, replace(entry.edit("silence"), cue="")
            self._write(lambda: framing_rules.add(catalogue, edit))

    def reword(self) -> None:
        """Ask for another neutral wording for the entry shown."""
        entry = self.list.current()
        if entry is None or entry.silenced:
            return
        hint = self.tr("It stands in the place of the words. In brackets it is advice and is only shown.")
        field = Field("suggestion", self.tr("Neutral wording for “{words}”").format(words=entry.cue), help=hint)
        values = {"suggestion": entry.suggestion or ""}
        self._ask(
            FormDialog(self.tr("Neutral wording"), [field], self.tr("Keep"), values, stays=True, parent=self),
            lambda entered: entry.edit("suggest", entered["suggestion"]),
        )

    def add(self) -> None:
        """Ask for words the shipped rules do not know."""
        values = {"cue": self.edit.text() if not self.list.pages.total else "", "language": LANGUAGES[0]}
        values["category"] = self.category.currentData() or framing_rules.CATEGORIES[0]
        dialog = FormDialog(
            self.tr("Add words"), fields(), self.tr("Add"), values, required="cue", stays=True, parent=self
        )
        self._ask(dialog, added)

    def _ask(self, dialog: FormDialog, made: Callable[[Mapping[str, Any]], Edit]) -> None:
        catalogue = self._catalogue

        def save(entered: Mapping[str, Any]) -> None:
            self._jobs.write(
                lambda: framing_rules.add(catalogue, made(entered)),
                title=self.tr("Framing rules"),
                then=lambda _number: dialog.accept(),
                failed=dialog.refuse,
            )

        dialog.accepted_values.connect(save)
        dialog.open()

    def _write(self, work: Callable[[], object]) -> None:
        self._jobs.write(work, title=self.tr("Framing rules"))

    def _tell(self, found: tuple[list[Entry], int]) -> None:
        self._all, stale = found
        self._show()
        text = self.tr("Sources not yet judged by these rules: {count}").format(count=stale)
        self.stale.setText(text if stale else self.tr("Every source was judged by these rules."))
        self.judge.setEnabled(stale > 0)

    def _show(self) -> None:
        whose = WHOSE[self.whose.currentIndex()][1]
        shown = sifted(self._all, self.edit.text(), self.category.currentData(), whose)
        current = self.list.current()
        self.list.show_source(Entries(shown), current.id if current else None)
        self.count.setText(self.tr("{shown} of {total} entries").format(shown=len(shown), total=len(self._all)))

    def _connect(self, hub: Hub) -> None:
        self.edit.textChanged.connect(lambda _text: self._show())
        for combo in (self.category, self.whose):
            combo.currentIndexChanged.connect(lambda _index: self._show())
        self.list.went.connect(self.card.tell)
        self.list.opened.connect(lambda _entry: self.reword())
        self.card.toggle.clicked.connect(self.toggle)
        self.card.reword.clicked.connect(self.reword)
        self.card.whole.clicked.connect(self.silence_rule)
        hub.changed.connect(self._changed)
        down = QShortcut(QKeySequence("Down"), self.edit)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.list.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[int, Callable[[], object]] = {Qt.Key.Key_Delete: self.toggle, Qt.Key.Key_Insert: self.add}
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.key() in acts:
            acts[event.key()]()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # Enter is for the entry, not for a button
            super().keyPressEvent(event)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if {table for table, _key in changes} & {"framing_rule", "analysis", "text"}:
            self.refresh()

    def _fill(self) -> None:
        self.category.addItem(self.tr("All categories"), None)
        for category in framing_rules.CATEGORIES:
            self.category.addItem(terms.word(category), category)
        for name, _fits in WHOSE:
            self.whose.addItem(QCoreApplication.translate("framing", name))

    def _arrange(self) -> None:
        box = column(self, margins=(24, 20, 24, 18), gap=12)
        box.addWidget(label(self.tr("Framing rules of this catalogue"), "title"))
        text = self.tr("The words an analysis looks for. What you change holds for this catalogue and can be undone.")
        box.addWidget(label(text, "muted", wrap=True))
        box.addLayout(self._top())
        middle = line(gap=16)
        middle.addLayout(self._left(), 1)
        middle.addWidget(self.card, 1)
        box.addLayout(middle, 1)
        box.addLayout(self._bottom())
        self.resize(*_SIZE)

    def _top(self) -> QHBoxLayout:
        row = line(gap=8)
        row.addWidget(self.edit, 2)
        row.addWidget(self.category, 1)
        row.addWidget(self.whose, 1)
        return row

    def _left(self) -> QVBoxLayout:
        box = column(gap=6)
        self.list.setProperty("field", True)
        self.list.setMinimumWidth(_LIST_WIDTH)
        box.addWidget(self.list, 1)
        box.addWidget(self.count)
        return box

    def _bottom(self) -> QHBoxLayout:
        row = line(gap=8)
        row.addWidget(button(self.tr("&Add words…"), self.add, icon="add"))
        row.addWidget(self.stale, 1)
        row.addWidget(self.judge)
        row.addWidget(button(self.tr("Close"), self.accept, look="primary"))
        return row


def _combo(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setMaxVisibleItems(20)
    return made
