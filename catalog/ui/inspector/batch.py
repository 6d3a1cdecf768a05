"""What can be done to several records at once: tag, set a status, join, merge, export, delete."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from catalog.domain.vocabulary import CLAIM_STATUSES
from catalog.services import claims, records, tagging
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.inspector.tag_part import labels_like
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.completing import CompletingEdit
from catalog.ui.widgets.flow import Flow
from catalog.ui.widgets.letters import keep_letter
from catalog.ui.widgets.parts import button, column, label

_MERGED = 2
"""Names are compared side by side, two at a time."""


class Batch(QWidget):
    """Each act is one step, so one Undo takes it back for all of them."""

    export_asked = Signal()
    link_asked = Signal()
    merge_asked = Signal()

    def __init__(self, catalogue: Catalogue, jobs: Jobs, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._jobs = jobs
        self._ids: tuple[int, ...] = ()
        self._title = label("", "title")
        self.merge = button(self.tr("Merge…"), self.merge_asked.emit, icon="merge")
        self.tag = CompletingEdit(partial(labels_like, catalogue))
        self.tag.setPlaceholderText(self.tr("Tag all of them: type and press Enter"))
        self.tag.setAccessibleName(self.tr("Tag all selected records"))
        self.tag.accepted.connect(self._put)
        box = column(self, margins=(24, 24, 24, 24), gap=14)
        box.addWidget(self._title)
        box.addWidget(self.tag)
        if kind == "claim":
            box.addWidget(label(self.tr("Give all of them the status"), "section"))
            box.addWidget(self._statuses())
        box.addSpacing(6)
        box.addWidget(self._others(kind))
        box.addStretch(1)

    def event(self, event: QEvent) -> bool:
        return keep_letter(event) or super().event(event)

    def set_records(self, ids: Sequence[int]) -> None:
        """From now on act on these."""
        self._ids = tuple(ids)
        self.merge.setEnabled(len(self._ids) == _MERGED)
        self._title.setText(self.tr("%Ln records selected", None, len(self._ids)))

    def _statuses(self) -> QWidget:
        made = QWidget()
        flow = Flow(made, gap=8)
        for status in CLAIM_STATUSES:
            flow.addWidget(button(terms.word(status), partial(self._set_status, status)))
        return made

    def _others(self, kind: str) -> QWidget:
        made = QWidget()
        flow = Flow(made, gap=8)
        flow.addWidget(button(self.tr("Join them…"), self.link_asked.emit, icon="link"))
        if kind == "name":
            flow.addWidget(self.merge)
        flow.addWidget(button(self.tr("Export these…"), self.export_asked.emit, icon="export"))
        flow.addWidget(button(self.tr("Delete"), self._delete, icon="delete"))
        return made

    def _put(self, tag: str) -> None:
        self.tag.clear()
        catalogue, ids = self._catalogue, self._ids
        self._jobs.write(lambda: tagging.put(catalogue, ids, tag), title=self.tr("Tag"))

    def _set_status(self, status: str) -> None:
        catalogue, ids = self._catalogue, self._ids
        self._jobs.write(lambda: claims.set_status(catalogue, ids, status), title=self.tr("Set status"))

    def _delete(self) -> None:
        catalogue, ids = self._catalogue, self._ids
        self._jobs.write(lambda: records.delete_records(catalogue, ids), title=self.tr("Delete"))
