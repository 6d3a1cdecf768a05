"""The terms of GOST citations in the language of the source, as GOST R 7.0.5-2008 gives them: Vol. 9. No. 2. P. 32–63.

What the cataloguer says (the address's date of access, "ок.", the recipient of a letter) stays Russian.
"""

import re
from collections.abc import Mapping
from typing import Any

_PATTERNS = (
    r"(?<![^\s>])Т\. (?=[\dIVXLC])",
    r"(?<![^\s>])№ (?=\d)",
    r"(?<![^\s>])С\. (?=[\divxlc])",
    r"(?<![^\s>])Л\. (?=\d)",
    r"(?<![^\s>])ред\. ",
    r"пер\. ",
    r"и др\.",
    r"Там же",
)
_TERMS = {
    "en": ("Vol. ", "No. ", "P. ", "Fol. ", "ed. by ", "transl. by ", "et al.", "Ibid"),
    "de": ("Bd. ", "Nr. ", "S. ", "Bl. ", "hrsg. von ", "übers. von ", "u. a.", "Ibid"),
    "fr": ("T. ", "No ", "P. ", "Fol. ", "éd. par ", "trad. par ", "et al.", "Ibid"),
}
"""By language, in the order of the patterns; other languages in Latin letters are given those of English."""
_EDITION = re.compile(r"(\d+)-е изд\.")
_EDITIONS = {"de": "{}. Aufl.", "fr": "{}e éd."}
_MONTHS = {
    "января": "Jan.", "февраля": "Feb.", "марта": "March", "апреля": "Apr.", "мая": "May", "июня": "June",
    "июля": "July", "августа": "Aug.", "сентября": "Sept.", "октября": "Oct.", "ноября": "Nov.", "декабря": "Dec.",
}  # fmt: skip
_DAY = re.compile(rf"(?<=\d\. )(\d{{1,2}}) ({'|'.join(_MONTHS)})(?=\.)")
"""The day of a newspaper, after its year."""
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)


def in_language(fragment: str, item: Mapping[str, Any]) -> str:
    """An entry or note with the terms that its source's own language uses; of a source in Cyrillic as it is."""
    said = " ".join(str(item.get(key) or "") for key in ("title", "container-title", "publisher", "archive"))
    language = str(item.get("language") or "")[:2]
    if _CYRILLIC.search(said) or language in ("ru", "uk", "be", "bg", "mk", "sr"):
        return fragment
    own = language in _TERMS and language != "en"
    for pattern, term in zip(_PATTERNS, _TERMS[language if own else "en"], strict=True):
        fragment = re.sub(pattern, term, fragment)
    fragment = _EDITION.sub(
        lambda found: _EDITIONS[language].format(found[1]) if own else f"{_ordinal(found[1])} ed.", fragment
    )
    return _DAY.sub(lambda found: f"{found[1]} {_MONTHS[found[2]]}", fragment).replace("..", ".")


def _ordinal(number: str) -> str:
    ending = "th" if number[-2:] in ("11", "12", "13") else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
    return number + ending
