"""All there is to see and to enter of one source, in a column."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from catalog.services import sources
from catalog.services.conflicts import until_unhindered
from catalog.store.catalogue import Catalogue
from catalog.ui.inspector.editing import Editing
from catalog.ui.inspector.kinds import names_like
from catalog.ui.inspector.link_part import LinkPart
from catalog.ui.inspector.mention_part import MentionPart
from catalog.ui.inspector.note_part import NotePart
from catalog.ui.inspector.part import Part
from catalog.ui.inspector.tag_part import TagPart
from catalog.ui.jobs import Jobs
from catalog.ui.merging import three_way
from catalog.ui.sources.fields import form_values, source_fields, source_values
from catalog.ui.sources.files_part import FilesPart
from catalog.ui.sources.source_detail import SourceDetail
from catalog.ui.widgets.keeper import Keeper
from catalog.ui.widgets.live_form import LiveForm
from catalog.ui.widgets.parts import button, column, label, line, rule, surface

if TYPE_CHECKING:
    from catalog.services.sources import SourceView


def save(catalogue: Catalogue, source_id: int, changed: Mapping[str, Any], base: Mapping[str, Any]) -> None:
    """Store what was changed in the form. Raises Invalid, and Conflict when somebody else changed it meanwhile."""

    def edit() -> None:
        view = sources.get(catalogue, source_id)
        values = source_values(three_way(form_values(view.values), changed, base), view.values)
        sources.edit(catalogue, source_id, values, view.record.changed_at)

    until_unhindered(edit)


class SourcePage(QWidget):
    """The form saves itself; what hangs on the source is written at once."""

    record_asked = Signal(int)
    place_asked = Signal(int, int, int)
    flags_asked = Signal()

    def __init__(self, catalogue: Catalogue, jobs: Jobs, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = FilesPart(catalogue.folder)
        keeper = Keeper(catalogue, "record", self)
        self.form = LiveForm(source_fields(names_like(catalogue)), jobs, partial(save, catalogue), keeper)
        self.note_part = NotePart(catalogue, jobs)
        self.tag_part = TagPart(catalogue, jobs)
        links = LinkPart(catalogue, jobs, editing.link)
        self._parts: list[Part] = [
            self.tag_part,
            links,
            self.note_part,
            MentionPart(catalogue, jobs, editing.add_mention),
        ]
        self._found = label("", "muted")
        self._flags = button(self.tr("Review them"), self.flags_asked.emit, look="link")
        self.form.returned.connect(self.record_asked)
        for part in self._parts:
            part.record_asked.connect(self.record_asked)
            part.place_asked.connect(self.place_asked)
        self._arrange()

    def tell(self, found: SourceDetail) -> None:
        """Show this source; typing that is not saved yet stays when it is the same one."""
        view = found.view
        self.files.fill(view)
        self.form.show_values(view.record.id, form_values(view.values))
        self._tell_counts(view)
        for part in self._parts:
            part.tell(found.detail)

    def commit(self) -> None:
        """Save what was typed."""
        self.form.commit()
        self.note_part.editor.finish()

    def _tell_counts(self, view: SourceView) -> None:
        said = ", ".join([self.tr("%n quotes", None, view.quotes), self.tr("%n open flags", None, view.open_flags)])
        self._found.setText(said)
        self._flags.setVisible(view.open_flags > 0)

    def _arrange(self) -> None:
        surface(self)
        box = column(self, margins=(18, 14, 18, 24), gap=16)
        box.addWidget(self.files)
        counts = line(gap=6)
        counts.addWidget(self._found)
        counts.addWidget(self._flags)
        counts.addStretch()
        box.addLayout(counts)
        box.addWidget(rule())
        box.addWidget(self.form)
        for part in self._parts:
            box.addWidget(rule())
            box.addWidget(part)
        box.addStretch()
