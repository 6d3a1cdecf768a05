"""History: what was done, by whom and when; undo and redo."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.domain.operations import Operation
from catalog.store import undo as journal
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Change, Evidence, Flag, Link, Mention, NameForm, Note, Record, Step
from catalog.store.undo import Undoable


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


def next_steps(catalogue: Catalogue) -> tuple[Undoable | None, Undoable | None]:
    """What Undo and what Redo would act on now."""
    with catalogue.read() as session:
        return journal.next_undo(session), journal.next_redo(session)


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
            query = query.where(Change.row.in_([json.dumps([key]) for key in sorted(keys)][:900]))
            found += [_change(change, step) for change, step in session.execute(query)]
    return sorted(found, key=lambda change: change.step.id, reverse=True)[:limit]


def _rows_of(session: Session, record_id: int) -> dict[str, set[int]]:
    kind = session.scalars(select(Record.kind).where(Record.id == record_id)).first()
    rows: dict[str, set[int]] = {"record": {record_id}}
    for table in [kind] if kind else ["source", "quote", "claim", "name"]:
        rows[table] = {record_id}
    owners = {
        Note: (Note.record_id,),
        Mention: (Mention.record_id,),
        Link: (Link.from_id, Link.to_id),
        Evidence: (Evidence.claim_id,),
        NameForm: (NameForm.name_id,),
        Flag: (Flag.record_id,),
    }
    for model, columns in owners.items():
        for column in columns:
            ids = session.scalars(select(model.id).where(column == record_id).limit(300))  # type: ignore[attr-defined]
            rows.setdefault(model.__tablename__, set()).update(ids)
    return rows


def _step(row: Step | None) -> StepView:
    if row is None:
        return StepView(0, "changed outside Catalog", "", "", "", in_effect=True)
    return StepView(row.id, Operation(row.operation).label, row.subject, row.actor, row.at, row.undone_by is None)


def _change(change: Change, step: Step | None) -> ChangeView:
    before, after = json.loads(change.before or "{}"), json.loads(change.after or "{}")
    what = "added" if change.before is None else "removed" if change.after is None else "changed"
    columns = {
        name: (before.get(name), after.get(name))
        for name in {**before, **after}
        if before.get(name) != after.get(name) and name not in {"id", "uid", "sort_key", "folded", "sounds"}
    }
    return ChangeView(_step(step), change.table_name, change.row, what, columns)
