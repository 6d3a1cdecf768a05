"""Notes that come as HTML, as plain text."""

import re

from lxml import html

from catalog.formats.readers.document import clean

_BREAKS = re.compile(r"(?i)<br\s*/?>|</(?:p|div|li|h\d|blockquote|tr)>")
_LARGEST = 1_000_000


def plain(text: str) -> str:
    """The words of a piece of HTML, a paragraph a line; a text without tags is left as it is."""
    if "<" not in text or ">" not in text:
        return clean(text).strip()
    broken = _BREAKS.sub(lambda match: match[0] + "\n", text[:_LARGEST])
    try:
        words = html.fromstring(f"<div>{broken}</div>").text_content()
    except (ValueError, html.etree.LxmlError):
        words = re.sub(r"<[^>]*>", "", broken)
    lines = (" ".join(line.split()) for line in clean(words).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
