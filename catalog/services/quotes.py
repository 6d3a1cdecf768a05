"""Quotes: taken from a passage or typed by hand, edited, verified."""

from dataclasses import dataclass, replace

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from catalog.domain.errors import NotFound
from catalog.domain.operations import Operation
from catalog.domain.values import Place, QuoteValues, RecordInfo
from catalog.domain.vocabulary import QUOTE_KINDS, VOICES
from catalog.services import mentions, records, texts
from catalog.services.conflicts import refuse_unseen
from catalog.store.catalogue import Catalogue
from catalog.store.identity import now
from catalog.store.tables import Quote

_PLAIN = ("locator", "occasion", "original_text", "original_language")


@dataclass(frozen=True, slots=True)
class Verification:
    """That the wording was compared: against what, by whom, when (UTC)."""

    against: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class QuoteView:
    """A quote with its source, the passage it stands in, and whether it still has that passage's words."""

    record: RecordInfo
    values: QuoteValues
    source: RecordInfo
    place: Place | None
    verification: Verification | None

    @property
    def matches_source(self) -> bool:
        """False when a verbatim quote's words are no longer those of its passage."""
        if self.place is None or self.values.kind != "verbatim":
            return True
        return self.place.state != "orphan" and self.place.exact.split() == self.values.text.split()


def add(
    catalogue: Catalogue, source_id: int, values: QuoteValues, start: int | None = None, end: int | None = None
) -> int:
    """Enter a quote; returns its id. With a span (code points of the current text) it is anchored there.

    Without words of its own, an anchored quote has those of the passage. A speaker that is not known yet is made.
    """
    if not values.text.strip() and start is not None and end is not None:
        text = texts.current(catalogue, source_id)
        values = replace(values, text=text.content[start:end] if text else "")
    with catalogue.transact(Operation.ADD_QUOTE, records.shortened(values.text)) as session:
        return add_in(session, source_id, values, start, end)


def edit(catalogue: Catalogue, quote_id: int, values: QuoteValues, seen: str | None = None) -> str:
    """Replace all that is entered of a quote.

    Returns the time of change. With `seen`, the time of change of the record as it was read, an edit made on what is
    no longer there raises Conflict and changes nothing.
    """
    with catalogue.transact(Operation.EDIT_QUOTE, records.shortened(values.text)) as session:
        record = records.kind_checked(session, quote_id, "quote")
        if seen not in (None, record.changed_at):
            refuse_unseen(record, view_in(session, quote_id).values, values)
        session.execute(update(Quote).where(Quote.id == quote_id).values(**_columns(values)))
        _set_people(session, quote_id, values)
        return records.relabel_in(session, quote_id, values.text)


def verify(catalogue: Catalogue, quote_id: int, against: str) -> None:
    """Record that the wording was compared with something, by the present user, now."""
    stamp = {"verified_against": records.required(against, "What it was verified against", "against")}
    stamp |= {"verified_by": catalogue.actor, "verified_at": now()}
    with catalogue.transact(Operation.VERIFY_QUOTE, records.info(catalogue, quote_id).label) as session:
        records.kind_checked(session, quote_id, "quote")
        session.execute(update(Quote).where(Quote.id == quote_id).values(**stamp))


def get(catalogue: Catalogue, quote_id: int) -> QuoteView:
    """A quote with its place. Raises NotFound."""
    with catalogue.read() as session:
        return view_in(session, quote_id)


def of_source(catalogue: Catalogue, source_id: int) -> list[QuoteView]:
    """The quotes of a source in the order of its text; those without a passage last."""
    with catalogue.read() as session:
        ids = session.scalars(select(Quote.id).where(Quote.source_id == source_id).order_by(Quote.id))
        views = [view_in(session, quote_id) for quote_id in ids]
    return sorted(views, key=lambda view: view.place.start if view.place else 1 << 60)


def view_in(session: Session, quote_id: int) -> QuoteView:
    """As `get`, inside a session."""
    record = records.kind_checked(session, quote_id, "quote")
    row = session.get_one(Quote, quote_id)
    people = {
        role: next(iter(mentions.names_in_role(session, quote_id, role)), None) for role in ("speaker", "addressee")
    }
    plain = {field: getattr(row, field) for field in _PLAIN}
    values = QuoteValues(text=row.text, kind=row.kind, voice=row.voice, date=row.date, **people, **plain)
    verified = (
        Verification(row.verified_against, row.verified_by or "", row.verified_at or "")
        if row.verified_against
        else None
    )
    return QuoteView(
        record, values, records.info_in(session, row.source_id), texts.place_in(session, row.passage_id), verified
    )


def add_in(
    session: Session,
    source_id: int,
    values: QuoteValues,
    start: int | None = None,
    end: int | None = None,
    uid: str | None = None,
) -> int:
    """As `add`, inside a transaction."""
    records.kind_checked(session, source_id, "source")
    passage_id = None
    if start is not None and end is not None:
        text = texts.current_in(session, source_id)
        if text is None:
            raise NotFound("This source has no text to quote from.", "Import a file or paste the text first.")
        passage_id = texts.passage_in(session, text, start, end)
        if not values.text.strip():
            values = replace(values, text=text.content[start:end])
    columns = _columns(values)
    quote_id = records.create_in(session, "quote", values.text, uid)
    session.add(Quote(id=quote_id, source_id=source_id, passage_id=passage_id, **columns))
    session.flush()
    _set_people(session, quote_id, values)
    return quote_id


def _set_people(session: Session, quote_id: int, values: QuoteValues) -> None:
    for role in ("speaker", "addressee"):
        name = getattr(values, role)
        mentions.set_role_in(session, quote_id, role, [name] if name else [])


def _columns(values: QuoteValues) -> dict[str, object]:
    voice = "speaker" if values.voice == "author" and values.speaker else values.voice
    return {
        "text": records.required(values.text, "The quote", "text"),
        "kind": records.chosen(values.kind, QUOTE_KINDS, "kind") or "verbatim",
        "voice": records.chosen(voice, VOICES, "voice") or "author",
        **records.dated(values.date),
        **records.cleaned({field: getattr(values, field) for field in _PLAIN}),
    }
