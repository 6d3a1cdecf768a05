"""Names that may be one, pair by pair: merge, keep apart for good, or go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QWidget

from catalog.domain.errors import CatalogError
from catalog.services import history, name_merging, name_proposals
from catalog.store.catalogue import Catalogue
from catalog.ui.dialogs.name_pair import NamePair, Side, read_side
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import button, column, label, line

if TYPE_CHECKING:
    from catalog.services.name_proposals import Proposal

_WIDTH, _HEIGHT = 820, 520


class Proposals(QDialog):
    """Keys: M merges, X says that they differ, N goes on, left and right choose which to keep, Ctrl+Z takes back."""

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Possible merges"))
        self._catalogue = catalogue
        self._jobs = jobs
        self._passed: list[Proposal] = []
        self._proposals: list[Proposal] = []
        self._title = label("", "title")
        self._reason = label("", wrap=True)
        self.pair = NamePair()
        self._pages = QStackedWidget()
        self._buttons: list[QPushButton] = []
        self._arrange()
        self._add_keys()
        self._ask()

    def merge(self) -> None:
        """Make the two one."""
        if self._current():
            catalogue, (keep, other) = self._catalogue, self.pair.ids()
            theirs = self.pair.fields.theirs()
            self._jobs.write(lambda: name_merging.merge(catalogue, keep, other, theirs), title=self.tr("Merge names"))
            self.pass_()

    def keep_apart(self) -> None:
        """Remember that they are not the same."""
        if self._current():
            catalogue, pair = self._catalogue, self.pair.ids()
            self._jobs.write(lambda: name_merging.keep_apart(catalogue, *pair), title=self.tr("Keep apart"))
            self.pass_()

    def pass_(self) -> None:
        """Decide nothing, and see the next pair."""
        current = self._current()
        if current:
            self._passed.append(self._proposals.pop(0))
            self._show(self._proposals)

    def undo(self) -> None:
        """Take back the latest step, and come back to its pair."""
        catalogue = self._catalogue
        self._jobs.write(lambda: history.undo(catalogue), title=self.tr("Undo"), then=lambda _done: self._return())

    def _return(self) -> None:
        if self._passed:
            self._show([self._passed.pop(), *self._proposals])

    def _current(self) -> Proposal | None:
        return next(iter(self._proposals), None)

    def _ask(self) -> None:
        catalogue = self._catalogue
        self._title.setText(self.tr("Looking through the names…"))
        self._jobs.read(lambda: name_proposals.proposals(catalogue), key=("pairs", id(self)), then=self._show)

    def _show(self, found: list[Proposal]) -> None:
        self._proposals = list(found)
        asked = self.tr("Are these one and the same? {left} to look at").format(left=len(found))
        self._title.setText(asked if found else self.tr("Possible merges"))
        current = self._current()
        for each in self._buttons:
            each.setEnabled(current is not None)
        if current is None:
            self._pages.setCurrentIndex(1)
            self._reason.setText("")
            return
        self._reason.setText(current.reason[:1].upper() + current.reason[1:])
        catalogue = self._catalogue
        self._jobs.read(
            lambda: (read_side(catalogue, current.keep_id), read_side(catalogue, current.other_id)),
            key=("pair", id(self)),
            then=self._tell,
            failed=self._gone,
        )

    def _tell(self, sides: tuple[Side, Side]) -> None:
        self.pair.tell(*sides)
        self._pages.setCurrentIndex(0)

    def _gone(self, _problem: CatalogError) -> None:
        """One of the two was merged into a third meanwhile."""
        self._show(self._proposals[1:])

    def _arrange(self) -> None:
        box = column(self, margins=(24, 20, 24, 18), gap=12)
        box.addWidget(self._title)
        box.addWidget(self._reason)
        self._pages.addWidget(self.pair)
        none = EmptyState("check", self.tr("Nothing left"), self.tr("No more names look like one another."))
        self._pages.addWidget(none)
        box.addWidget(self._pages, 1)
        row = line(gap=8)
        for text, act, look in (
            (self.tr("Merge   M"), self.merge, "primary"),
            (self.tr("Not the same   X"), self.keep_apart, ""),
            (self.tr("Later   N"), self.pass_, "flat"),
        ):
            made = button(text, act, look=look)
            made.setAutoDefault(False)
            self._buttons.append(made)
            row.addWidget(made)
        row.addStretch()
        row.addWidget(label(self.tr("← → choose which to keep · Ctrl+Z takes back"), "help"))
        close = button(self.tr("Close"), self.accept)
        close.setAutoDefault(False)
        row.addWidget(close)
        box.addLayout(row)
        self.resize(_WIDTH, _HEIGHT)

    def _add_keys(self) -> None:
        for keys, act in (
            ("M", self.merge),
            ("X", self.keep_apart),
            ("N", self.pass_),
            ("Left", self.pair.swap),
            ("Right", self.pair.swap),
            ("Ctrl+Z", self.undo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
