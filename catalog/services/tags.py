"""Tags: a controlled vocabulary kept in order. `tagging` puts them on records."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.orm import Session

from catalog.domain.errors import CatalogError, Conflict, Invalid, NotFound
from catalog.domain.folding import fold
from catalog.domain.operations import Operation
from catalog.domain.values import TagValues
from catalog.services import records, subjects
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid
from catalog.store.tables import RecordTag, Tag, TagLabel

_COLOUR = re.compile(r"#[0-9a-f]{6}")
_CARRIED = select(RecordTag.tag_id, func.count()).group_by(RecordTag.tag_id)


@dataclass(frozen=True, slots=True)
class TagView:
    """A term with its place in the hierarchy and how many records carry it."""

    id: int
    uid: str
    values: TagValues
    broader_id: int | None
    count: int


def add(catalogue: Catalogue, values: TagValues) -> int:
    """Enter a term; returns its id. Raises Invalid when the label is taken."""
    with catalogue.transact(Operation.ADD_TAG, values.label) as session:
        return add_in(session, values)


def edit(catalogue: Catalogue, tag_id: int, values: TagValues, seen: TagValues | None = None) -> None:
    """Replace all that is entered of a term. Raises Invalid when a term would be its own broader term.

    With `seen`, the values as they were read, an edit made on what is no longer there raises Conflict.
    """
    with catalogue.transact(Operation.EDIT_TAG, values.label) as session:
        if seen is not None and view_in(session, tag_id).values != seen:
            what = f"The tag “{seen.label}” was changed elsewhere since it was read."
            raise Conflict(what, "Look at it again.", seen="")
        _edit_in(session, tag_id, values)


def rename(catalogue: Catalogue, tag_id: int, label: str) -> None:
    """Give a term another preferred label; the old one stays as an alternative, so that it is still found."""
    with catalogue.transact(Operation.RENAME_TAG, label) as session:
        values = view_in(session, tag_id).values
        kept = tuple(dict.fromkeys((*values.alternatives, values.label)))
        others = tuple(each for each in kept if fold(each) != fold(label))
        _edit_in(session, tag_id, TagValues(label, values.broader, others, values.scope_note, values.colour))


def merge(catalogue: Catalogue, keep_id: int, other_id: int) -> None:
    """Make two terms one: `keep` gets the other's records, narrower terms and labels."""
    if keep_id == other_id:
        raise CatalogError("A tag cannot be merged with itself.", "Choose two different tags.")
    subject = f"{subjects.of(catalogue, 'tag', other_id)} → {subjects.of(catalogue, 'tag', keep_id)}"
    with catalogue.transact(Operation.MERGE_TAGS, subject) as session:
        kept, other = view_in(session, keep_id), view_in(session, other_id)
        carriers = select(RecordTag.record_id).where(RecordTag.tag_id == other_id)
        put_in(session, list(session.scalars(carriers)), keep_id)
        if other_id in _above(session, kept.broader_id):
            session.execute(update(Tag).where(Tag.id == keep_id).values(broader_id=other.broader_id))
        session.execute(update(Tag).where(Tag.broader_id == other_id).values(broader_id=keep_id))
        session.execute(delete(Tag).where(Tag.id == other_id))
        labels = dict.fromkeys((*kept.values.alternatives, other.values.label, *other.values.alternatives))
        _set_alternatives(session, keep_id, labels)


def delete_tag(catalogue: Catalogue, tag_id: int) -> None:
    """Delete a term; its narrower terms move up to its broader one."""
    with catalogue.transact(Operation.DELETE_TAG, subjects.of(catalogue, "tag", tag_id)) as session:
        tag = view_in(session, tag_id)
        session.execute(update(Tag).where(Tag.broader_id == tag_id).values(broader_id=tag.broader_id))
        session.execute(delete(Tag).where(Tag.id == tag_id))


def get(catalogue: Catalogue, tag_id: int) -> TagView:
    """One term. Raises NotFound."""
    with catalogue.read() as session:
        return view_in(session, tag_id)


def find(catalogue: Catalogue, label: str) -> int:
    """The id of the term with that preferred or alternative label (or that number). Raises NotFound."""
    with catalogue.read() as session:
        found = find_in(session, label)
    if found is None:
        raise NotFound(f"There is no tag “{label}”.", "`catalog list tags` shows what there is.")
    return found


def listed(catalogue: Catalogue) -> list[TagView]:
    """All terms by label."""
    with catalogue.read() as session:
        rows = list(session.scalars(select(Tag).order_by(Tag.folded)))
        counts = Counter(dict(session.execute(_CARRIED).all()))
        labels = {row.id: row.label for row in rows}
        others: dict[int, list[str]] = {}
        for tag_id, label in session.execute(select(TagLabel.tag_id, TagLabel.label).order_by(TagLabel.id)):
            others.setdefault(tag_id, []).append(label)
        return [_view(row, labels.get(row.broader_id or 0), others.get(row.id, ()), counts[row.id]) for row in rows]


def of_record(catalogue: Catalogue, record_id: int) -> list[TagView]:
    """The tags of a record by label."""
    with catalogue.read() as session:
        ids = session.scalars(
            select(Tag.id)
            .join(RecordTag, RecordTag.tag_id == Tag.id)
            .where(RecordTag.record_id == record_id)
            .order_by(Tag.folded)
        )
        return [view_in(session, tag_id) for tag_id in ids]


def complete(catalogue: Catalogue, typed: str, limit: int = 12) -> list[TagView]:
    """Terms whose preferred or alternative label has a word that begins as typed."""
    start = fold(typed)
    with catalogue.read() as session:
        ways = [
            column.startswith(start, autoescape=True) | column.contains(f" {start}", autoescape=True)
            for column in (Tag.folded, TagLabel.folded)
        ]
        query = select(Tag.id).outerjoin(TagLabel).where(or_(*ways)).distinct().order_by(Tag.folded).limit(limit)
        return [view_in(session, tag_id) for tag_id in session.scalars(query)]


# --- used by the other services, inside their transactions ---


def add_in(session: Session, values: TagValues, uid: str | None = None) -> int:
    """A new term; returns its id."""
    label = _free_label(session, values.label)
    row = Tag(uid=uid or new_uid(), label=label, folded=fold(label) or label, **_columns(session, values))
    session.add(row)
    session.flush()
    _set_alternatives(session, row.id, values.alternatives)
    return row.id


def find_in(session: Session, label: str) -> int | None:
    """The id of the term with that preferred, else alternative label, or that number."""
    if (number := records.number(label)) is not None and session.get(Tag, number) is not None:
        return number
    key = fold(label) or label
    preferred = session.scalars(select(Tag.id).where(Tag.folded == key)).first()
    if preferred is not None:
        return preferred
    return session.scalars(select(TagLabel.tag_id).where(TagLabel.folded == key)).first()


def put_in(session: Session, record_ids: Sequence[int], tag_id: int) -> None:
    """Put a tag on those of the records that do not have it. Raises NotFound."""
    records.all_there(session, record_ids)
    for some in records.batches(record_ids):
        carried = select(RecordTag.record_id).where(RecordTag.tag_id == tag_id, RecordTag.record_id.in_(some))
        there = set(session.scalars(carried))
        session.add_all(RecordTag(record_id=each, tag_id=tag_id) for each in dict.fromkeys(some) if each not in there)
    session.flush()


def view_in(session: Session, tag_id: int) -> TagView:
    """As `get`, inside a session."""
    row = records.there(session, Tag, tag_id, "tag")
    others = session.scalars(select(TagLabel.label).where(TagLabel.tag_id == tag_id).order_by(TagLabel.id))
    broader = session.get(Tag, row.broader_id) if row.broader_id is not None else None
    count = session.scalar(select(func.count()).select_from(RecordTag).where(RecordTag.tag_id == tag_id)) or 0
    return _view(row, broader.label if broader else None, others, count)


def _view(row: Tag, broader: str | None, alternatives: Iterable[str], count: int) -> TagView:
    values = TagValues(row.label, broader, tuple(alternatives), row.scope_note, row.colour)
    return TagView(row.id, row.uid, values, row.broader_id, count)


def _edit_in(session: Session, tag_id: int, values: TagValues) -> None:
    records.there(session, Tag, tag_id, "tag")
    label = _free_label(session, values.label, tag_id)
    columns = {"label": label, "folded": fold(label) or label, **_columns(session, values)}
    _refuse_circle(session, tag_id, _broader(session, values))
    session.execute(update(Tag).where(Tag.id == tag_id).values(**columns))
    _set_alternatives(session, tag_id, values.alternatives)


def _columns(session: Session, values: TagValues) -> dict[str, object]:
    broader_id, colour = _broader(session, values), (values.colour or "").strip().lower()
    if colour and not _COLOUR.fullmatch(colour):
        raise Invalid(f"“{colour}” is no colour.", "Write it as #rrggbb, for instance #a8383b.", field="colour")
    return {"broader_id": broader_id, **records.cleaned({"scope_note": values.scope_note, "colour": colour})}


def _broader(session: Session, values: TagValues) -> int | None:
    if not values.broader:
        return None
    found = find_in(session, values.broader)
    if found is None:
        raise Invalid(f"There is no tag “{values.broader}” to be the broader term.", "Add it first.", field="broader")
    return found


def _free_label(session: Session, label: str, own_id: int | None = None) -> str:
    label = records.required(label, "The label", "label")
    taken = session.scalars(select(Tag).where(Tag.folded == (fold(label) or label))).first()
    if taken is not None and taken.id != own_id:
        raise Invalid(
            f"There is a tag “{taken.label}” already.", "Merge the two, or choose another label.", field="label"
        )
    return label


def _refuse_circle(session: Session, tag_id: int, broader_id: int | None) -> None:
    if tag_id in _above(session, broader_id):
        raise Invalid(
            "A tag cannot be broader than itself.",
            "Choose a broader term outside its own narrower ones.",
            field="broader",
        )


def _above(session: Session, tag_id: int | None) -> list[int]:
    """A term and all its broader ones, narrowest first."""
    found: list[int] = []
    while tag_id is not None and tag_id not in found:
        found.append(tag_id)
        tag_id = session.scalars(select(Tag.broader_id).where(Tag.id == tag_id)).first()
    return found


def _set_alternatives(session: Session, tag_id: int, labels: Iterable[str]) -> None:
    wanted = dict.fromkeys(label.strip() for label in labels if label.strip())
    present = {row.label: row for row in session.scalars(select(TagLabel).where(TagLabel.tag_id == tag_id))}
    for label, row in present.items():
        if label not in wanted:
            session.delete(row)
    session.add_all(
        TagLabel(tag_id=tag_id, label=label, folded=fold(label)) for label in wanted if label not in present
    )
    session.flush()
