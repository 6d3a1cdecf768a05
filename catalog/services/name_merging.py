"""Names made one, or remembered to be two."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from catalog.domain.errors import CatalogError
from catalog.domain.operations import Operation
from catalog.domain.values import FormValues
from catalog.services import names, records
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Distinct, Flag, Link, Mention, Name, Note, Record, RecordTag, Suggestion

FIELDS = ("family", "given", "dates", "description")
"""What a name has of its own beside its forms."""


def merge(catalogue: Catalogue, keep_id: int, other_id: int, theirs: Collection[str] = ()) -> None:
    """Make two names one: `keep` gets the other's forms, mentions, tags, links and notes. Undone as one step.

    Of FIELDS those in `theirs` are taken from the other; the rest only where nothing is entered.
    """
    with catalogue.transact(Operation.MERGE_NAMES, records.info(catalogue, keep_id).label) as session:
        merge_in(session, keep_id, other_id, theirs)


def merge_in(session: Session, keep_id: int, other_id: int, theirs: Collection[str] = ()) -> None:
    """As `merge`, inside a transaction. Raises CatalogError when both are one already."""
    if keep_id == other_id:
        raise CatalogError("A name cannot be merged with itself.", "Choose two different names.")
    kept, other = names.view_in(session, keep_id).values, names.view_in(session, other_id).values
    forms = [FormValues(other.preferred, "variant"), *(replace(form, id=None) for form in other.forms)]
    names.add_forms_in(session, keep_id, forms)
    gained = {
        field: getattr(other, field)
        for field in FIELDS
        if getattr(other, field) and (field in theirs or not getattr(kept, field))
    }
    if gained:
        session.execute(update(Name).where(Name.id == keep_id).values(**gained))
    _move_references(session, other_id, keep_id)
    records.touch_in(session, keep_id)
    session.execute(delete(Record).where(Record.id == other_id))


def keep_apart(catalogue: Catalogue, a_id: int, b_id: int) -> None:
    """Remember that two records are not the same, so that the pair is not proposed again."""
    if a_id == b_id:
        raise CatalogError("A record cannot be kept apart from itself.", "Choose two different records.")
    with catalogue.transact(Operation.KEEP_APART, records.info(catalogue, a_id).label) as session:
        records.all_there(session, (a_id, b_id))
        session.merge(Distinct(a_id=min(a_id, b_id), b_id=max(a_id, b_id)))


def kept_apart(catalogue: Catalogue) -> set[tuple[int, int]]:
    """All pairs (smaller id first) that were said to be different."""
    with catalogue.read() as session:
        return {(a, b) for a, b in session.execute(select(Distinct.a_id, Distinct.b_id))}


def _move_references(session: Session, from_id: int, to_id: int) -> None:
    there = select(func.printf("%d/%s", Mention.record_id, Mention.role)).where(Mention.name_id == to_id)
    taken = set(session.scalars(there))
    for row in session.scalars(select(Mention).where(Mention.name_id == from_id)):
        if f"{row.record_id}/{row.role}" not in taken:
            row.name_id = to_id
    tagged = set(session.scalars(select(RecordTag.tag_id).where(RecordTag.record_id == to_id)))
    for tag in session.scalars(select(RecordTag).where(RecordTag.record_id == from_id)):
        if tag.tag_id not in tagged:
            session.add(RecordTag(record_id=to_id, tag_id=tag.tag_id))
    _move_links(session, from_id, to_id)
    for table in (Note, Flag, Suggestion):
        session.execute(update(table).where(table.record_id == from_id).values(record_id=to_id))
    session.flush()


def _move_links(session: Session, from_id: int, to_id: int) -> None:
    columns = select(Link.from_id, Link.relation, Link.to_id)
    there = {tuple(row) for row in session.execute(columns.where((Link.from_id == to_id) | (Link.to_id == to_id)))}
    for link in session.scalars(select(Link).where((Link.from_id == from_id) | (Link.to_id == from_id))):
        start = to_id if link.from_id == from_id else link.from_id
        end = to_id if link.to_id == from_id else link.to_id
        if start != end and (start, link.relation, end) not in there:
            link.from_id, link.to_id = start, end
    session.flush()
