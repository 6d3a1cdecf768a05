"""One run of pandoc's citeproc: items and cites in, HTML of entries and citations out; small runs are remembered."""

import json
import re
import tempfile
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from lxml import html

from catalog import paths
from catalog.formats import pandoc
from catalog.formats.bibliography import locators
from catalog.formats.bibliography.fragments import safe_html
from catalog.formats.bibliography.styles import Style

Json = dict[str, Any]
Formatted = tuple[tuple[tuple[str, str], ...], tuple[str, ...]]
"""(entries as (key, HTML) in the order of the style, citations as HTML in the order of the cites)"""

_LOCALES = {"harvard": "en-GB"}
"""The language of styles that leave it to the user, by the beginning of their names."""

_MB_EACH, _SECONDS_EACH = 0.03, 0.02
"""What pandoc may take for each source and citation more: some 0.02 MB and 0.0006 s are usual on a quiet machine."""

_REMEMBERED = 1_000
"""How many sources and citations a run may have that is kept in memory."""

_CITATION = re.compile(rb"<citation\b.*</citation>", re.DOTALL)
_SHORT_CITATION = b'<citation><layout><text variable="title"/></layout></citation>'
_SUBSTITUTE = re.compile(r"""\ssubsequent-author-substitute(-rule)?\s*=\s*("[^"]*"|'[^']*')""")


def run(
    items: Sequence[Mapping[str, Any]], cites: Sequence[tuple[str, str | None]], style: Style, *, standalone: bool
) -> Formatted:
    """Format CSL items, whose ids are their keys, and (key, locator) cites; every item goes into the bibliography.

    `standalone` gives every entry its author in full, where a style would put a dash for the same one.
    """
    locale = next((lang for start, lang in _LOCALES.items() if style.name.startswith(start)), style.locale)
    standalone = standalone and has_dashes(style)
    kinds = {item["id"]: item["type"] for item in items}
    places = [(key, locators.suffix(place, kinds[key], locale, style.name)) for key, place in cites]
    blocks = [{"t": "Para", "c": [_cite(key, place)]} for key, place in places]
    size = len(items) + len(blocks)
    once = _run if size < _REMEMBERED else _run.__wrapped__
    limits = 120 + _SECONDS_EACH * size, pandoc.MEMORY + round(_MB_EACH * size)
    changed = style.path.stat().st_mtime_ns
    return once(json.dumps(items), json.dumps(blocks), style.path, changed, locale, limits, standalone=standalone)


def has_dashes(style: Style) -> bool:
    """Whether a bibliography in this style puts a dash, or other words, for the same author as before."""
    return _SUBSTITUTE.search(style.path.read_text(encoding="utf-8", errors="replace")) is not None


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
def _run(
    references: str,
    blocks: str,
    style: Path,
    _changed: int,
    locale: str,
    limits: tuple[float, int],
    *,
    standalone: bool,
) -> Formatted:
    seconds, memory = limits
    document = {
        "pandoc-api-version": [1, 23],
        "meta": {
            "nocite": {"t": "MetaInlines", "c": [_cite("*")]},
            "link-bibliography": {"t": "MetaBool", "c": True},
            "lang": {"t": "MetaString", "c": locale if "-" in locale else {"en": "en-US"}.get(locale, locale)},
        },
        "blocks": json.loads(blocks),
    }
    with tempfile.TemporaryDirectory(prefix="catalog-") as name:
        folder = Path(name)
        (folder / "references.json").write_text(references, encoding="utf-8")
        (folder / "style.csl").write_bytes(_style(style, standalone=standalone, cites=bool(document["blocks"])))
        arguments = ["-f", "json", "-t", "html", "--wrap=none", "--citeproc"]
        arguments += [f"--bibliography={folder / 'references.json'}", f"--csl={folder / 'style.csl'}"]
        output = pandoc.run(arguments, json.dumps(document).encode(), timeout=seconds, memory=memory)
    return _parsed(output.decode().replace(locators.MARK, ""), len(document["blocks"]))


def _style(path: Path, *, standalone: bool, cites: bool) -> bytes:
    """The style without what a run does not need.

    Pandoc formats a citation of every source even where none is asked for, to find which are alike. Where the style
    does nothing about that, a fifth of the time is saved.
    """
    text = path.read_bytes()
    if standalone:
        text = _SUBSTITUTE.sub("", text.decode("utf-8", "replace")).encode()
    found = _CITATION.findall(text)
    if not cites and len(found) == 1 and _is_indifferent(path, text, found[0]):
        text = text.replace(found[0], _SHORT_CITATION)
    return text


def _is_indifferent(path: Path, style: bytes, citation: bytes) -> bool:
    """Whether a bibliography is the same however alike its citations are; ours names everybody in full anyway."""
    if path == paths.shipped("resources") / "styles" / "archival-chicago.csl":
        return True
    return b'class="note"' in style and b"disambiguate" not in citation and b"disambiguate=" not in style


def _parsed(output: str, wanted: int) -> Formatted:
    root = html.fromstring(f"<div>{output}</div>")
    entries = tuple((e.get("id").removeprefix("ref-"), safe_html(e)) for e in root.find_class("csl-entry"))
    notes = [li for part in root.xpath("//*[@id='footnotes']") for li in part.iter("li")] or root.find_class("citation")
    return entries, tuple(safe_html(note) for note in notes[:wanted])
