"""Enter a claim, a name, a tag, or a quote typed by hand."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from catalog.domain.values import TagValues
from catalog.services import lists, quotes, records, tags
from catalog.store.catalogue import Catalogue
from catalog.ui import help_pages
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.inspector.kinds import KINDS, names_like, quote_values
from catalog.ui.jobs import Jobs
from catalog.ui.widgets.editors import Field
from catalog.ui.widgets.keeper import Keeper
from catalog.ui.words import tr

Then = Callable[[int], object]
_OFFERS = 10


def new_claim(catalogue: Catalogue, jobs: Jobs, parent: QWidget, then: Then) -> FormDialog:
    """Ask for a claim and enter it."""
    return _new_of_kind("claim", tr("New claim"), "statement", catalogue, jobs, parent, then)


def new_name(catalogue: Catalogue, jobs: Jobs, parent: QWidget, then: Then) -> FormDialog:
    """Ask for a name and enter it."""
    return _new_of_kind("name", tr("New name"), "preferred", catalogue, jobs, parent, then)


def new_quote(catalogue: Catalogue, jobs: Jobs, parent: QWidget, then: Then) -> FormDialog:
    """Ask for a quote and its source, and enter it without a place in a text."""
    source = Field("source", tr("Source"), "name", complete=lambda typed: _titles_like(catalogue, typed))
    kept = ("text", "speaker", "kind", "locator", "date")
    fields = {field.key: field for field in KINDS["quote"].fields(names_like(catalogue))}

    def add(values: Mapping[str, Any]) -> int:
        source_id = records.resolve(catalogue, values["source"] or "", "source")
        return quotes.add(catalogue, source_id, quote_values({key: values[key] for key in kept}))

    shown = [source, *(fields[key] for key in kept)]
    return _opened(tr("New quote"), shown, "text", add, catalogue, jobs, parent, then, "quotes")


def new_tag(catalogue: Catalogue, jobs: Jobs, parent: QWidget, broader: str, then: Then) -> FormDialog:
    """Ask for a tag, under `broader` if that is given, and enter it."""
    fields = [
        Field("label", tr("Label")),
        Field("broader", tr("Under"), "name", complete=lambda typed: _labels_like(catalogue, typed)),
    ]

    def add(values: Mapping[str, Any]) -> int:
        return tags.add(catalogue, TagValues(values["label"] or "", values["broader"]))

    dialog = _opened(tr("New tag"), fields, "label", add, catalogue, jobs, parent, then, "tags")
    dialog.form.set_values({"broader": broader})
    dialog.form.field("label").setFocus()
    return dialog


def _new_of_kind(
    kind: str, title: str, required: str, catalogue: Catalogue, jobs: Jobs, parent: QWidget, then: Then
) -> FormDialog:
    form = KINDS[kind]
    assert form.add is not None  # noqa: S101 - claims and names can be added by themselves
    add = form.add
    fields = form.fields(names_like(catalogue))
    return _opened(
        title, fields, required, lambda values: add(catalogue, values), catalogue, jobs, parent, then, f"{kind}s"
    )


def _opened(
    title: str,
    fields: Sequence[Field],
    required: str,
    add: Callable[[Mapping[str, Any]], int],
    catalogue: Catalogue,
    jobs: Jobs,
    parent: QWidget,
    then: Then,
    page: str,
) -> FormDialog:
    dialog = FormDialog(title, fields, tr("Add"), required=required, stays=True, parent=parent)
    dialog.setProperty(help_pages.PROPERTY, page)
    dialog.hold(Keeper(catalogue, "new", dialog), title)

    def added(record_id: int) -> None:
        dialog.accept()
        then(record_id)

    dialog.accepted_values.connect(
        lambda values: jobs.write(lambda: add(values), title=title, then=added, failed=dialog.refuse)
    )
    dialog.offer_back(lambda: _opened(title, fields, required, add, catalogue, jobs, parent, then, page))
    dialog.open()
    return dialog


def _titles_like(catalogue: Catalogue, typed: str) -> list[str]:
    return [row.title for row in lists.page(catalogue, "source", f"{typed.replace('*', '')}*", limit=_OFFERS).rows]


def _labels_like(catalogue: Catalogue, typed: str) -> list[str]:
    return [tag.values.label for tag in tags.complete(catalogue, typed)]
