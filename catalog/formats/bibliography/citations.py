"""Formatted bibliographies and citations, by pandoc's citeproc; results are remembered by style and items."""

import json
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from lxml import html

from catalog.domain import csl_variables
from catalog.domain.csl import Item
from catalog.domain.errors import Invalid, NotFound
from catalog.formats import pandoc
from catalog.formats.bibliography import styles
from catalog.formats.bibliography.fragments import plain, safe_html

Form = Literal["plain", "html"]
Json = dict[str, Any]

ARCHIVAL = ("archive", "archive_collection", "archive_location", "archive-place")
_USED = csl_variables.KNOWN - {"custom", "citation-key", "abstract", "annote", "keyword", "note"}
_PAGE = re.compile(
    r"(?:pp?\.|pages?|S\.|с\.|стр\.)?\s*([\divxlcdm]+[a-z]?(?:\s*[-–,]\s*[\divxlcdm]+[a-z]?)*)", re.IGNORECASE
)
_FOLIO = re.compile(r"(?:f|ff|fol|fols|л|лл|Bl)\.\s*(.+)", re.IGNORECASE)
_PAGE_TERM = {"en": "p.", "fr": "p.", "es": "p.", "it": "p.", "de": "S."}
_FOLIO_TERM = {"en": "fol.", "ru": "л."}
"""What pandoc reads as a page or a folio, by the language of the style; elsewhere a bare number is a page."""


@dataclass(frozen=True, slots=True)
class Cite:
    """One citation: the item's id and where in it ("12", "p. xiv", "f. 3v", "02:15"), or None for the whole."""

    item: str
    locator: str | None = None


def bibliography(items: Sequence[Item], style: str, *, form: Form = "plain") -> list[tuple[str, str]]:
    """(item id, entry) in the order of the style. Raises NotFound for the style, Invalid for an item."""
    entries, _ = _formatted(items, (), style)
    return [(key, plain(entry) if form == "plain" else entry) for key, entry in entries]


def citations(
    items: Sequence[Item], cites: Sequence[Cite], style: str, *, form: Form = "plain", each_in_full: bool = False
) -> list[str]:
    """The citations in order, as notes or in brackets, as the style has it: with ibid. and short forms in notes.

    `each_in_full` gives every note its full form, as if it were the only one. Raises as `bibliography`; NotFound also
    for a cite of an item that is not among `items`.
    """
    if each_in_full and styles.find(style).notes:
        by_id = {item["id"]: item for item in items}
        missing = [c.item for c in cites if c.item not in by_id]
        if missing:
            raise NotFound(f"There is no source “{missing[0]}” to cite.")
        items = [{**by_id[c.item], "id": str(n)} for n, c in enumerate(cites)]
        cites = [Cite(str(n), c.locator) for n, c in enumerate(cites)]
    _, notes = _formatted(items, cites, style)
    return [plain(note) if form == "plain" else note for note in notes]


def omitted(style: str, item: Item) -> list[str]:
    """The archival variables of the item that the style shows neither in its notes nor in its bibliography."""
    return omissions(style, [item]).get(item["id"], [])


def omissions(style: str, items: Sequence[Item]) -> dict[str, list[str]]:
    """`omitted` of many items by id, those with nothing omitted left out; one run of pandoc."""
    archival = [item for item in items if any(item.get(v) for v in ARCHIVAL)]
    if not archival:
        return {}
    entries, notes = _formatted(archival, [Cite(item["id"]) for item in archival], style)
    shown = {key: _letters(plain(entry)) for key, entry in entries}
    found: dict[str, list[str]] = {}
    for item, note in zip(archival, notes, strict=True):
        text = shown.get(item["id"], "") + " " + _letters(plain(note))
        lost = [v for v in ARCHIVAL if item.get(v) and _letters(item[v]) not in text]
        found |= {item["id"]: lost} if lost else {}
    return found


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


Formatted = tuple[tuple[tuple[str, str], ...], tuple[str, ...]]


def _formatted(items: Sequence[Item], cites: Sequence[Cite], style: str) -> Formatted:
    """(entries by id, citations), as HTML."""
    found = styles.find(style)
    known = {item["id"]: f"i{n}" for n, item in enumerate(items)}
    references = [_checked(item) | {"id": known[item["id"]]} for item in items]
    missing = [c.item for c in cites if c.item not in known]
    if missing:
        raise NotFound(f"There is no source “{missing[0]}” to cite.")
    blocks = [_paragraph(known[c.item], _suffix(c.locator, found.locale)) for c in cites]
    entries, notes = _run(json.dumps(references), json.dumps(blocks), str(found.path), found.path.stat().st_mtime_ns)
    ids = {ours: key for key, ours in known.items()}
    return tuple((ids[key], text) for key, text in entries), notes


def _checked(item: Mapping[str, Any]) -> Json:
    """What pandoc may see of an item: known variables that are set. An id or title of None would print "None"."""
    if not isinstance(item.get("id"), str) or not isinstance(item.get("type"), str):
        raise Invalid("A source without id or type cannot be cited.", field="type")
    kept = {key: value for key, value in item.items() if key in _USED and value not in (None, "", [], {})}
    if not str(kept.get("URL", "http:")).casefold().startswith(("http:", "https:", "ftp:")):
        del kept["URL"]
    return kept


def _suffix(locator: str | None, locale: str) -> str:
    """The locator in the braces that mark it as one; words that are neither page nor folio follow as they are."""
    locator = (locator or "").replace("{", "").replace("}", "").strip()
    if page := _PAGE.fullmatch(locator):
        return "{" + f"{_PAGE_TERM.get(locale[:2], '')} {page[1]}".strip() + "}"
    if (folio := _FOLIO.fullmatch(locator)) and locale[:2] in _FOLIO_TERM:
        return "{" + f"{_FOLIO_TERM[locale[:2]]} {folio[1]}" + "}"
    return f", {locator}" if locator else ""


def _paragraph(key: str, suffix: str) -> Json:
    return {"t": "Para", "c": [_cite(key, suffix)]}


def _cite(key: str, suffix: str = "") -> Json:
    citation = {
        "citationId": key,
        "citationPrefix": [],
        "citationSuffix": [{"t": "Str", "c": suffix}] if suffix else [],
        "citationMode": {"t": "NormalCitation"},
        "citationNoteNum": 0,
        "citationHash": 0,
    }
    return {"t": "Cite", "c": [[citation], [{"t": "Str", "c": key}]]}


@lru_cache(maxsize=64)
def _run(references: str, blocks: str, style: str, _changed: int) -> Formatted:
    """One run of pandoc: every item goes into the bibliography, every block is one citation."""
    document = {
        "pandoc-api-version": [1, 23],
        "meta": {"nocite": {"t": "MetaInlines", "c": [_cite("*")]}, "link-bibliography": {"t": "MetaBool", "c": True}},
        "blocks": json.loads(blocks),
    }
    with tempfile.TemporaryDirectory(prefix="catalog-") as folder:
        path = Path(folder) / "references.json"
        path.write_text(references, encoding="utf-8")
        arguments = [
            "-f",
            "json",
            "-t",
            "html",
            "--wrap=none",
            "--citeproc",
            f"--bibliography={path}",
            f"--csl={style}",
        ]
        output = pandoc.run(arguments, json.dumps(document).encode(), timeout=120).decode()
    return _parsed(output, len(document["blocks"]))


def _parsed(output: str, wanted: int) -> Formatted:
    root = html.fromstring(f"<div>{output}</div>")
    entries = tuple((e.get("id").removeprefix("ref-"), safe_html(e)) for e in root.find_class("csl-entry"))
    notes = [
        li for section in root.xpath("//section[@id='footnotes']|//aside[@id='footnotes']") for li in section.iter("li")
    ]
    if not notes:
        notes = root.find_class("citation")
    return entries, tuple(safe_html(note) for note in notes[:wanted])
