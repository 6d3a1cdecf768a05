"""Markdown: read through pandoc as a page, so marks are gone and notes stand at the end."""

import re
from typing import Any

from catalog.domain.errors import CatalogError
from catalog.formats import pandoc
from catalog.formats.readers import html_text, html_tree
from catalog.formats.readers.document import Draft, Source
from catalog.formats.readers.txt import decoded

_FORMAT = "markdown-raw_html-raw_tex-tex_math_dollars-smart-implicit_figures-yaml_metadata_block-pandoc_title_block"
_LIMIT = 2_000_000
_SECONDS = 5
_HEADER = re.compile(r"---[ \t]*\n(?P<fields>(?:(?!---|\.\.\.)[^\n]{0,2000}\n){1,200})(?:---|\.\.\.)[ \t]*(?:\n|$)")
_FIELD = re.compile(
    r"^(?P<key>title|author|date|lang|publisher|url|source):[ \t]*(?P<value>.*(?:\n[ \t]+-.*)*)", re.MULTILINE
)
_ENTRY = re.compile(r"\n[ \t]+-")
_KEYS = {"lang": "language", "source": "url"}


def read(source: Source, draft: Draft) -> None:
    """Write the text of `source` to `draft`; one that pandoc cannot read in time is kept with its marks."""
    text = _take_header(decoded(source, draft).replace("\r\n", "\n"), draft)
    try:
        root = html_tree.parse(_page(text))
        _describe(root, draft)
        html_text.write(root, draft)
    except CatalogError:
        draft.warn("The Markdown marks were left in the text, because it is too long or too intricate to convert.")
        draft.write(text)


def _describe(root: Any, draft: Draft) -> None:
    """Its one heading of the first rank is the title; several are chapters."""
    headings = root.findall(".//h1")
    if len(headings) == 1:
        draft.describe("title", "".join(headings[0].itertext()))


def _page(text: str) -> str:
    """`text` as HTML. Raises CatalogError when that takes too long."""
    if len(text) > _LIMIT:
        raise CatalogError("The text is too long for pandoc.")
    return pandoc.run(["-f", _FORMAT, "-t", "html", "--wrap=none"], text.encode(), timeout=_SECONDS).decode("utf-8")


def _take_header(text: str, draft: Draft) -> str:
    """Move the plain fields of a YAML header to the metadata; the text without the header.

    Only "key: value", "key: [a, b]" and lists of "- a" are understood; anchors and the like stay as they are written.
    """
    match = _HEADER.match(text)
    if match is None:
        return text
    for field in _FIELD.finditer(match["fields"]):
        draft.describe(_KEYS.get(field["key"], field["key"]), "; ".join(_values(field["value"])))
    return text[match.end() :]


def _values(written: str) -> list[str]:
    """The entries of a field: one, or those of a list in brackets or on lines of their own."""
    entries = _ENTRY.split(written)
    if len(entries) == 1 and written.startswith("["):
        entries = written.strip("[] \t").split(",")
    return [plain for entry in entries if (plain := entry.strip(" \t\"'"))]
