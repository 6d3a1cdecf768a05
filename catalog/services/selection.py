"""What goes along when records are exported: everything they depend on, and nothing else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from catalog.domain.errors import Invalid
from catalog.services import records
from catalog.store.plain import plain
from catalog.store.tables import Evidence, Mention, Passage, Quote, Record, RecordTag, Tag, Text

Ids = set[int]


@dataclass(frozen=True, slots=True)
class Selection:
    """The ids of the records and tags that an export holds."""

    sources: Ids
    quotes: Ids
    claims: Ids
    names: Ids
    tags: Ids

    @property
    def records(self) -> Ids:
        """All records of it."""
        return self.sources | self.quotes | self.claims | self.names


def chosen(session: Session, record_ids: Sequence[int] | None) -> Selection:
    """What an export of these records holds; None means everything. Raises Invalid for no record, NotFound."""
    if record_ids is None:
        return everything(session)
    if not record_ids:
        raise Invalid("There is nothing to export.", "Choose at least one record, or export everything.")
    records.all_there(session, record_ids)
    return with_all_needed(session, record_ids)


def nothing() -> Selection:
    """No record at all."""
    return Selection(set(), set(), set(), set(), set())


def everything(session: Session) -> Selection:
    """The whole catalogue."""
    kinds: dict[str, Ids] = {"source": set(), "quote": set(), "claim": set(), "name": set()}
    for kind, ids in kinds.items():
        ids |= {key for (key,) in plain(session).execute("SELECT id FROM record WHERE kind = ?", (kind,))}
    tags = set(session.scalars(select(Tag.id)))
    return Selection(kinds["source"], kinds["quote"], kinds["claim"], kinds["name"], tags)


def with_all_needed(session: Session, record_ids: Iterable[int]) -> Selection:
    """The given records with what they depend on: a claim's evidence, a quote's source, names mentioned, tags carried.

    Of a source given itself, its quotes and the claims resting on it come along.
    """
    chosen = set(record_ids)
    kinds: dict[str, Ids] = {"source": set(), "quote": set(), "claim": set(), "name": set()}
    for record_id, kind in _pairs(session, select(Record.id, Record.kind), Record.id, chosen):
        kinds[kind].add(record_id)
    sources, quotes, claims, names = kinds["source"], kinds["quote"], kinds["claim"], kinds["name"]
    quotes |= _ids(session, select(Quote.id), Quote.source_id, sources)
    claims |= _ids(session, select(Evidence.claim_id).where(Evidence.quote_id.is_not(None)), Evidence.quote_id, quotes)
    own_passages = _ids(session, select(Passage.id).join(Text, Text.id == Passage.text_id), Text.source_id, sources)
    claims |= _ids(session, select(Evidence.claim_id), Evidence.passage_id, own_passages)
    quotes |= _ids(session, select(Evidence.quote_id).where(Evidence.quote_id.is_not(None)), Evidence.claim_id, claims)
    sources |= _ids(session, select(Quote.source_id), Quote.id, quotes)
    passages = _ids(
        session, select(Evidence.passage_id).where(Evidence.passage_id.is_not(None)), Evidence.claim_id, claims
    )
    passages |= _ids(session, select(Quote.passage_id).where(Quote.passage_id.is_not(None)), Quote.id, quotes)
    sources |= _ids(session, select(Text.source_id).join(Passage, Passage.text_id == Text.id), Passage.id, passages)
    names |= _ids(session, select(Mention.name_id), Mention.record_id, sources | quotes | claims)
    tags = _ids(session, select(RecordTag.tag_id), RecordTag.record_id, sources | quotes | claims | names)
    return Selection(sources, quotes, claims, names, _with_broader(session, tags))


def _with_broader(session: Session, tags: Ids) -> Ids:
    found, above = set(tags), set(tags)
    while above:
        query = select(Tag.broader_id).where(Tag.broader_id.is_not(None))
        above = _ids(session, query, Tag.id, above) - found
        found |= above
    return found


def _ids(session: Session, query: Select[Any], column: Any, among: Ids) -> Ids:
    return {row[0] for row in _pairs(session, query, column, among)}


def _pairs(session: Session, query: Any, column: Any, among: Ids) -> Iterable[tuple[Any, ...]]:
    for some in records.batches(sorted(among)):
        yield from session.execute(query.where(column.in_(some)))
