"""The screen of claims."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from catalog.domain.vocabulary import CLAIM_STATUSES
from catalog.services import claims, rivals
from catalog.ui import messages, terms
from catalog.ui.models.page_model import Column
from catalog.ui.screens.columns import claim_columns
from catalog.ui.screens.record_screen import RecordScreen
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import tool


class ClaimsScreen(RecordScreen):
    """What is asserted, what speaks for and against it, and what contradicts it."""

    kind = "claim"

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

    def _set_status(self, ids: tuple[int, ...], status: str) -> None:
        catalogue = self.catalogue
        self.jobs.write(lambda: claims.set_status(catalogue, ids, status), title=self.tr("Set status"))

    def _found(self, new: int) -> None:
        text = self.tr("%n new rivals to review", None, new) if new else self.tr("No new rivals")
        messages.toast(self, text)

    def _arrange(self) -> None:
        super()._arrange()
        self.list.bar.extra.addWidget(tool("analyse", self.tr("Find rival claims and quotes"), self.find_rivals))
