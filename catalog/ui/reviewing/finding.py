"""A flag with all that the review shows of it, read in one go off the GUI thread."""

from dataclasses import dataclass

from catalog.services import claims, review
from catalog.services.claims import ClaimView
from catalog.services.review import FlagView
from catalog.store.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Finding:
    """`alike` are the open flags of the same rule and words in the same record, this one included.

    `claims` are the claims a contested flag is about: one, or two rivals.
    """

    flag: FlagView
    alike: tuple[int, ...]
    claims: tuple[ClaimView, ...] = ()


def read(catalogue: Catalogue, flag_id: int) -> Finding:
    """Everything about a flag. Raises NotFound."""
    flag = review.get(catalogue, flag_id)
    sides = [flag.row.record_id] if flag.row.record_kind == "claim" else []
    if sides and flag.rival is not None and flag.rival.kind == "claim":
        sides.append(flag.rival.id)
    views = tuple(claims.get(catalogue, claim_id) for claim_id in sides)
    return Finding(flag, tuple(review.same_elsewhere(catalogue, flag_id)), views)
