"""History: what was done, by whom and when; undo and redo."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from catalog.domain.operations import Operation
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.services import records
from catalog.services.next_steps import next_steps as next_steps
from catalog.store import undo as journal
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Base, Change, Step
from catalog.store.undoable import Undoable


@dataclass(frozen=True, slots=True)
class StepView:
    """One user action. `in_effect` is False when it was undone."""

    id: int
    operation: str
    subject: str
    actor: str
    at: str
    in_effect: bool


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One row changed by a step: the columns that differ, as (before, after)."""

    step: StepView
    table: str
    row: str
    what: str
    columns: dict[str, tuple[Any, Any]]


def undo(catalogue: Catalogue) -> Undoable | None:
    """Take back the latest action; returns it, None if there is none. Raises Conflict when rows changed since."""
    return journal.undo(catalogue)


def redo(catalogue: Catalogue) -> Undoable | None:
    """Do again what was last undone; returns it, None if there is none."""
    return journal.redo(catalogue)


def steps(catalogue: Catalogue, limit: int = 200, before: int | None = None) -> list[StepView]:
    """The latest steps, newest first; `before` pages on from a step's id."""
    query = select(Step).order_by(Step.id.desc()).limit(limit)
    if before is not None:
        query = query.where(Step.id < before)
    with catalogue.read() as session:
        return [_step(row) for row in session.scalars(query)]


def changes(catalogue: Catalogue, step_id: int, limit: int = 500) -> list[ChangeView]:
    """The rows a step changed, in order."""
    with catalogue.read() as session:
        query = select(Change, Step).join(Step, Step.id == Change.step_id).where(Step.id == step_id)
        return [_change(change, step) for change, step in session.execute(query.order_by(Change.id).limit(limit))]


def of_record(catalogue: Catalogue, record_id: int, limit: int = 500) -> list[ChangeView]:
    """The audit trail of a record: every change of its rows and of what hangs on it, newest first.

    Rows that were removed from the record since are found by what the journal says of them.
    """
    with catalogue.read() as session:
        wanted = _rows_of(session, record_id)
        found: list[ChangeView] = []
        for table, keys in wanted.items():
            query = select(Change, Step).outerjoin(Step, Step.id == Change.step_id).where(Change.table_name == table)
            for some in records.batches(sorted(keys)):
                rows = session.execute(query.where(Change.row.in_(some)))
                found += [_change(change, step) for change, step in rows]
    return sorted(found, key=lambda change: change.step.id, reverse=True)[:limit]


_HANGING: dict[str, tuple[str, ...]] = {
    "note": ("record_id",),
    "mention": ("record_id",),
    "link": ("from_id", "to_id"),
    "evidence": ("claim_id", "quote_id"),
    "name_form": ("name_id",),
    "flag": ("record_id",),
    "text": ("source_id",),
    "original": ("source_id",),
}
"""Tables whose rows belong to a record, and the columns that say to which."""


def _rows_of(session: Session, record_id: int) -> dict[str, set[str]]:
    """The keys, as the journal writes them, of a record's rows and of those that hang on it or did."""
    own = {json.dumps([record_id])}
    rows = dict.fromkeys(("record", *RECORD_KINDS), own)
    carried = Change.row.startswith(f"[{record_id},")
    rows["record_tag"] = set(session.scalars(select(Change.row).where(Change.table_name == "record_tag", carried)))
    for table, columns in _HANGING.items():
        there = Base.metadata.tables[table]
        ids = session.scalars(select(there.c.id).where(or_(*(there.c[column] == record_id for column in columns))))
        rows[table] = {json.dumps([key]) for key in ids} | _removed(session, table, columns, record_id)
    return rows


def _removed(session: Session, table: str, columns: tuple[str, ...], record_id: int) -> set[str]:
    was_its = or_(*(func.json_extract(Change.before, f"$.{column}") == record_id for column in columns))
    query = select(Change.row).where(Change.table_name == table, Change.after.is_(None), was_its)
    return set(session.scalars(query))


def _step(row: Step | None) -> StepView:
    if row is None:
        return StepView(0, "changed outside Catalog", "", "", "", in_effect=True)
    return StepView(row.id, Operation.named(row.operation).label, row.subject, row.actor, row.at, row.undone_by is None)


def _columns(row: str | None) -> dict[str, Any]:
    """A row as the journal has it; of one that another program has spoilt, nothing."""
    try:
        found = json.loads(row or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _change(change: Change, step: Step | None) -> ChangeView:
    before, after = _columns(change.before), _columns(change.after)
    what = "added" if change.before is None else "removed" if change.after is None else "changed"
    columns = {
        name: (before.get(name), after.get(name))
        for name in {**before, **after}
        if before.get(name) != after.get(name) and name not in {"id", "uid", "sort_key", "folded", "sounds"}
    }
    return ChangeView(_step(step), change.table_name, change.row, what, columns)
