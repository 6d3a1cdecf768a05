"""EndNote XML: records with names, titles, dates, keywords, notes and attached files; styled words as plain text."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from catalog.domain.csl import Item
from catalog.domain.csl_dates import set_date
from catalog.domain.csl_names import split_person, to_csl_name
from catalog.domain.dates import from_words
from catalog.formats.bibliography import item_types
from catalog.formats.found import Found, FoundSource

_NAMES = {
    "authors": "author", "secondary-authors": "editor", "tertiary-authors": "collection-editor",
    "subsidiary-authors": "translator", "translated-authors": "translator",
}  # fmt: skip
_FIELDS = {
    "titles/title": "title", "titles/secondary-title": "container-title", "titles/tertiary-title": "collection-title",
    "titles/short-title": "title-short", "periodical/full-title": "container-title",
    "periodical/abbr-1": "container-title-short", "titles/alt-title": "container-title-short",
    "titles/translated-title": "original-title", "pages": "page", "volume": "volume", "number": "issue",
    "edition": "edition", "section": "section", "publisher": "publisher", "pub-location": "publisher-place",
    "isbn": "ISBN", "electronic-resource-num": "DOI", "abstract": "abstract", "language": "language",
    "call-num": "call-number", "num-vols": "number-of-volumes", "work-type": "genre", "label": "citation-key",
    "remote-database-name": "source", "orig-pub": "original-publisher",
}  # fmt: skip
_NOTES = ("notes", "research-notes")
_LONG = (*_NOTES, "abstract", "isbn")
_LONGEST_NUMBER = 200
_INSIDE = "internal-pdf://"
_NUMBER = re.compile(r"[\dXx][\dXx -]{6,}[\dXx]")
_HANDLED = {
    "database", "source-app", "rec-number", "foreign-keys", "ref-type", "contributors", "titles", "periodical",
    "dates", "keywords", "urls", "access-date", "alt-periodical", *_NOTES,
}  # fmt: skip


def read(root: Any) -> Found:
    """The records of an EndNote XML export (its root element)."""
    return Found(tuple(_source(record) for record in root.iter("record")))


def _source(record: Any) -> FoundSource:
    kind, kept = item_types.known("".join(record.xpath("string(ref-type/@name)")), item_types.ENDNOTE)
    item: Item = {"id": _text(record, "label"), "type": kind}
    custom: dict[str, Any] = dict(kept)
    for path, variable in _FIELDS.items():
        if (text := _text(record, path)) and item.setdefault(variable, text) != text:
            custom[f"endnote:{path.rpartition('/')[2]}"] = text
    _numbers(item, custom)
    _addresses(record, item, custom)
    for group in record.iterfind("contributors/*"):
        role = _NAMES.get(group.tag, "contributor")
        if names := [_name(each) for name in group if (each := _words(name))]:
            item.setdefault(role, []).extend(names)
    _dates(record, item, custom)
    custom |= {
        f"endnote:{child.tag}": _words(child)
        for child in record
        if isinstance(child.tag, str) and child.tag not in (*_HANDLED, *_FIELDS) and _words(child)
    }
    return FoundSource(
        item=item | ({"custom": custom} if custom else {}),
        tags=tuple(dict.fromkeys(_words(each) for each in record.iterfind("keywords/keyword") if _words(each))),
        notes=tuple(text for name in _NOTES if (text := _text(record, name))),
        files=tuple(_files(record)),
    )


def _numbers(item: Item, custom: dict[str, Any]) -> None:
    """EndNote has one field for ISBN and ISSN, often with both forms and words."""
    said = item.pop("ISBN", "")
    for number in _NUMBER.findall(said[:_LONGEST_NUMBER]):
        item.setdefault("ISSN" if len(re.sub(r"[^\dXx]", "", number)) == 8 else "ISBN", number.strip())
    if said and said not in (item.get("ISSN"), item.get("ISBN")):
        custom["endnote:isbn"] = " ".join(said.split())


def _addresses(record: Any, item: Item, custom: dict[str, Any]) -> None:
    """The first address of the web; all others, and what is none, are kept as they are."""
    found = [words for url in record.iterfind("urls//url") if (words := _words(url)) and not words.startswith(_INSIDE)]
    first = next((each for each in found if re.match(r"[A-Za-z][\w+.-]*:", each)), None)
    if first:
        item["URL"] = first
    if left := "; ".join(dict.fromkeys(each for each in found if each != first)):
        custom["endnote:url"] = left


def _dates(record: Any, item: Item, custom: dict[str, Any]) -> None:
    year, day = _text(record, "dates/year"), _text(record, "dates/pub-dates/date")
    both = next((found for text in (day, f"{day} {year}", year) if text.strip() and (found := from_words(text))), year)
    if year and year[:4] not in both:
        both = from_words(f"{day} {year}") or from_words(year) or year
    for variable, text in (("issued", both), ("accessed", _text(record, "access-date"))):
        if text:
            set_date(item, custom, variable, from_words(text) or text)


def _name(written: str) -> dict[str, str]:
    """A person as "Family, Given", or a body's name, which EndNote ends in a comma or has none in."""
    if "," not in written.rstrip(","):
        return {"literal": written.rstrip(", ")}
    family, given = split_person(written)
    return to_csl_name({"kind": "person", "family": family, "given": given})


def _files(record: Any) -> Iterator[str]:
    for url in record.iterfind("urls/pdf-urls/url"):
        path = unquote(_words(url))
        if path.startswith(_INSIDE):
            yield path.removeprefix(_INSIDE)


def _text(record: Any, path: str) -> str:
    found = record.find(path)
    if found is None:
        return ""
    return _prose(found) if path in _LONG else _words(found)


def _words(element: Any) -> str:
    """The words of an element on one line; those of several inside it once each."""
    inner = [words for child in element if child.tag != "style" if (words := _words(child))]
    return "; ".join(dict.fromkeys(inner)) or " ".join("".join(element.itertext()).split())


def _prose(element: Any) -> str:
    """Longer words, a paragraph a line: EndNote ends lines with a carriage return."""
    lines = "".join(element.itertext()).replace("\r", "\n").splitlines()
    return "\n".join(" ".join(line.split()) for line in lines).strip()
