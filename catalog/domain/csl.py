"""Sources as CSL-JSON items and back, losing nothing either way."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from catalog.domain import csl_archive, csl_variables, keywords
from catalog.domain.csl_dates import from_csl_date, set_date
from catalog.domain.csl_names import from_csl_name, to_csl_name
from catalog.domain.dates import from_words
from catalog.domain.errors import Invalid

Item = dict[str, Any]
Source = Mapping[str, Any]

_ARCHIVE = ("archive", "archive_collection", "archive_location", "archive-place")
_NAMES, _DATES = frozenset(csl_variables.NAMES), frozenset(csl_variables.DATES)
_EMPTY: tuple[object, ...] = (None, "", [], {})
_NUMERIC, _WRITTEN = (int, float), (str, int, float)
_DATE_KEYS = tuple((key, f"edtf:{key}") for key in csl_variables.DATES)
_PLAIN = frozenset((*csl_variables.TEXTS, *csl_variables.NUMBERS)) - {"title", "language", *_ARCHIVE}
_OURS = frozenset(("id", "type", "custom", "citation-key", "title", "language", *_ARCHIVE))
_OURS |= {*csl_variables.NAMES, *csl_variables.DATES}
"""What `from_item` puts elsewhere than in `fields`."""
_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def to_item(source: Source, names: Mapping[str, Mapping[str, Any]], tags: Mapping[str, str] | None = None) -> Item:
    """The CSL-JSON item of a source dict (the shape in catalogue.json).

    `names` are name dicts by uid, `tags` preferred labels by uid, which become keywords. The id is the citation key,
    else the uid. What CSL has no variable for stands in `custom`, which CSL keeps for that; private notes never do.
    """
    language = source.get("language")
    item: Item = {"id": source.get("citation_key") or source["uid"], "type": source.get("type") or "document"}
    item |= {k: source[k] for k in ("title", "language") if source.get(k)}
    custom: dict[str, Any] = {}
    _put_fields(item, custom, source.get("fields") or {}, language)
    if source.get("archive"):
        item |= csl_archive.to_variables(source["archive"], language)
    if source.get("date"):
        set_date(item, custom, "issued", str(source["date"]), language or "en")
    _put_contributors(item, custom, source.get("contributors") or (), names)
    labels = [tags[t] for t in source.get("tags") or () if tags and t in tags]
    if labels:
        item["keyword"] = keywords.join([*keywords.split(str(item.get("keyword") or "")), *labels])
    if source.get("citation_key"):
        item["citation-key"] = source["citation_key"]
    return item | ({"custom": custom} if custom else {})


def _put_fields(item: Item, custom: dict[str, Any], fields: Mapping[str, Any], language: str | None) -> None:
    if fields.keys() <= _PLAIN and all(fields.values()):  # as most are, and seen at once
        item |= fields
        return
    for key, value in fields.items():
        if value in (None, ""):
            continue
        if key in _DATES:
            set_date(item, custom, key, str(value), language or "en")
        else:
            (item if key in _PLAIN else custom)[key] = value


def _put_contributors(
    item: Item,
    custom: dict[str, Any],
    contributors: Sequence[Mapping[str, Any]],
    names: Mapping[str, Mapping[str, Any]],
) -> None:
    for each in contributors:
        role = str(each.get("role") or "author")
        variable = csl_variables.ROLE_OF_NAME.get(role, role)
        name = to_csl_name(names.get(each["name"], {}), each.get("as_written"))
        if any(name.values()):
            place, key = (item, variable) if variable in _NAMES else (custom, f"role:{role}")
            place.setdefault(key, []).append(name)


def to_items(
    sources: Sequence[Source], names: Mapping[str, Mapping[str, Any]], tags: Mapping[str, str] | None = None
) -> list[Item]:
    """CSL-JSON items of sources, in their order; a citation key used twice gives way to the uid the second time."""
    items, used = [], set()
    for source in sources:
        item = to_item(source, names, tags)
        if item["id"] in used:
            item["id"] = source["uid"]
        used.add(item["id"])
        items.append(item)
    return items


def from_item(item: object) -> dict[str, Any]:
    """A source dict without uid from a CSL-JSON item. Raises Invalid when it is none.

    In `contributors` the name is a name dict without uid ({"kind", "preferred", "family", "given"}) instead of a uid:
    the caller decides whom it means. Variables CSL does not know are kept in `fields`.
    """
    if not isinstance(item, Mapping):
        raise Invalid("This is not a CSL-JSON item: it is not an object.", "Export the list again as CSL-JSON.")
    flat = {**item, **_custom(item)} if item.get("custom") else item
    kind, date = flat.get("type"), _date(flat, "issued")
    fields = {
        k: v if type(v) is str else _plain(v)
        for k, v in flat.items()
        if v not in _EMPTY and (k in _PLAIN or _is_field(k))
    }
    if kind not in csl_variables.TYPES and isinstance(kind, str) and kind:
        fields["type-as-read"] = kind
    return {
        "type": kind if kind in csl_variables.TYPES else "document",
        "title": _text(flat.get("title")),
        "date": date,
        "language": _text(flat.get("language")),
        "citation_key": _text(flat.get("citation-key")) or _key(flat.get("id")),
        "archive": csl_archive.from_variables(flat),
        "fields": fields | _dates(flat, date),
        "contributors": list(_contributors(flat)),
    }


def _custom(item: Mapping[str, Any]) -> Mapping[str, Any]:
    custom = item.get("custom")
    return custom if isinstance(custom, Mapping) else {}


def _is_field(key: str) -> bool:
    return key not in _OURS and not key.startswith(("edtf:", "role:"))


def _plain(value: object) -> object:
    """Numbers as text, since volume 3 and volume "3" are one; anything nested as it is."""
    return str(value) if isinstance(value, _NUMERIC) and not isinstance(value, bool) else value


def _text(value: object) -> str | None:
    return str(value).strip() or None if isinstance(value, _WRITTEN) else None


def _key(value: object) -> str | None:
    """An id as a citation key; a uid, which `to_item` gives where there is no key, is none."""
    found = _text(value)
    return None if found and _UID.fullmatch(found) else found


def _date(flat: Mapping[str, Any], key: str) -> str | None:
    said, date = _text(flat.get(f"edtf:{key}")), flat.get(key)
    return (from_words(said) if said else None) or (from_csl_date(date) if date else None)


def _dates(flat: Mapping[str, Any], issued: str | None) -> dict[str, Any]:
    """The other dates as EDTF, or as written where they cannot be read; `issued-as-read` where the main one cannot."""
    found: dict[str, Any] = {}
    for key, whole in _DATE_KEYS:
        if key not in flat and whole not in flat:
            continue
        date, written = issued if key == "issued" else _date(flat, key), flat.get(key)
        if isinstance(written, Mapping):
            written = written.get("literal") or written.get("raw") or dict(written)
        if key != "issued" and (date or written):
            found[key] = date or written
        elif not date and written:
            found["issued-as-read"] = written
    return found


def _contributors(flat: Mapping[str, Any]) -> list[dict[str, Any]]:
    found = []
    for key, value in flat.items():
        role = key if key in _NAMES else key.removeprefix("role:") if key.startswith("role:") else None
        for each in value if role and isinstance(value, list) else ():
            name = from_csl_name(each)
            if name:
                found.append({"name": name, "role": role, "as_written": None})
    return found
