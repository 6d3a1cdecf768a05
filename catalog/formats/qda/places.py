"""Places in pictures, sound and pages that a project marks, in words: we mark places in texts only."""

from collections.abc import Sequence
from typing import Any

from catalog.formats.readers import xml


def described(selection: Any, codes: Sequence[str], said: Sequence[str]) -> str:
    """Where it is, what it is called, what was said of it, and its codes; nothing when there is nothing to say."""
    name = " ".join((selection.get("name") or "").split())
    words = " – ".join(dict.fromkeys(each for each in (name, *said) if each))
    coded = f"({', '.join(codes)})" if codes else ""
    shown = " ".join(filter(None, (words, coded)))
    return f"{_place(selection)}: {shown}" if shown else ""


def _place(selection: Any) -> str:
    kind = xml.local(selection.tag)
    if kind in ("AudioSelection", "VideoSelection"):
        return f"{_clock(selection.get('begin'))}–{_clock(selection.get('end'))}"
    corners = [selection.get(key) for key in ("firstX", "firstY", "secondX", "secondY")]
    spot = f"at {', '.join(corners)}" if all(corners) else "in the picture"
    return f"Page {selection.get('page')}, {spot}" if selection.get("page") else spot.capitalize()


def _clock(milliseconds: str | None) -> str:
    """1:02:03 of 3723000."""
    told = milliseconds or ""
    seconds = int(told) // 1000 if told.isascii() and told.isdecimal() and len(told) < 12 else 0
    hours, rest = divmod(seconds, 3600)
    minutes = f"{rest // 60:02}" if hours else str(rest // 60)
    return f"{f'{hours}:' if hours else ''}{minutes}:{rest % 60:02}"
