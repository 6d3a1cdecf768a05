"""What a search found, as the search screen lists it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.domain.progress import Progress
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.store.catalogue import Catalogue
from catalog.ui.about import about
from catalog.ui.as_typed import nearly, search_as_typed
from catalog.ui.widgets.two_lines import Lines

if TYPE_CHECKING:
    from catalog.services.search import Found, Hit

_EACH = 50
_SHORT = ("quote", "claim")
"""Kinds whose label is their whole text: the words found are marked in it, not below it."""


@dataclass(frozen=True, slots=True)
class Result:
    """A hit and the line that says where it comes from."""

    hit: Hit
    about: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """What is shown of one kind, and how many there are in all: with `more`, more than `count`.

    With `near` none of them has all the words as they were typed.
    """

    rows: tuple[Result, ...] = ()
    count: int = 0
    more: bool = False
    ranked: bool = True
    near: bool = False

    def number(self) -> str:
        """The count as a tab shows it."""
        return f"{self.count}+" if self.more else str(self.count)


def search(catalogue: Catalogue, typed: str, progress: Progress) -> dict[str, Results]:
    """The results of every kind for what is typed; where there are none, those that come near."""
    if not typed:
        return dict.fromkeys(RECORD_KINDS, Results())
    for number, query in enumerate((typed, *nearly(typed))):
        found = search_as_typed(catalogue, query, RECORD_KINDS, _EACH, progress)
        if any(of_kind.hits for of_kind in found.values()):
            return {kind: _results(catalogue, of_kind, near=number > 0) for kind, of_kind in found.items()}
    return dict.fromkeys(RECORD_KINDS, Results())


def _results(catalogue: Catalogue, found: Found, *, near: bool) -> Results:
    rows = (
        Result(hit, about(catalogue, hit.kind, hit.id) if hit.kind in _SHORT or not hit.snippet else "")
        for hit in found
    )
    return Results(tuple(rows), found.count, found.more, found.ranked, near)


def lines(result: Result) -> Lines:
    """A result as a row of a list."""
    hit = result.hit
    if hit.kind in _SHORT and hit.snippet:
        return Lines(hit.snippet, result.about, icon=hit.kind, title_marks=hit.marks)
    return Lines(hit.label, result.about or hit.snippet, icon=hit.kind, marks=() if result.about else hit.marks)
