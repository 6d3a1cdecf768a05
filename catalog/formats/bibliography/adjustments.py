"""What single styles need so that hard sources come out as their style guide asks."""

from typing import Any

from catalog.domain.csl import Item

_DESCRIBE_LETTERS = ("archival-", "chicago", "apa", "turabian")
"""Beginnings of the names of styles that describe an untitled letter themselves."""


def adjusted(item: Item, style: str) -> Item:
    """The item as this style must be given it."""
    changed: dict[str, Any] = {}
    if not item.get("title") and item.get("recipient") and not style.startswith(_DESCRIBE_LETTERS):
        described = f"{_kind(item)} to {' and '.join(_spoken(name) for name in item['recipient'])}"
        changed["genre" if style.startswith("modern-language") else "title"] = described
    if style.startswith("modern-language") and item["type"] == "speech" and "issued" in item:
        changed["event-date"] = item.get("event-date", item["issued"])  # MLA dates a speech by its event only
    return item | changed


def _kind(item: Item) -> str:
    genre = str(item.get("genre") or "letter")
    return genre[:1].upper() + genre[1:]


def _spoken(name: dict[str, str]) -> str:
    order = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return name.get("literal") or " ".join(name[part] for part in order if name.get(part))
