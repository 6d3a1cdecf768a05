"""What comes out of a style that is not ours and needs a last touch, since no item handed over would prevent it."""

import re
from collections.abc import Mapping
from html import escape
from typing import Any

from catalog.domain import csl_variables
from catalog.formats.bibliography.descriptions import spoken
from catalog.formats.bibliography.fragments import plain
from catalog.formats.bibliography.gost_terms import in_language

NOTES_IN_ORDER = ("archival-chicago", "chicago-notes", "turabian")
"""Styles with notes in which such a name is handed over as one."""
_WITHOUT_COMMA = ("chicago", "modern-language")
"""Styles in which a family name that comes first anyway has no comma after it: Mao Zedong."""

_DESCRIBED = re.compile(r"^([^()]+?)\. (\([^()]+\))\. (\[[^\]]+\])\.")
"""A title in the place of the author, date, and the description, which belongs to the title (APA, 7th ed., 9.21)."""

_NESTED = re.compile(r"(\([^()]*originally published as [^()]*)\((\d{4})\)\)")
"""A year in brackets within brackets, where Chicago has square ones."""
_YEAR_AGAIN = re.compile(r",” \(\d{4}\)([,.])")
"""The year of an encyclopedia, after the name of its entry."""
_EDITED = re.compile(r"^([^<]*, (eds?\.),? <i>.*?</i>)(\.| \(|, )")
_DAYS = re.compile(r"(\d–\d{1,2} [а-я]+ \d{4})(?! г)\.?")
"""Days from which to which, after which pandoc leaves "г." out."""
_BEGINS = re.compile(r"(?<=[.?!\]] )(?:ок\. (?=\d)|[а-я]+ (?=\d{4} г\.))")
"""A date in Russian that begins a sentence."""
_LONE_YEARS = re.compile(r"(\d{4}–\d{4}) г\.")


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
    if style.startswith(("chicago", "turabian")):
        fragment = _with_translator(_NESTED.sub(r"\1[\2])", _YEAR_AGAIN.sub(r"\1”", fragment)), item)
    if style == "archival-gost":
        fragment = _BEGINS.sub(_capital, in_language(_DAYS.sub(r"\1 г.", fragment), item))
        fragment = _LONE_YEARS.sub(r"\1 гг.", fragment)
    if style.startswith("apa") and plain(fragment).startswith(str(item.get("title"))):
        fragment = _DESCRIBED.sub(r"\1 \3. \2.", fragment)
    if style.startswith("modern-language"):
        fragment = fragment.replace(", Circa ", ", circa ").replace("</i>by ", "</i>, by ")
        fragment = re.sub(r"([.,]) vol\. ([^\s,]+), (?=.*Vol\. \2 of )", r"\1 ", fragment)
    return fragment


def in_short(note: str, item: Mapping[str, Any]) -> str:
    """A note on a source that was cited before, in which pandoc says a name whole whose family name comes first."""
    for name in item.get("author") or ():
        if name.get("static-ordering"):
            note = note.replace(escape(spoken(name), quote=False), escape(name["family"], quote=False), 1)
    return note


def _with_translator(fragment: str, item: Mapping[str, Any]) -> str:
    """Chicago's styles say a translator beside an author, or where there is none, but not where an editor stands first.

    In an entry after the title, in a note before the imprint; not in a short note, which has no "ed.".
    """
    people = item.get("translator") or ()
    if not people or item.get("author") or item["type"] != "book" or people == item.get("editor"):
        return fragment
    who = escape(" and ".join(spoken(name) for name in people), quote=False)

    def added(found: re.Match[str]) -> str:
        said = f". Translated by {who}." if found[3] == "." else f", trans. {who}{found[3]}"
        return found[1] + said

    return _EDITED.sub(added, fragment)


def _capital(found: re.Match[str]) -> str:
    return found[0][:1].upper() + found[0][1:]


def _once(fragment: str, date: str) -> str:
    """A date in words has no parts: where a style asks for its year and later for its day, it would stand twice."""
    head, found, tail = fragment.partition(date)
    tail = re.sub(rf"(?<=[.”]) {re.escape(date)}\.", "", tail)
    tail = re.sub(rf", {re.escape(date)}(?=\.)", "", tail)
    tail = re.sub(rf"^, {re.escape(date)}(?=\))", "", tail)
    tail = re.sub(rf"^([)\]]*[.,]?) {re.escape(date)}", r"\1", tail)
    return head + found + tail
