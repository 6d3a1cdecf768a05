"""What single styles need so that hard sources come out as their style guide asks."""

from typing import Any

from catalog.domain import csl_variables
from catalog.domain.csl import Item
from catalog.domain.csl_dates import from_csl_date
from catalog.domain.dates import display, parse

_DESCRIBE_LETTERS = ("archival-", "chicago", "apa", "turabian")
"""Beginnings of the names of styles that describe an untitled letter themselves."""
_DATED_BY_YEAR = ("article-journal", "book", "chapter", "collection", "map", "pamphlet", "report", "thesis")


def adjusted(item: Item, style: str) -> Item:
    """The item as this style must be given it."""
    changed: dict[str, Any] = {}
    if not item.get("title") and not item.get("recipient") and item["type"] != "interview":
        changed["title"] = f"[{item.get('genre') or 'untitled document'}]"
    if not item.get("title") and item.get("recipient") and not style.startswith(_DESCRIBE_LETTERS):
        described = f"{_kind(item)} to {' and '.join(_spoken(name) for name in item['recipient'])}"
        changed["genre" if style.startswith("modern-language") else "title"] = described
    if style.startswith("modern-language") and item["type"] == "speech" and "issued" in item:
        changed["event-date"] = item.get("event-date", item["issued"])  # MLA dates a speech by its event only
    if style == "archival-gost" and item.get("issued"):
        changed["issued"] = _in_russian(item["issued"], year_only=item["type"] in _DATED_BY_YEAR)
    if style.startswith("apa"):
        changed |= {key: [_kept_particle(n) for n in item[key]] for key in csl_variables.NAMES if item.get(key)}
    return item | changed


def _in_russian(date: dict[str, Any], *, year_only: bool) -> dict[str, Any]:
    """The date in words where CSL would put a month without a day into the wrong case, or knows no word."""
    edtf = from_csl_date(date)
    parts = (date.get("date-parts") or [[]])[0]
    plain = parts and parts[0] > 0 and (year_only or (len(parts) != 2 and "season" not in date))
    return date if plain or not edtf else {"literal": display(parse(edtf), "ru")}


def _kept_particle(name: dict[str, str]) -> dict[str, str]:
    """APA never parts a particle from the family name: de Beauvoir, S."""
    dropped = name.get("dropping-particle")
    if not dropped or name.get("non-dropping-particle"):
        return name
    return {**name, "dropping-particle": "", "non-dropping-particle": dropped}


def _kind(item: Item) -> str:
    genre = str(item.get("genre") or "letter")
    return genre[:1].upper() + genre[1:]


def _spoken(name: dict[str, str]) -> str:
    order = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return name.get("literal") or " ".join(name[part] for part in order if name.get(part))
