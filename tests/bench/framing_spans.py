"""The flags of the rules as spans of SemEval-2020 task 11, and how well they overlap."""

import re
from collections.abc import Sequence
from typing import Any

from catalog.framing import ranking
from catalog.framing.results import Finding
from tests.bench import framing_data as data
from tests.bench import framing_scores as scores
from tests.bench.framing_data import Row

FRAMED, SHORT = 0.35, 200
"""A line of at most so many letters whose flags together reach so much is marked whole (tried on the tuning half)."""
OF_TASK_11 = ("loaded", "label", "superlative", "scare_quotes", "exhortation", "generalisation")
_LEFT, _RIGHT = 2, 2
_WORD = re.compile(r"[\w’'-]+")
_FUNCTION_WORD = re.compile(
    r"the|an?|of|in|on|at|to|for|by|with|from|and|or|but|is|are|was|were|be|been|being|has|have|had|that|which|who|this|"
    r"these|those|its?|his|her|their|our|we|they|s?he|i|you|not|as|than|then|if|so|do|does|did|will|would|can|could|"
    r"should|may|might|must|into|over|about|after|before|when|while|because|there|said|says",
    re.IGNORECASE,
)


def measure(rows: Sequence[Row], flags: Sequence[Sequence[Finding]], *, hidden: bool = False) -> dict[str, Any]:
    """Partial-overlap F1 of the rules' spans on ptc; the reporting half apart."""
    given = [spans_of(row.text, found) for row, found in zip(rows, flags, strict=True)]
    result: dict[str, Any] = {"all": scores.overlap([row.spans for row in rows], given)}
    if not hidden:
        mine = [place for place, row in enumerate(rows) if not data.is_for_tuning(row)]
        result["reporting half"] = scores.overlap([rows[i].spans for i in mine], [given[i] for i in mine])
    return result


def spans_of(text: str, flags: Sequence[Finding]) -> list[tuple[int, int]]:
    """The flags as task 11 marks spans: phrases, or the whole of a short line that is framed."""
    mine = [flag for flag in flags if flag.category in OF_TASK_11]
    if len(text) <= SHORT and ranking.strength(mine) >= FRAMED:
        return [(0, len(text))]
    words = [match.span() for match in _WORD.finditer(text)]
    return [_widened(text, words, flag.start, flag.end) for flag in mine]


def _widened(text: str, words: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    after = [span for span in words if span[0] >= end][:_RIGHT]
    before = [span for span in reversed(words) if span[1] <= start][:_LEFT]
    for a, b in after:
        if text[end:a].strip() or _FUNCTION_WORD.fullmatch(text[a:b]):
            break
        end = b
    for a, b in before:
        if text[b:start].strip() or _FUNCTION_WORD.fullmatch(text[a:b]):
            break
        start = a
    return start, end
