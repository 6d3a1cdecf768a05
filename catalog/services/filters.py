"""The filters and dates of a query as SQL conditions on `record.id`, one each. Words are in `words`."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select, union
from sqlalchemy.orm import Session

from catalog.domain.folding import fold
from catalog.domain.query import DateRange, Filter, Query
from catalog.domain.vocabulary import CONTRIBUTOR_ROLES
from catalog.framing.variants import keys
from catalog.services import records, tags
from catalog.store.tables import (
    Claim,
    Evidence,
    Flag,
    Link,
    Mention,
    Name,
    NameForm,
    Note,
    Original,
    Passage,
    Quote,
    Record,
    RecordTag,
    Source,
    Tag,
)
from catalog.store.tables import Text as TextRow

Condition = ColumnElement[bool]
_DATED: dict[str, Any] = {"source": Source, "quote": Quote, "claim": Claim}


def conditions(session: Session, kind: str, query: Query) -> list[Condition]:
    """What a record of that kind must fulfil, as conditions on `record.id`. A filter without sense for it is false."""
    found = [_signed(_filter(session, kind, each), each.negated) for each in query.filters]
    return found + [_signed(_dated(kind, span), span.negated) for span in query.dates]


def _signed(condition: Condition, negated: bool) -> Condition:
    return ~condition if negated else condition


def _dated(kind: str, span: DateRange) -> Condition:
    if kind not in _DATED:
        return literal(value=False)
    table = _DATED[kind]
    overlaps = [table.date.is_not(None)]
    if span.latest is not None:
        overlaps.append(or_(table.date_earliest.is_(None), table.date_earliest <= span.latest))
    if span.earliest is not None:
        overlaps.append(or_(table.date_latest.is_(None), table.date_latest >= span.earliest))
    return Record.id.in_(select(table.id).where(*overlaps))


def _filter(session: Session, kind: str, wanted: Filter) -> Condition:
    ids = _FILTERS[wanted.field](session, kind, wanted.value)
    return literal(value=False) if ids is None else Record.id.in_(ids)


Ids = Select[Any] | Any
_Make = Callable[[Session, str, str], Ids | None]


def _tag(session: Session, _kind: str, value: str) -> Ids | None:
    tag_id = tags.find_in(session, value)
    if tag_id is None:
        return None
    tree = select(Tag.id).where(Tag.id == tag_id).cte(recursive=True)
    tree = tree.union(select(Tag.id).join(tree, Tag.broader_id == tree.c.id))
    return select(RecordTag.record_id).where(RecordTag.tag_id.in_(select(tree.c.id)))


def _status(_session: Session, kind: str, value: str) -> Ids | None:
    of_flags = select(Flag.record_id).where(Flag.status == value.lower())
    return select(Claim.id).where(Claim.status == value.lower()) if kind == "claim" else of_flags


def _named(value: str) -> Ids:
    """The names one of whose forms has words that begin so, or sound so."""
    if not fold(value):
        return select(NameForm.name_id).where(NameForm.form == value)
    ways = [NameForm.folded.startswith(fold(value)), NameForm.folded.contains(f" {fold(value)}")]
    ways += [(" " + NameForm.sounds + " ").contains(f" {key} ") for key in keys(value)]
    return select(NameForm.name_id).where(or_(*ways))


def _by(_session: Session, kind: str, value: str) -> Ids | None:
    people = _named(value)
    authored = select(Mention.record_id).where(Mention.role.in_(CONTRIBUTOR_ROLES), Mention.name_id.in_(people))
    spoken = select(Mention.record_id).where(Mention.role == "speaker", Mention.name_id.in_(people))
    unattributed = select(Quote.id).where(Quote.voice == "author", Quote.source_id.in_(authored))
    return {
        "source": authored,
        "quote": union(spoken, unattributed),
        "claim": select(Evidence.claim_id).join(Quote, Quote.id == Evidence.quote_id).where(Quote.id.in_(spoken)),
    }.get(kind)


def _about(_session: Session, _kind: str, value: str) -> Ids:
    roles = ("subject", "place", "addressee", "recipient")
    return select(Mention.record_id).where(Mention.role.in_(roles), Mention.name_id.in_(_named(value)))


def _source(_session: Session, kind: str, value: str) -> Ids | None:
    titled = select(Record.id).where(Record.kind == "source")
    number = records.number(value)
    titled = titled.where(Record.id == number if number is not None else _contains(Record.sort_key, value))
    taken = select(Quote.id).where(Quote.source_id.in_(titled))
    passages = select(Passage.id).join(TextRow, TextRow.id == Passage.text_id).where(TextRow.source_id.in_(titled))
    return {
        "source": titled,
        "quote": taken,
        "claim": select(Evidence.claim_id).where(or_(Evidence.quote_id.in_(taken), Evidence.passage_id.in_(passages))),
    }.get(kind)


def _contains(column: Any, value: str) -> Condition:
    return func.lower(column).contains(fold(value) or value, autoescape=True)


def _plain(table: Any, column: Any) -> _Make:
    return lambda _session, _kind, value: select(table.id).where(func.lower(column) == value.lower())


def _repository(session: Session, _kind: str, value: str) -> Ids:
    known = session.scalars(select(Source.repository).where(Source.repository.is_not(None)).distinct())
    wanted = fold(value)  # compared here, because SQLite knows upper and lower case of Latin letters only
    return select(Source.id).where(Source.repository.in_([each for each in known if each and wanted in fold(each)]))


def _kind(_session: Session, kind: str, value: str) -> Ids | None:
    table: Any = {"quote": Quote, "name": Name}.get(kind)
    return select(table.id).where(table.kind == value.lower()) if table else None


def _flagged(_session: Session, _kind: str, value: str) -> Ids:
    return select(Flag.record_id).where(Flag.category == value.lower())


def _related(_session: Session, _kind: str, value: str) -> Ids:
    same = Link.relation == value.lower()
    return union(select(Link.from_id).where(same), select(Link.to_id).where(same))


def _has(_session: Session, kind: str, value: str) -> Ids | None:
    cited = select(Evidence.claim_id).join(Quote, Quote.id == Evidence.quote_id)
    dated = _DATED.get(kind)
    found: dict[str, Ids | None] = {
        "text": select(TextRow.source_id),
        "original": select(Original.source_id),
        "quotes": cited if kind == "claim" else select(Quote.source_id),
        "claims": _basis_of_claims(kind),
        "evidence": select(Evidence.claim_id),
        "flags": select(Flag.record_id),
        "rivals": _rivals(),
        "notes": select(Note.record_id),
        "links": union(select(Link.from_id), select(Link.to_id)),
        "tags": select(RecordTag.record_id),
        "date": select(dated.id).where(dated.date.is_not(None)) if dated else None,
    }
    return found.get(value.lower())


def _basis_of_claims(kind: str) -> Ids:
    """The quotes that bear on claims; of sources those whose quotes or passages do."""
    if kind != "source":
        return select(Evidence.quote_id).where(Evidence.quote_id.is_not(None))
    in_text = select(TextRow.source_id).join(Passage, Passage.text_id == TextRow.id)
    return union(
        select(Quote.source_id).join(Evidence, Evidence.quote_id == Quote.id),
        in_text.join(Evidence, Evidence.passage_id == Passage.id),
    )


def _rivals() -> Ids:
    """Those joined by a contested flag that was not dismissed, or by “contradicts”."""
    contested, joined = and_(Flag.category == "contested", Flag.status != "dismissed"), Link.relation == "contradicts"
    return union(
        select(Flag.record_id).where(contested),
        select(Flag.rival_id).where(contested, Flag.rival_id.is_not(None)),
        select(Link.from_id).where(joined),
        select(Link.to_id).where(joined),
    )


def _is(_session: Session, kind: str, value: str) -> Ids | None:
    archival = or_(Source.repository.is_not(None), Source.fonds.is_not(None))
    found: dict[str, Ids] = {
        "verified": select(Quote.id).where(Quote.verified_at.is_not(None)),
        "unverified": select(Quote.id).where(Quote.verified_at.is_(None)),
        "archival": select(Source.id).where(archival),
        "published": select(Source.id).where(~archival),
    }
    return found.get(
        value.lower(), select(Source.id).where(Source.nature == value.lower()) if kind == "source" else None
    )


_FILTERS: dict[str, _Make] = {
    "tag": _tag,
    "status": _status,
    "by": _by,
    "about": _about,
    "type": _plain(Source, Source.type),
    "lang": _plain(Source, Source.language),
    "source": _source,
    "repository": _repository,
    "kind": _kind,
    "flag": _flagged,
    "category": _flagged,
    "relation": _related,
    "reliability": _plain(Source, Source.reliability),
    "has": _has,
    "is": _is,
}
