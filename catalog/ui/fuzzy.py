"""Finding by a few letters, as one types in the command palette."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from catalog.domain.folding import fold

T = TypeVar("T")

_WORD_START = 8
_IN_A_ROW = 5
_HIT = 1
_LATE = 0.05


def score(typed: str, text: str) -> float | None:
    """How well the letters typed fit the text, higher is better; None when they do not all occur in this order.

    Beginnings of words and letters in a row count most; a match near the beginning beats one further back.
    """
    want, where = typed.casefold().split(), text.casefold()
    total = 0.0
    for word in want:
        best = _word_score(word, where)
        if best is None:
            return None
        total += best
    return total - _LATE * len(where)


def ranked(typed: str, things: Iterable[T], text: Callable[[T], str], limit: int = 50) -> list[T]:
    """The things whose text fits, best first; all of them, in their order, when nothing is typed."""
    if not typed.strip():
        return list(things)[:limit]
    scored = [(value, thing) for thing in things if (value := score(typed, text(thing))) is not None]
    scored.sort(key=lambda pair: -pair[0])
    return [thing for _value, thing in scored[:limit]]


def begins(typed: str, text: str) -> bool:
    """Whether every word typed is the beginning of a word of the text, in any script and case."""
    words = fold(text).split()
    return all(any(word.startswith(part) for word in words) for part in fold(typed).split())


def _word_score(word: str, where: str) -> float | None:
    start = where.find(word)
    if start >= 0:
        at_word_start = start == 0 or not where[start - 1].isalnum()
        return len(word) * (_HIT + _IN_A_ROW) + (_WORD_START if at_word_start else 0) - _LATE * start
    return _scattered_score(word, where)


def _scattered_score(word: str, where: str) -> float | None:
    total, position = 0.0, -1
    for letter in word:
        found = where.find(letter, position + 1)
        if found < 0:
            return None
        total += _HIT + (_IN_A_ROW if found == position + 1 else 0)
        total += _WORD_START / 2 if found == 0 or not where[found - 1].isalnum() else 0
        position = found
    return total / 2
