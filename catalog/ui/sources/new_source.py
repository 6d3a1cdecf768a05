"""A source entered by hand, and a text pasted into one."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from catalog.services import imports, sources
from catalog.store.catalogue import Catalogue
from catalog.ui import help_pages
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.inspector.kinds import names_like
from catalog.ui.jobs import Jobs
from catalog.ui.sources.fields import source_fields, source_values
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.keeper import Keeper
from catalog.ui.words import tr

_FIRST = ("title", "contributors", "type", "date", "language")
_ARCHIVE = ("repository", "fonds", "series", "box", "folder", "item")
_BESIDE = {"series", "folder", "item"}
_STAYS = ("type", "language", *(key for key in _ARCHIVE if key != "item"))
"""What the next source of the same file has in common with this one."""


def new_source(catalogue: Catalogue, jobs: Jobs, parent: QWidget, then: Callable[[int], object]) -> FormDialog:
    """Ask for what is needed to know a source again; the rest is entered beside the list."""
    fields = [
        replace(field, folds=False, beside=field.key in _BESIDE) if field.key in _ARCHIVE else field
        for field in source_fields(names_like(catalogue))
        if field.key in (*_FIRST, *_ARCHIVE)
    ]

    def add(entered: Mapping[str, Any]) -> int:
        return sources.add(catalogue, source_values(entered))

    values = {"type": "document"}  # what is entered by hand is seldom the first type of the list
    return _opened(tr("New source"), fields, "title", add, catalogue, jobs, parent, then, values, _STAYS)


def paste_text(catalogue: Catalogue, jobs: Jobs, parent: QWidget, source_id: int) -> FormDialog:
    """Ask for the text of a source that has none."""
    fields = [Field("text", tr("Text"), "multiline", help=tr("Paste the whole text; page numbers can stay in it."))]

    def add(entered: Mapping[str, Any]) -> int:
        return imports.add_text(catalogue, source_id, entered["text"] or "")

    return _opened(tr("Paste the text"), fields, "text", add, catalogue, jobs, parent, lambda _text_id: None)


def _opened(
    title: str,
    fields: list[Field],
    required: str,
    add: Callable[[Mapping[str, Any]], int],
    catalogue: Catalogue,
    jobs: Jobs,
    parent: QWidget,
    then: Callable[[int], object],
    values: Mapping[str, Any] | None = None,
    again: tuple[str, ...] = (),
) -> FormDialog:
    dialog = FormDialog(title, fields, tr("Add"), values, required=required, stays=True, again=again, parent=parent)
    dialog.setProperty(help_pages.PROPERTY, "sources")
    keeper = Keeper(catalogue, "new", dialog)
    dialog.hold(keeper, title)

    def added(record_id: int) -> None:
        if dialog.stored():
            then(record_id)
        else:
            keeper.done(title)

    dialog.accepted_values.connect(
        lambda entered: jobs.write(lambda: add(entered), title=title, then=added, failed=dialog.refuse)
    )
    dialog.offer_back(lambda: _opened(title, fields, required, add, catalogue, jobs, parent, then, values, again))
    dialog.open()
    return dialog
