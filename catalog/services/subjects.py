"""What a step is about, as the history and the Undo menu say it: read before the row in question is changed."""

from catalog.domain.labels import shortened
from catalog.store.catalogue import Catalogue

_RECORD_OF = "SELECT record.label FROM {0} JOIN record ON record.id = {0}.{1} WHERE {0}.id = ?"
_SUBJECTS = {
    "evidence": _RECORD_OF.format("evidence", "claim_id"),
    "note": _RECORD_OF.format("note", "record_id"),
    "mention": _RECORD_OF.format("mention", "name_id"),
    "name form": "SELECT form FROM name_form WHERE id = ?",
    "passage": "SELECT exact FROM passage WHERE id = ?",
    "tag": "SELECT label FROM tag WHERE id = ?",
    "link": (
        "SELECT one.label || ' – ' || other.label FROM link JOIN record AS one ON one.id = link.from_id "
        "JOIN record AS other ON other.id = link.to_id WHERE link.id = ?"
    ),
    "suggestion": (
        "SELECT coalesce(json_extract(payload, '$.text'), json_extract(payload, '$.statement'), "
        "json_extract(payload, '$.preferred')) FROM suggestion WHERE id = ?"
    ),
}
"""Which words tell a row of this kind to people."""


def of(catalogue: Catalogue, what: str, row_id: int) -> str:
    """The words for a row; empty when it is not there, which the step itself will say."""
    with catalogue.rows() as connection:
        found = connection.execute(_SUBJECTS[what], (row_id,)).fetchone()
    return shortened(str(found[0] or "")) if found else ""
