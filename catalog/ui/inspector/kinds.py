"""What the form of each kind of record holds, as data, and how it is filled and saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, TypeVar

from catalog.domain.values import ClaimValues, NameValues, QuoteValues
from catalog.domain.vocabulary import CLAIM_STATUSES, NAME_KINDS, QUOTE_KINDS, VOICES
from catalog.services import claims, names, quotes
from catalog.services.conflicts import until_unhindered
from catalog.store.catalogue import Catalogue
from catalog.ui import offered_names, terms
from catalog.ui.merging import three_way
from catalog.ui.widgets.completing import Complete
from catalog.ui.widgets.editors import Field
from catalog.ui.words import tr

Values = TypeVar("Values", QuoteValues, ClaimValues, NameValues)
_REQUIRED = ("text", "statement", "preferred")
"""Fields that are texts even when they are empty, so that the service can say what is missing."""


@dataclass(frozen=True, slots=True)
class KindForm:
    """The fields of one kind, and the functions that enter and replace a record from their values."""

    fields: Callable[[Complete], Sequence[Field]]
    save: Callable[[Catalogue, int, Mapping[str, Any], Mapping[str, Any]], object]
    add: Callable[[Catalogue, Mapping[str, Any]], int] | None = None


def names_like(catalogue: Catalogue) -> Complete:
    """Completion from the names of the catalogue, found under any form."""
    return lambda typed: offered_names.names_like(catalogue, typed)


def values_of(view: quotes.QuoteView | claims.ClaimView | names.NameView) -> dict[str, Any]:
    """The values of a record as a form takes them."""
    return asdict(view.values)


def _quote_fields(complete: Complete) -> list[Field]:
    original = tr("In the original language")
    return [
        Field("text", tr("Words"), "multiline"),
        Field("speaker", tr("Speaker"), "name", complete=complete, placeholder=tr("Whose words")),
        Field("addressee", tr("Said to"), "name", complete=complete, beside=True),
        Field("kind", tr("Taken over"), "choice", choices=terms.choices(QUOTE_KINDS)),
        Field("voice", tr("Voice"), "choice", choices=terms.choices(VOICES), beside=True),
        Field("date", tr("Date"), "date", placeholder=tr("3 December 1961")),
        Field("locator", tr("Page"), placeholder=tr("If not in the text"), beside=True),
        Field("occasion", tr("Occasion")),
        Field("original_text", tr("Original wording"), "multiline", section=original, folds=True),
        Field("original_language", tr("Language of the original"), "language", section=original),
    ]


def _claim_fields(complete: Complete) -> list[Field]:
    return [
        Field("statement", tr("Statement, in neutral words"), "sentence"),
        Field("date", tr("Date of what is claimed"), "date", placeholder=tr("3 December 1961, about 1944")),
        Field("status", tr("Status"), "choice", choices=terms.choices(CLAIM_STATUSES), beside=True),
        Field("subjects", tr("About"), "names", complete=complete, placeholder=tr("Add a name")),
    ]


def _name_fields(_complete: Complete) -> list[Field]:
    return [
        Field("preferred", tr("Preferred form")),
        Field("family", tr("Family name")),
        Field("given", tr("Given name"), beside=True),
        Field("kind", tr("Kind"), "choice", choices=terms.choices(NAME_KINDS)),
        Field("dates", tr("Dates"), "date", placeholder=tr("1908 – 1985")),
        Field("description", tr("Who or what it is"), "multiline"),
    ]


def _save_quote(catalogue: Catalogue, quote_id: int, changed: Mapping[str, Any], base: Mapping[str, Any]) -> None:
    save(quotes, catalogue, quote_id, changed, base)


def _save_claim(catalogue: Catalogue, claim_id: int, changed: Mapping[str, Any], base: Mapping[str, Any]) -> None:
    save(claims, catalogue, claim_id, changed, base)


def _save_name(catalogue: Catalogue, name_id: int, changed: Mapping[str, Any], base: Mapping[str, Any]) -> None:
    save(names, catalogue, name_id, changed, base)


def save(
    service: Any, catalogue: Catalogue, record_id: int, changed: Mapping[str, Any], base: Mapping[str, Any]
) -> None:
    """Bring together what stands there and what was changed; once more when somebody stored in between."""

    def edit() -> None:
        view = service.get(catalogue, record_id)
        service.edit(catalogue, record_id, merged(view.values, changed, base), view.record.changed_at)

    until_unhindered(edit)


def _add_claim(catalogue: Catalogue, values: Mapping[str, Any]) -> int:
    return claims.add(catalogue, ClaimValues(**filled(values, "statement")))


def _add_name(catalogue: Catalogue, values: Mapping[str, Any]) -> int:
    return names.add(catalogue, NameValues(**filled(values, "preferred")))


def quote_values(values: Mapping[str, Any]) -> QuoteValues:
    """A quote from the values of its form."""
    return QuoteValues(**filled(values, "text"))


def merged(present: Values, changed: Mapping[str, Any], base: Mapping[str, Any]) -> Values:
    """The values of a record with the changed ones in their place. Raises Conflict (see `three_way`)."""
    there = {key: getattr(present, key) for key in changed}
    entered = three_way(there, changed, base)
    empty = {key: "" for key in _REQUIRED if key in entered and entered[key] is None}
    return replace(present, **{**entered, **empty})


def filled(values: Mapping[str, Any], required: str) -> dict[str, Any]:
    """The values with an empty text for the required one, so that the service can say what is missing."""
    return {**values, required: values.get(required) or ""}


KINDS: dict[str, KindForm] = {
    "quote": KindForm(_quote_fields, _save_quote),
    "claim": KindForm(_claim_fields, _save_claim, _add_claim),
    "name": KindForm(_name_fields, _save_name, _add_name),
}
