"""New, open, recent, sample, copy, close: which catalogue is on the desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from catalog.domain.progress import Progress
from catalog.ui import folders, messages
from catalog.ui.actions import Handlers
from catalog.ui.jobs import Jobs
from catalog.ui.recent import forget, recent, remember

if TYPE_CHECKING:
    from catalog.store.catalogue import Catalogue

SUFFIX = ".catalog"


class FileCommands(QObject):
    """`opened(Catalogue)` when another catalogue is ready to be shown; the window asks `current` for the open one."""

    opened = Signal(object)

    def __init__(self, window: QWidget, jobs: Jobs, current: Callable[[], Catalogue | None]) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._current = current

    def handlers(self) -> Handlers:
        """What the File menu calls."""
        return {"file.new": self.new, "file.open": self.open, "file.sample": self.open_sample, "file.copy": self.copy}

    def new(self, then: Callable[[], object] | None = None) -> None:
        """Ask where, and make an empty catalogue there."""
        from PySide6.QtWidgets import QFileDialog

        title = self.tr("New catalogue")
        start = str(folders.last("catalogues") / (self.tr("My catalogue") + SUFFIX))
        chosen, _filter = QFileDialog.getSaveFileName(self._window, title, start, self.tr("Catalogues (*.catalog)"))
        if chosen:
            folders.remember("catalogues", Path(chosen))
            self.create(Path(chosen).with_suffix(SUFFIX), then)

    def create(self, folder: Path, then: Callable[[], object] | None = None) -> None:
        """Make an empty catalogue in this folder and open it."""

        def work() -> Catalogue:
            from catalog.services import workspace  # comes with the database: not needed to show the window

            return workspace.new(folder)

        self._run(self.tr("Making the catalogue"), work, then)

    def open(self) -> None:
        """Ask which, and open it."""
        from PySide6.QtWidgets import QFileDialog

        start = str(recent()[0].parent if recent() else folders.last("catalogues"))
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Open a catalogue"), start)
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, folder: Path) -> None:
        """Open the catalogue in this folder; an older one is backed up and brought up to date first."""

        def work() -> Catalogue:
            from catalog.services import workspace

            return workspace.open_folder(folder)

        self._run(self.tr("Opening the catalogue"), work)

    def open_sample(self) -> None:
        """Open the sample catalogue, which is made anew each time, so that one may try everything on it."""

        def work(progress: Progress) -> Catalogue:
            from catalog.services import sample, workspace

            return workspace.open_folder(sample.make(sample.default_folder(), progress).catalogue)

        self._run(self.tr("Preparing the sample"), work)

    def copy(self) -> None:
        """Ask where, and write a complete copy there."""
        from PySide6.QtWidgets import QFileDialog

        catalogue = self._current()
        if catalogue is None:
            return
        from catalog.services import workspace

        start = str(catalogue.folder.with_name(f"{catalogue.title} {self.tr('copy')}{SUFFIX}"))
        title = self.tr("Save a copy")
        chosen, _filter = QFileDialog.getSaveFileName(self._window, title, start, self.tr("Catalogues (*.catalog)"))
        if chosen:
            self._jobs.write(
                lambda progress: workspace.save_copy(catalogue, Path(chosen), progress),
                title=title,
                then=lambda folder: messages.toast(self._window, self.tr("Saved in {folder}").format(folder=folder)),
            )

    def add_recent_menu(self, menu: QMenu, before: QAction) -> None:
        """Put the list of recent catalogues in the File menu."""
        submenu = QMenu(self.tr("Open &recent"), menu)
        submenu.aboutToShow.connect(lambda: self._fill(submenu))
        menu.insertMenu(before, submenu)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for path in recent():
            self._add_entry(menu, path)
        menu.addSeparator()
        menu.addAction(self.tr("&Forget these"), forget)

    def _add_entry(self, menu: QMenu, path: Path) -> None:
        action = menu.addAction(path.stem.replace("&", "&&"), lambda: self.open_path(path))
        action.setToolTip(str(path))

    def _run(self, title: str, work: Callable[..., Catalogue], then: Callable[[], object] | None = None) -> None:
        def show(catalogue: Catalogue) -> None:
            remember(catalogue.folder)
            self.opened.emit(catalogue)
            if then:
                then()

        self._jobs.write(work, title=title, then=show)
