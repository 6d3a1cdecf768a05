"""The names that stand on a record in a role, or, for a name, the records it stands on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from catalog.services import mentions
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.part import Part
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.entry import Entry
from catalog.ui.widgets.parts import button, column
from catalog.ui.widgets.section import Section

if TYPE_CHECKING:
    from catalog.services.mentions import MentionInfo

_MOST = 12


class MentionPart(Part):
    """`+` adds a name to a record; a name's own list is only to read."""

    def __init__(
        self,
        catalogue: Catalogue,
        jobs: Jobs,
        add: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(catalogue, jobs, parent)
        self._of_name = add is None
        self._all = False
        title = self.tr("Where it stands") if self._of_name else self.tr("Names")
        self.section = Section(title, "" if self._of_name else self.tr("Add a name"), add)
        column(self).addWidget(self.section)

    def tell(self, detail: Detail) -> None:
        self._all = self._all and detail.record.id == self.record_id
        super().tell(detail)

    def fill(self, detail: Detail) -> None:
        self.section.empty()
        self.section.tell(len(detail.mentions), self.tr("Nowhere yet.") if self._of_name else "")
        shown = detail.mentions if self._all else detail.mentions[:_MOST]
        for mention in shown:
            self.section.body.addWidget(self._seen_from_name(mention) if self._of_name else self._on_record(mention))
        if len(shown) < len(detail.mentions):
            text = self.tr("Show all {count}").format(count=len(detail.mentions))
            self.section.body.addWidget(button(text, lambda: self._show_all(detail), look="link"))

    def _show_all(self, detail: Detail) -> None:
        self._all = True
        self.fill(detail)

    def _seen_from_name(self, mention: MentionInfo) -> Entry:
        hint = terms.word(mention.role) + _written(mention)
        entry = Entry(mention.record_label, icon=mention.record_kind, hint=hint)
        entry.opened.connect(lambda: self.record_asked.emit(mention.record_id))
        return entry

    def _on_record(self, mention: MentionInfo) -> Entry:
        entry = Entry(mention.name, icon="name", hint=terms.word(mention.role) + _written(mention))
        entry.opened.connect(lambda: self.record_asked.emit(mention.name_id))
        entry.add_button("close", self.tr("Remove this name"), lambda: self._remove(mention.id))
        return entry

    def _remove(self, mention_id: int) -> None:
        catalogue = self.catalogue
        self.jobs.write(lambda: mentions.remove(catalogue, mention_id), title=self.tr("Remove name"))


def _written(mention: MentionInfo) -> str:
    return f" · “{mention.as_written}”" if mention.as_written else ""
