"""Lists: pages of records of one kind, filtered by a query and sorted, read by keyset."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Select, asc, desc, func, literal, or_, select, text, tuple_
from sqlalchemy.orm import Session

from catalog.domain import query as query_language
from catalog.domain.errors import Invalid
from catalog.services import filters
from catalog.store.catalogue import Catalogue
from catalog.store.tables import (
    Claim,
    Evidence,
    Flag,
    Mention,
    Name,
    NameForm,
    Passage,
    Quote,
    Record,
    Source,
)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in a list."""

    id: int
    title: str
    contributors: str
    date: str | None
    type: str
    language: str | None
    repository: str | None
    reliability: str | None
    quotes: int
    flags: int
    changed_at: str


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote in a list; `page` is the label of the page its passage stands on, or the locator."""

    id: int
    text: str
    speaker: str | None
    source: str
    source_id: int
    page: str | None
    date: str | None
    kind: str
    verified_at: str | None
    changed_at: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim in a list; `rivals` counts its open contested flags."""

    id: int
    statement: str
    date: str | None
    status: str
    evidence: int
    rivals: int
    changed_at: str


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name in a list; `forms` are its other forms."""

    id: int
    preferred: str
    kind: str
    forms: str | None
    dates: str | None
    mentions: int
    changed_at: str


@dataclass(frozen=True, slots=True)
class Page:
    """Rows in order, and the cursor to go on from (None at the end)."""

    rows: Sequence[Any]
    next_cursor: tuple[Any, int] | None = None


@dataclass(frozen=True, slots=True)
class _Kind:
    row: type[Any]
    table: Any
    columns: tuple[Any, ...]
    sorts: dict[str, Any] = field(default_factory=dict)


def _count(of: Any, *where: ColumnElement[bool]) -> Any:
    return select(func.count()).select_from(of).where(*where).correlate(Record).scalar_subquery()


def _speaker() -> Any:
    speaker = Record.__table__.alias("speaker")
    query = select(speaker.c.label).join(Mention, Mention.name_id == speaker.c.id)
    query = query.where(Mention.record_id == Record.id, Mention.role == "speaker").limit(1)
    return query.correlate(Record).scalar_subquery()


def _other_forms() -> Any:
    query = select(func.group_concat(NameForm.form, " · ")).where(
        NameForm.name_id == Record.id, NameForm.kind != "preferred"
    )
    return query.correlate(Record).scalar_subquery()


_in_source = Record.__table__.alias("in_source")
_OPEN = Flag.status == "open"
_BY_LABEL = {"label": Record.sort_key, "changed_at": Record.changed_at}

_KINDS: dict[str, _Kind] = {
    "source": _Kind(
        SourceRow,
        Source,
        (
            Record.label,
            Source.contributors,
            Source.date,
            Source.type,
            Source.language,
            Source.repository,
            Source.reliability,
            _count(Quote, Quote.source_id == Record.id),
            _count(Flag, Flag.record_id == Record.id, _OPEN),
            Record.changed_at,
        ),
        _BY_LABEL
        | {
            "title": Record.sort_key,
            "contributors": Source.contributors,
            "date": Source.date_earliest,
            "type": Source.type,
            "language": Source.language,
            "repository": Source.repository,
            "reliability": Source.reliability,
        },
    ),
    "quote": _Kind(
        QuoteRow,
        Quote,
        (
            Record.label,
            _speaker(),
            select(_in_source.c.label).where(_in_source.c.id == Quote.source_id).scalar_subquery(),
            Quote.source_id,
            func.coalesce(select(Passage.page).where(Passage.id == Quote.passage_id).scalar_subquery(), Quote.locator),
            Quote.date,
            Quote.kind,
            Quote.verified_at,
            Record.changed_at,
        ),
        _BY_LABEL
        | {
            "text": Record.sort_key,
            "source": Quote.source_id,
            "date": Quote.date_earliest,
            "kind": Quote.kind,
        },
    ),
    "claim": _Kind(
        ClaimRow,
        Claim,
        (
            Record.label,
            Claim.date,
            Claim.status,
            _count(Evidence, Evidence.claim_id == Record.id),
            _count(
                Flag, or_(Flag.record_id == Record.id, Flag.rival_id == Record.id), _OPEN, Flag.category == "contested"
            ),
            Record.changed_at,
        ),
        _BY_LABEL
        | {
            "statement": Record.sort_key,
            "date": Claim.date_earliest,
            "status": Claim.status,
        },
    ),
    "name": _Kind(
        NameRow,
        Name,
        (
            Record.label,
            Name.kind,
            _other_forms(),
            Name.dates,
            _count(Mention, Mention.name_id == Record.id),
            Record.changed_at,
        ),
        _BY_LABEL | {"preferred": Record.sort_key, "kind": Name.kind, "dates": Name.dates},
    ),
}


def sorts(kind: str) -> tuple[str, ...]:
    """What a list of that kind can be sorted by."""
    return tuple(_KINDS[kind].sorts)


def page(
    catalogue: Catalogue,
    kind: str,
    query: str = "",
    *,
    sort: str = "label",
    descending: bool = False,
    cursor: tuple[Any, int] | None = None,
    limit: int = 100,
) -> Page:
    """A page of SourceRow, QuoteRow, ClaimRow or NameRow that match the query, from after `cursor` on.

    Records without a value to sort by stand at the end, in either direction.
    """
    of, limit, key = _KINDS[kind], max(1, limit), _sort_key(kind, sort)
    rows: list[Any] = []
    with catalogue.read() as session:
        wanted = _matching(session, kind, query, key.label("sort_value"), Record.id, *of.columns, by=key)
        for part in _parts(wanted, key, cursor, descending=descending):
            rows += session.execute(part.limit(limit + 1 - len(rows))).all()
    more = (rows[limit - 1][0], rows[limit - 1][1]) if len(rows) > limit else None
    return Page([of.row(*row[1:]) for row in rows[:limit]], more)


def count(catalogue: Catalogue, kind: str, query: str = "") -> int:
    """How many records of that kind match the query. Of all of them the number is kept and need not be counted."""
    with catalogue.read() as session:
        if not query.strip():
            kept = session.execute(text("SELECT count FROM record_count WHERE kind = :kind"), {"kind": kind})
            return int(kept.scalar() or 0)
        return int(session.execute(_matching(session, kind, query, func.count())).scalar_one())


def ids(catalogue: Catalogue, kind: str, query: str = "") -> list[int]:
    """The ids of all records of that kind that match the query, oldest first: for what is done to all of them."""
    with catalogue.read() as session:
        return list(session.scalars(_matching(session, kind, query, Record.id).order_by(Record.id)))


def _matching(session: Session, kind: str, query: str, *columns: Any, by: Any = Record.sort_key) -> Select[Any]:
    """The records of a kind that match. Sorted by a column of the kind's own table, that table's index leads."""
    of = _KINDS[kind]
    wanted = select(*columns).select_from(Record).join(of.table, of.table.id == Record.id)
    if by.class_ is Record:
        wanted = wanted.where(Record.kind == kind)
    return wanted.where(*filters.conditions(session, kind, query_language.parse(query)))


def _parts(wanted: Select[Any], key: Any, cursor: tuple[Any, int] | None, *, descending: bool) -> Iterable[Select[Any]]:
    """The query in two parts, records with a value to sort by and those without: each goes along an index."""
    way: Callable[[Any], Any] = desc if descending else asc
    ident = key.class_.id
    may_be_empty = key.property.columns[0].nullable
    if cursor is None or cursor[0] is not None:
        valued = wanted.where(key.is_not(None)) if may_be_empty else wanted
        if cursor is not None:
            here, there = tuple_(key, ident), tuple_(literal(cursor[0]), literal(cursor[1]))
            valued = valued.where(here < there if descending else here > there)
        yield valued.order_by(way(key), way(ident))
    if may_be_empty:
        empty = wanted.where(key.is_(None))
        if cursor is not None and cursor[0] is None:
            empty = empty.where(ident < cursor[1] if descending else ident > cursor[1])
        yield empty.order_by(way(ident))


def _sort_key(kind: str, sort: str) -> Any:
    try:
        return _KINDS[kind].sorts[sort]
    except KeyError:
        known = ", ".join(sorts(kind))
        raise Invalid(
            f"A list of {kind}s cannot be sorted by “{sort}”.", f"It can by: {known}.", field="sort"
        ) from None
