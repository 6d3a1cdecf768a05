"""What single styles need so that hard sources come out as their style guide asks.

The styles of others stay as they are; the item handed over is changed. Where no item helps, see `tidying`.
"""

import re
from collections.abc import Callable
from html import escape
from typing import Any

from catalog.domain import csl_variables
from catalog.domain.csl import Item
from catalog.domain.csl_dates import first_parts, from_csl_date
from catalog.domain.dates import Edtf, display, parse
from catalog.domain.errors import Invalid

Changes = dict[str, Any]
"""Variables to set; None takes one away."""

_DESCRIBE_LETTERS = ("archival-", "chicago", "apa", "turabian")
"""Beginnings of the names of styles that describe an untitled letter themselves."""
_IN_SENTENCES = ("archival-chicago", "chicago", "turabian")
"""Those whose notes go on in one sentence, where "Speech" is "speech"."""
_IN_ORDER = ("archival-chicago", "archival-gost", "chicago-notes", "turabian")
_DATED_BY_YEAR = ("article-journal", "book", "chapter", "collection", "map", "pamphlet", "report", "thesis")
_IN_JOURNALS = ("interview", "review", "review-book")
_HARVARD = ("archival-harvard", "harvard-cite")
_NEWS = ("article-newspaper", "article-magazine")
_ABOUT = {"chicago": "[ca. {}]", "turabian": "[ca. {}]", "harvard-cite": "c. {}"}
_PERHAPS = {"modern-language": "[{}?]", "archival-chicago": "[{}?]", "harvard-cite": "{}?"}
"""How a year that is approximate or uncertain is written, where the style would say something else, or nothing."""
_EDITION = re.compile(
    r"(rev|enl|exp|abr|revised|enlarged|expanded|abridged|student|special|facsimile)\.?", re.IGNORECASE
)


def adjusted(item: Item, style: str, edtf: str | None = None) -> Item:
    """The item as this style must be given it; `edtf` is its date as it is kept, which says more than CSL can."""
    for change in _CHANGES:
        item = {key: value for key, value in (item | change(item, style, edtf)).items() if value is not None}
    return item


def _letters(item: Item, style: str, _edtf: str | None) -> Changes:
    """A letter is described by its kind and recipient, once: by the style itself, or here."""
    if not item.get("recipient"):
        return {}
    described = f"{_kind(item)} to {_recipients(item)}"
    titled = bool(item.get("title")) and not _describes_itself(item)
    changes: Changes = {} if titled else {"title": None, "genre": item.get("genre") or _said_kind(item)}
    if style.startswith("modern-language"):
        return changes | {"genre": described}
    if style.startswith("archival-"):
        changes["genre"] = item.get("genre") or changes.get("genre") or "letter"
    if titled:
        return changes | ({"medium": item.get("medium") or described} if style == "archival-harvard" else {})
    return changes if style.startswith(_DESCRIBE_LETTERS) else changes | {"title": described}


def _describes_itself(item: Item) -> bool:
    """Whether the title says no more than "Letter to Miladin Popović", and the style would say that again."""
    _, to, whom = str(item["title"]).partition(" to ")
    names = item["recipient"]
    forms = {_recipients(item), " and ".join(name.get("family") or name.get("literal") or "" for name in names)}
    return bool(to) and whom.strip(" .").casefold() in {form.casefold() for form in forms}


def _said_kind(item: Item) -> str | None:
    kind = str(item.get("title") or "").partition(" to ")[0]
    return kind[:1].lower() + kind[1:] or None


def _untitled(item: Item, style: str, _edtf: str | None) -> Changes:
    if item.get("title") or item.get("recipient"):
        return {}
    if item["type"] != "interview":
        return {"title": f"[{item.get('genre') or 'untitled document'}]"}
    if style == "archival-gost":
        return {"title": "Интервью"}
    if style.startswith(_HARVARD) and item.get("interviewer"):
        return {"title": f"Interview by {' and '.join(map(_spoken, item['interviewer']))}", "interviewer": None}
    return {}


def _dates(item: Item, style: str, edtf: str | None) -> Changes:
    date = _parsed(edtf or from_csl_date(item.get("issued")))
    if date is None:
        return {}
    if style == "archival-gost":
        return {"issued": _in_russian(item["issued"], date, year_only=item["type"] in _DATED_BY_YEAR)}
    doubtful = (date.uncertain or date.approximate) and date.kind == "date"
    year = first_parts(item["issued"])
    if not doubtful or len(year) != 1 or len(date.ranges) != 1:
        return {}
    patterns = _ABOUT if date.approximate else _PERHAPS
    pattern = next((pattern for start, pattern in patterns.items() if style.startswith(start)), None)
    return {"issued": {"literal": pattern.format(year[0])}} if pattern and year[0] > 0 else {}


def _parsed(edtf: str | None) -> Edtf | None:
    try:
        return parse(edtf) if edtf else None
    except Invalid:
        return None


def _in_russian(date: Changes, edtf: Edtf, *, year_only: bool) -> Changes:
    """The date in words where CSL would put a month without a day into the wrong case, or knows no word."""
    parts = first_parts(date)
    if edtf.uncertain and not edtf.approximate and len(parts) == 1:
        return {"literal": f"[{parts[0]}?]"}
    plain = parts and parts[0] > 0 and (year_only or (len(parts) != 2 and "season" not in date))
    return date if plain else {"literal": display(edtf, "ru")}


def _speeches(item: Item, style: str, _edtf: str | None) -> Changes:
    """MLA dates a speech by its event only."""
    if style.startswith("modern-language") and item["type"] == "speech" and "issued" in item:
        return {"event-date": item.get("event-date", item["issued"])}
    return {}


def _names(item: Item, style: str, _edtf: str | None) -> Changes:
    roles = (key for key in csl_variables.NAMES if item.get(key))
    return {key: [_name(each, style) for each in item[key]] for key in roles}


def _name(name: dict[str, str], style: str) -> dict[str, str]:
    """APA never parts a particle from the family name: de Beauvoir, S. No style does where that is the whole name.

    Pandoc knows no family name that comes first in running text (Mao Zedong): notes are given the name as one.
    """
    if name.get("static-ordering") and style.startswith(_IN_ORDER):
        return {"literal": _spoken(name)}
    apa = style.startswith("apa")
    dropped, kept = name.get("dropping-particle"), name.get("non-dropping-particle")
    if kept and not name.get("given"):
        whole = f"{kept} {name.get('family', '')}".strip()
        return {"family": whole[:1].upper() + whole[1:]}
    return {**name, "dropping-particle": "", "non-dropping-particle": dropped} if apa and dropped and not kept else name


def _editions(item: Item, style: str, _edtf: str | None) -> Changes:
    """What is "rev." is a rev. ed.; the late edition of a newspaper too in MLA, which does not say the word itself."""
    edition = str(item.get("edition") or "")
    late = style.startswith("modern-language") and item["type"] in _NEWS and edition and not edition.isdigit()
    if (_EDITION.fullmatch(edition) and item["type"] not in _NEWS) or (late and "ed" not in edition.split()[-1]):
        return {"edition": f"{edition} ed."}
    return {}


def _words(item: Item, style: str, _edtf: str | None) -> Changes:
    """A kind such as "Speech" begins small where a sentence goes on; titles in another language keep their case."""
    small = {key: _small(str(item[key])) for key in ("genre", "medium") if item.get(key)}
    original = item.get("original-title")
    kept = {"original-title": f'<span class="nocase">{escape(str(original), quote=False)}</span>'} if original else {}
    return (small if style.startswith(_IN_SENTENCES) else {}) | kept


def _small(words: str) -> str:
    first, *rest = words.split()
    plain = first.istitle() and all(word.islower() for word in rest)
    return words[:1].lower() + words[1:] if plain else words


def _single(item: Item, style: str, _edtf: str | None) -> Changes:
    """What one style needs for one kind of source."""
    kind = item["type"]
    if kind == "motion_picture" and style.startswith("apa"):
        return {"genre": item.get("genre") or item.get("medium") or "Film", "medium": None}
    if kind == "interview" and style.startswith(("chicago-notes", "turabian")) and item.get("archive_location"):
        # the locator would be said twice, once after the date and once after the location
        both = [str(item[key]) for key in ("archive_location", "archive_collection") if item.get(key)]
        return {"archive_collection": ", ".join(both), "archive_location": None}
    if kind in _IN_JOURNALS and style.startswith(("archival-", *_HARVARD)) and item.get("container-title"):
        return {"type": "article-journal"} if item.get("volume") else {}
    if kind == "book" and style.startswith("modern-language") and item.get("volume") and not item.get("volume-title"):
        edition = str(item.get("edition") or "")  # a volume that has no title of its own would not be said
        volume = f"vol. {item['volume']}"
        return {
            "edition": ", ".join(filter(None, (f"{_ordinal(edition)} ed." if edition.isdigit() else edition, volume)))
        }
    return {}


_CHANGES: tuple[Callable[[Item, str, str | None], Changes], ...] = (
    _letters,
    _untitled,
    _dates,
    _speeches,
    _names,
    _editions,
    _words,
    _single,
)


def as_document(item: Item) -> Item:
    """A letter or e-mail for a style that lists none: as a posting that says what it is and to whom."""
    if item["type"] != "personal_communication" or not item.get("recipient"):
        return item
    described = f"{_kind(item)} to {_recipients(item)}"
    left = {key: value for key, value in item.items() if key != "recipient"}
    return left | {"type": "post", "genre": described, "title": item.get("title") or f"[{described}]"}


def _ordinal(number: str) -> str:
    ending = "th" if number[-2:] in ("11", "12", "13") else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
    return number + ending


def _kind(item: Item) -> str:
    said = _said_kind(item) if item.get("title") and _describes_itself(item) else None
    genre = str(item.get("genre") or said or "letter")
    return genre[:1].upper() + genre[1:]


def _recipients(item: Item) -> str:
    return " and ".join(_spoken(name) for name in item["recipient"])


def _spoken(name: dict[str, str]) -> str:
    order: tuple[str, ...] = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    if name.get("static-ordering"):
        order = ("family", "given")
    return name.get("literal") or " ".join(name[part] for part in order if name.get(part))
