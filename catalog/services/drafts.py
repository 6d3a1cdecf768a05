"""Typing that is not stored yet, kept so that a kill or a power cut does not take it.

In small files beside the database: an import may hold that for minutes, and typing must not wait for it.
"""

import json
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog.domain.errors import CatalogError
from catalog.services.trouble import said_of_writing
from catalog.store.catalogue import Catalogue
from catalog.store.identity import now

FOLDER = "drafts"
_KEPT = 'SELECT form, "values", saved_at FROM draft'
_PERSON = "contributor"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed in a form and never stored: its name, as the form knows it, the values, and when (UTC)."""

    form: str
    values: dict[str, Any]
    at: str


def keep(catalogue: Catalogue, form: str, values: Mapping[str, Any]) -> None:
    """Remember what is typed in a form; `form` names it. It is no content: neither in the history nor in exports.

    Takes a fraction of a millisecond, whatever the database is doing. Raises CatalogError when it cannot be written.
    """
    words = json.dumps({"form": form, "at": now(), "values": dict(values)}, ensure_ascii=False, default=_packed)
    target = _file(catalogue, form)
    fresh = target.with_suffix(".new")
    with said_of_writing(f"What you are typing in {target.parent}"):
        target.parent.mkdir(exist_ok=True)
        try:
            fresh.write_bytes(words.encode("utf-8", "surrogatepass"))
            fresh.replace(target)
        except OSError:
            fresh.unlink(missing_ok=True)
            raise


def drop(catalogue: Catalogue, form: str) -> None:
    """Forget what was typed in a form: it is stored, or was given up."""
    with said_of_writing(f"What you were typing in {catalogue.folder}"):
        _file(catalogue, form).unlink(missing_ok=True)
    if form in _in_database(catalogue):
        with catalogue.raw() as connection:
            connection.execute("DELETE FROM draft WHERE form = ?", (form,))


def kept(catalogue: Catalogue) -> dict[str, dict[str, Any]]:
    """What was typed and never stored, by form, latest first; what cannot be read any more is left out."""
    return {draft.form: draft.values for draft in listed(catalogue)}


def listed(catalogue: Catalogue) -> list[Draft]:
    """As `kept`, with the time of each."""
    found = _in_database(catalogue)
    for path in (catalogue.folder / FOLDER).glob("*.json"):
        if (draft := _read(path)) is not None:
            found[draft.form] = draft
    return sorted(found.values(), key=lambda draft: draft.at, reverse=True)


def _file(catalogue: Catalogue, form: str) -> Path:
    import hashlib  # with OpenSSL: looking for what was left does without

    digest = hashlib.sha256(form.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return catalogue.folder / FOLDER / f"{digest}.json"


def _read(path: Path) -> Draft | None:
    try:
        words = json.loads(path.read_bytes().decode("utf-8", "replace"))
        return _draft(words["form"], words["values"], words["at"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _in_database(catalogue: Catalogue) -> dict[str, Draft]:
    """Where earlier versions kept them; nothing while it cannot be read."""
    found = {}
    with suppress(CatalogError, sqlite3.Error), catalogue.rows() as connection:
        for form, words, at in connection.execute(_KEPT):
            with suppress(ValueError, RecursionError):
                if (draft := _draft(form, json.loads(words), at)) is not None:
                    found[draft.form] = draft
    return found


def _draft(form: Any, values: Any, at: Any) -> Draft | None:
    if not isinstance(values, dict) or not values:
        return None
    try:
        return Draft(str(form), {key: _value(value) for key, value in values.items()}, str(at))
    except (TypeError, ValueError):
        return None


def _packed(value: Any) -> Any:
    return [_PERSON, value.role, value.name, value.as_written, value.name_id]


def _value(value: Any) -> Any:
    return tuple(_person(each) for each in value) if isinstance(value, list) else value


def _person(value: Any) -> Any:
    from catalog.domain.values import Contributor

    return Contributor(*value[1:]) if isinstance(value, list) and value[:1] == [_PERSON] else value
