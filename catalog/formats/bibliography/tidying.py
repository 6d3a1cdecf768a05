"""What comes out of a style that is not ours and needs a last touch, since no item handed over would prevent it."""

import re
from collections.abc import Mapping
from html import escape
from typing import Any

from catalog.domain import csl_variables
from catalog.formats.bibliography.fragments import plain
from catalog.formats.bibliography.gost_terms import in_language

_WITHOUT_COMMA = ("chicago", "modern-language")
"""Styles in which a family name that comes first anyway has no comma after it: Mao Zedong."""

_DESCRIBED = re.compile(r"^([^()]+?)\. (\([^()]+\))\. (\[[^\]]+\])\.")
"""A title in the place of the author, date, and the description, which belongs to the title (APA, 7th ed., 9.21)."""


def tidied(fragment: str, item: Mapping[str, Any], style: str) -> str:
    """What came out for this item, as HTML, without what the style does wrongly and no item can prevent."""
    literal = escape(str((item.get("issued") or {}).get("literal") or ""), quote=False)
    fragment = _once(fragment, literal) if literal else fragment
    if style.startswith("chicago") and (place := escape(str(item.get("archive_collection") or ""), quote=False)):
        fragment = fragment.replace(f". {place}", f". {place[:1].upper()}{place[1:]}")
    if style.startswith(_WITHOUT_COMMA):
        for name in (
            each for key in csl_variables.NAMES for each in item.get(key) or () if each.get("static-ordering")
        ):
            fragment = fragment.replace(f"{name['family']}, {name['given']}", f"{name['family']} {name['given']}")
    if style == "archival-gost":
        fragment = in_language(fragment, item)
    if style.startswith("apa") and plain(fragment).startswith(str(item.get("title"))):
        fragment = _DESCRIBED.sub(r"\1 \3. \2.", fragment)
    if style.startswith("modern-language"):
        fragment = fragment.replace(", Circa ", ", circa ").replace("</i>by ", "</i>, by ")
        fragment = re.sub(r"\. vol\. [^\s,]+, ", ". ", fragment)  # said again at the end: Vol. 3 of Selected Works
    return fragment


def _once(fragment: str, date: str) -> str:
    """A date in words has no parts: where a style asks for its year and later for its day, it would stand twice."""
    head, found, tail = fragment.partition(date)
    tail = re.sub(rf"(?<=[.”]) {re.escape(date)}\.", "", tail)
    tail = re.sub(rf", {re.escape(date)}(?=\.)", "", tail)
    tail = re.sub(rf"^([)\]]*[.,]?) {re.escape(date)}", r"\1", tail)
    return head + found + tail
