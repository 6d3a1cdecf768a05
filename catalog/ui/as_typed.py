"""Search while a word is still being typed: what the words find as they stand, then what they could still become."""

from collections.abc import Sequence

from catalog.services import search
from catalog.services.search import Hit
from catalog.store.catalogue import Catalogue


def search_as_typed(catalogue: Catalogue, typed: str, kinds: Sequence[str], limit: int) -> dict[str, list[Hit]]:
    """The first matches of each kind; those of the whole word first, as only it is sought in other forms of a name."""
    found = search.search(catalogue, typed, tuple(kinds), limit)
    if not _is_open(typed):
        return found
    more = search.search(catalogue, f"{typed}*", tuple(kinds), limit)
    return {kind: _joined(found[kind], more[kind])[:limit] for kind in kinds}


def _is_open(typed: str) -> bool:
    words = typed.split()
    return bool(words) and typed[-1].isalnum() and ":" not in words[-1]


def _joined(first: list[Hit], second: list[Hit]) -> list[Hit]:
    there = {hit.id for hit in first}
    return [*first, *(hit for hit in second if hit.id not in there)]
