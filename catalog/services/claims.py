"""Claims: stated neutrally, dated, given a status; and the evidence for and against them."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from catalog.domain.errors import Invalid, NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import ClaimValues, EvidenceValues, Place, RecordInfo
from catalog.domain.vocabulary import CLAIM_STATUSES, EVIDENCE_KINDS, INFORMATION, STANCES
from catalog.services import mentions, records, subjects, texts
from catalog.services.conflicts import refuse_unseen
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid
from catalog.store.plain import change
from catalog.store.tables import Claim, Evidence, Passage, Quote, Text


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """What bears on a claim: a quote or a passage, from which source, where, and how it was graded."""

    id: int
    claim_id: int
    quote: RecordInfo | None
    source: RecordInfo | None
    place: Place | None
    values: EvidenceValues


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim with its evidence."""

    record: RecordInfo
    values: ClaimValues
    evidence: tuple[EvidenceView, ...]


def add(catalogue: Catalogue, values: ClaimValues) -> int:
    """Enter a claim; returns its id."""
    with catalogue.transact(Operation.ADD_CLAIM, records.shortened(values.statement)) as session:
        return add_in(session, values)


def add_from_passage(
    catalogue: Catalogue, source_id: int, start: int, end: int, values: ClaimValues, stance: str = "supports"
) -> int:
    """Enter a claim with a passage of a source as its evidence, in one step; returns the claim's id."""
    with catalogue.transact(Operation.ADD_CLAIM, records.shortened(values.statement)) as session:
        claim_id = add_in(session, values)
        evidence_in(session, claim_id, EvidenceValues(stance), passage_id=_passage(session, source_id, start, end))
        return claim_id


def edit(catalogue: Catalogue, claim_id: int, values: ClaimValues, seen: str | None = None) -> str:
    """Replace all that is entered of a claim.

    Returns the time of change. With `seen`, the time of change of the record as it was read, an edit made on what is
    no longer there raises Conflict and changes nothing.
    """
    with catalogue.transact(Operation.EDIT_CLAIM, records.shortened(values.statement)) as session:
        record = records.kind_checked(session, claim_id, "claim")
        if seen not in (None, record.changed_at):
            refuse_unseen(record, view_in(session, claim_id).values, values)
        change(session, "claim", claim_id, _columns(values))
        mentions.set_role_in(session, claim_id, "subject", values.subjects)
        return records.relabel_in(session, claim_id, values.statement)


def set_status(catalogue: Catalogue, claim_ids: Sequence[int], status: str) -> None:
    """Give several claims a status in one step."""
    records.one_of(status, CLAIM_STATUSES, "status")
    with catalogue.transact(Operation.SET_STATUS, f"{len(claim_ids)} × {status}") as session:
        records.all_there(session, claim_ids, "claim")
        for some in records.batches(claim_ids):
            other = list(session.scalars(select(Claim.id).where(Claim.id.in_(some), Claim.status != status)))
            session.execute(update(Claim).where(Claim.id.in_(other)).values(status=status))
            records.touch_all_in(session, other)


def get(catalogue: Catalogue, claim_id: int) -> ClaimView:
    """A claim with its evidence. Raises NotFound."""
    with catalogue.read() as session:
        return view_in(session, claim_id)


def view_in(session: Session, claim_id: int) -> ClaimView:
    """As `get`, inside a session."""
    record = records.kind_checked(session, claim_id, "claim")
    row = session.get_one(Claim, claim_id)
    subjects = tuple(mentions.names_in_role(session, claim_id, "subject"))
    found = session.scalars(select(Evidence).where(Evidence.claim_id == claim_id).order_by(Evidence.id))
    evidence = tuple(_evidence_view(session, each) for each in found)
    return ClaimView(record, ClaimValues(row.statement, row.date, row.status, subjects), evidence)


def of_source(catalogue: Catalogue, source_id: int) -> list[ClaimView]:
    """The claims that rest on a source's passages or quotes, in the order of its text."""
    with catalogue.read() as session:
        views = [view_in(session, claim_id) for claim_id in _claims_on(session, source_id)]
    return sorted(views, key=lambda view: min((e.place.start for e in view.evidence if e.place), default=1 << 60))


def add_evidence(
    catalogue: Catalogue,
    claim_id: int,
    values: EvidenceValues,
    *,
    quote_id: int | None = None,
    passage: tuple[int, int, int] | None = None,
) -> int:
    """Let a quote, or a passage (source id, start, end), bear on a claim; returns the evidence's id."""
    with catalogue.transact(Operation.ADD_EVIDENCE, records.info(catalogue, claim_id).label) as session:
        passage_id = _passage(session, *passage) if passage else None
        return evidence_in(session, claim_id, values, quote_id=quote_id, passage_id=passage_id)


def evidence_of(catalogue: Catalogue, evidence_id: int) -> EvidenceView:
    """One piece of evidence. Raises NotFound."""
    with catalogue.read() as session:
        return _evidence_view(session, records.there(session, Evidence, evidence_id, "evidence"))


def edit_evidence(catalogue: Catalogue, evidence_id: int, values: EvidenceValues) -> None:
    """Change stance, grades or note of a piece of evidence."""
    with catalogue.transact(Operation.EDIT_EVIDENCE, subjects.of(catalogue, "evidence", evidence_id)) as session:
        records.there(session, Evidence, evidence_id, "evidence")
        session.execute(update(Evidence).where(Evidence.id == evidence_id).values(**_grades(values)))


def remove_evidence(catalogue: Catalogue, evidence_id: int) -> None:
    """Take a piece of evidence away; quote and passage stay."""
    with catalogue.transact(Operation.REMOVE_EVIDENCE, subjects.of(catalogue, "evidence", evidence_id)) as session:
        session.delete(records.there(session, Evidence, evidence_id, "evidence"))


# --- used by the other services, inside their transactions ---


def add_in(session: Session, values: ClaimValues, uid: str | None = None) -> int:
    """A new claim; returns its id."""
    columns = _columns(values)
    claim_id = records.create_in(session, "claim", values.statement, uid)
    session.add(Claim(id=claim_id, **columns))
    session.flush()
    mentions.set_role_in(session, claim_id, "subject", values.subjects)
    return claim_id


def evidence_in(
    session: Session,
    claim_id: int,
    values: EvidenceValues,
    *,
    quote_id: int | None = None,
    passage_id: int | None = None,
    uid: str | None = None,
) -> int:
    """A new piece of evidence; returns its id. Raises Invalid unless it rests on one quote or one passage."""
    records.kind_checked(session, claim_id, "claim")
    if (quote_id is None) == (passage_id is None):
        raise Invalid("Evidence rests on one quote or one passage.", "Choose one of them.")
    if quote_id is not None:
        records.kind_checked(session, quote_id, "quote")
    row = Evidence(uid=uid or new_uid(), claim_id=claim_id, quote_id=quote_id, passage_id=passage_id, **_grades(values))
    session.add(row)
    session.flush()
    return row.id


def _passage(session: Session, source_id: int, start: int, end: int) -> int:
    text = texts.current_in(session, source_id)
    if text is None:
        raise NotFound("This source has no text.", "Import a file or paste the text first.")
    return texts.passage_in(session, text, start, end)


def _claims_on(session: Session, source_id: int) -> list[int]:
    from_quotes = (
        select(Evidence.claim_id).join(Quote, Quote.id == Evidence.quote_id).where(Quote.source_id == source_id)
    )
    from_passages = select(Evidence.claim_id).where(Evidence.passage_id.in_(passages_of(source_id)))
    return list(session.scalars(from_quotes.union(from_passages)))


def passages_of(source_id: int) -> Select[int]:
    """A query for the ids of all passages in any version of a source's text."""
    return select(Passage.id).join(Text, Text.id == Passage.text_id).where(Text.source_id == source_id)


def _evidence_view(session: Session, row: Evidence) -> EvidenceView:
    quote = session.get(Quote, row.quote_id) if row.quote_id is not None else None
    place = texts.place_in(session, quote.passage_id if quote else row.passage_id)
    source_id = quote.source_id if quote else place.source_id if place else None
    return EvidenceView(
        row.id,
        row.claim_id,
        records.info_in(session, quote.id) if quote else None,
        records.info_in(session, source_id) if source_id is not None else None,
        place,
        EvidenceValues(row.stance, row.kind, row.information, row.credibility, row.note),
    )


def _grades(values: EvidenceValues) -> dict[str, object]:
    if values.credibility is not None and values.credibility not in range(1, 7):
        raise Invalid("Credibility is a number from 1 to 6.", "6 means that it cannot be judged.", field="credibility")
    return asdict(values) | {
        "stance": records.chosen(values.stance, STANCES, "stance") or "supports",
        "kind": records.chosen(values.kind, EVIDENCE_KINDS, "kind"),
        "information": records.chosen(values.information, INFORMATION, "information"),
    }


def _columns(values: ClaimValues) -> dict[str, object]:
    return {
        "statement": records.required(values.statement, "The statement", "statement"),
        "status": records.chosen(values.status, CLAIM_STATUSES, "status") or "open",
        **records.dated(values.date),
    }
