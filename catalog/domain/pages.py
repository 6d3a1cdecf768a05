"""Page labels of a text: which page an offset stands on."""

from bisect import bisect_right
from collections.abc import Sequence

PageMarks = Sequence[tuple[int, str]]
"""(offset in code points, label) ascending by offset; a label holds until the next mark."""


def page_label_at(pages: PageMarks, offset: int) -> str | None:
    """The label of the page that `offset` stands on; None before the first mark or without marks."""
    place = mark_at(pages, offset)
    return pages[place][1] if place is not None else None


def mark_at(pages: PageMarks, offset: int) -> int | None:
    """The place in `pages` of the mark that holds at `offset`; None before the first one."""
    return bisect_right(pages, offset, key=lambda mark: mark[0]) - 1 if pages and offset >= pages[0][0] else None


def page_labels_of(pages: PageMarks, start: int, end: int) -> str | None:
    """The label or range of labels of the span [start, end): "12" or "12–13"; None without marks."""
    first, last = page_label_at(pages, start), page_label_at(pages, max(start, end - 1))
    return first if last in (first, None) else f"{first}–{last}" if first else last
