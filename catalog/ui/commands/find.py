"""The records the command palette finds, looked up off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from catalog.domain.errors import CatalogError
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.ui import terms
from catalog.ui.jobs import Jobs

if TYPE_CHECKING:
    from catalog.store.catalogue import Catalogue
    from catalog.ui.dialogs.palette import Entry, LookUp

_LABELS = {"source": "title", "quote": "text", "claim": "statement", "name": "preferred"}
_LENGTH = 90
_EACH = 6
Found = list[tuple[str, int, str]]


def record_look_up(catalogue: Catalogue, jobs: Jobs, show: Callable[[int], object]) -> LookUp:
    """What the palette calls while one types; `show` opens the record that is chosen."""

    def look_up(typed: str, tell: Callable[[list[Entry]], object]) -> None:
        def then(found: Found) -> None:
            tell([_entry(kind, record_id, text, show) for kind, record_id, text in found])

        jobs.read(lambda: find(catalogue, typed), key="palette", then=then)

    return look_up


def find(catalogue: Catalogue, typed: str, each: int = _EACH) -> Found:
    """(kind, id, label) of the first records of each kind that have a word beginning as typed.

    Those in whose label the words stand come before those that have them elsewhere, as in a text.
    """
    from catalog.services import lists  # loaded only when something is looked for
    from catalog.ui.fuzzy import begins

    found: Found = []
    for kind in RECORD_KINDS:
        try:
            rows = lists.page(catalogue, kind, f"{typed.replace('*', '')}*", limit=each).rows
        except CatalogError:  # half a filter, as one types
            return []
        found += [(kind, row.id, " ".join(str(getattr(row, _LABELS[kind])).split())) for row in rows]
    return sorted(found, key=lambda each: not begins(typed, each[2]))


def _entry(kind: str, record_id: int, text: str, show: Callable[[int], object]) -> Entry:
    from catalog.ui.dialogs.palette import Entry  # the palette is open: it is loaded

    shown = text if len(text) <= _LENGTH else text[: _LENGTH - 1].rstrip() + "…"
    return Entry(shown, lambda: show(record_id), kind, terms.word(kind))
