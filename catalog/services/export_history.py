"""The steps of the journal that made what is exported: who did what to which of these records, and when."""

from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from catalog.store.tables import Change, Record, Step

Json = dict[str, Any]
_TABLES = ("record", "source", "quote", "claim", "name")
_LISTS = ("sources", "quotes", "claims", "names")


def history_in(session: Session, content: Json) -> list[Json]:
    """Every step that touched a record of the content, oldest first, with the uids of those it touched.

    Steps on other records, on deleted ones and on notes stay out; what a step was about is said only where it touched
    nothing else, since that may name what is not exported.
    """
    wanted = {record["uid"] for key in _LISTS for record in content[key]}
    touched = _touched(session)
    steps = [step for step in session.scalars(select(Step).order_by(Step.id)) if wanted & touched.get(step.id, set())]
    kept = {step.id for step in steps}
    return [
        {
            "id": step.id,
            "operation": step.operation,
            "subject": step.subject if touched[step.id] <= wanted else None,
            "actor": step.actor,
            "at": step.at,
            "undoes": step.undoes if step.undoes in kept else None,
            "records": sorted(touched[step.id] & wanted),
        }
        for step in steps
    ]


def _touched(session: Session) -> dict[int | None, set[str]]:
    """The uids of the records each step changed; for a record that is gone, its number."""
    uids = dict(session.execute(select(Record.id, Record.uid)).all())
    found: dict[int | None, set[str]] = {}
    key = func.json_extract(case((func.json_valid(Change.row), Change.row)), "$[0]")
    for step_id, number in session.execute(select(Change.step_id, key).where(Change.table_name.in_(_TABLES))):
        found.setdefault(step_id, set()).add(uids.get(number, f"gone {number}"))
    return found
