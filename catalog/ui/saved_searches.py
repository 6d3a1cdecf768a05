"""Saved searches in the rail: each under the screen of its kind, to be opened, renamed and deleted there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from catalog.services import saved_searches
from catalog.store.catalogue import Catalogue
from catalog.ui import icons
from catalog.ui.hub import Changes, Hub
from catalog.ui.jobs import Jobs
from catalog.ui.screens import registry
from catalog.ui.widgets.rail import Below, Rail
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.saved_searches import SearchView
    from catalog.ui.dialogs.form_dialog import FormDialog

TABLE = "saved_search"


class SavedSearches(QObject):
    """`wanted(id of the screen, query)` when one is chosen."""

    wanted = Signal(str, str)

    def __init__(self, catalogue: Catalogue, jobs: Jobs, hub: Hub, rail: Rail) -> None:
        super().__init__(rail)
        self._catalogue = catalogue
        self._jobs = jobs
        self._rail = rail
        self._found: dict[int, SearchView] = {}
        rail.below_chosen.connect(self._choose)
        rail.menu_wanted.connect(self._open_menu)
        rail.rename_wanted.connect(self.rename)
        rail.delete_wanted.connect(self.delete)
        hub.changed.connect(self._rows_changed)
        self.read()

    def read(self) -> None:
        """Ask which there are."""
        catalogue = self._catalogue
        self._jobs.read(lambda: saved_searches.listed(catalogue), key=("searches", id(self)), then=self._show)

    def rename(self, search_id: int) -> None:
        """Ask for another title."""
        catalogue, search = self._catalogue, self._found[search_id]
        dialog = _ask(self.tr("Rename the saved search"), self.tr("Rename"), search.title, self._rail.window())
        _write(dialog, self._jobs, lambda title: saved_searches.rename(catalogue, search_id, title))

    def delete(self, search_id: int) -> None:
        """Forget one; a toast offers to take it back."""
        catalogue = self._catalogue
        self._jobs.write(lambda: saved_searches.delete(catalogue, search_id), title=self.tr("Delete the saved search"))

    def _show(self, found: list[SearchView]) -> None:
        self._found = {each.id: each for each in found}
        below: dict[str, list[Below]] = {}
        for each in found:
            for place in registry.of_kind(each.kind):
                below.setdefault(place.id, []).append(Below(each.id, each.title, each.query))
        self._rail.set_below(below)

    def _choose(self, search_id: int) -> None:
        search = self._found[search_id]
        for place in registry.of_kind(search.kind):
            self.wanted.emit(place.id, search.query)

    def _open_menu(self, search_id: int, where: QPoint) -> None:
        menu = QMenu(self._rail)
        menu.addAction(icons.icon("edit"), self.tr("Rename…"), lambda: self.rename(search_id))
        menu.addAction(icons.icon("delete"), self.tr("Delete"), lambda: self.delete(search_id))
        menu.popup(where)

    def _rows_changed(self, changes: Changes, _initiator: object) -> None:
        if any(table == TABLE for table, _key in changes):
            self.read()


def save_search(catalogue: Catalogue, jobs: Jobs, kind: str, query: str, parent: QWidget) -> FormDialog:
    """Ask under which title to keep a query, and keep it."""
    dialog = _ask(tr("Save this filter"), tr("Save"), query, parent)
    _write(dialog, jobs, lambda title: saved_searches.save(catalogue, kind, title, query))
    return dialog


def _ask(title: str, do: str, standing: str, parent: QWidget) -> FormDialog:
    from catalog.ui.dialogs.form_dialog import FormDialog  # loaded when a search is to be named
    from catalog.ui.widgets.editors import Field

    field = Field("title", tr("Title"), help=tr("It stands in the list at the left."))
    dialog = FormDialog(title, [field], do, {"title": standing}, required="title", stays=True, parent=parent)
    dialog.do.setDefault(True)
    dialog.open()
    return dialog


def _write(dialog: FormDialog, jobs: Jobs, work: Any) -> None:
    def entered(values: dict[str, Any]) -> None:
        jobs.write(
            lambda: work(values["title"] or ""),
            title=dialog.windowTitle(),
            then=lambda _done: dialog.accept(),
            failed=dialog.refuse,
        )

    dialog.accepted_values.connect(entered)
