"""Several tags put on records and taken off them at once, as one step."""

from collections.abc import Sequence

from sqlalchemy import delete
from sqlalchemy.orm import Session

from catalog.domain.errors import Invalid
from catalog.domain.operations import Operation
from catalog.domain.values import TagValues
from catalog.services import records, tags
from catalog.store.catalogue import Catalogue
from catalog.store.tables import RecordTag


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
