"""The rivals of a claim: the other accounts of the same thing, and why each is said to differ."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from catalog.domain.relations import RELATIONS
from catalog.services import claims, records
from catalog.services.claims import ClaimView
from catalog.services.review import DecisionView
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Decision, Flag, Link, Source

_DEPENDS = ("derives_from", "translates", "version_of", "cites")
BY_ID = {each.id: each for each in RELATIONS}


@dataclass(frozen=True, slots=True)
class RivalClaim:
    """Another claim that disagrees, with the reasons given for saying so, and the latest decisions on that."""

    claim: ClaimView
    reasons: tuple[str, ...]
    decisions: tuple[DecisionView, ...] = ()


@dataclass(frozen=True, slots=True)
class Basis:
    """What is known of the sources that rival claims rest on.

    `grades` has the reliability (A–F) of each source by id, where one was given; `depends` says which of them stands on
    which: (title, how, title).
    """

    grades: Mapping[int, str]
    depends: tuple[tuple[str, str, str], ...]


def of_claim(catalogue: Catalogue, claim_id: int) -> list[RivalClaim]:
    """The claims joined to this one by a contested flag that was not dismissed, or by “contradicts”, either way."""
    with catalogue.read() as session:
        reasons: dict[int, list[str]] = {}
        for other, reason in [*_linked(session, claim_id), *_flagged(session, claim_id)]:
            if records.info_in(session, other).kind == "claim":
                reasons.setdefault(other, []).append(reason)
        return [
            RivalClaim(claims.view_in(session, other), tuple(dict.fromkeys(said)), _decided(session, claim_id, other))
            for other, said in reasons.items()
        ]


def basis(catalogue: Catalogue, views: Iterable[ClaimView]) -> Basis:
    """The grades of the sources these claims rest on, and how these sources depend on one another."""
    found = {evidence.source.id for view in views for evidence in view.evidence if evidence.source is not None}
    with catalogue.read() as session:
        graded = select(Source.id, Source.reliability).where(Source.id.in_(found), Source.reliability.is_not(None))
        joined = select(Link).where(Link.from_id.in_(found), Link.to_id.in_(found), Link.relation.in_(_DEPENDS))
        depends = tuple(
            (records.info_in(session, link.from_id).label, BY_ID[link.relation].label, _label(session, link.to_id))
            for link in session.scalars(joined.order_by(Link.id))
        )
        return Basis({key: grade for key, grade in session.execute(graded) if grade}, depends)


def _label(session: Session, record_id: int) -> str:
    return records.info_in(session, record_id).label


def _decided(session: Session, one: int, other: int) -> tuple[DecisionView, ...]:
    """The latest decision on each contested flag between the two."""
    pair = or_(and_(Flag.record_id == one, Flag.rival_id == other), and_(Flag.record_id == other, Flag.rival_id == one))
    latest = select(func.max(Decision.id)).join(Flag).where(Flag.category == "contested", pair).group_by(Flag.id)
    return tuple(
        DecisionView(each.verdict, each.reason, each.reviewer, each.decided_at)
        for each in session.scalars(select(Decision).where(Decision.id.in_(latest)).order_by(Decision.id))
    )


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
