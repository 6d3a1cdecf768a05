"""Looking after the catalogue: checking and mending it, and warning where it lies badly or is open elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from catalog.ui import messages
from catalog.ui.actions import Handlers
from catalog.ui.jobs import Jobs

if TYPE_CHECKING:
    from catalog.services.presence import Presence
    from catalog.store.catalogue import Catalogue
    from catalog.store.problem import Problem

_SHOWN = 12


class CareCommands(QObject):
    """The window asks `current` for the open catalogue."""

    def __init__(self, window: QWidget, jobs: Jobs, current: Callable[[], Catalogue | None]) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._current = current

    def handlers(self) -> Handlers:
        """What the File menu calls."""
        return {"file.check": self.check}

    def enter(self, catalogue: Catalogue) -> None:
        """Say that it is open here; warn when it is open elsewhere too, or lies where it can be damaged."""
        from catalog.services import drives, presence

        folder = catalogue.folder

        def look() -> tuple[Presence | None, str | None]:
            return presence.enter(folder), drives.danger_once(folder)

        self._jobs.read(look, then=self._warn)

    def leave(self, catalogue: Catalogue) -> None:
        """Take back that it is open here."""
        from catalog.services import presence

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

    def _tell(self, problems: list[Problem]) -> None:
        if not problems:
            messages.toast(self._window, self.tr("The catalogue is in order."))
            return
        lines = [f"{problem.where}: {problem.what}" for problem in problems[:_SHOWN]]
        title = self.tr("{count} problems were found").format(count=len(problems))
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
