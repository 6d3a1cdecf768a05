"""Saved web pages: the article with headings, by-line and notes; nothing is fetched and nothing is run."""

import re
from typing import Any

from catalog.formats.readers import html_article, html_meta, html_text, html_tree
from catalog.formats.readers.document import Draft, Source
from catalog.formats.readers.txt import decoded

_MOST = 0.8
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,80}?encoding=[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)


def read(source: Source, draft: Draft) -> None:
    """Write the article in `source` to `draft`, and what the page says of itself to its metadata."""
    found = _CHARSET.search(source.data[:8_000])
    declared = (found[1] or found[2]).decode("ascii", "replace") if found else None
    write_page(html_tree.parse(decoded(source, draft, declared)), draft)


def write_page(root: Any, draft: Draft) -> None:
    """Write the article of the parsed page `root`; a page with hardly any is written whole."""
    noise = html_article.noise_filter(root)
    article = html_article.find(root, noise)
    html_text.write(article, draft, skip=lambda node: node is not article and noise(node))
    if draft.length < _MOST * html_article.text_length(root):
        draft.warn("Only the article was kept; menus, comments and the like around it were left out.")
    for notes in html_article.notes_outside(article):
        html_text.write(notes, draft)
    html_meta.describe(root, article, html_article.main_heading(root, noise), draft)
