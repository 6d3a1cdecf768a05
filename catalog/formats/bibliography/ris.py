"""RIS files in and out: what RIS has no tag for goes into its user field U1 and comes back from there."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from catalog.domain import csl_variables, keywords
from catalog.domain.csl import Item
from catalog.domain.csl_dates import from_csl_date, set_date, to_csl_date
from catalog.domain.csl_names import split_person, to_csl_name
from catalog.domain.dates import from_words
from catalog.formats.bibliography.reading import Reading, decode
from catalog.formats.bibliography.ris_tags import FIELD_OF, FIELDS, NAME_OF, NAMES, NAMES_OF_TYPE, TYPE_OF, TYPES

_LINE = re.compile(r"([A-Z][A-Z0-9])  ?-(?: (.*))?")
_OURS = re.compile(r"csl:([\w:.-]+)=(.*)", re.DOTALL)

_AROUND_NUMBER = re.compile(r"^IS[BS]N:?\s*|\s*\(.*\)$")
_LONG = 200
_TITLES = ("TI", "T1", "CT", "BT")
_DATES = {"DA": "issued", "PY": "issued", "Y1": "issued", "Y2": "accessed"}
_HANDLED = {*NAMES, *FIELDS, "id", "type", "issued", "accessed", "page", "ISBN", "ISSN", "keyword", "custom"}


def write(items: Iterable[Item]) -> bytes:
    """A RIS file of these CSL items, in UTF-8."""
    return "".join(f"{tag}  - {value}\r\n" for item in items for tag, value in _lines(item)).encode()


def _lines(item: Item) -> Iterator[tuple[str, str]]:
    yield "TY", TYPES.get(item["type"], "GEN")
    if item["type"] not in TYPES:
        yield "U1", f"csl:type={item['type']}"
    for name, tag in _names(item).items():
        yield from ((tag, _name(n)) for n in item.get(name) or ())
    if _has_shelf(item):
        yield "DB", _one_line(item["archive"])
    yield from ((tag, _one_line(item[name])) for name, tag in FIELDS.items() if item.get(name))
    for key, tag in (("issued", "DA"), ("accessed", "Y2")):
        if item.get(key):
            yield from _date_lines(tag, item[key])
    yield from _page_and_numbers(item)
    yield from _rest(item)
    yield "ER", ""


def _names(item: Item) -> dict[str, str]:
    return NAMES | NAMES_OF_TYPE.get(TYPES.get(item["type"], ""), {})


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
    parts = _parts(date)
    if parts and parts[0] > 0:
        year, month, day = (*(f"{p:02}" for p in parts), "", "")[:3]
        if tag == "DA":
            yield "PY", year.zfill(4)
        yield tag, f"{year.zfill(4)}/{month}/{day}/"


def _parts(date: Mapping[str, Any]) -> list[int]:
    parts: list[int] = (date.get("date-parts") or [[]])[0]
    return parts


def _unsaid(item: Item) -> dict[str, str]:
    """What RIS cannot say of the two dates it has: the whole as EDTF, or words that are no date."""
    found = {}
    for key in ("issued", "accessed"):
        date = item.get(key) or {}
        edtf = from_csl_date(date)
        if edtf and (set(edtf) & set("?~%/[]{}X") or len(_parts(date)) != edtf.count("-") + 1):
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
    said = {*_HANDLED, *_names(item), *(["archive"] if _has_shelf(item) else [])}
    left = {k: v for k, v in item.items() if k not in said}
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
        item.setdefault("archive" if shelved else "source", database)
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
    parts = _parts(item.get("issued") or {})
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
    """1941/11/08/ or any date in words; DA says more than PY and goes before it."""
    key = _DATES[tag]
    parts = [p.strip() for p in value.split("/")]
    text = "-".join(p.zfill(2) for p in parts[:3] if p.isdigit()) if parts[0].isdigit() else value
    date = from_csl_date(text) or from_csl_date(value)
    if not date:
        _keep(item, custom, tag, value)
    elif key not in item or len(date) > len(from_csl_date(item[key]) or ""):
        item[key] = to_csl_date(date)


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
    value = _AROUND_NUMBER.sub("", value) if len(value) < _LONG else value
    digits = re.sub(r"[^\dXx]", "", value)
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
