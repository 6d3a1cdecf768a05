"""Gives overlapping marks lines of their own under the words, so that each stays readable."""

from collections.abc import Sequence

from catalog.ui.widgets.reader.highlights import Highlight

LANES = 3
"""Lines under the words; more overlapping marks than this share the last."""


def lanes(highlights: Sequence[Highlight]) -> list[int]:
    """For each mark (in order of start) the lowest lane that no earlier mark still occupies."""
    ends = [0] * LANES
    given = []
    for highlight in highlights:
        lane = next((i for i, end in enumerate(ends) if end <= highlight.start), LANES - 1)
        ends[lane] = max(ends[lane], highlight.end)
        given.append(lane)
    return given
