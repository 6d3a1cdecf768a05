"""What single styles need so that hard sources come out as their style guide asks.

The styles of others stay as they are; the item handed over is changed. Where no item helps, see `tidying`.
"""

import re
from collections.abc import Callable
from html import escape

from catalog.domain import csl_variables
from catalog.domain.csl import Item
from catalog.domain.csl_dates import first_parts, from_csl_date
from catalog.domain.dates import Edtf, display, parse
from catalog.domain.errors import Invalid
from catalog.formats.bibliography.descriptions import HARVARD, Changes, letters, spoken, untitled

_IN_SENTENCES = ("archival-chicago", "chicago", "turabian")
"""Those whose notes go on in one sentence, where "Speech" is "speech"."""
_IN_ORDER = ("archival-chicago", "archival-gost", "chicago-notes", "turabian")
_DATED_BY_YEAR = ("article-journal", "book", "chapter", "collection", "map", "pamphlet", "report", "thesis")
_IN_JOURNALS = ("interview", "review", "review-book")
_NO_PLACES = ("apa", "modern-language")
"""Those that name no place of publication, and no publisher beside a station."""
_UNSIGNED_AS_CHAPTERS = ("apa", "chicago-author-date")
"""Those that list an unsigned entry of an encyclopedia under its publisher, or not at all."""
_NEWS = ("article-newspaper", "article-magazine")
_ABOUT = {"chicago": "[ca. {}]", "turabian": "[ca. {}]", "harvard-cite": "c. {}"}
_PERHAPS = {"modern-language": "[{}?]", "archival-chicago": "[{}?]", "harvard-cite": "{}?", "archival-harvard": "[{}?]"}
"""How a year that is approximate or uncertain is written, where the style would say something else, or nothing."""
_TOLD_THE_PRESS = re.compile(r"press release|press statement|communiqué|пресс-релиз", re.IGNORECASE)
_EDITION = re.compile(
    r"(rev|enl|exp|abr|revised|enlarged|expanded|abridged|student|special|facsimile)\.?", re.IGNORECASE
)

_SAID = {
    "volume": re.compile(r"(?:vol|volume|bd|band|t|tome|т|том)\.?\s+([\divxlc]+)", re.IGNORECASE),
    "issue": re.compile(r"(?:no|nr|number|issue|iss|№)\.?\s*(\d[\d/–-]*)", re.IGNORECASE),
    "page": re.compile(r"(?:pp?|pages?|S|С|стр)\.?\s*(\d[\d\s,–-]*)", re.IGNORECASE),
}
"""Numbers that bring along what they are."""
_ENDS_WITH_YEAR = re.compile(r"[а-я] \d{4}$")
_SUBTITLE = re.compile(r"(?<=[:?!] )[^\W\d_]")


def adjusted(item: Item, style: str, edtf: str | None = None) -> Item:
    """The item as this style must be given it; `edtf` is its date as it is kept, which says more than CSL can."""
    for change in _CHANGES:
        item = {key: value for key, value in (item | change(item, style, edtf)).items() if value is not None}
    return item


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
    said = display(edtf, "ru")
    return date if plain else {"literal": f"{said} г." if _ENDS_WITH_YEAR.search(said) else said}


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
        return {"literal": spoken(name)}
    apa = style.startswith("apa")
    dropped, kept = name.get("dropping-particle"), name.get("non-dropping-particle")
    if kept and not name.get("given"):
        whole = f"{kept} {name.get('family', '')}".strip()
        return {"family": whole[:1].upper() + whole[1:]}
    return {**name, "dropping-particle": "", "non-dropping-particle": dropped} if apa and dropped and not kept else name


def _editions(item: Item, style: str, _edtf: str | None) -> Changes:
    """What is "rev." is a rev. ed.; the late edition of a newspaper too in MLA, which does not say the word itself."""
    edition = str(item.get("edition") or "")
    if style.startswith(_IN_SENTENCES) and _EDITION.fullmatch(edition):
        edition = edition[:1].lower() + edition[1:]
    late = style.startswith("modern-language") and item["type"] in _NEWS and edition and not edition.isdigit()
    if (_EDITION.fullmatch(edition) and item["type"] not in _NEWS) or (late and "ed" not in edition.split()[-1]):
        return {"edition": f"{edition} ed."}
    return {}


def _words(item: Item, style: str, _edtf: str | None) -> Changes:
    """A kind such as "Speech" begins small where a sentence goes on; titles in another language keep their case."""
    small = {key: _small(str(item[key])) for key in ("genre", "medium") if item.get(key)}
    original = item.get("original-title")
    kept = {"original-title": f'<span class="nocase">{escape(str(original), quote=False)}</span>'} if original else {}
    goes_on = style.startswith(_IN_SENTENCES) or (style == "archival-gost" and item.get("title"))
    return (small if goes_on else {}) | kept


def _small(words: str) -> str:
    first, *rest = words.split()
    plain = first[1:].islower() and all(word.islower() for word in rest)
    return words[:1].lower() + words[1:] if plain else words


def _short_title(item: Item, _style: str, _edtf: str | None) -> Changes:
    """Short notes leave the subtitle out."""
    head, colon, _ = str(item.get("title") or "").partition(": ")
    return {"title-short": head} if colon and " " in head and not item.get("title-short") else {}


def _single(item: Item, style: str, _edtf: str | None) -> Changes:
    """What one style needs for one kind of source."""
    kind = item["type"]
    if kind == "motion_picture" and style.startswith("apa"):
        return {"genre": item.get("genre") or item.get("medium") or "Film", "medium": None}
    if kind == "interview" and style.startswith(("chicago-notes", "turabian")) and item.get("archive_location"):
        # the locator would be said twice, once after the date and once after the location
        both = [str(item[key]) for key in ("archive_location", "archive_collection") if item.get(key)]
        return {"archive_collection": ", ".join(both), "archive_location": None}
    if kind == "entry-encyclopedia" and not item.get("author") and style.startswith(_UNSIGNED_AS_CHAPTERS):
        return {"type": "chapter"}
    if kind == "report" and _TOLD_THE_PRESS.fullmatch(str(item.get("genre"))):
        return {"type": "document"}
    if kind == "legal_case" and style.startswith("modern-language") and item.get("authority"):
        return {"author": item.get("author") or [{"literal": item["authority"]}]}
    if kind in _IN_JOURNALS and style.startswith(("archival-", *HARVARD)) and item.get("container-title"):
        return {"type": "article-journal"} if item.get("volume") else {}
    if kind == "book" and style.startswith("modern-language") and item.get("volume") and not item.get("volume-title"):
        # a volume that has no title of its own would be said after an edition only
        return {} if item.get("edition") else {"edition": f"vol. {item['volume']}", "volume": None}
    return {}


def _numbers(item: Item, _style: str, _edtf: str | None) -> Changes:
    """Bare numbers, since the style says itself what they are: volume "Vol. 3" would be vol. Vol. 3."""
    said = {key: _SAID[key].fullmatch(str(item[key])) for key in _SAID if item.get(key)}
    return {key: found[1] for key, found in said.items() if found}


def _said_once(item: Item, style: str, _edtf: str | None) -> Changes:
    """A body that made, published and hosts a source is named as often as the style guide asks.

    Not as publisher of its own periodical or site; in APA (7th ed., 9.29 and 9.32) not as publisher or site of what it
    wrote; in MLA (9th ed., 5.18) as publisher instead of author.
    """
    author = _only_body(item)
    publisher, host = (_letters_of(item.get(key)) for key in ("publisher", "container-title"))
    same = publisher and publisher == host and (item["type"] != "broadcast" or style.startswith(_NO_PLACES))
    changes: Changes = {"publisher": None, "publisher-place": None} if same else {}
    if author and style.startswith("apa"):
        said = {"publisher": publisher, "container-title": host}
        changes |= dict.fromkeys((key for key, name in said.items() if name == author and item["type"] not in _NEWS))
    elif author and style.startswith("modern-language") and author in (publisher, host) and item.get("title"):
        changes |= {"author": None}
    return changes


def _only_body(item: Item) -> str | None:
    authors = item.get("author") or []
    return _letters_of(authors[0].get("literal")) if len(authors) == 1 else None


def _letters_of(name: object) -> str | None:
    return str(name).casefold().removeprefix("the ").strip() if name else None


def _after_colon(item: Item, style: str, _edtf: str | None) -> Changes:
    """APA begins a subtitle with a capital (7th ed., 6.17), and prints titles as they are given."""
    if not style.startswith("apa"):
        return {}
    titles = ("title", "container-title") if item["type"] in ("chapter", "entry-encyclopedia") else ("title",)
    return {key: _SUBTITLE.sub(lambda found: found[0].upper(), str(item[key])) for key in titles if item.get(key)}


_CHANGES: tuple[Callable[[Item, str, str | None], Changes], ...] = (
    letters,
    untitled,
    _dates,
    _speeches,
    _names,
    _editions,
    _words,
    _numbers,
    _said_once,
    _after_colon,
    _short_title,
    _single,
)
