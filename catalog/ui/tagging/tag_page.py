"""One tag: label, other labels, what it covers, colour, and the records that carry it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from catalog.domain.folding import fold
from catalog.domain.values import TagValues
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.services import lists, tags
from catalog.services.conflicts import until_unhindered
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.inspector.tag_part import labels_like
from catalog.ui.jobs import Jobs
from catalog.ui.merging import three_way
from catalog.ui.tagging.swatches import Swatches
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.entry import Entry
from catalog.ui.widgets.keeper import Keeper
from catalog.ui.widgets.live_form import LiveForm
from catalog.ui.widgets.parts import button, clear, column, label, line
from catalog.ui.widgets.section import Section

if TYPE_CHECKING:
    from catalog.services.tags import TagView

_MOST = 40
_WIDEST = 760
"""Pixels: longer lines to type in are no help."""
_LABELS = {"source": "title", "quote": "text", "claim": "statement", "name": "preferred"}


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tag, and the records of each kind that carry it or a narrower one: how many, and the first of them."""

    tag: TagView
    counts: Mapping[str, int]
    records: Mapping[str, list[tuple[int, str]]]


def read(catalogue: Catalogue, tag_id: int) -> Tagged:
    """A tag with its records. Raises NotFound."""
    tag = tags.get(catalogue, tag_id)
    query = f"tag:{tag_id}"
    counts = {kind: lists.count(catalogue, kind, query) for kind in RECORD_KINDS}
    records = {kind: _first(catalogue, kind, query) for kind in RECORD_KINDS if counts[kind]}
    return Tagged(tag, counts, records)


class TagPage(QWidget):
    """Saves itself as the inspector of a record does."""

    record_asked = Signal(int)
    merge_asked = Signal()
    delete_asked = Signal()

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "base")
        self._catalogue = catalogue
        self._jobs = jobs
        self._tag_id = 0
        keeper = Keeper(catalogue, "tag", self)
        self.form = LiveForm(self._fields(), jobs, lambda *saved: _save(catalogue, *saved), keeper)
        self.swatches = Swatches()
        self.swatches.chosen.connect(self._paint)
        self._records = column(gap=14)
        self._arrange()

    def tell(self, found: Tagged) -> None:
        """Show a tag."""
        self._tag_id = found.tag.id
        self.form.show_values(found.tag.id, asdict(found.tag.values))
        self.swatches.show_colour(found.tag.values.colour)
        clear(self._records)
        for kind, rows in found.records.items():
            self._records.addWidget(self._section(kind, found.counts[kind], rows))
        if not found.records:
            self._records.addWidget(label(self.tr("No record carries this tag yet."), "muted"))

    def _section(self, kind: str, count: int, rows: list[tuple[int, str]]) -> Section:
        section = Section(terms.plural(kind))
        section.tell(count)
        for record_id, text in rows:
            entry = Entry(" ".join(text.split()), icon=kind)
            entry.opened.connect(lambda opened=record_id: self.record_asked.emit(opened))
            section.body.addWidget(entry)
        if count > len(rows):
            more = self.tr("and %Ln more: filter the list by this tag", None, count - len(rows))
            section.body.addWidget(label(more, "help"))
        return section

    def _paint(self, colour: str) -> None:
        self.form.commit()
        catalogue, tag_id = self._catalogue, self._tag_id
        self._jobs.write(lambda: _recolour(catalogue, tag_id, colour), title=self.tr("Colour"))

    def _fields(self) -> list[Field]:
        catalogue = self._catalogue
        return [
            Field("label", self.tr("Label")),
            Field("broader", self.tr("Under"), "name", complete=lambda typed: labels_like(catalogue, typed)),
            Field("alternatives", self.tr("Other labels"), "tags", placeholder=self.tr("Add a label")),
            Field("scope_note", self.tr("What it covers"), "multiline"),
        ]

    def _arrange(self) -> None:
        box = column(self, margins=(22, 18, 22, 24), gap=14)
        self.form.setMaximumWidth(_WIDEST)
        box.addWidget(self.form)
        box.addWidget(label(self.tr("Colour")))
        box.addWidget(self.swatches)
        row = line(gap=8)
        row.addWidget(button(self.tr("Merge with…"), self.merge_asked.emit, icon="merge"))
        row.addWidget(button(self.tr("Delete"), self.delete_asked.emit, icon="delete"))
        row.addStretch(1)
        box.addLayout(row)
        box.addSpacing(6)
        box.addLayout(self._records)
        box.addStretch(1)


def _first(catalogue: Catalogue, kind: str, query: str) -> list[tuple[int, str]]:
    rows = lists.page(catalogue, kind, query, limit=_MOST).rows
    return [(row.id, getattr(row, _LABELS[kind])) for row in rows]


def _save(catalogue: Catalogue, tag_id: int, changed: Mapping[str, Any], base: Mapping[str, Any]) -> None:
    def edited(old: TagValues) -> TagValues:
        values = three_way(asdict(old), changed, base)
        label_now = values["label"] or ""
        others = tuple(values["alternatives"] or ())
        if fold(label_now) != fold(old.label) and old.label not in others:
            others = (*others, old.label)  # so that it is still found under the words people know
        return TagValues(label_now, values["broader"], others, values["scope_note"], old.colour)

    _edit(catalogue, tag_id, edited)


def _edit(catalogue: Catalogue, tag_id: int, edited: Callable[[TagValues], TagValues]) -> None:
    """Store what `edited` makes of what stands there; once more when somebody stored in between."""

    def edit() -> None:
        old = tags.get(catalogue, tag_id).values
        tags.edit(catalogue, tag_id, edited(old), old)

    until_unhindered(edit)


def _recolour(catalogue: Catalogue, tag_id: int, colour: str) -> None:
    _edit(catalogue, tag_id, lambda old: replace(old, colour=colour or None))


def move(catalogue: Catalogue, tag_id: int, broader_id: int) -> None:
    """Put a tag under another one, 0 for the top. Raises Invalid when that would be a circle."""
    broader = tags.get(catalogue, broader_id).values.label if broader_id else None
    _edit(catalogue, tag_id, lambda old: replace(old, broader=broader))
