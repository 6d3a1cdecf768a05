"""The main window: menus, toolbar, status bar, and in the middle the start screen or the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from catalog.ui import crash, messages
from catalog.ui.action_list import FILE
from catalog.ui.actions import Actions, Handlers
from catalog.ui.commands import closing
from catalog.ui.commands.care import CareCommands
from catalog.ui.commands.copying import CopyCommands
from catalog.ui.commands.files import FileCommands
from catalog.ui.commands.find import record_look_up
from catalog.ui.commands.framing import FramingCommands
from catalog.ui.commands.help import HelpCommands
from catalog.ui.commands.imports import ImportCommands, dropped_files
from catalog.ui.commands.look import LookCommands
from catalog.ui.commands.steps import StepCommands
from catalog.ui.commands.unsaved import Unsaved
from catalog.ui.jobs import Job, Jobs
from catalog.ui.preferences import Preferences
from catalog.ui.screens.registry import PLACES
from catalog.ui.start_screen import StartScreen
from catalog.ui.warming import Warming
from catalog.ui.widgets.elided import Elided
from catalog.ui.widgets.main_tool_bar import MainToolBar
from catalog.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from catalog.store.catalogue import Catalogue
    from catalog.ui.desk import Desk
    from catalog.ui.dialogs.palette import LookUp
    from catalog.ui.screens.screen import Screen

_USUAL_SIZE, _FRAME = QSize(1280, 800), QSize(8, 40)


class MainWindow(QMainWindow):
    """One window on at most one catalogue; the start screen is left out when one is about to be opened."""

    def __init__(self, preferences: Preferences, *, opening: bool = False) -> None:
        super().__init__()
        self.jobs = Jobs(self)
        self.commands = Actions(self)
        self.desk: Desk | None = None
        self.files = FileCommands(self, self.jobs, lambda: self.catalogue)
        self.steps = StepCommands(self, self.commands, self.jobs)
        self.imports = ImportCommands(self, self.jobs, lambda: self.catalogue)
        self._care = CareCommands(self, self.jobs, lambda: self.catalogue)
        self._copying = CopyCommands(self, self.jobs, lambda: self.catalogue, self._screen)
        self.framing = FramingCommands(self, self.jobs, lambda: self.desk, self.steps.undo)
        self._look = LookCommands(self, self.commands, preferences)
        self._help = HelpCommands(self, self._where, self.commands["help.help"])
        self._preferences = preferences
        self._warming = Warming(self)
        self._given_up = False
        self._build_bars()
        self.commands.handle("window", self._handlers())
        self.files.opened.connect(self.show_catalogue)
        self._care.restored.connect(self.files.open_path)
        self.imports.imported.connect(self._imported)
        self.imports.listed.connect(self._listed)
        self.setAcceptDrops(True)
        self.jobs.failed.connect(self._failed)
        self.jobs.cancelled.connect(self._cancelled)
        if not opening:
            self._show_start()
        self._restore_geometry()

    @property
    def catalogue(self) -> Catalogue | None:
        """The open catalogue."""
        return self.desk.catalogue if self.desk else None

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Put a catalogue on the desk, in place of the one there."""
        from catalog.ui.desk import Desk  # brings the database along: not needed to show the window

        self._put_away()
        self.desk = desk = Desk(catalogue, self.jobs)
        desk.screen_changed.connect(self._screen_changed)
        desk.selection_changed.connect(lambda ids: self.commands.set_state("selection", bool(ids)))
        desk.state_changed.connect(self.commands.set_state)
        desk.import_asked.connect(self.imports.choose)
        desk.rules_asked.connect(self.framing.rules)
        self.setCentralWidget(desk)
        self.setWindowTitle(self.tr("{title} — Catalog").format(title=catalogue.title))
        self.commands.set_state("catalogue", True)
        self.steps.follow(catalogue, desk.hub)
        self._care.enter(catalogue)
        desk.go(PLACES[0].id)
        Unsaved(self, self.commands, self.jobs).announce(desk)
        self._warming.begin()

    def close_catalogue(self) -> None:
        """Put the catalogue away and go back to the start screen."""
        if closing.typing_is_kept(self, self._close_catalogue):
            self._close_catalogue()

    def _close_catalogue(self) -> None:
        self._put_away()
        self._show_start()

    def open_palette(self) -> None:
        """Open the command palette over the window."""
        from catalog.ui.dialogs.palette import Palette

        Palette(self.commands, self._look_up(), self).open()

    def open_settings(self) -> None:
        """Ask for theme, size of letters, and name."""
        from catalog.ui.dialogs.settings import settings_dialog

        settings_dialog(self._preferences, self.catalogue, self)

    def _where(self) -> str:
        screen = self._screen()
        return screen.help_page() if screen else ""

    def take_files(self, paths: Sequence[Path]) -> None:
        """Import files that were dropped; without a catalogue, ask first where to make one."""
        if self.catalogue is None:
            self.files.new(lambda: self.imports.take(paths))
        else:
            self.imports.take(paths)

    def _look_up(self) -> LookUp | None:
        desk = self.desk
        return record_look_up(desk.catalogue, self.jobs, desk.show_record) if desk else None

    def _imported(self, source_id: int) -> None:
        if self.desk:
            self.desk.read(source_id)

    def _screen(self) -> Screen | None:
        return self.desk.current() if self.desk else None

    def _listed(self, source_id: int) -> None:
        if self.desk:
            self.desk.show_record(source_id)

    def _build_bars(self) -> None:
        menus = self.commands.fill_menus(self.menuBar())
        self.files.add_recent_menu(menus[FILE], self.commands["file.sample"])
        self.addToolBar(MainToolBar(self.commands))
        self._hint = Elided("", "help")
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._hint, 1)
        self.statusBar().addPermanentWidget(ProgressStrip(self.jobs))

    def _handlers(self) -> Handlers:
        own: Handlers = {
            "view.palette": self.open_palette,
            "go.back": lambda: self.desk.back() if self.desk else None,
            "file.close": self.close_catalogue,
            "file.quit": self.close,
            "file.settings": self.open_settings,
        }
        return {
            **own,
            **{f"go.{place.id}": self._goer(place.id) for place in PLACES},
            **self.files.handlers(),
            **self.imports.handlers(),
            **self.steps.handlers(),
            **self._look.handlers(),
            **self._help.handlers(),
            **self._care.handlers(),
            **self._copying.handlers(),
            **self.framing.handlers(),
        }

    def _goer(self, place_id: str) -> Callable[[], object]:
        return lambda: self.desk.go(place_id) if self.desk else None

    def _show_start(self) -> None:
        start = StartScreen()
        start.new_asked.connect(self.files.new)
        start.open_asked.connect(self.files.open)
        start.sample_asked.connect(self.commands["file.sample"].trigger)
        start.restore_asked.connect(self.commands["file.restore"].trigger)
        start.recent_chosen.connect(self.files.open_path)
        self.setCentralWidget(start)
        start.setFocus()
        self.setWindowTitle(self.tr("Catalog"))

    def _put_away(self) -> None:
        for state in ("catalogue", "selection", "text"):
            self.commands.set_state(state, False)
        self.commands.handle("screen", {})
        self.steps.follow(None, None)
        self._hint.setText("")
        if self.desk:
            self.jobs.finish()
            self._care.leave(self.desk.catalogue)
            self.desk.put_away()
            self.desk = None

    def _screen_changed(self, screen: Screen) -> None:
        self.commands.handle("screen", screen.handlers())
        self.commands.set_state("selection", bool(screen.selection()))
        self._hint.setText(screen.hint())

    def _failed(self, _job: Job, error: Exception) -> None:
        self._never_empty()
        crash.look_into(error, self.catalogue, self.jobs, self)

    def _cancelled(self, job: Job) -> None:
        self._never_empty()
        if job.title:
            messages.toast(self, self.tr("Stopped: {what}. Nothing was changed.").format(what=job.title))

    def _never_empty(self) -> None:
        if self.centralWidget() is None:
            self._show_start()

    def _restore_geometry(self) -> None:
        if not self.restoreGeometry(QSettings().value("window/geometry") or b""):
            self.resize(_USUAL_SIZE.boundedTo(self.screen().availableSize() - _FRAME))

    def _close_for_good(self) -> None:
        self._given_up = True
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_files(dropped_files(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self._given_up or closing.typing_is_kept(self, self._close_for_good)):
            event.ignore()
            return
        QSettings().setValue("window/geometry", self.saveGeometry())
        self.hide()  # what is under way ends out of sight
        self._put_away()
        self.jobs.shutdown()
        super().closeEvent(event)
