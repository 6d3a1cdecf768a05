"""The word lists of the voice rules, read once from resources/framing/voice."""

from __future__ import annotations

from functools import cache

from catalog import paths

TYPE_CHECKING = False  # as typing has it, which is slow to load
if TYPE_CHECKING:
    from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The parsed file `name`.toml."""
    import tomllib  # a search from the shell needs none of these

    return tomllib.loads(_read(f"{name}.toml"))


@cache
def sections(name: str) -> dict[str, list[str]]:
    """The lines below each [heading] of the file `name`.txt, of which a search reads two in no time."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in _read(f"{name}.txt").splitlines():
        if line.startswith("["):
            lines = found[line.strip("[]")] = []
        elif line and not line.startswith("#"):
            lines.append(line)
    return found


def _read(file_name: str) -> str:
    return (paths.shipped("resources") / "framing" / "voice" / file_name).read_text(encoding="utf-8")


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
def equals(heading: str) -> dict[str, frozenset[int]]:
    """Word → numbers of the lines of equals.txt it stands in; a digit after a word only keeps two uses apart."""
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(sections("equals")[heading]):
        only = frozenset((number,))  # most words stand in one line
        for word in line.lower().split():
            plain = word.rstrip("2")
            found[plain] = found[plain] | only if plain in found else only
    return found
