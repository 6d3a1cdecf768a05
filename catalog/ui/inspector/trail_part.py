"""The history of one record: every change of it and of what hangs on it, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from catalog.services import history
from catalog.services.change_labels import Labels, labels_of
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.inspector.detail import Detail
from catalog.ui.inspector.part import Part
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.change_text import change_html
from catalog.ui.widgets.parts import clear, column, label

if TYPE_CHECKING:
    from catalog.services.history import ChangeView

_MOST = 200


class TrailPart(Part):
    """Reads the journal only while it is on show."""

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, jobs, parent)
        self.setProperty("surface", "base")
        self._body = column(gap=12)
        box = column(self, margins=(16, 14, 16, 16))
        box.addLayout(self._body)
        box.addStretch(1)

    def fill(self, detail: Detail) -> None:
        catalogue, record_id = self.catalogue, detail.record.id
        self.jobs.read(lambda: _read(catalogue, record_id), key=("trail", id(self)), then=self._show)

    def _show(self, found: tuple[list[ChangeView], Labels]) -> None:
        changes, labels = found
        clear(self._body)
        steps: dict[int, list[ChangeView]] = {}
        for change in changes:
            steps.setdefault(change.step.id, []).append(change)
        for of_step in steps.values():
            self._body.addWidget(self._step(of_step, labels))

    def _step(self, changes: list[ChangeView], labels: Labels) -> QWidget:
        step = changes[0].step
        made = QWidget()
        box = column(made, gap=3)
        undone = "" if step.in_effect else self.tr(" (undone)")
        box.addWidget(label(f"{terms.operation(step.operation)}{undone}", "heading"))
        box.addWidget(label(f"{terms.moment(step.at)} · {step.actor}", "help"))
        words = QLabel(change_html(changes, labels, self.palette()))
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(words)
        return made


def _read(catalogue: Catalogue, record_id: int) -> tuple[list[ChangeView], Labels]:
    found = history.of_record(catalogue, record_id, _MOST)
    return found, labels_of(catalogue, found, record_id)
