"""Words and marks of a text with their places: the one tokeniser of the voice rules."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import Generic, TypeVar

from catalog.framing.results import Span

T = TypeVar("T")
_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}(?![a-z])"  # U.S., N.S.
    r"|[^\W\d_]+(?:[-‐'’ʼ](?![sS]\b|re\b|ll\b|ve\b|[dm]\b)[^\W\d_]+)*"  # a word, hyphens and inner apostrophes included
    r"|['’](?:[sS]|re|ll|ve|d|m)\b"  # the possessive and short auxiliaries stand alone
    r"|\d+(?:[.,]\d+)*"
    r"|[^\w\s]"
)


def text_lower(text: str, spans: list[Span], texts: list[str]) -> list[str]:
    """The tokens in lower case, cut from the lowered text where that keeps its length."""
    lowered = text.lower()
    if len(lowered) != len(text):
        return [word.lower() for word in texts]
    return [lowered[start:end] for start, end in spans]


class Tokens:
    """The tokens of one text, findable by place: parallel lists of their words, lower-case words, starts and ends."""

    def __init__(self, text: str) -> None:
        spans = [found.span() for found in _TOKEN.finditer(text)]
        self.texts = [text[start:end] for start, end in spans]
        self.lower = text_lower(text, spans, self.texts)
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]

    def first_at(self, place: int) -> int:
        """Index of the first token that starts at or after `place`."""
        return bisect_left(self.starts, place)

    def between(self, start: int, end: int) -> range:
        """Indexes of the tokens that start inside [start, end)."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))


@lru_cache(maxsize=2)
def tokens_of(text: str) -> Tokens:
    """The tokens of `text`; the last two texts are kept, for every rule asks for the same one."""
    return Tokens(text)


class Spans:
    """Spans in order that do not overlap, findable by place."""

    def __init__(self, spans: list[Span]) -> None:
        self.all = spans
        self._starts = [start for start, _ in spans]

    def at(self, place: int) -> int | None:
        """Index of the span that holds `place`."""
        index = bisect_right(self._starts, place) - 1
        return index if index >= 0 and place < self.all[index][1] else None

    def holds(self, place: int) -> bool:
        """Whether a span holds `place`."""
        return self.at(place) is not None


class Placed(Generic[T]):
    """Things with a place in a text, findable by place."""

    def __init__(self, items: Iterable[tuple[int, T]]) -> None:
        ordered = sorted(items, key=lambda item: item[0])
        self.starts = [start for start, _ in ordered]
        self.items = [item for _, item in ordered]

    def within(self, start: int, end: int) -> list[T]:
        """The things that begin inside [start, end), in order."""
        return self.items[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def paragraphs(text: str) -> list[Span]:
    """Spans of the paragraphs: between empty lines where the text has many, else each line is one."""
    return list(_paragraphs(text))


@lru_cache(maxsize=2)
def _paragraphs(text: str) -> tuple[Span, ...]:
    hard = text.count("\n\n") * 4 >= text.count("\n")
    found: list[Span] = []
    start = 0
    for gap in (_EMPTY_LINE if hard else _LINE_END).finditer(text + "\n\n"):
        while start < gap.start() and text[start].isspace():
            start += 1
        if start < gap.start():
            found.append((start, gap.start()))
        start = gap.end()
    return tuple(found)


_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_LINE_END = re.compile(r"\n\s*")
