"""A bundle of another copy of Catalog before it is taken in: what is new, and whose words to keep where two differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from catalog.services import bundle_import
from catalog.store.catalogue import Catalogue
from catalog.ui.importing.bibliography import title_of
from catalog.ui.importing.differing import choice_box, counted, field_name, said, word_of
from catalog.ui.importing.stages import Stages
from catalog.ui.jobs import Jobs
from catalog.ui.models.page_source import Rows
from catalog.ui.widgets.lines_list import LinesList
from catalog.ui.widgets.parts import column, label, line
from catalog.ui.widgets.two_lines import Lines

if TYPE_CHECKING:
    from catalog.services.bundle_import import Differing, Plan, Taken

_SHOWN = 6


@dataclass(frozen=True, slots=True)
class _Row:
    id: int
    entry: Differing


class BundleDialog(Stages):
    """`then` gets what was Taken. `choice` holds for all that differs, `own` for the entry in hand."""

    def __init__(
        self,
        catalogue: Catalogue,
        jobs: Jobs,
        path: Path,
        then: Callable[[Taken], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title_of(path), "", jobs, parent)
        self._catalogue = catalogue
        self._path = path
        self._then = then
        self._choices: dict[str, str] = {}
        self.choice = choice_box(self.tr("Where the two differ"))
        self.own = choice_box(self.tr("This entry"))
        self.list = LinesList(self._lines, self.tr("Entries that differ"))
        self._differences = label("", wrap=True, selectable=True)
        self._differ = QWidget()
        self._arrange_differing()
        self.do.setText(self.tr("Take it in"))
        self.read(lambda: bundle_import.plan(catalogue, path), path.name)

    def look_at(self, plan: Plan) -> None:
        self.said.setText("\n".join(self._said(plan)))
        if plan.faults:
            self.do.setText(self.tr("Take it in all the same"))
        self._differ.setVisible(bool(plan.differing))
        self.list.show_source(Rows(_Row(number, each) for number, each in enumerate(plan.differing)))

    def start(self) -> None:
        catalogue, path, choices = self._catalogue, self._path, dict(self._choices)
        choice: str = self.choice.currentData()
        self.take_in(
            lambda progress: bundle_import.take_in(catalogue, path, progress, choice=choice, choices=choices),
            self.tr("Import a bundle"),
            self._then,
        )

    def _said(self, plan: Plan) -> Iterable[str]:
        nothing = self.tr("nothing")
        if plan.faults:
            words = self.tr("It is not as it was exported: {what}. Ask for it again, unless you know why.")
            yield words.format(what="; ".join(plan.faults[:_SHOWN]))
        yield self.tr("New: {what}").format(what=counted(plan.new) or nothing)
        yield self.tr("Here already, and the same: {what}").format(what=counted(plan.same) or nothing)
        if plan.differing:
            yield self.tr("Here already, and different: {count}").format(count=len(plan.differing))
        yield self.tr("It is one step, which can be undone.")

    def _lines(self, row: _Row) -> Lines:
        fields = ", ".join(field_name(each.field) for each in row.entry.differences)
        own = self._choices.get(row.entry.uid)
        return Lines(row.entry.label, fields, hint=word_of(own) if own else "")

    def _went(self, row: _Row | None) -> None:
        shown = row.entry.differences[:_SHOWN] if row else ()
        words = self.tr("{field}: here “{here}”, in the bundle “{there}”")
        told = (words.format(field=field_name(d.field), here=said(d.mine), there=said(d.theirs)) for d in shown)
        self._differences.setText("\n".join(told))
        standing = self._choices.get(row.entry.uid, self.choice.currentData()) if row else self.choice.currentData()
        self.own.setEnabled(row is not None)
        self.own.blockSignals(True)
        self.own.setCurrentIndex(self.own.findData(standing))
        self.own.blockSignals(False)

    def _choose_own(self) -> None:
        row = self.list.current()
        if row is not None:
            self._choices[row.entry.uid] = self.own.currentData()
            self.list.viewport().update()

    def _arrange_differing(self) -> None:
        box = column(self._differ, gap=10)
        for name, combo in ((self.tr("Where the two differ"), self.choice), (self.tr("This entry"), self.own)):
            row = line(gap=8)
            row.addWidget(label(name))
            row.addWidget(combo)
            row.addStretch(1)
            box.addLayout(row)
        box.insertWidget(1, self.list, 1)
        box.addWidget(self._differences)
        self.body.addWidget(self._differ, 10)
        self.body.addStretch(1)
        self.list.went.connect(self._went)
        self.choice.currentIndexChanged.connect(lambda _index: self._went(self.list.current()))
        self.own.currentIndexChanged.connect(lambda _index: self._choose_own())
