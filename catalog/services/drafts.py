"""Typing that is not stored yet, kept so that a kill or a power cut does not take it."""

import json
from collections.abc import Mapping
from typing import Any

from catalog.domain.values import Contributor
from catalog.store.catalogue import Catalogue
from catalog.store.identity import now

_KEEP = 'INSERT OR REPLACE INTO draft (form, "values", saved_at) VALUES (?, ?, ?)'
_KEPT = 'SELECT form, "values" FROM draft ORDER BY saved_at DESC'
_PERSON = "contributor"


def keep(catalogue: Catalogue, form: str, values: Mapping[str, Any]) -> None:
    """Remember what is typed in a form; `form` names it. It is no content: neither in the history nor in exports."""
    words = json.dumps(dict(values), ensure_ascii=False, default=_packed)
    with catalogue.raw() as connection:
        connection.execute(_KEEP, (form, words, now()))


def drop(catalogue: Catalogue, form: str) -> None:
    """Forget what was typed in a form: it is stored, or was given up."""
    with catalogue.raw() as connection:
        connection.execute("DELETE FROM draft WHERE form = ?", (form,))


def kept(catalogue: Catalogue) -> dict[str, dict[str, Any]]:
    """What was typed and never stored, by form, latest first; what cannot be read any more is left out."""
    with catalogue.rows() as connection:
        found = {str(form): _unpacked(values) for form, values in connection.execute(_KEPT)}
    return {form: values for form, values in found.items() if values}


def _packed(value: Any) -> Any:
    return [_PERSON, value.role, value.name, value.as_written, value.name_id]


def _unpacked(words: str) -> dict[str, Any]:
    try:
        return {key: _value(value) for key, value in json.loads(words).items()}
    except (ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _value(value: Any) -> Any:
    return tuple(_person(each) for each in value) if isinstance(value, list) else value


def _person(value: Any) -> Any:
    return Contributor(*value[1:]) if isinstance(value, list) and value[:1] == [_PERSON] else value
