"""The rivals of a claim: the other accounts of the same thing, and why each is said to differ."""

from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from catalog.services import claims, records
from catalog.services.claims import ClaimView
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Flag, Link


@dataclass(frozen=True, slots=True)
class RivalClaim:
    """Another claim that disagrees, with the reasons given for saying so."""

    claim: ClaimView
    reasons: tuple[str, ...]


def of_claim(catalogue: Catalogue, claim_id: int) -> list[RivalClaim]:
    """The claims joined to this one by a contested flag that was not dismissed, or by “contradicts”, either way."""
    with catalogue.read() as session:
        reasons: dict[int, list[str]] = {}
        for other, reason in [*_linked(session, claim_id), *_flagged(session, claim_id)]:
            if records.info_in(session, other).kind == "claim":
                reasons.setdefault(other, []).append(reason)
        return [
            RivalClaim(claims.view_in(session, other), tuple(dict.fromkeys(said))) for other, said in reasons.items()
        ]


def _linked(session: Session, claim_id: int) -> list[tuple[int, str]]:
    joined = select(Link).where(Link.relation == "contradicts", or_(Link.from_id == claim_id, Link.to_id == claim_id))
    return [
        (link.to_id if link.from_id == claim_id else link.from_id, link.note or "contradicts")
        for link in session.scalars(joined.order_by(Link.id))
    ]


def _flagged(session: Session, claim_id: int) -> list[tuple[int, str]]:
    query = (
        select(Flag)
        .where(Flag.category == "contested", Flag.rival_id.is_not(None), Flag.status != "dismissed")
        .where(or_(Flag.record_id == claim_id, Flag.rival_id == claim_id))
        .order_by(Flag.id)
    )
    return [
        (flag.rival_id if flag.record_id == claim_id else flag.record_id, flag.reason)
        for flag in session.scalars(query)
        if flag.rival_id is not None
    ]
