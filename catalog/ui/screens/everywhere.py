"""What can be done from every screen: export, and enter records of any kind."""

from functools import partial

from catalog.ui.actions import Handlers
from catalog.ui.dialogs import new_records
from catalog.ui.exporting.scope import Scope
from catalog.ui.screens.screen import Screen
from catalog.ui.sources.new_source import new_source


def everywhere(screen: Screen) -> Handlers:
    """Handlers for a screen that does not have its own for these."""
    add = (screen.catalogue, screen.jobs, screen, screen.record_asked.emit)
    return {
        "file.export": partial(open_export, screen, Scope()),
        "add.source": partial(new_source, *add),
        "add.claim": partial(new_records.new_claim, *add),
        "add.name": partial(new_records.new_name, *add),
        "add.quote": partial(new_records.new_quote, *add),
    }


def open_export(screen: Screen, scope: Scope) -> None:
    """Open the export dialog over a screen."""
    from catalog.ui.dialogs.export import ExportDialog

    ExportDialog(screen.catalogue, screen.jobs, scope, screen).open()
