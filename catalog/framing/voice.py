"""The word lists of the voice rules, read once from resources/framing/voice."""

import tomllib
from functools import cache
from typing import Any

from catalog import paths


@cache
def table(name: str) -> dict[str, Any]:
    """The parsed file `name`.toml."""
    return tomllib.loads(
        (paths.shipped("resources") / "framing" / "voice" / f"{name}.toml").read_text(encoding="utf-8")
    )


@cache
def words(name: str, *keys: str) -> frozenset[str]:
    """The words of one entry (a string of words or a list), in lower case."""
    return frozenset(word.lower() for word in listed(name, *keys))


@cache
def listed(name: str, *keys: str) -> tuple[str, ...]:
    """The words of one entry as written, in their order."""
    entry: Any = table(name)
    for key in keys:
        entry = entry[key]
    return tuple(entry.split()) if isinstance(entry, str) else tuple(entry)


@cache
def classes(name: str, *keys: str) -> dict[str, frozenset[int]]:
    """Word → numbers of the lines of equals it stands in; a digit after a word only keeps two uses apart."""
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(listed(name, *keys)):
        only = frozenset((number,))  # most words stand in one line
        for word in line.lower().split():
            plain = word.rstrip("2")
            found[plain] = found[plain] | only if plain in found else only
    return found
