"""Finds running heads and printed page numbers at the edges of PDF pages."""

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from catalog.formats.pdf import Line
from catalog.formats.readers import pdf_lines

_EDGE_LINES = 2
_FULL_PAGE = 6
_APART = 1.25
_REPEATED = 0.4
_SURELY = 8
_NUMBERS_AROUND = re.compile(r"^\W*(?:\d{1,5}|[ivxlc]{1,8})\b\W*|\W*\b(?:\d{1,5}|[ivxlc]{1,8})\W*$")


def running_heads(pages: Sequence[Sequence[Line]]) -> list[set[int]]:
    """For each page the places of lines at its edges that say the same at the same height on many pages.

    Numbers before and after the words may differ. A line is one only if all lines between it and the edge are.
    """
    edges = [_edges(lines) for lines in pages]
    shapes = [
        {place: _shape(lines[place]) for run in runs for place in run} for lines, runs in zip(pages, edges, strict=True)
    ]
    counted = Counter(shape for page in shapes for shape in set(page.values()))
    needed = max(3, min(_REPEATED * len(pages), _SURELY))
    often = {shape for shape, times in counted.items() if times >= needed}
    return [_from_the_edge(runs, page, often) for runs, page in zip(edges, shapes, strict=True)]


def _from_the_edge(runs: list[list[int]], shapes: Mapping[int, str], often: set[str]) -> set[int]:
    """The places in `runs` up to the first whose shape is not seen often."""
    return {place for run in runs for place in itertools.takewhile(lambda at: shapes[at] in often, run)}


def _edges(lines: Sequence[Line]) -> list[list[int]]:
    """The places of lines set apart at the top and at the bottom, from the edge inward; none on a nearly empty page."""
    if len(lines) < _FULL_PAGE:
        return []
    rising = sorted(range(len(lines)), key=lambda place: lines[place].bottom)
    apart = _APART * pdf_lines.typical_spacing(lines)
    return [_set_apart(lines, order, apart) for order in (rising[::-1], rising)]


def _set_apart(lines: Sequence[Line], order: Sequence[int], apart: float) -> list[int]:
    """At most two places at the start of `order` with a gap of `apart` or more between them and the rest."""
    for count in range(_EDGE_LINES, 0, -1):
        if abs(lines[order[count - 1]].bottom - lines[order[count]].bottom) >= apart:
            return list(order[:count])
    return []


def printed_numbers(pages: Sequence[Sequence[Line]], heads: Sequence[set[int]]) -> list[str] | None:
    """The page numbers printed at the edges, when they count up with the pages throughout; gaps are filled."""
    offsets: Counter[int] = Counter()
    for index, (lines, places) in enumerate(zip(pages, heads, strict=True)):
        offsets.update(
            {int(number) - index for place in places for number in re.findall(r"\d{1,5}", lines[place].text)}
        )
    if not offsets:
        return None
    offset, times = offsets.most_common(1)[0]
    fits = times >= max(3, 0.6 * len(pages)) and offset > 0
    return [str(index + offset) for index in range(len(pages))] if fits else None


def _shape(line: Line) -> str:
    """What makes lines alike at the edges of pages: their words without numbers around them, and their height."""
    words = _NUMBERS_AROUND.sub("", line.text.lower())
    return f"{words}@{round(line.bottom / 6)}"
