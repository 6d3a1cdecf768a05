"""BibTeX and BibLaTeX out; reading is in bibtex_reader."""

import re
from collections.abc import Callable, Iterable, Mapping
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
    key = str(item["id"])
    if not key.isalnum():
        key = _KEY.sub("_", key).strip("_") or "source"
    stem = key
    number = 0
    while key.casefold() in used:
        number += 1
        key = f"{stem}_{number}"
    used.add(key.casefold())
    return key


def _entry(item: Item, key: str) -> str:
    kind = bibtex_fields.TYPES.get(item["type"], "misc")
    fields = _fields(item)
    if bibtex_fields.ENTRIES.get(kind) != item["type"]:
        fields["csl_type"] = item["type"]
    if key != item["id"]:
        fields["csl_id"] = latex.encode(str(item["id"]))
    lines = "".join([f"  {name} = {{{value}}},\n" for name, value in fields.items()])
    return f"@{kind}{{{key},\n{lines}}}\n"


def _fields(item: Item) -> dict[str, str]:
    kind, custom = item["type"], item.get("custom") or {}
    found: dict[str, str] = {}
    for key, name, written in _variables(kind, tuple(item)):
        if written is not None:
            found[name] = written(item[key])
        else:
            found |= _date(key, item[key], custom)
    for key, value in custom.items():
        name = key.removeprefix("bibtex:")
        if _FIELD.fullmatch(name) and isinstance(value, str):
            found[name] = _writer(name)(value)
        elif key.startswith("role:") and isinstance(value, list):
            found[key.replace(":", "_")] = _names(value)
    return found


Writer = Callable[[Any], str]


@lru_cache(maxsize=1024)  # the sources of a bibliography are of few shapes
def _variables(kind: str, keys: tuple[str, ...]) -> list[tuple[str, str, Writer | None]]:
    """(variable, field, what writes its value) for the variables of an item of that type; None for a date."""
    found: list[tuple[str, str, Writer | None]] = []
    for key in keys:
        if key in bibtex_fields.DATES:
            found.append((key, bibtex_fields.DATES[key], None))
        elif key in _NAMES:
            found.append((key, bibtex_fields.NAMES.get(key, key), _names))
        elif key not in ("id", "type", "custom", "citation-key"):
            name = _field(kind, key)
            found.append((key, name, _writer(name)))
    return found


def _field(kind: str, key: str) -> str:
    if key == "container-title":
        return "journal" if kind in _IN_ARTICLES else "booktitle"
    if key == "publisher":
        return _INSTITUTION.get(kind, "publisher")
    if key in ("issue", "number"):
        return "number" if (key == "issue") == (kind in _IN_ARTICLES) else key
    return bibtex_fields.FIELDS.get(key, key)


def _writer(field: str) -> Writer:
    if field in bibtex_fields.VERBATIM:
        return _verbatim
    if field == "pages":
        return _pages
    return _title if field in ("title", "booktitle", "shorttitle") else _words


def _verbatim(value: object) -> str:
    return latex.one_line(str(value)).replace("{", "%7B").replace("}", "%7D")


def _pages(value: object) -> str:
    return latex.encode(str(value)).replace("–", "--")


def _title(value: object) -> str:
    return latex.encode_title(str(value))


def _words(value: object) -> str:
    return latex.encode(str(value))


def _date(key: str, date: Mapping[str, Any], custom: Mapping[str, Any]) -> dict[str, str]:
    edtf = custom.get(f"edtf:{key}") or from_csl_date(date)
    parts = first_parts(date)
    found = {"year": str(parts[0])} if key == "issued" and parts else {}
    if edtf:
        found[bibtex_fields.DATES[key]] = str(edtf)
    elif date.get("literal"):
        found["year" if key == "issued" else bibtex_fields.DATES[key]] = latex.encode(str(date["literal"]))
    return found


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
