"""Looking after the catalogue: checking and mending it, and warning where it lies badly or is open elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from catalog.ui import messages
from catalog.ui.actions import Handlers
from catalog.ui.jobs import Jobs

if TYPE_CHECKING:
    from catalog.services.backups import Backup
    from catalog.services.originals import Relinked, Trouble
    from catalog.services.presence import Presence
    from catalog.services.upkeep import Upkeep
    from catalog.store.catalogue import Catalogue
    from catalog.store.problem import Problem

_SHOWN = 12
_LATER = 5_000
"""Milliseconds after opening: first the person, then the upkeep."""


class CareCommands(QObject):
    """The window asks `current` for the open catalogue; `restored(folder)` when a backup was put back in it."""

    restored = Signal(object)

    def __init__(self, window: QWidget, jobs: Jobs, current: Callable[[], Catalogue | None]) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._current = current
        self._later = QTimer(self, interval=_LATER, singleShot=True)
        self._later.timeout.connect(self.look_after)

    def handlers(self) -> Handlers:
        """What the File menu calls."""
        return {"file.check": self.check, "file.restore": self.restore}

    def enter(self, catalogue: Catalogue) -> None:
        """Say that it is open here; warn when it is open elsewhere too, or lies where it can be damaged."""
        from catalog.services import drives, presence

        folder = catalogue.folder

        def look() -> tuple[Presence | None, str | None]:
            return presence.enter(folder), drives.danger_once(folder)

        self._jobs.read(look, then=self._warn)
        self._later.start()

    def leave(self, catalogue: Catalogue) -> None:
        """Take back that it is open here."""
        from catalog.services import presence

        self._later.stop()
        presence.leave(catalogue.folder)

    def check(self) -> None:
        """Look through the database, the history, the index and the originals, and say what is found."""
        catalogue = self._current()
        if catalogue is None:
            return
        from catalog.services import checks

        self._jobs.write(
            lambda progress: checks.check(catalogue, progress=progress),
            title=self.tr("Check the catalogue"),
            then=self._tell,
        )

    def look_after(self) -> None:
        """Do what is due today, a backup and a look at some originals, and say what is not in order."""
        from catalog.services import upkeep

        if (catalogue := self._current()) is not None:
            self._jobs.read(lambda progress: upkeep.of_the_day(catalogue, progress), key="upkeep", then=self._report)

    def restore(self) -> None:
        """Ask which catalogue and which of its backups, put that back, and open it."""
        from PySide6.QtWidgets import QFileDialog

        from catalog.services import backups

        current = self._current()
        start = str(current.folder if current else Path.home())
        title = self.tr("Which catalogue is to be put back to an earlier state?")
        chosen = QFileDialog.getExistingDirectory(self._window, title, start)
        if chosen:
            self.choose_backup(Path(chosen), backups.listed(Path(chosen)))

    def choose_backup(self, folder: Path, found: Sequence[Backup]) -> None:
        """Ask which backup of the catalogue in that folder is to be put back."""
        from catalog.ui import terms
        from catalog.ui.dialogs.choose import Choose

        if not found:
            text = self.tr("Backups lie in the folder “backups” inside the folder of a catalogue.")
            messages.show_text(self._window, self.tr("There is no backup in {name}").format(name=folder.name), text)
            return
        dialog = Choose(
            self.tr("Put a backup back"),
            self.tr("What is in the catalogue now is kept as a backup too. The original files stay as they are."),
            self.tr("Put back"),
            [(each.path, terms.moment(each.at.isoformat()), each.reason.replace("-", " ")) for each in found],
            self._window,
        )
        dialog.chosen.connect(lambda path: self._put_back(folder, path))
        dialog.open()

    def _put_back(self, folder: Path, path: Path) -> None:
        from catalog.services import backups

        self._jobs.write(
            lambda: backups.restore(folder, path),
            title=self.tr("Put a backup back"),
            then=lambda _kept: self.restored.emit(folder),
        )

    def _report(self, done: Upkeep) -> None:
        if done.troubles:
            text = self.tr("Originals missing or changed: {count}").format(count=len(done.troubles))
            messages.toast(self._window, text, self.tr("Look for them…"), lambda: self._find(done.troubles))
        elif done.problem:
            messages.toast(self._window, done.problem)

    def _find(self, troubles: Sequence[Trouble]) -> None:
        from PySide6.QtWidgets import QFileDialog

        from catalog.services import originals

        catalogue = self._current()
        names = ", ".join(each.name for each in troubles[:_SHOWN])
        place = QFileDialog.getExistingDirectory(
            self._window, self.tr("Where may they be? {names}").format(names=names)
        )
        if place and catalogue is not None:
            self._jobs.write(
                lambda progress: originals.relink(catalogue, troubles, [Path(place)], progress),
                title=self.tr("Look for originals"),
                then=self._tell_found,
            )

    def _tell_found(self, done: Relinked) -> None:
        text = self.tr("Originals put back: {found}; still missing: {left}")
        messages.toast(self._window, text.format(found=len(done.found), left=len(done.left)))

    def _tell(self, problems: list[Problem]) -> None:
        if not problems:
            messages.toast(self._window, self.tr("The catalogue is in order."))
            return
        lines = [f"{problem.where}: {problem.what}" for problem in problems[:_SHOWN]]
        title = self.tr("%n problems were found", None, len(problems))
        if any(problem.repairable for problem in problems):
            detail = "\n".join(lines)
            messages.ask(self._window, title, detail, self.tr("Mend what can be mended"), lambda: self._mend(problems))
        else:
            messages.show_text(self._window, title, "\n".join(lines))

    def _mend(self, problems: list[Problem]) -> None:
        catalogue = self._current()
        if catalogue is None:
            return
        from catalog.services import checks

        self._jobs.write(
            lambda: checks.repair(catalogue, problems), title=self.tr("Mend the catalogue"), then=self._tell_mended
        )

    def _tell_mended(self, mended: list[str]) -> None:
        messages.show_text(self._window, self.tr("What was mended"), "\n".join(mended))

    def _warn(self, found: tuple[Presence | None, str | None]) -> None:
        other, danger = found
        said = []
        if other is not None:
            text = self.tr(
                "{who} has it open on {computer}. What both of you change at the same time is refused to one."
            )
            said.append(text.format(who=other.who, computer=other.computer))
        if danger is not None:
            said.append(danger)
        if said:
            messages.show_text(self._window, self.tr("Before you begin"), "\n\n".join(said))
