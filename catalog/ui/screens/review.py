"""The review screen: the queue at the left, the flag large at the right, one key per decision."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from catalog.domain.operations import Operation
from catalog.domain.values import RecordInfo
from catalog.services import ranking, review
from catalog.store.catalogue import Catalogue, Done
from catalog.ui import messages
from catalog.ui.actions import Handlers
from catalog.ui.hub import Hub
from catalog.ui.jobs import Jobs
from catalog.ui.reviewing import finding, learning, rewording
from catalog.ui.reviewing.filters import Filters
from catalog.ui.reviewing.finding import Finding
from catalog.ui.reviewing.flag_page import FlagPage
from catalog.ui.reviewing.nothing_left import NothingLeft
from catalog.ui.reviewing.queue import Queue, Standing, Wanted, lines, standing
from catalog.ui.reviewing.reasons import REASONS, Reasons, reason
from catalog.ui.screens.everywhere import everywhere
from catalog.ui.screens.screen import Screen
from catalog.ui.widgets.lines_list import LinesList
from catalog.ui.widgets.parts import column

if TYPE_CHECKING:
    from catalog.services.review import FlagRow

_QUEUE_WIDTH = 340


class ReviewScreen(Screen):
    """After a decision the next flag comes by itself; undoing one comes back to its flag."""

    tables = frozenset({"flag", "decision", "text", "source"})

    def __init__(self, catalogue: Catalogue, jobs: Jobs, hub: Hub, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, hub, parent)
        self.filters = Filters()
        self.queue = LinesList(lines, self.tr("Flags to look at"))
        self.page = FlagPage()
        self._found: Finding | None = None
        self._go_to: int | None = None
        self._from_top = False
        self._done = NothingLeft()
        self._arrange()
        self._connect()
        self._add_keys()

    def handlers(self) -> Handlers:
        return {
            **everywhere(self),
            "review.uphold": partial(self.decide, "upheld"),
            "review.dismiss": self.ask_reason,
            "review.defer": partial(self.decide, "deferred"),
            "review.same": self.page.everywhere.toggle,
            "review.next": partial(self.queue.step, 1),
            "review.previous": partial(self.queue.step, -1),
            "review.read": self.read,
            "review.reword": self.reword,
            "review.note": self.note,
            "review.rule": self.show_rule,
        }

    def hint(self) -> str:
        return self.tr(
            "U: uphold · D: dismiss · F: defer · S: same everywhere · W: neutral claim · E: note · Enter: text"
        )

    def take_focus(self) -> None:
        self.queue.setFocus()

    def refresh(self) -> None:
        catalogue = self.catalogue
        self.jobs.read(lambda: review.flagged_records(catalogue), key=("flagged", id(self)), then=self._fill)
        self.jobs.read(lambda: ranking.state(catalogue).is_mine, key=("mine", id(self)), then=self._take_over)

    def show_record(self, record_id: int) -> None:
        self.filters.choose_record(record_id)

    def show_flag(self, record_id: int, flag_id: int) -> None:
        """Show one flag on which reviewers differ, among the others of its record."""
        self.filters.choose_differing(record_id)
        self._go_to = flag_id
        self._show_queue()

    def decide(self, verdict: str, why: str | None = None) -> None:
        """Decide the flag shown, and all like it in its record if that is ticked; then go on."""
        if self._found is None:
            return
        ids = self._found.alike if self.page.everywhere.isChecked() else (self._found.flag.row.id,)
        self._go_to = self._next_id(set(ids))
        self._found = None  # until the next one stands there, a second key decides nothing
        catalogue = self.catalogue
        self.jobs.write(lambda: review.decide(catalogue, ids, verdict, why), title=self.tr("Review"))

    def ask_reason(self) -> None:
        """Open the reasons for a dismissal."""
        if self._found is not None:
            popup = Reasons(self)
            popup.chosen.connect(partial(self.decide, "dismissed"))
            popup.open_at(self.page.dismiss)

    def read(self) -> None:
        """Show the flag in its text, or the record it is about."""
        if self._found is None:
            return
        place = self._found.flag.place
        if place is not None and place.state != "orphan":
            self.place_asked.emit(place.source_id, place.start, place.end)
        else:
            self.record_asked.emit(self._found.flag.row.record_id)

    def reword(self) -> None:
        """Take the neutral wording into a claim."""
        if self._found is not None:
            rewording.reword(self.catalogue, self.jobs, self._found, self, self._reworded)

    def note(self) -> None:
        """Write a note on what the flag is about."""
        if self._found is not None:
            rewording.note(self.catalogue, self.jobs, self._found, self, lambda _note: self.queue.setFocus())

    def show_rule(self) -> None:
        """Show the rule of the flag, to silence it or give it other words."""
        if self._found is not None and self._found.flag.row.category != "contested":
            self.rules_asked.emit(self._found.flag.row.cue)

    def _reworded(self, claim_id: int) -> None:
        self.queue.setFocus()
        messages.toast(self, self.tr("The claim is entered"), self.tr("Show"), lambda: self.record_asked.emit(claim_id))

    def _wanted(self) -> Wanted:
        return self.filters.wanted(self.catalogue.actor)

    def _next_id(self, decided: set[int]) -> int | None:
        """The flag after this one that is not among those decided now; the first of all in an order learned anew."""
        here = -1 if self._from_top else self.queue.currentIndex().row()
        self._from_top = False
        rows = [self.queue.pages.row(i) for i in range(self.queue.pages.rowCount())]
        below, above = rows[here + 1 :], reversed(rows[: max(here, 0)])
        return next((row.id for row in (*below, *above) if row.id not in decided), None)

    def _fill(self, records: list[RecordInfo]) -> None:
        self.filters.set_records(records)
        self._show_queue()

    def _show_queue(self) -> None:
        wanted, current = self._wanted(), self.queue.current()
        keep = self._go_to if self._go_to is not None else current.id if current else None
        self.queue.read(self.jobs, Queue(self.catalogue, wanted), keep, max(self.queue.currentIndex().row(), 0))
        catalogue = self.catalogue
        self.jobs.read(lambda: standing(catalogue, wanted), key=("standing", id(self)), then=self._stand)

    def _filtered(self) -> None:
        self._go_to, self._from_top = None, False
        self.queue.setCurrentIndex(self.queue.pages.index(-1, 0))
        self._show_queue()
        self.queue.setFocus()

    def _stand(self, now: Standing) -> None:
        self.filters.tell(now)
        self._done.explain(now, self._wanted().status)

    def _went(self, row: FlagRow | None) -> None:
        if row is None:
            self._found = None
            self._pages.setCurrentWidget(self._done)
            return
        if row.id == self._go_to:
            self._go_to = None
        catalogue = self.catalogue
        self.jobs.read(
            partial(finding.read, catalogue, row.id, self._wanted().reviewer),
            key=("flag", id(self)),
            then=self._show_flag,
            failed=lambda _gone: None,
        )

    def _show_flag(self, found: Finding) -> None:
        self._found = found
        self.page.tell(found)
        self._pages.setCurrentWidget(self.page)

    def _stepped(self, done: Done) -> None:
        """Taking a decision back leads to its flag, wherever the queue was meanwhile."""
        flags = [key for table, key in done.changes if table == "flag" and key]
        if done.operation in (Operation.UNDO, Operation.REDO) and flags:
            self._go_to = min(flags)
        if done.operation is Operation.DECIDE:
            self._learn()

    def _take_over(self, is_mine: bool) -> None:
        """An order learned from somebody else is not used: learn one's own."""
        if not is_mine:
            self._learn()

    def _learn(self) -> None:
        learning.learn(self.catalogue, self.jobs, self._reorder)

    def _reorder(self) -> None:
        """The flag in hand stays; after it comes the first of the new order."""
        self._show_queue()
        self._from_top = self._wanted().order == "learned"

    def _connect(self) -> None:
        self.filters.changed.connect(self._filtered)
        self.queue.went.connect(self._went)
        self.queue.opened.connect(lambda _row: self.read())
        self.page.uphold.clicked.connect(lambda: self.decide("upheld"))
        self.page.dismiss.clicked.connect(self.ask_reason)
        self.page.reason_chosen.connect(partial(self.decide, "dismissed"))
        self.page.defer.clicked.connect(lambda: self.decide("deferred"))
        self.page.read.clicked.connect(self.read)
        self.page.rule.clicked.connect(self.show_rule)
        self.page.record_asked.connect(self.record_asked)
        self.page.place_asked.connect(self.place_asked)
        self.page.suggestion_taken.connect(lambda _wording: self.reword())
        self.hub.stepped.connect(self._stepped)

    def _add_keys(self) -> None:
        for number in range(1, len(REASONS) + 1):
            keys = QShortcut(QKeySequence(str(number)), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(partial(self.decide, "dismissed", reason(number)))

    def _arrange(self) -> None:
        left = QWidget()
        left.setProperty("surface", "base")
        box = column(left)
        box.addWidget(self.filters)
        box.addWidget(self.queue, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._done)
        self._pages.addWidget(self.page)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._pages)
        split.setStretchFactor(1, 1)
        split.setSizes([_QUEUE_WIDTH, 10 * _QUEUE_WIDTH])
        left.setMinimumWidth(260)
        column(self).addWidget(split)
        self.setFocusProxy(self.queue)
