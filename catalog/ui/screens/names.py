"""The screen of names."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu

from catalog.services import lists, name_proposals
from catalog.store.catalogue import Catalogue
from catalog.ui import icons
from catalog.ui.actions import Handlers
from catalog.ui.hub import Changes
from catalog.ui.inspector.inspector import Inspector
from catalog.ui.models.page_model import Column
from catalog.ui.screens.columns import name_columns
from catalog.ui.screens.record_screen import RecordScreen
from catalog.ui.widgets.empty_state import EmptyState
from catalog.ui.widgets.parts import button

_NAMES = frozenset({"name", "name_form", "distinct_pair"})
_FEW = 1_500
"""Names compared with one another unasked, in about two seconds; more are compared only when the user wants it."""


class NamesScreen(RecordScreen):
    """Authority records; a button above the list says how many seem to be the same."""

    kind = "name"
    tables = RecordScreen.tables | {"distinct_pair"}
    _look_again = True

    def make_inspector(self) -> Inspector:
        made = Inspector(self.catalogue, self.jobs, self.kind, self._split)
        made.merge_asked.connect(self.merge)
        return made

    def columns(self) -> Sequence[Column]:
        return name_columns()

    def placeholder(self) -> str:
        return self.tr("Filter: any form of the name, kind:person, tag:…")

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "name",
            self.tr("No names yet"),
            self.tr("One record for each person, body or place, with every form under which it is met."),
            self.tr("New name…"),
        )

    def handlers(self) -> Handlers:
        return {**super().handlers(), "record.merge": self.merge}

    def refresh(self) -> None:
        super().refresh()
        if self._look_again:
            self._look_again = False
            catalogue = self.catalogue
            self.jobs.read(lambda: _look(catalogue), key=("proposals", id(self)), then=self._proposed)

    def _rows_changed(self, changes: Changes, initiator: object) -> None:
        self._look_again = self._look_again or any(table in _NAMES for table, _key in changes)
        super()._rows_changed(changes, initiator)

    def add(self) -> None:
        from catalog.ui.dialogs.new_records import new_name

        new_name(self.catalogue, self.jobs, self, self.show_record)

    def merge(self) -> None:
        """Merge the selected name with another: the second selected one, or one to be chosen."""
        from catalog.ui.dialogs.merge_names import merge_names

        merge_names(self.catalogue, self.jobs, self.selection(), self)

    def propose(self) -> None:
        """Go through the names that seem to be the same."""
        from catalog.ui.dialogs.proposals import Proposals

        Proposals(self.catalogue, self.jobs, self).open()

    def fill_menu(self, menu: QMenu, ids: tuple[int, ...]) -> None:
        super().fill_menu(menu, ids)
        if len(ids) in (1, 2):
            menu.addAction(icons.icon("merge"), self.tr("Merge…"), self.merge)

    def _proposed(self, found: list[name_proposals.Proposal] | None) -> None:
        self.proposals.setVisible(found is None or bool(found))
        if found is None:
            self.proposals.setText(self.tr("Find possible merges"))
            return
        self.proposals.setText(self.tr("%n possible merges", None, len(found)))

    def _arrange(self) -> None:
        super()._arrange()
        self.proposals = button("", self.propose, icon="merge")
        self.proposals.setToolTip(self.tr("Names that may be one, with the reason"))
        self.proposals.hide()
        self.list.bar.extra.addWidget(self.proposals)


def _look(catalogue: Catalogue) -> list[name_proposals.Proposal] | None:
    return name_proposals.proposals(catalogue) if lists.count(catalogue, "name") <= _FEW else None
