"""Typing that a kill or a power cut left behind: said when a catalogue opens, and shown where it belongs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from catalog.domain.errors import CatalogError
from catalog.ui import messages
from catalog.ui.actions import Actions
from catalog.ui.jobs import Jobs

if TYPE_CHECKING:
    from catalog.services.drafts import Draft
    from catalog.store.catalogue import Catalogue
    from catalog.ui.desk import Desk

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Left:
    """Typing that was left: where it belongs, in words, and when it was typed."""

    draft: Draft
    what: str

    @property
    def kind(self) -> str:
        """What sort of form it was typed in."""
        return self.draft.form.partition(":")[0]

    @property
    def name(self) -> str:
        """What the form was about: a title or a number."""
        return self.draft.form.partition(":")[2]


def left_in(catalogue: Catalogue) -> list[Left]:
    """What was typed in the catalogue and never stored, latest first; what belongs to nothing any more is left out."""
    from catalog.services import drafts

    return [Left(draft, what) for draft in drafts.listed(catalogue) if (what := _said(catalogue, draft))]


def _said(catalogue: Catalogue, draft: Draft) -> str:
    from catalog.services import records, tags

    kind, _, name = draft.form.partition(":")
    if kind == "new":
        return name if name in _adding() else ""
    try:
        number = int(name)
        label = tags.get(catalogue, number).values.label if kind == "tag" else records.info(catalogue, number).label
    except (CatalogError, ValueError):
        return ""
    said = {
        "note": translate("Unsaved", "Note on “{label}”"),
        "text": translate("Unsaved", "Corrections in “{label}”"),
        "passage": translate("Unsaved", "Claim from “{label}”"),
    }
    return said.get(kind, "{label}").format(label=label)


def _adding() -> dict[str, str]:
    """The actions that open the forms of new records, by the titles of these."""
    return {
        translate("new_source", "New source"): "add.source",
        translate("new_records", "New quote"): "add.quote",
        translate("new_records", "New claim"): "add.claim",
        translate("new_records", "New name"): "add.name",
        translate("new_records", "New tag"): "add.tag",
    }


class Unsaved(QObject):
    """Tells of it when asked to `announce`."""

    def __init__(self, window: QWidget, commands: Actions, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._jobs = jobs

    def announce(self, desk: Desk) -> None:
        """Say what was typed and never stored, if anything was, and offer to open it."""
        catalogue = desk.catalogue
        self._jobs.read(lambda: left_in(catalogue), key="unsaved", then=lambda found: self._tell(desk, found))

    def _tell(self, desk: Desk, found: Sequence[Left]) -> None:
        from catalog.ui import terms

        if not found:
            return
        first = found[0]
        text = self.tr("Unsaved typing from {when} was kept: {what}").format(
            when=terms.moment(first.draft.at), what=first.what if len(first.what) <= 60 else f"{first.what[:59]}…"
        )
        if len(found) > 1:
            text = self.tr("{text}, and %n more", None, len(found) - 1).format(text=text)
        action: tuple[str, Callable[[], object]] = (self.tr("Open"), lambda: self.open_(desk, first))
        if len(found) > 1:
            action = (self.tr("Choose…"), lambda: self._choose(desk, found))
        messages.toast(self._window, text, *action, stays=True)

    def _choose(self, desk: Desk, found: Sequence[Left]) -> None:
        from catalog.ui import terms
        from catalog.ui.dialogs.choose import Choose

        options = [(each, each.what, terms.moment(each.draft.at)) for each in found]
        text = self.tr("It comes back where it was typed, and is stored or given up there.")
        dialog = Choose(self.tr("Unsaved typing"), text, self.tr("Open"), options, self._window)
        dialog.chosen.connect(lambda each: self.open_(desk, each))
        dialog.open()

    def open_(self, desk: Desk, left: Left) -> None:
        """Show it in the form it was typed in."""
        if left.kind == "new":
            self._commands.trigger(_adding()[left.name])
        elif left.kind == "tag":
            desk.go("tags").show_record(int(left.name))
        elif left.kind in ("text", "passage"):
            desk.read(int(left.name))
            if left.kind == "text":
                self._jobs.wait_idle()
                self._commands.trigger("text.correct")
        else:
            desk.show_record(int(left.name))
