"""Markdown: read through pandoc as a page, so marks are gone and notes stand at the end."""

from typing import Any

from catalog.domain.errors import CatalogError
from catalog.formats import pandoc
from catalog.formats.readers import html_text, html_tree
from catalog.formats.readers.document import Draft, Source
from catalog.formats.readers.txt import decoded

_FORMAT = "markdown-raw_html-raw_tex-tex_math_dollars-smart-implicit_figures"
_LIMIT = 2_000_000
_SECONDS = 8
_HEADER_KEYS = {"title": "title", "author": "author", "date": "date"}


def read(source: Source, draft: Draft) -> None:
    """Write the text of `source` to `draft`; one that pandoc cannot read in time is kept with its marks."""
    text = decoded(source, draft)
    try:
        if len(text) > _LIMIT:
            raise CatalogError("The text is long.")  # noqa: TRY301 - the same way out as for pandoc's own limits
        page = pandoc.run(["-f", _FORMAT, "-t", "html", "-s", "--wrap=none"], text.encode(), timeout=_SECONDS)
    except CatalogError:
        draft.warn("The Markdown marks were left in the text, because it is too long or too intricate to convert.")
        draft.write(text)
        return
    root = html_tree.parse(page.decode("utf-8"))
    _take_header(root, draft)
    html_text.write(root, draft)


def _take_header(root: Any, draft: Draft) -> None:
    """Move title, author and date of a YAML header from the page to the metadata."""
    header = root.find(".//header[@id='title-block-header']")
    if header is None:
        return
    for name, key in _HEADER_KEYS.items():
        found = ["".join(node.itertext()) for node in header.iter() if node.get("class") == name]
        draft.describe(key, "; ".join(found))
    header.getparent().remove(header)
