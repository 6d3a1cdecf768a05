"""Search while a word is still being typed: what the words find as they stand, then what they could still become."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from catalog.domain.progress import Progress
from catalog.services import search
from catalog.store.catalogue import Catalogue

if TYPE_CHECKING:
    from catalog.services.search import Found

_MOST_WORDS = 6
_SHORTEST = 3
"""Letters of a word that are looked for at least."""


def search_as_typed(
    catalogue: Catalogue, typed: str, kinds: Sequence[str], limit: int, progress: Progress | None = None
) -> dict[str, Found]:
    """The first matches of each kind; those of the whole word first, as only it is sought in other forms of a name.

    Raises Cancelled soon after `progress` was asked to stop.
    """
    found = search.search(catalogue, typed, tuple(kinds), limit, progress)
    if not _is_open(typed):
        return found
    more = search.search(catalogue, f"{typed}*", tuple(kinds), limit, progress)
    return {kind: _joined(found[kind], more[kind], limit) for kind in kinds}


def nearly(typed: str) -> Iterator[str]:
    """Queries that come near what somebody half remembers: the beginnings of its words, then all of them but one.

    So “stalin kiled” and “kill people” lead to “Stalin, who killed people”. Fields and quoted words stay as they are.
    """
    words = typed.split()[:_MOST_WORDS]
    cut = [_beginning(word) for word in words]
    if cut != words:
        yield " ".join(cut)
    if len(words) > 2:
        yield from (" ".join(cut[:left] + cut[left + 1 :]) for left in range(len(words)))


def _beginning(word: str) -> str:
    return f"{word[: max(_SHORTEST, len(word) * 2 // 3)]}*" if word.isalpha() and len(word) > _SHORTEST else word


def _is_open(typed: str) -> bool:
    words = typed.split()
    return bool(words) and typed[-1].isalnum() and ":" not in words[-1]


def _joined(first: Found, second: Found, limit: int) -> Found:
    there = {hit.id for hit in first}
    hits = (*first, *(hit for hit in second if hit.id not in there))
    return replace(second, hits=hits[:limit], count=max(first.count, second.count, len(hits)))
