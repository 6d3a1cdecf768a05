"""What can be done from every screen: export, and enter records of any kind."""

from functools import partial

from catalog.domain.vocabulary import RECORD_KINDS
from catalog.ui.actions import Handlers
from catalog.ui.exporting.scope import Scope
from catalog.ui.screens.screen import Screen


def everywhere(screen: Screen) -> Handlers:
    """Handlers for a screen that does not have its own for these."""
    adders = {f"add.{kind}": partial(_add, screen, kind) for kind in RECORD_KINDS}
    return {"file.export": partial(open_export, screen, Scope()), **adders}


def _add(screen: Screen, kind: str) -> None:
    from catalog.ui.dialogs import new_records  # forms are loaded when one is first opened
    from catalog.ui.sources.new_source import new_source

    enter = {
        "source": new_source,
        "quote": new_records.new_quote,
        "claim": new_records.new_claim,
        "name": new_records.new_name,
    }
    enter[kind](screen.catalogue, screen.jobs, screen, screen.record_asked.emit)


def open_export(screen: Screen, scope: Scope) -> None:
    """Open the export dialog over a screen."""
    from catalog.ui.dialogs.export import ExportDialog

    ExportDialog(screen.catalogue, screen.jobs, scope, screen).open()
