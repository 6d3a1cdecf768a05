"""BibTeX and BibLaTeX in, by bibtexparser: names are split before LaTeX is decoded, addresses are never decoded."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from bibtexparser.middlewares import names as bibtex_names

from catalog.domain import csl_variables, keywords
from catalog.domain.csl import Item
from catalog.domain.csl_dates import set_date
from catalog.domain.csl_names import is_dropped
from catalog.domain.dates import from_words
from catalog.formats.bibliography import bibtex_entries, bibtex_fields, latex
from catalog.formats.bibliography.bibtex_entries import Plain
from catalog.formats.bibliography.reading import Reading, decode

_NAMES, _DATES = frozenset(csl_variables.NAMES), frozenset(csl_variables.DATES)
_VARIABLE_OF = (
    {name.lower(): name for name in csl_variables.KNOWN - {"id", "type", "custom"}}
    | {field: name for name, field in bibtex_fields.FIELDS.items()}
    | bibtex_fields.READ_ALSO
    | {field: name for name, field in (*bibtex_fields.NAMES.items(), *bibtex_fields.DATES.items())}
)
_DASHES = re.compile("[-–—]+")
_JOINED = frozenset((*bibtex_fields.SUBTITLES, *bibtex_fields.KEYWORDS[1:]))
_INHERITED = {"title": "booktitle", "subtitle": "booksubtitle", "author": "bookauthor"}
_OWN = (
    "abstract",
    "annote",
    "crossref",
    "doi",
    "file",
    "keywords",
    "note",
    "pages",
    "csl_type",
    "csl_id",
    "shorttitle",
)
"""What an entry that is referred to keeps to itself."""
_DEGREES = {"mastersthesis": "Master’s thesis", "phdthesis": "PhD thesis"}


def read(data: bytes) -> Reading:
    """The items of a BibTeX file; entries that cannot be parsed are named among the problems, with their line."""
    entries = bibtex_entries.read(decode(data))
    problems = [f"The entry at line {line} cannot be read." for line in entries.failed]
    whole = {entry.key: entry for entry in entries.found} if any("crossref" in e.fields for e in entries.found) else {}
    return Reading(tuple(_item(_inheriting(entry, whole)) for entry in entries.found), tuple(problems))


def _inheriting(entry: Plain, whole: Mapping[str, Plain]) -> Plain:
    """An entry with what it has from the one it refers to, whose title is the title of the book it stands in."""
    above = whole.get(entry.fields.get("crossref", ""))
    if above is None or above is entry:
        return entry
    given = {_INHERITED.get(name, name): value for name, value in above.fields.items() if name not in _OWN}
    return Plain(entry.kind, entry.key, given | dict(entry.fields))


def _item(entry: Plain) -> Item:
    kind, fields = entry.kind.lower(), _joined(entry.fields)
    item: Item = {"id": entry.key, "type": bibtex_fields.ENTRIES.get(kind, "document")}
    custom: dict[str, Any] = {} if kind in bibtex_fields.ENTRIES else {"bibtex:entrytype": kind}
    item["type"] = _type(item["type"], fields)
    for name, value in fields.items():
        if value.strip() and name not in ("csl_type", "csl_id", "year", "month", "day"):
            _put(item, custom, name, value)
    _put_issued(item, custom, fields)
    if item["type"] == "thesis" and kind in _DEGREES:
        item.setdefault("genre", _DEGREES[kind])
    if fields.get("csl_id"):
        item["id"] = latex.decode(fields["csl_id"])
    item["citation-key"] = item["id"]
    return item | ({"custom": custom} if custom else {})


def _joined(fields: Mapping[str, str]) -> Mapping[str, str]:
    """Subtitles with their titles, and all that programs keep of keywords in one field."""
    if fields.keys().isdisjoint(_JOINED):
        return fields
    subtitles = [name for name in bibtex_fields.SUBTITLES if name in fields and bibtex_fields.SUBTITLES[name] in fields]
    further = [name for name in bibtex_fields.KEYWORDS[1:] if name in fields]
    if not subtitles and not further:
        return fields
    joined = {name: value for name, value in fields.items() if name not in (*subtitles, *further)}
    for name in subtitles:
        joined[bibtex_fields.SUBTITLES[name]] += f": {fields[name]}"
    if further:
        lists = (keywords.split(latex.decode(fields.get(name, ""))) for name in bibtex_fields.KEYWORDS)
        joined["keywords"] = latex.encode(keywords.join(word for each in lists for word in each))
    return joined


def _type(kind: str, fields: Mapping[str, str]) -> str:
    told = fields.get("csl_type", "")
    if kind == "article-journal" and (subtype := fields.get("entrysubtype")):
        kind = bibtex_fields.SUBTYPES.get(subtype.lower(), kind)
    return told if told in csl_variables.TYPES else kind


def _put(item: Item, custom: dict[str, Any], field: str, value: str) -> None:
    variable = _variable(item, field)
    if field.startswith("role_"):
        custom[field.replace("_", ":", 1)] = _names(value)
    elif variable in _NAMES:
        item[variable] = _names(value)
    elif variable in _DATES:
        _put_date(item, custom, variable, value)
    elif variable and variable not in item:
        item[variable] = value if field in bibtex_fields.VERBATIM else latex.decode(value)
        if variable == "page":
            item[variable] = _DASHES.sub("–", item[variable])
    else:
        custom[f"bibtex:{field}"] = value if field in bibtex_fields.VERBATIM else latex.decode(value)


def _variable(item: Item, field: str) -> str | None:
    if field == "number":
        return "issue" if item["type"].startswith(("article", "review", "periodical")) else "number"
    return _VARIABLE_OF.get(field)


def _put_date(item: Item, custom: dict[str, Any], variable: str, value: str) -> None:
    edtf = from_words(value) or from_words(latex.decode(value))
    set_date(item, custom, variable, edtf or latex.decode(value))


def _put_issued(item: Item, custom: dict[str, Any], fields: Mapping[str, str]) -> None:
    """Year, month and day, where there is no date; a month nobody can read is kept beside the year."""
    if item.get("issued"):
        return
    said, whole = _said(fields.get("year", ""), fields.get("month", ""), fields.get("day", ""))
    if said:
        set_date(item, custom, "issued", said)
    if not whole:
        custom |= {f"bibtex:{key}": latex.decode(fields[key]) for key in ("month", "day") if fields.get(key)}


@lru_cache(maxsize=4096)  # the dates of a bibliography are few
def _said(*written: str) -> tuple[str, bool]:
    """Year, month and day as EDTF, else the year as it is written; and whether that is all they say."""
    year, month, day = map(latex.decode, written)
    if not year:
        return "", not (month or day)
    if month.isdigit():
        month = f"{int(month):02}"
        whole = "-".join(p for p in (year, month, day.zfill(2) if day.isdigit() else "") if p)
    else:
        whole = " ".join(p for p in (day, month, year) if p)
    found = from_words(whole)
    return found or from_words(year) or year, found is not None or not (month or day)


def _names(value: str) -> list[dict[str, str]]:
    several = bibtex_names.split_multiple_persons_names(value) if " and" in " ".join(value.lower().split()) else [value]
    return [dict(_name(each)) for each in several if each.strip()]


@lru_cache(maxsize=10_000)  # the same people wrote many of the items
def _name(text: str) -> Mapping[str, str]:
    """One name; a name wholly in braces is a body's."""
    text = " ".join(text.split())
    if _braced(text):
        return {"literal": latex.decode(text)}
    try:
        parts = bibtex_names.parse_single_name_into_parts(text, strict=False)
    except bibtex_names.InvalidNameError:
        return {"literal": latex.decode(text)}
    family, given, particle, suffix = (
        latex.decode(" ".join(p)) for p in (parts.last, parts.first, parts.von, parts.jr)
    )
    found = {"family": family, "given": given, "suffix": suffix}
    dropped = "," not in text and is_dropped(particle)
    found |= {"dropping-particle" if dropped else "non-dropping-particle": particle}
    return {key: part for key, part in found.items() if part}


def _braced(text: str) -> bool:
    """Whether the brace that opens at the beginning closes at the end."""
    if not (text.startswith("{") and text.endswith("}")) or text.startswith("{\\"):
        return False
    depth = 0
    for position, character in enumerate(text):
        depth += (character == "{") - (character == "}")
        if depth == 0:
            return position == len(text) - 1
    return False
