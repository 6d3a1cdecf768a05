"""Search while a word is still being typed: what the words find as they stand, then what they could still become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from catalog.domain.progress import Progress
from catalog.services import search
from catalog.store.catalogue import Catalogue

if TYPE_CHECKING:
    from catalog.services.search import Found


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


def _is_open(typed: str) -> bool:
    words = typed.split()
    return bool(words) and typed[-1].isalnum() and ":" not in words[-1]


def _joined(first: Found, second: Found, limit: int) -> Found:
    there = {hit.id for hit in first}
    hits = (*first, *(hit for hit in second if hit.id not in there))
    return replace(second, hits=hits[:limit], count=max(first.count, second.count, len(hits)))
