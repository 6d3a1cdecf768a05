"""The screen of claims."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from catalog.domain.vocabulary import CLAIM_STATUSES
from catalog.services import claims, rivals
from catalog.ui import messages, terms
from catalog.ui.actions import Handlers
from catalog.ui.models.page_model import Column
from catalog.ui.screens.columns import claim_columns
from catalog.ui.screens.record_screen import RecordScreen
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import tool

if TYPE_CHECKING:
    from catalog.ui.inspector.inspector import Inspector

_RECORD, _RIVALS = 0, 1
"""Tabs of the inspector."""


class ClaimsScreen(RecordScreen):
    """What is asserted, what speaks for and against it, and what contradicts it."""

    kind = "claim"
    inspector: Inspector
    comparing = False

    def handlers(self) -> Handlers:
        return {**super().handlers(), **({"go.back": self.stop_comparing} if self.comparing else {})}

    def hint(self) -> str:
        if self.comparing:
            return self.tr("Esc: back to the list · F2: edit this claim")
        return self.tr("Enter: rivals side by side, else edit · F2: edit · T: tag · L: cross-reference · N: note")

    def open_(self) -> None:
        """A claim that has rivals opens beside them, over the whole width; any other is edited."""
        rows = [self.list.model.row(self.list.model.position(each) or 0) for each in self.selection()]
        if len(rows) == 1 and rows[0].rivals:
            self.compare()
        else:
            self.edit()

    def compare(self) -> None:
        """Give the rivals of the claim the room of the list."""
        if not self.comparing:
            self._show_comparison(comparing=True)
            self.inspector.tabs.setCurrentIndex(_RIVALS)
            self.inspector.tabs.tabBar().setFocus()

    def stop_comparing(self) -> None:
        """Show the list again."""
        if self.comparing:
            self._show_comparison(comparing=False)
            self.inspector.tabs.setCurrentIndex(_RECORD)
            self.take_focus()

    def edit(self) -> None:
        self.stop_comparing()
        super().edit()

    def show_record(self, record_id: int) -> None:
        self.stop_comparing()
        super().show_record(record_id)

    def show_query(self, query: str) -> None:
        self.stop_comparing()
        super().show_query(query)

    def columns(self) -> Sequence[Column]:
        return claim_columns()

    def placeholder(self) -> str:
        return self.tr("Filter: words, status:open, has:rivals, date:1961, about:…")

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "claim",
            self.tr("No claims yet"),
            self.tr("A claim says in neutral words what can be true or false. Make one here, or from the text with C."),
            self.tr("New claim…"),
        )

    def add(self) -> None:
        from catalog.ui.dialogs.new_records import new_claim

        new_claim(self.catalogue, self.jobs, self, self.show_record)

    def fill_menu(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        super().fill_menu(menu, ids)
        if ids:
            statuses = menu.addMenu(self.tr("Set status"))
            for status in CLAIM_STATUSES:
                statuses.addAction(terms.word(status), partial(self._set_status, ids, status))

    def find_rivals(self) -> None:
        """Compare all claims and all quotes with one another."""
        catalogue = self.catalogue
        self.jobs.write(
            lambda progress: rivals.find(catalogue, progress), title=self.tr("Find rivals"), then=self._found
        )

    def _show_comparison(self, *, comparing: bool) -> None:
        self.comparing = comparing
        self.list.setVisible(not comparing)
        self.inspector.comparing(comparing)
        self.handlers_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.comparing and event.key() == Qt.Key.Key_Escape:
            self.stop_comparing()
        else:
            super().keyPressEvent(event)

    def _set_status(self, ids: tuple[int, ...], status: str) -> None:
        catalogue = self.catalogue
        self.jobs.write(lambda: claims.set_status(catalogue, ids, status), title=self.tr("Set status"))

    def _found(self, new: int) -> None:
        text = self.tr("%n new rivals to review", None, new) if new else self.tr("No new rivals")
        messages.toast(self, text)

    def _connect(self) -> None:
        super()._connect()
        self.inspector.compare_asked.connect(self.compare)
        self.inspector.list_asked.connect(self.stop_comparing)

    def _arrange(self) -> None:
        super()._arrange()
        self.list.bar.extra.addWidget(tool("analyse", self.tr("Find rival claims and quotes"), self.find_rivals))
