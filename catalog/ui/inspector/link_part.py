"""The cross-references of a record, read from this end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from catalog.services import links
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.part import Part
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.entry import Entry
from catalog.ui.widgets.parts import column
from catalog.ui.widgets.section import Section

if TYPE_CHECKING:
    from catalog.services.links import LinkView


class LinkPart(Part):
    """Each link leads to the record at its other end; `+` opens the picker."""

    def __init__(
        self, catalogue: Catalogue, jobs: Jobs, add: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(catalogue, jobs, parent)
        self.section = Section(self.tr("Cross-references"), self.tr("Add a cross-reference (L)"), add)
        column(self).addWidget(self.section)

    def fill(self, detail: Detail) -> None:
        self.section.empty()
        self.section.tell(len(detail.links))
        for link in detail.links:
            self.section.body.addWidget(self._entry(link))

    def _entry(self, link: LinkView) -> Entry:
        hint = " · ".join(filter(None, [terms.reading(link.reads), link.note]))
        entry = Entry(link.other.label, icon=link.other.kind, hint=hint)
        entry.opened.connect(lambda: self.record_asked.emit(link.other.id))
        entry.add_button("close", self.tr("Remove this cross-reference"), lambda: self._remove(link.id))
        return entry

    def _remove(self, link_id: int) -> None:
        catalogue = self.catalogue
        self.jobs.write(lambda: links.remove(catalogue, link_id), title=self.tr("Remove cross-reference"))
