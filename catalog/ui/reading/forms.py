"""The two small forms over the text: who speaks in a quote, and what a claim states."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from catalog.domain.values import ClaimValues
from catalog.domain.vocabulary import QUOTE_KINDS
from catalog.services import quotes
from catalog.store.catalogue import Catalogue
from catalog.ui import terms
from catalog.ui.inspector import kinds
from catalog.ui.inspector.kinds import names_like
from catalog.ui.reading.popover import Popover
from catalog.ui.widgets.editors import Field
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.quotes import QuoteView


def quote_popover(catalogue: Catalogue, view: QuoteView, over: QWidget) -> Popover:
    """Speaker first, so that typing a name and Enter is all it takes."""
    complete = names_like(catalogue)
    fields = [
        Field("speaker", tr("Who says it"), "name", complete=complete, placeholder=tr("The author of the source")),
        Field("kind", tr("Taken over"), "choice", choices=terms.choices(QUOTE_KINDS)),
        Field("date", tr("Said when"), "date", placeholder=tr("If it differs from the source's date")),
    ]
    values = {"speaker": view.values.speaker, "kind": view.values.kind, "date": view.values.date}
    return Popover(tr("Quote"), fields, values, tr("Done"), over)


def save_quote(catalogue: Catalogue, view: QuoteView, entered: Mapping[str, Any]) -> None:
    """Store what was entered over the text. Raises Invalid, and Conflict when somebody else changed it meanwhile."""
    shown = {key: getattr(view.values, key) for key in entered}
    changed = {key: value for key, value in entered.items() if value != shown[key]}
    if "speaker" in changed:
        voice = view.values.voice
        changed["voice"] = "speaker" if entered["speaker"] else ("author" if voice == "speaker" else voice)
    kinds.save(quotes, catalogue, view.record.id, changed, shown)


def claim_popover(catalogue: Catalogue, values: ClaimValues, over: QWidget) -> Popover:
    """The statement is there to be put in neutral words; Ctrl+Enter makes the claim."""
    complete = names_like(catalogue)
    fields = [
        Field("statement", tr("What is asserted, in neutral words"), "sentence", lines=5),
        Field("date", tr("Date of what is claimed"), "date", placeholder=tr("3 December 1961, about 1944")),
        Field("subjects", tr("About"), "names", complete=complete, placeholder=tr("Add a name")),
    ]
    shown = {"statement": values.statement, "date": values.date, "subjects": values.subjects}
    return Popover(tr("Claim"), fields, shown, tr("Make the claim"), over)
