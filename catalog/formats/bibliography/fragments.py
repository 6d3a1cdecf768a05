"""Pieces of HTML from pandoc made safe to put into a page, and as plain text."""

import re
from html import escape, unescape

from lxml import html

_KEPT = {"i": "i", "em": "i", "b": "b", "strong": "b", "sub": "sub", "sup": "sup"}
_MARK = re.compile(r"<[^>]*>")
_SAFE = ("http://", "https://", "doi:", "mailto:")


def safe_html(element: html.HtmlElement) -> str:
    """The element's content with nothing but italics, bold, sub, sup, small capitals and links to web addresses."""
    return " ".join(_content(element).split()).strip()


def _content(element: html.HtmlElement) -> str:
    parts = [escape(element.text or "")]
    for child in element:
        parts += [_shown(child), escape(child.tail or "")]
    return "".join(parts)


def _shown(element: html.HtmlElement) -> str:
    if not isinstance(element.tag, str) or "footnote-back" in (element.get("class") or ""):
        return ""
    inner = _content(element)
    if element.tag in _KEPT:
        return f"<{_KEPT[element.tag]}>{inner}</{_KEPT[element.tag]}>"
    if "smallcaps" in (element.get("class") or ""):
        return f'<span class="smallcaps">{inner}</span>'
    address = element.get("href") or ""
    if element.tag == "a" and address.casefold().startswith(_SAFE):
        return f'<a href="{escape(address)}">{inner}</a>'
    return f"{inner} " if element.tag == "div" else inner


def plain(fragment: str) -> str:
    """The text of what `safe_html` gave, in which nothing but a mark begins with `<`."""
    return " ".join(unescape(_MARK.sub("", fragment)).split())
