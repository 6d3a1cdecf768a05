"""CSL-JSON files: what citation managers exchange."""

import json
from collections.abc import Iterable

from catalog.domain.csl import Item
from catalog.domain.errors import Unreadable
from catalog.formats.bibliography.reading import Reading, parse_json

_DESCRIBING = {"type", "title", "author", "editor", "issued", "container-title"}
"""A source says at least one of these of itself."""


def write(items: Iterable[Item]) -> bytes:
    """A CSL-JSON file of these items, one on a line: indented, it would be put together in Python."""
    lines = map(json.JSONEncoder(ensure_ascii=False).encode, items)
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def read(data: bytes) -> Reading:
    """The items of a CSL-JSON file: a list, one item, or {"items": […]}. Raises Unreadable."""
    try:
        found = parse_json(data)
    except Unreadable as error:
        raise Unreadable("This is not a CSL-JSON file.", "Export the sources again as CSL-JSON.") from error
    if isinstance(found, dict):
        found = found["items"] if isinstance(found.get("items"), list) else [found]
    if not isinstance(found, list) or not all(isinstance(each, dict) and _DESCRIBING & each.keys() for each in found):
        raise Unreadable("This JSON file does not hold a list of sources.", "Export the sources again as CSL-JSON.")
    return Reading(tuple(found))
