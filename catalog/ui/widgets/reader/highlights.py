"""The marks of a text as values, and which of them lie in a stretch of it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked stretch, [start, end) in code points. `kind` is a key of `Theme.marks`; `id` is the owner's, any string.

    `label` is read out and shown as tooltip.
    """

    id: str
    start: int
    end: int
    kind: str
    label: str = ""


class HighlightIndex:
    """Finds marks by place; thousands of them cost microseconds."""

    def __init__(self, highlights: Iterable[Highlight] = ()) -> None:
        self.all = sorted(highlights, key=lambda h: (h.start, -h.end))
        self._starts = [h.start for h in self.all]
        self._furthest = list(accumulate((h.end for h in self.all), max))
        self._by_id = {h.id: h for h in self.all}

    def __getitem__(self, highlight_id: str) -> Highlight | None:
        return self._by_id.get(highlight_id)

    def between(self, start: int, end: int) -> list[Highlight]:
        """Those that share at least one character with [start, end), outermost first."""
        first = bisect_right(self._furthest, start)
        last = bisect_left(self._starts, end)
        return [h for h in self.all[first:last] if h.end > start]

    def beside(self, highlight_id: str, by: int) -> Highlight | None:
        """The next (1) or the previous (-1) mark in the order of the text, also where several begin at one place."""
        place = self.all.index(self._by_id[highlight_id]) + by
        return self.all[place] if 0 <= place < len(self.all) else None

    def next_after(self, offset: int) -> Highlight | None:
        """The first that begins behind `offset`."""
        place = bisect_right(self._starts, offset)
        return self.all[place] if place < len(self.all) else None

    def last_before(self, offset: int) -> Highlight | None:
        """The last that begins before `offset`."""
        place = bisect_left(self._starts, offset)
        return self.all[place - 1] if place else None
