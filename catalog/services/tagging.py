"""Tags put on records and taken off them, one or several at once, as one step."""

from collections.abc import Sequence

from sqlalchemy import delete
from sqlalchemy.orm import Session

from catalog.domain.errors import Invalid
from catalog.domain.operations import Operation
from catalog.domain.values import TagValues
from catalog.services import records, tags
from catalog.store.catalogue import Catalogue
from catalog.store.tables import RecordTag


def put(catalogue: Catalogue, record_ids: Sequence[int], label: str) -> int:
    """Put a tag on records, making it if there is none of that label; returns the tag's id."""
    with catalogue.transact(Operation.TAG_RECORDS, label) as session:
        tag_id = _found(session, label)
        tags.put_in(session, record_ids, tag_id)
        return tag_id


def take(catalogue: Catalogue, record_ids: Sequence[int], tag_id: int) -> None:
    """Take a tag off records."""
    with catalogue.transact(Operation.UNTAG_RECORDS, tags.get(catalogue, tag_id).values.label) as session:
        for some in records.batches(record_ids):
            session.execute(delete(RecordTag).where(RecordTag.tag_id == tag_id, RecordTag.record_id.in_(some)))


def put_many(
    catalogue: Catalogue, record_ids: Sequence[int], labels: Sequence[str], without: Sequence[str] = ()
) -> list[int]:
    """Put tags on records, making those there are not, and take those in `without` off; returns the ids of the tags.

    Raises NotFound for a record that is not there, Invalid when there is nothing to put or take.
    """
    if not labels and not without:
        raise Invalid("There is no tag to put or take away.", "Type one first.", field="tags")
    operation = Operation.TAG_RECORDS if labels else Operation.UNTAG_RECORDS
    with catalogue.transact(operation, ", ".join(labels or without)) as session:
        ids = list(dict.fromkeys(_found(session, label) for label in labels))
        for tag_id in ids:
            tags.put_in(session, record_ids, tag_id)
        gone = [known for label in without if (known := tags.find_in(session, label)) is not None]
        for some in records.batches(record_ids):
            session.execute(delete(RecordTag).where(RecordTag.tag_id.in_(gone), RecordTag.record_id.in_(some)))
        return ids


def _found(session: Session, label: str) -> int:
    known = tags.find_in(session, label)
    return tags.add_in(session, TagValues(label)) if known is None else known
