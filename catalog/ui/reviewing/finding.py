"""A flag with all that the review shows of it, read in one go off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.services import claims, ranking, review
from catalog.store.catalogue import Catalogue
from catalog.ui.about import about

if TYPE_CHECKING:
    from catalog.services.claims import ClaimView
    from catalog.services.review import FlagView


@dataclass(frozen=True, slots=True)
class Finding:
    """`alike` are the open flags of the same rule and words in the same record, this one included.

    `claims` are the claims a contested flag is about: one, or two rivals. `said` is who says it and where, for the
    record and for its rival. `why` says in plain lines why the flag stands where it stands in the learned order.
    """

    flag: FlagView
    alike: tuple[int, ...]
    claims: tuple[ClaimView, ...] = ()
    said: tuple[str, str] = ("", "")
    why: tuple[str, ...] = ()


def read(catalogue: Catalogue, flag_id: int, reviewer: str | None = None) -> Finding:
    """Everything about a flag, as a blind `reviewer` may see it. Raises NotFound."""
    flag = review.get(catalogue, flag_id, reviewer=reviewer)
    sides = [flag.row.record_id] if flag.row.record_kind == "claim" else []
    if sides and flag.rival is not None and flag.rival.kind == "claim":
        sides.append(flag.rival.id)
    views = tuple(claims.get(catalogue, claim_id) for claim_id in sides)
    said = (_said(catalogue, flag.row.record_kind, flag.row.record_id), "")
    if flag.rival is not None:
        said = (said[0], _said(catalogue, flag.rival.kind, flag.rival.id))
    why = tuple(ranking.why(catalogue, flag_id))
    return Finding(flag, tuple(review.same_elsewhere(catalogue, flag_id, reviewer=reviewer)), views, said, why)


def _said(catalogue: Catalogue, kind: str, record_id: int) -> str:
    return about(catalogue, kind, record_id) if kind == "quote" else ""
