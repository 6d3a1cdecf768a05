"""All that the inspector shows of one record, read in one go off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.domain.values import RecordInfo
from catalog.services import claims, links, mentions, names, quotes, records, rivals_of, tags
from catalog.store.catalogue import Catalogue

if TYPE_CHECKING:
    from catalog.services.claims import ClaimView
    from catalog.services.links import LinkView
    from catalog.services.mentions import MentionInfo
    from catalog.services.names import NameView
    from catalog.services.quotes import QuoteView
    from catalog.services.records import NoteInfo
    from catalog.services.rivals_of import Basis, RivalClaim
    from catalog.services.tags import TagView

    View = QuoteView | ClaimView | NameView | None


@dataclass(frozen=True, slots=True)
class Detail:
    """A record, what is entered of it (None for a source), and what hangs on it. `rivals` only for claims."""

    record: RecordInfo
    view: View
    tags: tuple[TagView, ...]
    links: tuple[LinkView, ...]
    notes: tuple[NoteInfo, ...]
    mentions: tuple[MentionInfo, ...]
    rivals: tuple[RivalClaim, ...] = ()
    basis: Basis | None = None
    """What the claim and its rivals rest on, when there are any."""


def read(catalogue: Catalogue, record_id: int) -> Detail:
    """Everything about a record. Raises NotFound."""
    record = records.info(catalogue, record_id)
    view = _view(catalogue, record)
    rivals = tuple(rivals_of.of_claim(catalogue, record_id)) if isinstance(view, claims.ClaimView) else ()
    sides = (view, *(each.claim for each in rivals)) if isinstance(view, claims.ClaimView) and rivals else ()
    mentioned = mentions.of_name if record.kind == "name" else mentions.on_record
    return Detail(
        record,
        view,
        tuple(tags.of_record(catalogue, record_id)),
        tuple(links.of_record(catalogue, record_id)),
        tuple(records.notes(catalogue, record_id)),
        tuple(mentioned(catalogue, record_id)),
        rivals,
        rivals_of.basis(catalogue, sides) if sides else None,
    )


def _view(catalogue: Catalogue, record: RecordInfo) -> View:
    if record.kind == "quote":
        return quotes.get(catalogue, record.id)
    if record.kind == "claim":
        return claims.get(catalogue, record.id)
    return names.get(catalogue, record.id) if record.kind == "name" else None
