"""Where in a source: a locator as it was typed, put as pandoc must be given it in one style."""

import re

MARK = "\u2060"
"""Stands before a locator that is to come out as it is, without "p." before it; taken out of what comes out."""

_PAGE = re.compile(
    r"(?:pp?\.|pages?|S\.|с\.|стр\.)?\s*([\divxlcdm]+[a-z]?(?:\s*[-–,]\s*[\divxlcdm]+[a-z]?)*)", re.IGNORECASE
)
_FOLIO = re.compile(r"(?:f|ff|fol|fols|л|лл|Bl)\.\s*(.+)", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}:\d\d(:\d\d)?(\s*[-–]\s*\d{1,2}:\d\d(:\d\d)?)?")
_IN_VOLUME = re.compile(r"(\d+):\s?(\d{1,4}(?:[-–]\d+)?)")
_BACK = re.compile(r"\S+ об\.?", re.IGNORECASE)
"""The back of a leaf in Russian, which would be taken for two leaves."""
_SECTION = re.compile(r"§.*")
_NAME_PAGES = ("apa", "harvard", "archival-harvard")
"""Styles in which 2:345 is "vol. 2, p. 345"."""
_PAGE_TERM = {"en": "p.", "fr": "p.", "es": "p.", "it": "p.", "de": "S.", "ru": "С."}
_FOLIO_TERM = {"en": "fol.", "ru": "Л."}
"""What pandoc reads as a page or a folio, by the language of the style; elsewhere a bare number is a page."""


def suffix(locator: str | None, kind: str, locale: str, style: str) -> str:
    """What follows the key of a source of this CSL type: the locator in the braces that mark it as one, or nothing.

    Numbers with a colon (2:345) stand without: pandoc would take them for words.
    """
    said = (locator or "").replace("{", "").replace("}", "").replace(MARK, "").strip()
    put = _put(said, kind, locale[:2], style) if said else ""
    return f", {put}" if put[:1].isdigit() and ":" in put else "{" + put + "}" if put else ""


def _put(said: str, kind: str, language: str, style: str) -> str:
    gost, mla = style == "archival-gost", style.startswith("modern-language")
    if not mla and (_TIME.fullmatch(said) or (kind == "classic" and said[:1].isdigit())):
        return MARK + said
    if volume := _IN_VOLUME.fullmatch(said):
        pages = f"p{'p' if re.search('[-–]', volume[2]) else ''}. {volume[2]}"
        if gost or style.startswith(_NAME_PAGES):
            return MARK + (f"Т. {volume[1]}. С. {volume[2]}" if gost else f"vol. {volume[1]}, {pages}")
    if page := _PAGE.fullmatch(said):
        return f"{_PAGE_TERM.get(language, '')} {page[1]}".strip()
    if (folio := _FOLIO.fullmatch(said)) and language in _FOLIO_TERM and not style.startswith("apa"):
        return (MARK if _BACK.fullmatch(folio[1]) else "") + f"{_FOLIO_TERM[language]} {folio[1]}"
    if gost:
        return MARK + said[:1].upper() + said[1:]
    return MARK + said if _FOLIO.fullmatch(said) or _SECTION.fullmatch(said) else said
