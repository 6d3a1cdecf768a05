"""The history: every step, newest first, and what it changed; steps can be taken back from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QWidget

from catalog.services import history
from catalog.services.change_labels import Labels, labels_of
from catalog.store.catalogue import Catalogue
from catalog.ui import messages, terms
from catalog.ui.actions import Handlers
from catalog.ui.hub import Hub
from catalog.ui.jobs import Jobs
from catalog.ui.models.page_source import Page
from catalog.ui.screens.everywhere import everywhere
from catalog.ui.screens.screen import Screen
from catalog.ui.widgets.change_text import change_html
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.lines_list import LinesList
from catalog.ui.widgets.parts import button, column, label, line, scrolled
from catalog.ui.widgets.two_lines import Lines

if TYPE_CHECKING:
    from catalog.services.history import ChangeView, StepView

_LIST_WIDTH = 400
_MOST = 300


class StepSource:
    """Pages of steps from the journal."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def fetch(self, cursor: int | None, limit: int) -> Page:
        """The steps before `cursor`."""
        rows = history.steps(self._catalogue, limit, cursor)
        return Page(rows, rows[-1].id if len(rows) == limit else None)

    def count(self) -> int:
        """Not asked of the journal: nobody needs the number."""
        return 0


class HistoryScreen(Screen):
    """The list of steps beside the changes of the one chosen."""

    tables = frozenset({"*"})

    def __init__(self, catalogue: Catalogue, jobs: Jobs, hub: Hub, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, hub, parent)
        self.list = LinesList(_lines, self.tr("Steps"))
        self._title = label("", "title", wrap=True)
        self._when = label("", "muted")
        self.back = button(self.tr("Go back to before this step"), self._go_back, icon="undo")
        self._changes = QLabel()
        self._step: StepView | None = None
        self._arrange()
        self.list.went.connect(self._went)
        hub.changed.connect(lambda *_: self._rows_moved())

    def handlers(self) -> Handlers:
        return everywhere(self)

    def take_focus(self) -> None:
        self.list.setFocus()

    def refresh(self) -> None:
        current = self.list.current()
        first = self.list.currentIndex().row() <= 0
        self.list.read(self.jobs, StepSource(self.catalogue), None if first or not current else current.id)

    def _rows_moved(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh_if_stale()

    def _went(self, step: StepView | None) -> None:
        self._step = step
        self._pages.setCurrentIndex(0 if step is None else 1)
        if step is None:
            return
        undone = "" if step.in_effect else self.tr(" · taken back")
        self._title.setText(terms.step_title(step.operation, step.subject))
        self._when.setText(f"{terms.moment(step.at)} · {step.actor}{undone}")
        self.back.setVisible(step.in_effect)
        catalogue, step_id = self.catalogue, step.id
        self.jobs.read(lambda: _read(catalogue, step_id), key=("step", id(self)), then=self._show)

    def _show(self, found: tuple[list[ChangeView], Labels]) -> None:
        changes, labels = found
        text = change_html(changes[:_MOST], labels, self.palette())
        if len(changes) > _MOST:
            text += self.tr("<p>The first {count} changes are shown.</p>").format(count=_MOST)
        self._changes.setText(text or self.tr("Nothing a reader would notice."))

    def _go_back(self) -> None:
        """Take back this step and all that came after it; Redo does them again one by one."""
        if self._step is None:
            return
        catalogue, step_id = self.catalogue, self._step.id

        def tell(count: int) -> None:
            messages.toast(self, self.tr("%n steps taken back. Redo does them again.", None, count))

        self.jobs.write(lambda: _undo_to(catalogue, step_id), title=self.tr("Going back"), then=tell)

    def _arrange(self) -> None:
        self._changes.setTextFormat(Qt.TextFormat.RichText)
        self._changes.setWordWrap(True)
        self._changes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        right = QWidget()
        right.setProperty("surface", "base")
        box = column(right, margins=(24, 20, 24, 24), gap=8)
        for part in (self._title, self._when):
            box.addWidget(part)
        row = line()
        row.addWidget(self.back)
        row.addStretch(1)
        box.addLayout(row)
        box.addSpacing(8)
        box.addWidget(self._changes)
        box.addStretch(1)
        self._pages = QStackedWidget()
        text = self.tr("Everything done in this catalogue will stand here, and can be taken back.")
        self._pages.addWidget(EmptyState("history", self.tr("Nothing was done yet"), text))
        self._pages.addWidget(scrolled(right))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self._pages)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        column(self).addWidget(split)
        self.setFocusProxy(self.list)


def _lines(step: StepView) -> Lines:
    title = terms.step_title(step.operation, step.subject)
    return Lines(title, f"{terms.moment(step.at)} · {step.actor}", faint=not step.in_effect)


def _read(catalogue: Catalogue, step_id: int) -> tuple[list[ChangeView], Labels]:
    found = history.changes(catalogue, step_id, _MOST + 1)
    return found, labels_of(catalogue, found)


def _undo_to(catalogue: Catalogue, step_id: int) -> int:
    done = 0
    while (latest := history.next_steps(catalogue)[0]) is not None and latest.step_id >= step_id:
        history.undo(catalogue)
        done += 1
    return done
