"""Dates of a finding aid: in words, normal and structured."""

import re
from typing import Any

from catalog.domain.csl import Item
from catalog.domain.csl_dates import set_date
from catalog.domain.dates import from_words
from catalog.formats.archives.ead_elements import SHORT, children, name_of, without, words_of

_UNDATED = re.compile(r"(?:[,;\s]|\band\b|&)*\b(?:undated|n\. ?d\.)\W*$", re.IGNORECASE)
_YEARS = re.compile(r"\d{4}(?:\s*[-–]\s*\d{4})?(?:\s*(?:,|and|&)\s*\d{4}(?:\s*[-–]\s*\d{4})?)+\.?")


def read_dates(did: Any, item: Item, custom: dict[str, Any]) -> None:
    """The first date that says something; further ones, as of the bulk of it, as they are written."""
    first, *further = [
        each for kind in ("unitdate", "unitdatestructured") for each in children(did, kind) if _date(each)
    ] or [None]
    if first is not None:
        set_date(item, custom, "issued", _date(first))
    if written := "; ".join(words_of(each) for each in further if words_of(each)):
        custom["ead:unitdate"] = written


def _date(element: Any) -> str:
    """The date in words if they can be read, else the normal form; structured dates from their standard attributes."""
    if name_of(element) == "unitdatestructured":
        ends = [
            e.get("standarddate") or words_of(e)
            for e in element.iter()
            if name_of(e) in ("datesingle", "fromdate", "todate")
        ]
        return from_words("/".join(filter(None, ends))) or ""
    words = without(_UNDATED, words_of(element)).strip()
    found = from_words(words) or from_words(element.get("normal") or "")
    if not found and len(words) < SHORT and _YEARS.fullmatch(words):
        found = "{" + re.sub(r"\s*(?:,|and|&)\s*", ",", re.sub(r"\s*[-–]\s*", "..", words.rstrip("."))) + "}"
    return found or words
