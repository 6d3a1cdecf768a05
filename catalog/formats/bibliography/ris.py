"""RIS files written: what RIS has no tag for goes into its user field U1, and ris_reader takes it back from there."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from catalog.domain import csl_variables, keywords
from catalog.domain.csl import Item
from catalog.domain.csl_dates import first_parts, from_csl_date
from catalog.formats.bibliography.ris_tags import FIELDS, NAMES, NAMES_OF_TYPE, TYPES

_HANDLED = {*NAMES, *FIELDS, "id", "type", "issued", "accessed", "page", "ISBN", "ISSN", "keyword", "custom"}


def write(items: Iterable[Item]) -> bytes:
    """A RIS file of these CSL items, in UTF-8."""
    return "".join([f"{tag}  - {value}\r\n" for item in items for tag, value in _lines(item)]).encode()


def _lines(item: Item) -> Iterator[tuple[str, str]]:
    yield "TY", TYPES.get(item["type"], "GEN")
    if item["type"] not in TYPES:
        yield "U1", f"csl:type={item['type']}"
    for name, tag in _names(item["type"]).items():
        for each in item.get(name) or ():
            yield tag, _name(each)
    if _has_shelf(item):
        yield "DB", _one_line(item["archive"])
    yield from [(tag, _one_line(item[name])) for name, tag in FIELDS.items() if item.get(name)]
    for key, tag in (("issued", "DA"), ("accessed", "Y2")):
        if item.get(key):
            yield from _date_lines(tag, item[key])
    yield from _page_and_numbers(item)
    yield from _rest(item)
    yield "ER", ""


@lru_cache(maxsize=256)
def _names(kind: str) -> dict[str, str]:
    return NAMES | NAMES_OF_TYPE.get(TYPES.get(kind, ""), {})


def _has_shelf(item: Item) -> bool:
    """An archive with a place in it, which other programs read from DB and AV."""
    return bool(item.get("archive") and item.get("archive_location"))


def _one_line(value: object) -> str:
    return " ".join(str(value).split())


def _name(name: Mapping[str, str]) -> str:
    if name.get("literal"):
        return name["literal"] if "," not in name["literal"] else name["literal"].replace(",", "，")
    family = " ".join(p for p in (name.get("non-dropping-particle"), name.get("family")) if p)
    given = " ".join(p for p in (name.get("given"), name.get("dropping-particle")) if p)
    return ", ".join(p for p in (family, given, name.get("suffix")) if p) + ("" if given else ",")


def _date_lines(tag: str, date: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The parts of a date that RIS has."""
    parts = first_parts(date)
    if parts and parts[0] > 0:
        year, month, day = (*(f"{p:02}" for p in parts), "", "")[:3]
        if tag == "DA":
            yield "PY", year.zfill(4)
        yield tag, f"{year.zfill(4)}/{month}/{day}/"


def _unsaid(item: Item) -> dict[str, str]:
    """What RIS cannot say of the two dates it has: the whole as EDTF, or words that are no date."""
    found = {}
    for key in ("issued", "accessed"):
        date = item.get(key) or {}
        edtf = from_csl_date(date)
        if edtf and (set(edtf) & set("?~%/[]{}X") or len(first_parts(date)) != edtf.count("-") + 1):
            found[f"edtf:{key}"] = edtf
        elif not edtf and date.get("literal"):
            found[key] = str(date["literal"])
    return found


def _page_and_numbers(item: Item) -> Iterator[tuple[str, str]]:
    first, dash, last = re.sub("[–—-]+", "-", str(item.get("page") or "")).partition("-")
    if first and "," not in last and "-" not in last:
        yield "SP", first.strip()
        if dash:
            yield "EP", last.strip()
    elif first:
        yield "SP", str(item["page"])
    yield from (("SN", str(item[k])) for k in ("ISBN", "ISSN") if item.get(k))
    yield from (("KW", word) for word in keywords.split(str(item.get("keyword") or "")))


def _rest(item: Item) -> Iterator[tuple[str, str]]:
    """Everything else: tags read from RIS as such, the rest in U1."""
    names, shelf = _names(item["type"]), ("archive",) if _has_shelf(item) else ()
    left = {k: v for k, v in item.items() if k not in _HANDLED and k not in names and k not in shelf}
    for key, value in sorted((left | _unsaid(item) | (item.get("custom") or {})).items()):
        for each in value if isinstance(value, list) else [value]:
            if key.startswith("ris:"):
                yield key.removeprefix("ris:"), _one_line(each)
            elif isinstance(each, Mapping):
                yield "U1", f"csl:{key}={_date_or_name(key, each)}"
            elif not isinstance(each, list):
                yield "U1", f"csl:{key}={_one_line(each)}"


def _date_or_name(key: str, value: Mapping[str, Any]) -> str:
    if key in csl_variables.DATES:
        return from_csl_date(value) or str(value.get("literal") or "")
    return _name(value)
