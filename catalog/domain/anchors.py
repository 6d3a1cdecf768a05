"""Anchors: where a passage stands in a text, and how it is found again in a corrected one.

Positions are code points. `exact`, `prefix` and `suffix` are the W3C TextQuote selector of the same span.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz

from catalog.domain.alignment import Alignment, common_prefix, common_suffix
from catalog.domain.errors import Invalid

State = Literal["exact", "moved", "unsure", "orphan"]
"""exact: kept its place through the edits; moved: the same words elsewhere; unsure: to be confirmed; orphan: gone."""

CONTEXT = 40
TELLING = 24
"""A passage of at least this many code points that stands once before and once after needs no context to be known."""
ENOUGH = 12
"""Code points of context, before and after together, that decide for a place (or all there is, if less).

Edits on one side of a passage leave the other side whole; a short passage without it was met by chance.
"""
OCCURRENCES = 200
WINDOW = 20_000
EDGE = 200
"""Code points at either end by which a passage of more than twice that is looked for when its words changed."""
ALIKE = 75.0
"""Similarity (0–100) from which changed words are proposed as the same passage."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span (end exclusive) with its words and up to 40 code points on either side."""

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


def anchor(text: str, start: int, end: int, context: int = CONTEXT) -> Anchor:
    """The anchor of text[start:end]. Raises Invalid for an empty span or one outside the text."""
    if not 0 <= start < end <= len(text):
        raise Invalid(
            f"There is no passage from {start} to {end} in a text of {len(text)} characters.",
            "Select at least one character of the text.",
            field="passage",
        )
    return Anchor(start, end, text[start:end], text[max(start - context, 0) : start], text[end : end + context])


def reanchor(anchors: Iterable[Anchor], old: str, new: str) -> list[tuple[Anchor, State]]:
    """Find the passages of `old` again in `new`, in the given order.

    exact and moved anchors are made anew from the new text; an unsure one has the proposed place but keeps the words
    and context it is about; an orphan is returned unchanged.
    """
    finder = _Finder(old, new)
    return [finder.find(each) for each in anchors]


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    context: int


class _Finder:
    """Looks for anchors of one pair of texts: by the diff, then by words and context, then by likeness."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._alignment = Alignment(old, new)

    def find(self, given: Anchor) -> tuple[Anchor, State]:
        stood = self._old[given.start : given.end] == given.exact != ""
        ways = (self._kept, self._elsewhere, self._edited, self._alike) if stood else (self._elsewhere, self._alike)
        return next((found for way in ways if (found := way(given))), (given, "orphan"))

    def _kept(self, given: Anchor) -> tuple[Anchor, State] | None:
        """The place to which the edits around the passage, or around a part of it, moved it."""
        blocks = self._alignment.overlapping(given.start, given.end)
        shifts = {block.shift for block in blocks}
        places = [place for shift in shifts if (place := self._place(given, given.start + shift))]
        if not places:
            return None
        best, decided = _best(places, 1)
        known = len(given.exact) >= TELLING or best.context >= min(ENOUGH, len(given.prefix), len(given.suffix))
        return self._made(given, best, "exact") if decided and known else self._unsure(given, best.start)

    def _elsewhere(self, given: Anchor) -> tuple[Anchor, State] | None:
        """The same words at a place they did not already hold in the old text."""
        places = [place for place in self._occurrences(given) if not self._was_there(given, place)]
        if not places:
            return None
        best, decided = _best(places, ENOUGH)
        enough = best.context >= min(ENOUGH, len(given.prefix) + len(given.suffix))
        if (decided and enough and best.context) or self._only_place(given, places):
            return self._made(given, best, "moved")
        return self._unsure(given, best.start) if enough or len(given.exact) >= TELLING else None

    def _edited(self, given: Anchor) -> tuple[Anchor, State] | None:
        """What stands now between the ends of the passage, when both ends are known and it is still much alike."""
        blocks = self._alignment.overlapping(given.start, given.end)
        if not blocks or blocks[0].old > given.start or blocks[-1].old + blocks[-1].length < given.end:
            return None
        start, end = given.start + blocks[0].shift, given.end + blocks[-1].shift
        alike = fuzz.ratio(given.exact, self._new[start:end], score_cutoff=ALIKE)
        return self._unsure(given, start, end) if alike else None

    def _alike(self, given: Anchor) -> tuple[Anchor, State] | None:
        """The stretch most like the passage, near where it should be; a long one is known by its two ends."""
        low, high = self._window(given)
        first, last = given.exact[:EDGE], given.exact[-EDGE:]
        if len(given.exact) <= 2 * EDGE:
            first = last = given.exact
        head, tail = self._most_like(first, low, high), self._most_like(last, low, high)
        if head is None or tail is None or not 0 < tail[1] - head[0] <= 2 * len(given.exact):
            return None
        return self._unsure(given, head[0], tail[1])

    def _most_like(self, words: str, low: int, high: int) -> tuple[int, int] | None:
        """Start and end of the stretch of new[low:high] most like these words, if it is alike enough."""
        match = fuzz.partial_ratio_alignment(words, self._new[low:high], score_cutoff=ALIKE)
        if match is None or match.dest_end - match.dest_start < max(2, len(words) // 2):
            return None
        return low + match.dest_start, low + match.dest_end

    def _occurrences(self, given: Anchor) -> list[_Place]:
        places: list[_Place] = []
        start = self._new.find(given.exact) if given.exact else -1
        while start >= 0 and len(places) < OCCURRENCES:
            places.append(_Place(start, self._shared_context(given, start)))
            start = self._new.find(given.exact, start + 1)
        return places

    def _was_there(self, given: Anchor, place: _Place) -> bool:
        """Whether these words are another occurrence that the old text had as well, and so a look-alike."""
        origin = self._alignment.origin(place.start)
        return origin is not None and origin != given.start and self._old.startswith(given.exact, origin)

    def _only_place(self, given: Anchor, places: list[_Place]) -> bool:
        if len(given.exact) < TELLING or len(places) > 1:
            return False
        return self._old.count(given.exact) <= 1 and self._new.count(given.exact) == 1

    def _place(self, given: Anchor, start: int) -> _Place | None:
        if start < 0 or not self._new.startswith(given.exact, start):
            return None
        return _Place(start, self._shared_context(given, start))

    def _shared_context(self, given: Anchor, start: int) -> int:
        end = start + len(given.exact)
        before = common_suffix(given.prefix, self._new[max(start - len(given.prefix), 0) : start])
        return before + common_prefix(given.suffix, self._new[end : end + len(given.suffix)])

    def _window(self, given: Anchor) -> tuple[int, int]:
        low, _ = self._alignment.around(given.start, len(self._new))
        _, high = self._alignment.around(given.end, len(self._new))
        margin = len(given.exact) // 4 + 8
        low = max(low - margin, 0)
        return low, min(max(high, low) + margin, low + WINDOW + len(given.exact))

    def _made(self, given: Anchor, place: _Place, state: State) -> tuple[Anchor, State]:
        return anchor(self._new, place.start, place.start + len(given.exact)), state

    def _unsure(self, given: Anchor, start: int, end: int | None = None) -> tuple[Anchor, State]:
        end = start + len(given.exact) if end is None else end
        return Anchor(start, end, given.exact, given.prefix, given.suffix), "unsure"


def _best(places: list[_Place], margin: int) -> tuple[_Place, bool]:
    """The place with most context, and whether it is ahead of every other by `margin` code points."""
    ranked = sorted(places, key=lambda place: (-place.context, place.start))
    return ranked[0], len(ranked) == 1 or ranked[0].context - ranked[1].context >= margin
