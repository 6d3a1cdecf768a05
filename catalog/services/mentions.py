"""Mentions: names in a role on a record, with the form as written."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from catalog.domain.operations import Operation
from catalog.domain.vocabulary import ROLES
from catalog.services import names, records, subjects
from catalog.store.catalogue import Catalogue
from catalog.store.plain import plain
from catalog.store.tables import Mention, Record

_IN_ROLE = (
    "SELECT record.label, record.id FROM mention JOIN record ON record.id = mention.name_id "
    "WHERE mention.record_id = ? AND mention.role = ? ORDER BY mention.position, mention.id"
)


@dataclass(frozen=True, slots=True)
class MentionInfo:
    """A name in a role on a record, seen from either side."""

    id: int
    record_id: int
    record_kind: str
    record_label: str
    name_id: int
    name: str
    role: str
    as_written: str | None


def add(catalogue: Catalogue, record_id: int, name: str | int, role: str, as_written: str | None = None) -> int:
    """Say that a name stands in a role on a record; `name` is an id or a form (made if unknown)."""
    with catalogue.transact(Operation.ADD_MENTION, str(name)) as session:
        records.all_there(session, [record_id])
        name_id = name if isinstance(name, int) else names.resolve_in(session, name)
        return add_in(session, record_id, name_id, role, as_written)


def remove(catalogue: Catalogue, mention_id: int) -> None:
    """Take a mention away."""
    with catalogue.transact(Operation.REMOVE_MENTION, subjects.of(catalogue, "mention", mention_id)) as session:
        session.delete(records.there(session, Mention, mention_id, "mention"))


def of_name(catalogue: Catalogue, name_id: int, limit: int = 500) -> list[MentionInfo]:
    """Where a name is mentioned."""
    with catalogue.read() as session:
        return listed_in(session, Mention.name_id == name_id, limit)


def on_record(catalogue: Catalogue, record_id: int) -> list[MentionInfo]:
    """The names mentioned on a record, in order."""
    with catalogue.read() as session:
        return listed_in(session, Mention.record_id == record_id)


# --- used by the other services, inside their transactions ---


def add_in(
    session: Session, record_id: int, name_id: int, role: str, as_written: str | None = None, position: int = 0
) -> int:
    """A new mention row, unless it is there already; returns its id."""
    records.one_of(role, ROLES, "role")
    records.kind_checked(session, name_id, "name")
    same = select(Mention.id).where(Mention.record_id == record_id, Mention.name_id == name_id, Mention.role == role)
    if (found := session.scalars(same).first()) is not None:
        return found
    row = Mention(record_id=record_id, name_id=name_id, role=role, as_written=as_written or None, position=position)
    session.add(row)
    session.flush()
    return row.id


def set_role_in(session: Session, record_id: int, role: str, forms: Iterable[str]) -> None:
    """Make these, in this order, the names in that role on the record; mentions that stay are left as they are."""
    rows = _in_role(session, record_id, role)
    there, present = dict(rows), {name_id for _, name_id in rows}
    wanted: dict[int, str] = {}
    for form in forms:
        if written := form.strip():
            wanted.setdefault(there[written] if written in there else names.resolve_in(session, written), written)
    if gone := present - wanted.keys():
        theirs = delete(Mention).where(Mention.record_id == record_id, Mention.role == role)
        session.execute(theirs.where(Mention.name_id.in_(gone)))
    for position, (name_id, form) in enumerate(wanted.items()):
        if name_id not in present:
            as_written = form if form != records.info_in(session, name_id).label else None
            add_in(session, record_id, name_id, role, as_written, position)


def names_in_role(session: Session, record_id: int, role: str) -> list[str]:
    """The preferred forms of the names in that role on the record."""
    return list(dict(_in_role(session, record_id, role)))


def _in_role(session: Session, record_id: int, role: str) -> list[tuple[str, int]]:
    return plain(session).execute(_IN_ROLE, (record_id, role)).fetchall()


def listed_in(session: Session, where: object, limit: int = 500) -> list[MentionInfo]:
    """Mentions that fulfil a condition, with both labels."""
    name = select(Record.id, Record.label).subquery()
    query = (
        select(
            Mention.id, Record.id, Record.kind, Record.label, name.c.id, name.c.label, Mention.role, Mention.as_written
        )
        .join(Record, Record.id == Mention.record_id)
        .join(name, name.c.id == Mention.name_id)
        .where(where)  # type: ignore[arg-type]
        .order_by(Mention.role, Mention.position, Mention.id)
        .limit(limit)
    )
    return [MentionInfo(*row) for row in session.execute(query)]
