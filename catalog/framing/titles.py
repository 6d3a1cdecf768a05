"""Stretches whose words belong to a name: official names, titles of works, archival citations."""

from functools import cache

from catalog.framing.quoted import quoted_spans
from catalog.framing.results import Span
from catalog.framing.tokens import Tokens, tokens_of
from catalog.framing.voice import words


@cache
def _kinds() -> frozenset[str]:
    return words("bodies", "bodies") | words("bodies", "events") | words("bodies", "works")


def official_spans(text: str) -> list[Span]:
    """Official names, archival citations and quoted titles of works, in order, without overlap.

    Cues that stand inside are part of a name ("People's Liberation Army"), not the author's choice.
    """
    tokens = tokens_of(text)
    kinds = _kinds()
    found = [
        span
        for i, word in enumerate(tokens.lower)
        if (word in kinds or (word[-1] == "s" and word[:-1] in kinds))
        and tokens.texts[i][0].isupper()
        and (span := _around(tokens, i))
    ]
    return _disjoint(sorted(found + _citations(tokens) + _quoted_titles(text)))


def _citations(tokens: Tokens) -> list[Span]:
    """Archival citations: two parts ("fond 17, opis 3") or one behind an archive's capitals ("RGASPI, f. 82")."""
    shelf = words("bodies", "archival")
    parts = [(i, end) for i, word in enumerate(tokens.lower) if word in shelf and (end := _numbered(tokens, i))]
    joined: list[list[int]] = []
    for first, end in parts:
        if joined and first - joined[-1][1] <= 1 and tokens.texts[first - 1] != ".":
            joined[-1][1:] = [end, joined[-1][2] + 1]
        else:
            joined.append([first, end, 1])
    return [span for first, end, count in joined if (span := _cited(tokens, first, end, count))]


def _numbered(tokens: Tokens, i: int) -> int | None:
    """Index behind the number that follows a shelf word, a stop or number sign between them; None without a number."""
    j = i + 1
    while j < len(tokens.texts) and j <= i + 2 and tokens.texts[j] in ".№":
        j += 1
    return j + 1 if j < len(tokens.texts) and tokens.texts[j][0].isdigit() else None


def _cited(tokens: Tokens, first: int, end: int, count: int) -> Span | None:
    before = first - 2 if first >= 2 and tokens.texts[first - 1] in ",:" else first - 1
    archive = (
        before >= 0
        and len(tokens.texts[before]) > 2
        and tokens.texts[before].isupper()
        and tokens.texts[before].isalpha()
    )
    if count < 2 and not archive:
        return None
    return tokens.starts[before if archive else first], tokens.ends[end - 1]


def _around(tokens: Tokens, at: int) -> Span | None:
    """The capital words to both sides of a word for a body, with the small words between them; at least two words."""
    first, last = at, at
    while (before := _step(tokens, first, -1)) is not None:
        first = before
    while (after := _step(tokens, last, 1)) is not None:
        last = after
    while first < last and (tokens.texts[first] in _OPENINGS or not tokens.texts[first][0].isupper()):
        first += 1
    if first >= 2 and tokens.texts[first - 1] in _ORDINALS and tokens.texts[first - 2].isdigit():
        first -= 2
    return (tokens.starts[first], tokens.ends[last]) if first < last else None


def _step(tokens: Tokens, i: int, way: int) -> int | None:
    """Index of the next capital word of the name from `i`: beside it or over at most two small words."""
    inner = _inner()
    for j in (i + way, i + 2 * way, i + 3 * way):
        if not 0 <= j < len(tokens.texts) or _apart(tokens, j, way):
            return None
        if tokens.texts[j][0].isupper():
            return j
        if tokens.lower[j] not in inner and tokens.lower[j] not in ("'s", "’s"):
            return None
    return None


@cache
def _inner() -> frozenset[str]:
    return words("bodies", "inner") - _LOOSE


def _apart(tokens: Tokens, j: int, way: int) -> bool:
    left, right = (j - 1, j) if way > 0 else (j, j + 1)
    return tokens.starts[right] - tokens.ends[left] > 1


_ORDINALS = frozenset(("st", "nd", "rd", "th"))
_LOOSE = frozenset(("and", "on", "in", "to", "with"))
_OPENING_WORDS = """
The A An In On At By After Before When Then As But And Our My Your His Her Its Their This That These Those All Every
Each No Both Whose
"""
_OPENINGS = frozenset(_OPENING_WORDS.split())


def _quoted_titles(text: str) -> list[Span]:
    return [(span.start, span.end) for span in quoted_spans(text) if span.role in ("title", "name")]


def _disjoint(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        if kept and span[0] < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(kept[-1][1], span[1]))
        else:
            kept.append(span)
    return kept
