"""Review: flags queued, shown in context, and decided one by one by a person."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from catalog.domain.errors import Invalid
from catalog.domain.operations import Operation
from catalog.domain.values import Place, RecordInfo
from catalog.domain.vocabulary import VERDICTS
from catalog.services import ranking, records, texts
from catalog.services.flag_rows import filtered, rows, status_for
from catalog.store.catalogue import Catalogue
from catalog.store.identity import now
from catalog.store.tables import Decision, Flag, FlagRank, Passage, Record

CONTEXT = 320
"""Code points of text shown on either side of a cue."""

_RANK = func.coalesce(FlagRank.rank, 10 * Flag.strength)
ORDERS: dict[str, tuple[Any, ...]] = {
    "learned": (Flag.in_quotation, _RANK.desc(), Flag.id),
    "strength": (Flag.in_quotation, Flag.strength.desc(), Flag.id),
    "text": (Flag.record_id, Passage.start, Flag.id),
    "age": (Flag.id,),
}
"""Ways to order the queue: as learned from decisions, or strongest first, both with quoted words last; as the text
goes; oldest first."""


@dataclass(frozen=True, slots=True)
class FlagRow:
    """A flag as a list shows it."""

    id: int
    record_id: int
    record_kind: str
    record_label: str
    category: str
    cue: str
    reason: str
    strength: int
    in_quotation: bool
    status: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class DecisionView:
    """What a reviewer said, when (UTC)."""

    verdict: str
    reason: str | None
    reviewer: str
    decided_at: str


@dataclass(frozen=True, slots=True)
class Context:
    """A stretch of text with a marked span in it; `start` and `end` are code points of `text`."""

    text: str
    start: int
    end: int
    page: str | None = None


@dataclass(frozen=True, slots=True)
class FlagView:
    """A flag with all a reviewer needs: the words in context, the rival if it is contested, and earlier decisions."""

    row: FlagRow
    rule: str
    suggestion: str | None
    engine: str
    place: Place | None
    context: Context
    rival: RecordInfo | None
    rival_context: Context | None
    decisions: tuple[DecisionView, ...]


def queue(
    catalogue: Catalogue,
    *,
    status: str | None = "open",
    record_id: int | None = None,
    category: str | None = None,
    order: str = "strength",
    limit: int = 100,
    offset: int = 0,
    reviewer: str | None = None,
) -> list[FlagRow]:
    """The flags to look at, in the given order (see ORDERS); `status` may be flag_rows.DIFFERING too.

    With a `reviewer` the status is the one he gave himself: what others decided is as if it were not there.
    """
    query = filtered(rows(reviewer), status, record_id, category, reviewer)
    with catalogue.read() as session:
        if order == "learned" and not ranking.is_of(session, catalogue.actor):
            order = "strength"  # what is kept was learned from somebody else
        query = query.order_by(*ORDERS[order]).limit(limit).offset(offset)
        return [FlagRow(*row) for row in session.execute(query)]


def counts(
    catalogue: Catalogue, record_id: int | None = None, *, reviewer: str | None = None, only: str | None = None
) -> Counter[tuple[str, str]]:
    """How many flags there are of each (category, status), in the eyes of a `reviewer`; `only` those of a status."""
    status = status_for(reviewer).label("seen")
    query = filtered(select(Flag.category, status, func.count()), only, record_id, None, reviewer)
    query = query.group_by(Flag.category, status)
    with catalogue.read() as session:
        return Counter({(category, status): count for category, status, count in session.execute(query)})


def get(catalogue: Catalogue, flag_id: int, *, reviewer: str | None = None) -> FlagView:
    """A flag in its context. Raises NotFound.

    With a `reviewer`, the decisions of others are left out until he has decided himself.
    """
    with catalogue.read() as session:
        view = view_in(session, flag_id)
        if reviewer is None or any(each.reviewer == reviewer for each in view.decisions):
            return view
        return replace(
            view, row=FlagRow(*session.execute(rows(reviewer).where(Flag.id == flag_id)).one()), decisions=()
        )


def of_record(catalogue: Catalogue, record_id: int) -> list[FlagRow]:
    """All flags of a record, whatever was decided, in the order of its text."""
    return queue(catalogue, status=None, record_id=record_id, order="text", limit=100_000)


def decide(catalogue: Catalogue, flag_ids: Sequence[int], verdict: str, reason: str | None = None) -> None:
    """Uphold, dismiss or defer flags in the name of the present user, as one step.

    Earlier decisions stay on record. Raises Invalid for another verdict, or a dismissal without a reason.
    """
    records.one_of(verdict, VERDICTS, "verdict")
    flag_ids = list(dict.fromkeys(flag_ids))
    reason = (reason or "").strip() or None
    if verdict == "dismissed" and reason is None:
        raise Invalid("A dismissal needs a reason.", "Say in a few words why this is not a problem.", field="reason")
    with catalogue.transact(Operation.DECIDE, _said(catalogue, flag_ids, verdict)) as session:
        decide_in(session, flag_ids, verdict, reason, catalogue.actor)


def same_elsewhere(catalogue: Catalogue, flag_id: int, *, reviewer: str | None = None) -> list[int]:
    """The open flags of the same rule and cue in the same record, this one included; `reviewer` as for `queue`."""
    with catalogue.read() as session:
        flag = _flag(session, flag_id)
        query = select(Flag.id).where(
            Flag.record_id == flag.record_id,
            Flag.rule == flag.rule,
            func.lower(Flag.cue) == flag.cue.lower(),
            or_(status_for(reviewer) == "open", Flag.id == flag_id),
        )
        return list(session.scalars(query))


# --- used by the other services, inside their transactions ---


def decide_in(session: Session, flag_ids: Sequence[int], verdict: str, reason: str | None, reviewer: str) -> None:
    """As `decide`, inside a transaction."""
    stamp = now()
    for flag_id in flag_ids:
        _flag(session, flag_id)
        session.add(Decision(flag_id=flag_id, verdict=verdict, reason=reason, reviewer=reviewer, decided_at=stamp))
    session.flush()
    for some in records.batches(flag_ids):
        session.execute(update(Flag).where(Flag.id.in_(some)).values(status=verdict))


def view_in(session: Session, flag_id: int) -> FlagView:
    """As `get`, inside a session."""
    flag = _flag(session, flag_id)
    row = FlagRow(*session.execute(rows().where(Flag.id == flag_id)).one())
    place = texts.place_in(session, flag.passage_id)
    rival_place = texts.place_in(session, flag.rival_passage_id)
    rival = records.info_in(session, flag.rival_id) if flag.rival_id is not None else None
    decisions = session.scalars(select(Decision).where(Decision.flag_id == flag_id).order_by(Decision.id))
    return FlagView(
        row,
        flag.rule,
        flag.suggestion,
        flag.engine,
        place,
        context_in(session, place) or Context(row.record_label, 0, len(row.record_label)),
        rival,
        context_in(session, rival_place),
        tuple(DecisionView(each.verdict, each.reason, each.reviewer, each.decided_at) for each in decisions),
    )


def context_in(session: Session, place: Place | None) -> Context | None:
    """The text around a place, cut at word boundaries."""
    if place is None:
        return None
    content = texts.text_in(session, place.text_id).content
    first, last = max(0, place.start - CONTEXT), min(len(content), place.end + CONTEXT)
    if first and " " in content[first : place.start]:
        first = content.index(" ", first) + 1
    if last < len(content) and " " in content[place.end : last]:
        last = content.rindex(" ", place.end, last)
    return Context(content[first:last], place.start - first, place.end - first, place.page)


def _flag(session: Session, flag_id: int) -> Flag:
    return records.there(session, Flag, flag_id, "flag")


def _said(catalogue: Catalogue, flag_ids: Sequence[int], verdict: str) -> str:
    if len(flag_ids) != 1:
        return f"{len(flag_ids)} flags {verdict}"
    with catalogue.read() as session:
        return f"“{records.shortened(_flag(session, flag_ids[0]).cue)}” {verdict}"


def flagged_records(catalogue: Catalogue) -> list[RecordInfo]:
    """The records that have flags, by label."""
    query = select(Record.id).where(Record.id.in_(select(Flag.record_id))).order_by(Record.sort_key)
    with catalogue.read() as session:
        return [records.info_in(session, record_id) for record_id in session.scalars(query)]
