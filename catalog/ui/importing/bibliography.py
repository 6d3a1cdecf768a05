"""A bibliography before it is taken in: what is new, what seems to be here already, what cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from catalog.domain.errors import CatalogError
from catalog.services import bibliography_import
from catalog.store.catalogue import Catalogue
from catalog.ui import sentences
from catalog.ui.importing.columns import ColumnChoice
from catalog.ui.importing.preview import Preview, counted, source_lines, undone
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.parts import button

if TYPE_CHECKING:
    from catalog.formats.bibliography.table import Column
    from catalog.services.bibliography_import import Plan


class BibliographyDialog(Preview):
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
        super().__init__(title_of(path), jobs, parent)
        self._catalogue = catalogue
        self._path = path
        self._then = then
        self._plan: Plan | None = None
        self.columns: ColumnChoice | None = None
        self.tagged = QCheckBox(self.tr("Make tags of the keywords"))
        self.tagged.setChecked(True)
        self.body.addWidget(self.tagged)
        self.otherwise.insertWidget(0, button(self.tr("Take it in as a text"), lambda: self._as_text(as_text)))
        self.read(self._first_look, path.name)

    def look_at(self, plan: tuple[Plan, tuple[Column, ...]]) -> None:
        found, columns = plan
        if columns:
            self.columns = ColumnChoice(columns)
            self.columns.changed.connect(self._look_again)
            self.tabs.addTab(self.columns, self.tr("Columns {count}").format(count=len(columns)))
        self._show(found)

    def start(self) -> None:
        catalogue, plan, apart, tagged = self._catalogue, self._plan, set(self.apart), self.tagged.isChecked()
        assert plan is not None  # noqa: S101 - the button is there only when there is one
        self.take_in(
            lambda progress: bibliography_import.carry_out(catalogue, plan, progress, apart=apart, tagged=tagged),
            self.tr("Import a bibliography"),
            self._then,
        )

    def tell(self) -> None:
        plan = self._plan
        if plan is None:
            return
        count, here, bad = len(plan.new) + len(self.apart), len(plan.duplicates) - len(self.apart), len(plan.problems)
        self.do.setText(self.tr("Take in %Ln", None, count))
        self.do.setEnabled(count > 0)
        words = {
            self.tr("%Ln new", None, count): count,
            self.tr("%Ln here already", None, here): here,
            self.tr("%Ln cannot be read as they are", None, bad): bad,
        }
        self.said.setText(f"{counted(words)}. {undone()}")

    def _first_look(self) -> tuple[Plan, tuple[Column, ...]]:
        plan = bibliography_import.plan(self._catalogue, self._path)
        return plan, bibliography_import.columns(self._path)

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        while self.tabs.count() > (self.columns is not None):
            self.tabs.removeTab(self.tabs.count() - 1)
        self.add(self.tr("New {count}"), self.tr("New sources"), plan.new, source_lines)
        self.add_here(plan.duplicates, lambda pair: source_lines(pair[0]))
        name = self.tr("Entries that cannot be read as they are")
        self.add_said(self.tr("Cannot be read {count}"), name, plan.problems)
        self.tagged.setVisible(plan.keywords > 0)
        self.tagged.setText(self.tr("Make tags of the %Ln keywords", None, plan.keywords))
        self.tell()

    def _look_again(self) -> None:
        """Plan anew with the columns as they are chosen now."""
        assert self.columns is not None  # noqa: S101 - it is what was changed
        catalogue, path, mapping = self._catalogue, self._path, self.columns.mapping()
        self.do.setEnabled(False)
        work = lambda: bibliography_import.plan(catalogue, path, mapping)  # noqa: E731
        self.jobs.read(work, key=("plan", id(self)), then=self._show, failed=self._cannot)

    def _cannot(self, problem: CatalogError) -> None:
        self.said.setText(sentences.problem(problem))

    def _as_text(self, as_text: Callable[[], object]) -> None:
        self.reject()
        as_text()


def title_of(path: Path) -> str:
    """What a dialog about this file is called."""
    return QCoreApplication.translate("importing", "Import {name}").format(name=path.name)
