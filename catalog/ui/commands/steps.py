"""Undo and redo: the menu names the step, and each step says in a toast what was done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from catalog.domain.operations import Operation
from catalog.services.next_steps import next_steps
from catalog.ui import messages, terms
from catalog.ui.actions import Actions, Handlers
from catalog.ui.jobs import Jobs

if TYPE_CHECKING:
    from catalog.store.catalogue import Catalogue, Done
    from catalog.store.undoable import Undoable
    from catalog.ui.hub import Hub

_QUIET = frozenset(
    {Operation.UNDO, Operation.REDO, Operation.IMPORT_FILE, Operation.IMPORT_BIBLIOGRAPHY, Operation.IMPORT_BUNDLE}
    | {Operation.ANALYSE, Operation.FIND_RIVALS, Operation.CORRECT_TEXT, Operation.ADD_QUOTE, Operation.ADD_CLAIM}
    | {Operation.ADD_SOURCE, Operation.SAVE_SEARCH, Operation.EDIT_SETTINGS}
)
"""Steps whose outcome is told or shown by whoever took them; after all others a toast offers to take them back."""
_TOAST = 72


class StepCommands(QObject):
    """Keeps Undo and Redo up to date with the journal of the catalogue it follows."""

    def __init__(self, window: QWidget, actions: Actions, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._jobs = jobs
        self._catalogue: Catalogue | None = None

    def follow(self, catalogue: Catalogue | None, hub: Hub | None) -> None:
        """From now on act on this catalogue."""
        self._catalogue = catalogue
        if hub:
            hub.stepped.connect(self._stepped)
            hub.changed.connect(lambda _changes, _initiator: self._ask_next())
        self._ask_next()

    def handlers(self) -> Handlers:
        """What the Edit menu calls."""
        return {"edit.undo": self.undo, "edit.redo": self.redo}

    def undo(self) -> None:
        """Take back the latest step."""
        from catalog.services import history  # comes with the database: not before there is a catalogue

        self._act(history.undo, self.tr("Undo"), self.tr("Taken back: {step}"))

    def redo(self) -> None:
        """Do again what was undone last."""
        from catalog.services import history

        self._act(history.redo, self.tr("Redo"), self.tr("Done again: {step}"))

    def _act(self, act: Callable[[Catalogue], Undoable | None], title: str, told: str) -> None:
        catalogue = self._catalogue
        if catalogue is None:
            return

        def tell(step: Undoable | None) -> None:
            if step:
                messages.toast(self._window, told.format(step=_named(step)))

        self._jobs.write(lambda: act(catalogue), title=title, then=tell)

    def _stepped(self, done: Done) -> None:
        if done.operation not in _QUIET:
            text = _cut(terms.step_title(done.operation.label, done.subject), _TOAST)
            messages.toast(self._window, text, self.tr("Undo"), self.undo)

    def _ask_next(self) -> None:
        catalogue = self._catalogue
        if catalogue is None:
            self._show_next((None, None))
        else:
            self._jobs.read(lambda: next_steps(catalogue), key="next steps", then=self._show_next)

    def _show_next(self, steps: tuple[Undoable | None, Undoable | None]) -> None:
        undo, redo = steps
        self._actions["edit.undo"].setText(self._text(self.tr("&Undo"), undo))
        self._actions["edit.redo"].setText(self._text(self.tr("&Redo"), redo))
        self._actions.set_state("undo", undo is not None)
        self._actions.set_state("redo", redo is not None)

    @staticmethod
    def _text(verb: str, step: Undoable | None) -> str:
        return f"{verb}: {_named(step).replace('&', '&&')}" if step else verb


def _named(step: Undoable) -> str:
    name = terms.operation(step.operation.label)
    subject = _cut(step.subject) if step.subject else ""
    quoted = subject if "“" in subject else f"“{subject}”"  # a review names the words it is about in quotation marks
    return f"{name} {quoted}" if subject else name


def _cut(text: str, length: int = 48) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
