"""Sources as a CSV table, in and out; columns named after CSL variables, other names mapped or kept."""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from catalog.domain import csl_variables
from catalog.domain.csl import Item
from catalog.domain.csl_dates import from_csl_date, set_date
from catalog.domain.csl_names import split_person, to_csl_name
from catalog.domain.dates import from_words
from catalog.domain.errors import Unreadable
from catalog.formats.bibliography.reading import Reading, decode
from catalog.formats.cells import to_csv, unguard

_FIRST = ("id", "type", "title", *csl_variables.NAMES[:1], "issued")
_NAMED = {
    "key": "id", "citation key": "id", "item type": "type", "kind": "type", "date": "issued", "year": "issued",
    "publication year": "issued", "authors": "author", "creator": "author", "editors": "editor",
    "translators": "translator", "journal": "container-title", "publication title": "container-title",
    "newspaper": "container-title", "book title": "container-title", "place": "publisher-place",
    "pages": "page", "url": "URL", "link": "URL", "doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "tags": "keyword",
    "manual tags": "keyword", "keywords": "keyword", "notes": "note", "abstract note": "abstract",
    "access date": "accessed", "date accessed": "accessed", "archive location": "archive_location",
    "loc. in archive": "archive_location", "repository": "archive", "fonds": "archive_collection",
    "collection": "archive_collection", "series": "collection-title", "short title": "title-short",
    "num pages": "number-of-pages", "recipients": "recipient",
}  # fmt: skip
"""Column heads people and other programs use → CSL variable."""

_VARIABLES = {name.casefold(): name for name in csl_variables.KNOWN - {"custom"}}
_CELL_LIMIT = 10 * 2**20
_LOOKED_AT = 3


def write(items: Sequence[Item]) -> bytes:
    """A CSV file: one row per item, names as "Family, Given; …" with bodies in braces, dates as EDTF."""
    used = {key for item in items for key in item} - {"custom", "citation-key"}
    customs = sorted({key for item in items for key in item.get("custom") or {} if not key.startswith("edtf:")})
    columns = [c for c in _FIRST if c in used] + sorted(used - set(_FIRST)) + customs
    return to_csv(columns, ([_cell(item, column) for column in columns] for item in items))


def _cell(item: Item, column: str) -> object:
    custom: Mapping[str, Any] = item.get("custom") or {}
    value = item.get(column, custom.get(column))
    if column in csl_variables.DATES and value:
        return custom.get(f"edtf:{column}") or from_csl_date(value) or value.get("literal")
    if column in csl_variables.NAMES or column.startswith("role:"):
        return "; ".join(_name(n) for n in value or ())
    return "; ".join(map(str, value)) if isinstance(value, list) else value


def _name(name: Mapping[str, str]) -> str:
    if name.get("literal"):
        return "{" + name["literal"] + "}"
    family = " ".join(p for p in (name.get("non-dropping-particle"), name.get("family")) if p)
    given = " ".join(p for p in (name.get("given"), name.get("dropping-particle")) if p)
    return ", ".join(p for p in (family, given, name.get("suffix")) if p)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, its first cells that say something, and the CSL variable it seems to be."""

    head: str
    cells: tuple[str, ...]
    variable: str | None


def look(data: bytes) -> tuple[Column, ...]:
    """The columns of a CSV file, for a person to confirm or change what they are. Raises Unreadable."""
    rows = _rows(data)
    heads = rows[0] if rows else []
    places = {head: place for place, head in enumerate(heads) if head.strip()}
    filled = {head: [row[at] for row in rows[1:] if at < len(row) and row[at].strip()] for head, at in places.items()}
    return tuple(Column(head, tuple(filled[head][:_LOOKED_AT]), guess(head)) for head in places)


def guess(head: str) -> str | None:
    """The CSL variable a column head means; None when we do not know it."""
    folded = re.sub(r"[\s_]+", " ", head.strip().lstrip("\ufeff")).casefold()
    dashed = folded.replace(" ", "-")
    return _VARIABLES.get(head.strip().casefold()) or _NAMED.get(folded) or _VARIABLES.get(dashed)


def read(data: bytes, mapping: Mapping[str, str | None] | None = None) -> Reading:
    """The items of a CSV file with a row of heads.

    `mapping` is the variable of each column head as a person left it; what it does not name is guessed. Columns mapped
    to nothing are kept as `csv:<head>`. Raises Unreadable for what is no table.
    """
    rows = _rows(data)
    if len(rows) < 2:
        raise Unreadable(
            "This CSV file holds no rows below its heads.", "Save the table as CSV, heads in the first row."
        )
    heads = rows[0]
    meant = {head: guess(head) for head in heads} | dict(mapping or {})
    short = sum(len(row) > len(heads) for row in rows[1:])
    items = tuple(_item(dict(zip(heads, row, strict=False)), meant) for row in rows[1:] if any(row))
    return Reading(
        items, (f"{short} rows have more cells than there are heads; the last were left out.",) if short else ()
    )


def _rows(data: bytes) -> list[list[str]]:
    text = decode(data)
    separator = max(",;\t", key=text.partition("\n")[0].count)
    limit = csv.field_size_limit(_CELL_LIMIT)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise Unreadable("This is not a CSV file that can be read.", "Save the table again as CSV.") from error
    finally:
        csv.field_size_limit(limit)


def _item(row: Mapping[str, str], meant: Mapping[str, str | None]) -> Item:
    item: Item = {"id": "", "type": "document"}
    custom: dict[str, Any] = {}
    for head, cell in row.items():
        value, variable = unguard(cell).strip(), meant.get(head)
        if value:
            _put(item, custom, variable or (head if ":" in head else f"csv:{head}"), value)
    if item["type"] not in csl_variables.TYPES:
        item["type"] = _type(str(item["type"]))
    return item | ({"custom": custom} if custom else {})


def _put(item: Item, custom: dict[str, Any], variable: str, value: str) -> None:
    if variable in csl_variables.DATES:
        set_date(item, custom, variable, from_words(value) or value)
    elif variable in csl_variables.NAMES:
        item[variable] = list(_names(value))
    elif variable.startswith("role:"):
        custom[variable] = list(_names(value))
    elif variable in csl_variables.KNOWN:
        item[variable] = value
    else:
        custom[variable] = value


def _names(cell: str) -> Iterable[dict[str, str]]:
    for text in re.findall(r"\s*(\{[^}]*\}|[^;\s][^;]*)", cell):
        if text.startswith("{"):
            yield {"literal": text.strip("{}")}
        elif text.strip():
            family, given = split_person(text.strip())
            yield to_csl_name({"kind": "person", "family": family, "given": given})


def _type(text: str) -> str:
    """A type as tables name it ("Journal Article", "bookSection"), as CSL names it."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])|[\s_]+", "-", text.strip()).lower()
    return _TYPES.get(words, words if words in csl_variables.TYPES else "document")


_TYPES = {
    "journal-article": "article-journal", "newspaper-article": "article-newspaper",
    "magazine-article": "article-magazine", "book-section": "chapter", "letter": "personal_communication",
    "web-page": "webpage", "conference-paper": "paper-conference", "radio-broadcast": "broadcast",
    "tv-broadcast": "broadcast", "film": "motion_picture", "presentation": "speech", "blog-post": "post-weblog",
    "encyclopedia-article": "entry-encyclopedia", "statute": "legislation", "case": "legal_case",
}  # fmt: skip
