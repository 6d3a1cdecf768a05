"""Two states of one record of catalogue.json, mine and theirs: where they differ, and what a choice makes of them."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from catalog.domain.errors import Difference

Json = Mapping[str, Any]

CHOICES = ("mine", "theirs", "fill")
"""Keep what is here; take what comes; take what comes only where nothing is here."""

_UNCOMPARED = frozenset({"uid", "created_at", "key"})
_GROWING = {"texts": "uid", "files": "uid", "decisions": "at", "notes": "uid"}
"""Lists of which nothing that is here is ever taken away: list → what tells its entries apart."""
_UNORDERED = frozenset({"tags", "alternatives", "forms", "evidence", "mentions"})


def differences(mine: Json, theirs: Json) -> tuple[Difference, ...]:
    """The fields in which the two differ. Keys we do not know, and order where it says nothing, do not count."""
    keys = [key for key in mine if key in theirs and key not in _UNCOMPARED]
    return tuple(Difference(key, theirs[key], mine[key]) for key in keys if not _same(key, mine[key], theirs[key]))


def merged(mine: Json, theirs: Json, choice: str) -> dict[str, Any]:
    """The record as the choice wants it. Texts, files, notes and decisions that are here stay in any case."""
    if choice == "mine":
        return dict(mine)
    found = {key: _grown(key, value, theirs.get(key)) if key in theirs else value for key, value in mine.items()}
    for key in mine:
        if key in theirs and key not in _GROWING and key not in _UNCOMPARED:
            found[key] = theirs[key] if choice == "theirs" else _filled(mine[key], theirs[key])
    return found


def _same(key: str, mine: Any, theirs: Any) -> bool:
    if key in _GROWING:
        return len(_grown(key, mine, theirs)) == len(mine or ())
    return bool(_plain(key, mine) == _plain(key, theirs))


def _grown(key: str, mine: Any, theirs: Any) -> Any:
    if key not in _GROWING:
        return mine
    by = _GROWING[key]
    known = {each.get(by) for each in mine or ()}
    return [*(mine or ()), *(each for each in theirs or () if each.get(by) not in known)]


def _filled(mine: Any, theirs: Any) -> Any:
    if isinstance(mine, Mapping) and isinstance(theirs, Mapping):
        return {**theirs, **{key: value for key, value in mine.items() if not _empty(value)}}
    return theirs if _empty(mine) else mine


def _empty(value: Any) -> bool:
    return value is None or value in ("", [], {}, ())


def _plain(key: str, value: Any) -> Any:
    """A value as far as it matters: what is empty is not there, and uids inside lists do not tell them apart."""
    if isinstance(value, Mapping):
        return {k: _plain(k, v) for k, v in value.items() if not _empty(v)} or None
    if isinstance(value, Sequence) and not isinstance(value, str):
        listed = [
            _plain("", {k: v for k, v in e.items() if k != "uid"} if isinstance(e, Mapping) else e) for e in value
        ]
        return (sorted(listed, key=_json) if key in _UNORDERED else listed) or None
    return None if _empty(value) else value


def _json(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
