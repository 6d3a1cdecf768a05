"""Framing of the whole catalogue: its rules, and every source judged by them in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from catalog.ui import messages
from catalog.ui.actions import Handlers
from catalog.ui.jobs import Job, Jobs

if TYPE_CHECKING:
    from catalog.services.framing import Outcome
    from catalog.ui.desk import Desk


class FramingCommands(QObject):
    """The window asks `desk` for the open one; `undo` takes the last step back."""

    def __init__(
        self, window: QWidget, jobs: Jobs, desk: Callable[[], Desk | None], undo: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._desk = desk
        self._undo = undo
        self._running: Job | None = None

    def handlers(self) -> Handlers:
        """What the menus call."""
        return {"framing.rules": self.rules, "framing.all": self.judge_all}

    def rules(self, typed: str = "") -> None:
        """Show the rules of the catalogue, at first those in which `typed` stands."""
        from catalog.ui.dialogs.framing_rules import FramingRules

        if (desk := self._desk()) is not None:
            dialog = FramingRules(desk.catalogue, self._jobs, desk.hub, typed, self._window)
            dialog.judge_asked.connect(self.judge_all)
            dialog.undo_asked.connect(self._undo)
            dialog.open()

    def judge_all(self) -> None:
        """Judge every source that the present rules have not judged; a stop loses nothing."""
        desk = self._desk()
        if desk is None or self._running is not None:
            return
        from catalog.services import framing

        catalogue = desk.catalogue
        job = self._jobs.alongside(
            lambda progress: framing.analyse_all(catalogue, progress=progress),
            title=self.tr("Analyse every source"),
            then=self._tell,
        )
        self._running = job
        self._jobs.finished.connect(self._finished)

    def _finished(self, job: Job) -> None:
        if job is self._running:
            self._running = None
            self._jobs.finished.disconnect(self._finished)

    def _tell(self, outcomes: Sequence[Outcome]) -> None:
        judged = [outcome for outcome in outcomes if outcome.analysed]
        text = self.tr("Sources analysed: {count}; flags: {flags}")
        said = text.format(count=len(judged), flags=sum(outcome.flags.total() for outcome in judged))
        if left := len(outcomes) - len(judged):
            said += self.tr("; not analysed, because there are no rules for their language: {count}").format(count=left)
        messages.toast(self._window, said if outcomes else self.tr("Every source was judged by these rules already."))
