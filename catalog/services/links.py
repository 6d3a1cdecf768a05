"""Links: typed cross-references, made, shown from either end, taken away."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from catalog.domain.errors import Invalid
from catalog.domain.operations import Operation
from catalog.domain.relations import check_join, relation
from catalog.domain.values import RecordInfo
from catalog.services import records, subjects
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid
from catalog.store.tables import Link


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link as seen from one record: how it reads from there ("is supported by"), and the record at the other end."""

    id: int
    relation: str
    reads: str
    other: RecordInfo
    outward: bool
    note: str | None


def add(catalogue: Catalogue, from_id: int, to_id: int, relation_id: str, note: str | None = None) -> int:
    """Join two records; returns the link's id. Raises Invalid when the relation cannot join records of these kinds."""
    with catalogue.transact(Operation.ADD_LINK, relation(relation_id).label) as session:
        return add_in(session, from_id, to_id, relation_id, note)


def add_all(catalogue: Catalogue, pairs: Sequence[tuple[int, int]], relation_id: str, note: str | None = None) -> None:
    """Join each pair (from, to), all in one step. Raises Invalid, and joins none, when one cannot be joined so."""
    with catalogue.transact(Operation.ADD_LINK, relation(relation_id).label) as session:
        for from_id, to_id in pairs:
            add_in(session, from_id, to_id, relation_id, note)


def edit(catalogue: Catalogue, link_id: int, note: str | None) -> None:
    """Change the note of a link."""
    with catalogue.transact(Operation.EDIT_LINK, subjects.of(catalogue, "link", link_id)) as session:
        records.there(session, Link, link_id, "link").note = (note or "").strip() or None


def remove(catalogue: Catalogue, link_id: int) -> None:
    """Take a link away."""
    with catalogue.transact(Operation.REMOVE_LINK, subjects.of(catalogue, "link", link_id)) as session:
        session.delete(records.there(session, Link, link_id, "link"))


def of_record(catalogue: Catalogue, record_id: int) -> list[LinkView]:
    """The links of a record, outward ones first."""
    with catalogue.read() as session:
        return of_record_in(session, record_id)


def of_record_in(session: Session, record_id: int) -> list[LinkView]:
    """As `of_record`, inside a session."""
    rows = session.scalars(select(Link).where(or_(Link.from_id == record_id, Link.to_id == record_id)))
    views = [_seen_from(session, row, record_id) for row in rows]
    return sorted(views, key=lambda view: (not view.outward, view.relation, view.other.label))


def add_in(
    session: Session, from_id: int, to_id: int, relation_id: str, note: str | None = None, uid: str | None = None
) -> int:
    """As `add`, inside a transaction; a link that is there already is given back."""
    if from_id == to_id:
        raise Invalid("A record cannot be linked to itself.", "Choose another record.", field="to")
    start, end = records.info_in(session, from_id), records.info_in(session, to_id)
    check_join(relation_id, start.kind, end.kind)
    pairs = [(from_id, to_id)] + ([(to_id, from_id)] if relation(relation_id).symmetric else [])
    for one, other in pairs:
        same = select(Link.id).where(Link.from_id == one, Link.to_id == other, Link.relation == relation_id)
        if (found := session.scalars(same).first()) is not None:
            return found
    row = Link(
        uid=uid or new_uid(), from_id=from_id, to_id=to_id, relation=relation_id, note=(note or "").strip() or None
    )
    session.add(row)
    session.flush()
    return row.id


def _seen_from(session: Session, row: Link, record_id: int) -> LinkView:
    outward = row.from_id == record_id
    kind = relation(row.relation)
    other = records.info_in(session, row.to_id if outward else row.from_id)
    return LinkView(row.id, row.relation, kind.label if outward else kind.inverse, other, outward, row.note)
