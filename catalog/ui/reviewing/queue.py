"""The queue of flags as a list asks for it: filter, order, pages, and how a flag reads in a line."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.services import ranking, review
from catalog.services.pictures import review_figures
from catalog.store.catalogue import Catalogue
from catalog.ui import sentences, terms, theme
from catalog.ui.models.page_source import Page
from catalog.ui.widgets.two_lines import Lines
from catalog.ui.words import tr

if TYPE_CHECKING:
    from catalog.services.review import FlagRow

DIFFERING = "differing"
"""As `services.flag_rows.DIFFERING`, which need not be loaded to show the window."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which flags, in which order. None stands for all."""

    record_id: int | None = None
    category: str | None = None
    status: str | None = "open"
    order: str = "learned"
    reviewer: str | None = None
    """Whose decisions alone are shown: he reviews blind."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the work on the flags wanted is, whatever status is shown; how many decisions the order comes from."""

    total: int
    decided: int
    deferred: int
    categories: Counter[str]
    learned: int = 0
    pace: float | None = None
    """Decisions per hour of work, when that can be told."""


class Queue:
    """A PageSource over services.review."""

    def __init__(self, catalogue: Catalogue, wanted: Wanted) -> None:
        self._catalogue = catalogue
        self._wanted = wanted

    def fetch(self, cursor: int | None, limit: int) -> Page:
        """Flags from position `cursor` on."""
        start, wanted = cursor or 0, self._wanted
        rows = review.queue(
            self._catalogue,
            status=wanted.status,
            record_id=wanted.record_id,
            category=wanted.category,
            order=wanted.order,
            limit=limit,
            offset=start,
            reviewer=wanted.reviewer,
        )
        return Page(rows, start + limit if len(rows) == limit else None)

    def count(self) -> int:
        """How many flags there are."""
        wanted = self._wanted
        counts = review.counts(self._catalogue, wanted.record_id, reviewer=wanted.reviewer, only=wanted.status)
        return sum(count for (category, _status), count in counts.items() if wanted.category in (None, category))


def standing(catalogue: Catalogue, wanted: Wanted) -> Standing:
    """How many of the flags wanted are decided, and how many of each category fit the status wanted."""
    counts = review.counts(catalogue, wanted.record_id, reviewer=wanted.reviewer)
    of_status = review.counts(catalogue, wanted.record_id, reviewer=wanted.reviewer, only=wanted.status)
    mine = {key: count for key, count in counts.items() if wanted.category in (None, key[0])}
    by_status, categories = Counter[str](), Counter[str]()
    for (_category, state), count in mine.items():
        by_status[state] += count
    for (category, _state), count in of_status.items():
        categories[category] += count
    decided = by_status["upheld"] + by_status["dismissed"]
    order = ranking.state(catalogue)
    learned = order.decisions if order.orders else 0
    pace = review_figures.pace(catalogue)
    return Standing(sum(mine.values()), decided, by_status["deferred"], categories, learned, pace)


def strength(row: FlagRow) -> str:
    """How strong the sign is, in a word, as the colours of the marks have it."""
    words = {"flag-high": tr("strong"), "flag-medium": tr("medium"), "flag-low": tr("weak")}
    return words[theme.severity(row.strength / 100)]


def lines(row: FlagRow) -> Lines:
    """A flag in the list: the words, and below them category and record."""
    status = strength(row) if row.status == "open" else terms.word(row.status)
    about = row.record_label if row.record_kind == "source" else sentences.said(row.reason)
    return Lines(
        row.cue,
        f"{terms.word(row.category)} · {about}",
        hint=status,
        mark=theme.severity(row.strength / 100),
    )
