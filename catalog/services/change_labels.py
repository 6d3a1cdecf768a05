"""What of a history a person can read: names for the rows a step refers to by number, and which columns say nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from catalog.domain.errors import NotFound
from catalog.services import records, tags
from catalog.store.catalogue import Catalogue

if TYPE_CHECKING:
    from catalog.services.history import ChangeView

Labels = dict[tuple[str, int], str]
"""(column, number) → what it stands for."""
RECORDS = frozenset({"record_id", "name_id", "claim_id", "quote_id", "source_id", "from_id", "to_id", "rival_id"})
"""Columns that say which record is meant."""
_MOST = 200
TECHNICAL = frozenset(
    {"changed_at", "created_at", "decided_at", "date_earliest", "date_latest", "body_id", "key", "engine", "position"}
    | {"sort_key", "sounds", "folded", "field_words", "in_quotation", "payload", "prefix", "suffix", "sha256"}
)
"""Columns that say nothing to a person: stamps the step has too, and what follows from other columns."""


def labels_of(catalogue: Catalogue, changes: Iterable[ChangeView], but: int | None = None) -> Labels:
    """What the numbers in these changes stand for, as far as it still exists; the record `but` needs no naming."""
    wanted = {
        (column, value)
        for change in changes
        for column, pair in change.columns.items()
        for value in pair
        if isinstance(value, int) and value != but and (column in RECORDS or column in ("tag_id", "broader_id"))
    }
    found: Labels = {}
    for column, value in sorted(wanted)[:_MOST]:
        try:
            found[column, value] = _label(catalogue, column, value)
        except NotFound:
            continue
    return found


def _label(catalogue: Catalogue, column: str, value: int) -> str:
    return records.info(catalogue, value).label if column in RECORDS else tags.get(catalogue, value).values.label
