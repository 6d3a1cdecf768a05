"""The tags of a record: chips in a line to type in, written at once."""

from functools import partial

from PySide6.QtWidgets import QWidget

from catalog.services import tagging, tags
from catalog.store.catalogue import Catalogue
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.part import Part
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.parts import column
from catalog.ui.widgets.section import Section
from catalog.ui.widgets.tag_edit import TagEdit


class TagPart(Part):
    """Enter puts a tag on the record, made anew if there is none of that name; the cross takes it off."""

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, parent)
        self._ids: dict[str, int] = {}
        self.edit = TagEdit(partial(labels_like, catalogue))
        self.edit.setAccessibleName(self.tr("Tags"))
        section = Section(self.tr("Tags"))
        section.body.addWidget(self.edit)
        column(self).addWidget(section)
        self.edit.added.connect(self._put)
        self.edit.removed.connect(self._take)

    def fill(self, detail: Detail) -> None:
        self._ids = {tag.values.label: tag.id for tag in detail.tags}
        typed = self.edit.edit.text()
        if self.edit.values() != tuple(self._ids):
            self.edit.set_values(self._ids)
            self.edit.edit.setText(typed)

    def _put(self, label: str) -> None:
        catalogue, record_id = self.catalogue, self.record_id
        self.jobs.write(lambda: tagging.put(catalogue, [record_id], label), title=self.tr("Tag"))

    def _take(self, label: str) -> None:
        catalogue, record_id, tag_id = self.catalogue, self.record_id, self._ids.get(label)
        if tag_id is not None:
            self.jobs.write(lambda: tagging.take(catalogue, [record_id], tag_id), title=self.tr("Remove tag"))


def labels_like(catalogue: Catalogue, typed: str) -> list[str]:
    """Labels of tags with a word that begins as typed."""
    return [tag.values.label for tag in tags.complete(catalogue, typed)]
