"""RIS files read, also as other programs write them; what our own writer put into the user field U1 is taken back."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from catalog.domain import csl_variables, keywords
from catalog.domain.csl import Item
from catalog.domain.csl_dates import first_parts, from_csl_date, set_date, to_csl_date
from catalog.domain.csl_names import split_person, to_csl_name
from catalog.domain.dates import from_words
from catalog.formats.bibliography.reading import Reading, decode
from catalog.formats.bibliography.ris_tags import FIELD_OF, NAME_OF, TYPE_OF

_LINE = re.compile(r"([A-Z][A-Z0-9])  ?-(?: (.*))?")
_OURS = re.compile(r"csl:([\w:.-]+)=(.*)", re.DOTALL)
_AROUND_NUMBER = re.compile(r"^IS[BS]N:?\s+(?=\d)|\s*\((?:IS[BS]N|Print|Electronic|Linking|Online)\)$", re.IGNORECASE)
_TITLES = ("TI", "T1", "CT", "BT")
_DATES = {"DA": "issued", "PY": "issued", "Y1": "issued", "Y2": "accessed"}


def read(data: bytes) -> Reading:
    """The items of a RIS file; a mark at its beginning and a last record without ER are as good as any other."""
    items: list[Item] = []
    untyped = stray = 0
    for lines in _records(decode(data)):
        if lines[0][0] == "TY":
            items.append(item_of(lines))
        elif any(tag in _TITLES for tag, _ in lines):
            untyped += 1
            items.append(item_of([("TY", "GEN"), *lines]))
        else:
            stray += 1
    said = {"records without a type were taken for documents": untyped, "records without a title were left out": stray}
    return Reading(tuple(items), tuple(f"{count} {what}." for what, count in said.items() if count))


def _records(text: str) -> Iterator[list[tuple[str, str]]]:
    """The (tag, value) lines of each record; a line without a tag continues the one before."""
    record: list[tuple[str, str]] = []
    for line in text.splitlines():
        match = _LINE.fullmatch(line.rstrip())
        if match and match[1] in ("TY", "ER"):
            if record:
                yield record
            record = []
        if match and match[1] != "ER":
            record.append((match[1], (match[2] or "").strip()))
        elif not match and line.strip() and record:
            record[-1] = (record[-1][0], f"{record[-1][1]} {line.strip()}")
    if record:
        yield record


def item_of(lines: list[tuple[str, str]]) -> Item:
    """The item of the (tag, value) lines of a record, of which the first is TY."""
    kind = lines[0][1].upper()
    item: Item = {"type": TYPE_OF.get(kind, "document")}
    custom: dict[str, Any] = {} if kind in (*TYPE_OF, "GEN") else {"ris:TY": kind}
    for tag, value in lines[1:]:
        if value and (kind, tag) == ("PCOMM", "A2"):
            item.setdefault("recipient", []).append(_person(value))
        elif value:
            _READERS.get(tag, _keep)(item, custom, tag, value)
    if "ris:DA" in custom:
        _join_date(item, custom)
    if database := item.pop("_database", None):
        shelved = item.get("archive_location") and "archive" not in item
        if item.setdefault("archive" if shelved else "source", database) != database:
            _keep(item, custom, "DB", database)
    if "BT" in item:
        _read_field(item, custom, "T2" if "title" in item else "TI", item.pop("BT"))
    if words := item.pop("_keywords", None):
        item["keyword"] = keywords.join(words)
    page = [item.pop(k) for k in ("_first", "_last") if k in item]
    if page:
        item["page"] = "–".join(page)
    item["id"] = item.get("citation-key") or ""
    return item | ({"custom": custom} if custom else {})


def _join_date(item: Item, custom: dict[str, Any]) -> None:
    """Web of Science writes the year in PY, and in DA only the rest: "AUG 20"."""
    parts = first_parts(item.get("issued") or {})
    found = from_words(f"{custom['ris:DA'][0]} {parts[0]}") if len(parts) == 1 else None
    if found:
        set_date(item, custom, "issued", found)
        del custom["ris:DA"]


def _keep(_item: Item, custom: dict[str, Any], tag: str, value: str) -> None:
    custom.setdefault(f"ris:{tag}", []).append(value)


def _read_field(item: Item, custom: dict[str, Any], tag: str, value: str) -> None:
    name = FIELD_OF[tag]
    if name == "note" and item.get("note"):
        item["note"] += f"\n{value}"
    elif item.setdefault(name, value) != value:
        _keep(item, custom, tag, value)


def _read_database(item: Item, _custom: dict[str, Any], _tag: str, value: str) -> None:
    """The database it was found in; of a record with a place in an archive, the archive."""
    item.setdefault("_database", value)


def _read_name(item: Item, _custom: dict[str, Any], tag: str, value: str) -> None:
    item.setdefault(NAME_OF[tag], []).append(_person(value))


def _person(value: str) -> dict[str, str]:
    """A name as "Family, Given, Jr."; RIS asks for the comma, so what has none is a body's."""
    if "," not in value:
        return {"literal": value.replace("，", ",")}
    family, given = split_person(value)
    return to_csl_name({"kind": "person", "family": family, "given": given})


def _read_date(item: Item, custom: dict[str, Any], tag: str, value: str) -> None:
    """1941/11/08/ or any date in words; DA says more than PY and goes before it. Another date is kept."""
    key = _DATES[tag]
    parts = [p.strip() for p in value.split("/")]
    said = [p for p in parts if p and not p.isdigit()] if parts[0].isdigit() else []
    text = "-".join(p.zfill(2) for p in parts[:3] if p.isdigit()) if parts[0].isdigit() else value
    whole = from_csl_date(" ".join([*said, parts[0]])) if said else None  # 2015/october
    date = whole or from_csl_date(text) or from_csl_date(value)
    if not date or (said and not whole):  # 2013/02/15/received
        _keep(item, custom, tag, value)
    known = from_csl_date(item.get(key)) or ""
    if date and len(date) > len(known):
        item[key] = to_csl_date(date)
    elif date and not known.startswith(date):
        _keep(item, custom, tag, value)


def _read_ours(item: Item, custom: dict[str, Any], tag: str, value: str) -> None:
    ours = _OURS.fullmatch(value)
    if not ours:
        _keep(item, custom, tag, value)
    elif ours[1] in csl_variables.NAMES:
        item.setdefault(ours[1], []).append(_person(ours[2]))
    elif ours[1].removeprefix("edtf:") in csl_variables.DATES:
        set_date(item, custom, ours[1].removeprefix("edtf:"), ours[2])
    elif ours[1] == "type" or ours[1] in csl_variables.KNOWN - {"id", "custom"}:
        item[ours[1]] = ours[2]
    elif ours[1].startswith("role:"):
        custom.setdefault(ours[1], []).append(_person(ours[2]))
    else:
        custom[ours[1]] = ours[2]


def _read_number(item: Item, custom: dict[str, Any], tag: str, value: str) -> None:
    value = _AROUND_NUMBER.sub("", value)
    digits = re.sub(r"[^\dXx]", "", value.partition("(")[0])
    key = "ISSN" if len(digits) == 8 else "ISBN"
    if item.setdefault(key, value) != value:
        _keep(item, custom, tag, value)


def _read_book(item: Item, _custom: dict[str, Any], tag: str, value: str) -> None:
    """The title of the book: of the source itself, or of what it stands in if it has a title of its own."""
    item.setdefault(tag, value)


def _read_keyword(item: Item, _custom: dict[str, Any], _tag: str, value: str) -> None:
    item.setdefault("_keywords", []).extend(keywords.split(value) if ";" in value else [value])


def _read_page(item: Item, _custom: dict[str, Any], tag: str, value: str) -> None:
    item["_first" if tag == "SP" else "_last"] = value


_READERS: dict[str, Callable[[Item, dict[str, Any], str, str], None]] = {
    **dict.fromkeys(FIELD_OF, _read_field),
    **dict.fromkeys(NAME_OF, _read_name),
    **dict.fromkeys(_DATES, _read_date),
    "DB": _read_database,
    "U1": _read_ours,
    "SN": _read_number,
    "KW": _read_keyword,
    "SP": _read_page,
    "EP": _read_page,
    "BT": _read_book,
}
