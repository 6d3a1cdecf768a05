"""BibTeX and BibLaTeX out; reading is in bibtex_reader."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from catalog.domain import csl_variables
from catalog.domain.csl import Item
from catalog.domain.csl_dates import first_parts, from_csl_date
from catalog.formats.bibliography import bibtex_fields, latex

_KEY = re.compile(r"[^\w:.+/-]+")
_FIELD = re.compile(r"[a-z][a-z0-9_-]*", re.IGNORECASE)
_INSTITUTION = {"thesis": "school", "report": "institution"}
_NAMES = frozenset(csl_variables.NAMES)
_IN_ARTICLES = ("article-journal", "article-magazine", "article-newspaper", "review")


def write(items: Iterable[Item]) -> bytes:
    """A BibTeX file in UTF-8 that BibTeX (year), BibLaTeX (date, EDTF) and we ourselves read in full."""
    used: set[str] = set()
    return "\n".join(_entry(item, _key(item, used)) for item in items).encode()


def _key(item: Item, used: set[str]) -> str:
    """The item's id as a key BibTeX takes, with a letter after it where two would be one."""
    key = stem = _KEY.sub("_", str(item["id"])).strip("_") or "source"
    number = 0
    while key.casefold() in used:
        number += 1
        key = f"{stem}_{number}"
    used.add(key.casefold())
    return key


def _entry(item: Item, key: str) -> str:
    kind = bibtex_fields.TYPES.get(item["type"], "misc")
    fields = dict(_fields(item))
    if bibtex_fields.ENTRIES.get(kind) != item["type"]:
        fields["csl_type"] = item["type"]
    if key != item["id"]:
        fields["csl_id"] = latex.encode(str(item["id"]))
    lines = "".join([f"  {name} = {{{value}}},\n" for name, value in fields.items()])
    return f"@{kind}{{{key},\n{lines}}}\n"


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    for key, value in item.items():
        if key in _NAMES:
            yield bibtex_fields.NAMES.get(key, key), _names(value)
        elif key in bibtex_fields.DATES:
            yield from _date(key, value, item.get("custom") or {})
        elif key not in ("id", "type", "custom", "citation-key"):
            name = _field(item, key)
            yield name, _text(name, value)
    for key, value in (item.get("custom") or {}).items():
        name = key.removeprefix("bibtex:")
        if _FIELD.fullmatch(name) and isinstance(value, str):
            yield name, _text(name, value)
        elif key.startswith("role:") and isinstance(value, list):
            yield key.replace(":", "_"), _names(value)


def _field(item: Item, key: str) -> str:
    if key == "container-title":
        return "journal" if item["type"] in _IN_ARTICLES else "booktitle"
    if key == "publisher":
        return _INSTITUTION.get(item["type"], "publisher")
    if key in ("issue", "number"):
        return "number" if (key == "issue") == (item["type"] in _IN_ARTICLES) else key
    return bibtex_fields.FIELDS.get(key, key)


def _text(field: str, value: object) -> str:
    if field in bibtex_fields.VERBATIM:
        return latex.one_line(str(value)).replace("{", "%7B").replace("}", "%7D")
    encode = latex.encode_title if field in ("title", "booktitle", "shorttitle") else latex.encode
    encoded = encode(str(value))
    return encoded.replace("–", "--") if field == "pages" else encoded


def _date(key: str, date: Mapping[str, Any], custom: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    edtf = custom.get(f"edtf:{key}") or from_csl_date(date)
    parts = first_parts(date)
    if key == "issued" and parts:
        yield "year", str(parts[0])
    if edtf:
        yield bibtex_fields.DATES[key], str(edtf)
    elif date.get("literal"):
        field = "year" if key == "issued" else bibtex_fields.DATES[key]
        yield field, latex.encode(str(date["literal"]))


def _names(names: Iterable[Mapping[str, str]]) -> str:
    return " and ".join([_name(tuple(name.items())) for name in names])


@lru_cache(maxsize=4096)  # the same people wrote much of a bibliography
def _name(parts: tuple[tuple[str, str], ...]) -> str:
    """A name as "von Family, Jr, Given", every part escaped; a body in braces, and any part that would be split.

    A particle that is dropped with the given name stands between the two, as in "Simone de Beauvoir".
    """
    name = dict(parts)
    if name.get("literal"):
        return "{" + latex.encode(name["literal"]) + "}"
    dropped, particle = name.get("dropping-particle", ""), name.get("non-dropping-particle", "")
    if dropped and not particle and not name.get("suffix"):
        return f"{_part(name.get('given', ''))} {dropped} {_part(name.get('family', ''), family=True)}".strip()
    particle = f"{dropped} {particle}".strip()
    family = " ".join(p for p in (particle, _part(name.get("family", ""), family=True)) if p)
    return ", ".join(p for p in (family, _part(name.get("suffix", "")), _part(name.get("given", ""))) if p)


def _part(text: str, *, family: bool = False) -> str:
    encoded = latex.encode(text)
    splits = "," in text or re.search(r"\band\b", text) or (family and text[:1].islower())
    return "{" + encoded + "}" if splits else encoded
