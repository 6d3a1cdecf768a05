"""Stretches whose words belong to a name: official names, titles of works, archival citations."""

import re
from functools import cache

from catalog.framing.results import Span
from catalog.framing.voice import listed, words

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁΑ-Ω][\w’'‐-]*"


@cache
def _official() -> re.Pattern[str]:
    """Capital words, small words between them, one or more of them a word for a body, event or treaty."""
    inner = "|".join(word for word in listed("bodies", "inner") if word not in ("and", "on", "in", "to", "with"))
    return re.compile(
        rf"(?:{_CAPITAL}|\d+(?:st|nd|rd|th)\b)(?:\s(?:(?:{inner})\s){{0,2}}(?:{_CAPITAL}|\d+(?:st|nd|rd|th)\b))*"
    )


@cache
def _kinds() -> frozenset[str]:
    return words("bodies", "bodies") | words("bodies", "events") | words("bodies", "works")


@cache
def _archival() -> re.Pattern[str]:
    """At least two parts such as "fond 17, opis 3", or one after an archive's capitals ("RGASPI, f. 82")."""
    part = rf"(?:{'|'.join(sorted(words('bodies', 'archival'), key=len, reverse=True))})\.?\s?№?\s?\d(?:[\w./–-]*\w)?"
    return re.compile(
        rf"\b(?:[A-ZА-Я]{{3,}}[,:]?\s)?{part}(?:[,;]?\s{part})+|\b[A-ZА-Я]{{3,}}[,:]?\s{part}", re.IGNORECASE
    )


_DIGIT_AFTER_WORD = re.compile(r"[A-Za-zА-Яа-я]\.?\s?№?\s?\d")


def official_spans(text: str) -> list[Span]:
    """Official names, archival citations and quoted titles of works, in order, without overlap.

    Cues that stand inside are part of a name ("People's Liberation Army"), not the author's choice.
    """
    found = [span for span in map(_named, _official().finditer(text)) if span]
    if _DIGIT_AFTER_WORD.search(text):
        found += [match.span() for match in _archival().finditer(text)]
    found += _quoted_titles(text)
    return _disjoint(sorted(found))


def _named(match: re.Match[str]) -> Span | None:
    """The match without a capital article in front, if it holds a word for a body and at least two words."""
    parts = match.group().split()
    while parts and parts[0] in (
        "The",
        "A",
        "An",
        "In",
        "On",
        "At",
        "By",
        "After",
        "Before",
        "When",
        "Then",
        "As",
        "But",
        "And",
    ):
        parts = parts[1:]
    if len(parts) < 2 or not any(_is_kind(part) for part in parts):
        return None
    tail = match.group().rfind(parts[0], 0, len(match.group()) - len(" ".join(parts)) + len(parts[0]))
    return match.start() + max(tail, 0), match.end()


def _is_kind(part: str) -> bool:
    return part.lower().rstrip("s") in _kinds() or part.lower() in _kinds()


def _quoted_titles(text: str) -> list[Span]:
    from catalog.framing.quoted import quoted_spans

    return [(span.start, span.end) for span in quoted_spans(text) if span.role in ("title", "name")]


def _disjoint(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        if kept and span[0] < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(kept[-1][1], span[1]))
        else:
            kept.append(span)
    return kept
