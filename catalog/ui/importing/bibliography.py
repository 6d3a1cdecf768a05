"""A bibliography before it is taken in: what is new, what seems to be here already, what cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QTabWidget, QWidget

from catalog.services import bibliography_import
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.importing.stages import Stages
from catalog.ui.jobs import Jobs
from catalog.ui.models.page_model import Rows
from catalog.ui.sources.fields import type_name
from catalog.ui.widgets.lines_list import LinesList
from catalog.ui.widgets.parts import button
from catalog.ui.widgets.two_lines import Lines

if TYPE_CHECKING:
    from catalog.services.bibliography_import import Plan


@dataclass(frozen=True, slots=True)
class _Row:
    id: int
    lines: Lines


class BibliographyDialog(Stages):
    """`then` gets the ids of the sources that came in; `as_text` takes the file for a document instead."""

    def __init__(
        self,
        catalogue: Catalogue,
        jobs: Jobs,
        path: Path,
        then: Callable[[list[int]], object],
        as_text: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title_of(path), "", jobs, parent)
        self._catalogue = catalogue
        self._then = then
        self._plan: Plan | None = None
        self.duplicates = QCheckBox(self.tr("Take in also what seems to be here already"))
        self.duplicates.toggled.connect(lambda _on: self._tell())
        self.tabs = QTabWidget()
        self.body.addWidget(self.tabs, 1)
        self.body.addWidget(self.duplicates)
        self.otherwise.insertWidget(0, button(self.tr("Take it in as a text"), lambda: self._as_text(as_text)))
        self.read(lambda: bibliography_import.plan(catalogue, path), path.name)

    def look_at(self, plan: Plan) -> None:
        self._plan = plan
        self._add(self.tr("New {count}"), self.tr("New sources"), map(_source, plan.new))
        here = (_source(each) for each, _id in plan.duplicates)
        self._add(self.tr("Here already {count}"), self.tr("Sources that seem to be here already"), here)
        problems = (Lines(each, icon="warning") for each in plan.problems)
        self._add(self.tr("Cannot be read {count}"), self.tr("Entries that cannot be read"), problems)
        self.duplicates.setVisible(bool(plan.duplicates))
        self._tell()

    def start(self) -> None:
        catalogue, plan = self._catalogue, self._chosen()
        self.take_in(
            lambda progress: bibliography_import.carry_out(catalogue, plan, progress),
            self.tr("Import a bibliography"),
            self._then,
        )

    def _chosen(self) -> Plan:
        plan = self._plan
        assert plan is not None  # noqa: S101 - the button is there only when there is one
        also = tuple(each for each, _id in plan.duplicates) if self.duplicates.isChecked() else ()
        return replace(plan, new=plan.new + also)

    def _tell(self) -> None:
        plan, count = self._plan, len(self._chosen().new)
        self.do.setText(self.tr("Take in {count}").format(count=self.locale().toString(count)))
        self.do.setEnabled(count > 0)
        if plan is not None:
            said = self.tr(
                "{new} new, {known} here already, {bad} cannot be read. It is one step, which can be undone."
            )
            numbers = {"new": len(plan.new), "known": len(plan.duplicates), "bad": len(plan.problems)}
            self.said.setText(said.format(**numbers))

    def _add(self, tab: str, name: str, found: Iterable[Lines]) -> None:
        rows = [_Row(number, lines) for number, lines in enumerate(found)]
        if rows:
            made = LinesList(lambda row: row.lines, name)
            self.tabs.addTab(made, tab.format(count=self.locale().toString(len(rows))))
            made.show_source(Rows(rows))

    def _as_text(self, as_text: Callable[[], object]) -> None:
        self.reject()
        as_text()


def title_of(path: Path) -> str:
    """What a dialog about this file is called."""
    return QCoreApplication.translate("importing", "Import {name}").format(name=path.name)


def _source(found: Mapping[str, Any]) -> Lines:
    people = "; ".join(each["as_written"] or each["name"]["preferred"] for each in found["contributors"])
    told = [people, terms.date(found["date"]), type_name(found["type"])]
    return Lines(found["title"], " · ".join(filter(None, told)), icon="source")
