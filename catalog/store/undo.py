"""Undo and redo from the journal: the recorded values are written back as a new step."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, func, select, text, update
from sqlalchemy.orm import Session, aliased

from catalog.domain.errors import Conflict
from catalog.domain.operations import Operation
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Base, Change, Step


@dataclass(frozen=True, slots=True)
class Undoable:
    """The step an Undo or Redo would take back now, and the action it stands for."""

    step_id: int
    operation: Operation
    subject: str


_Finder = Callable[[Session], Undoable | None]


def next_undo(session: Session) -> Undoable | None:
    """The latest action still in effect."""
    found = session.scalars(
        select(Step).where(Step.undone_by.is_(None), Step.undoes.is_(None)).order_by(Step.id.desc()).limit(1)
    ).first()
    return Undoable(found.id, Operation(found.operation), found.subject) if found else None


def next_redo(session: Session) -> Undoable | None:
    """The latest undo still in effect, unless another action came after it."""
    undo_step, original = aliased(Step), aliased(Step)
    found = session.execute(
        select(undo_step.id, original.operation, original.subject)
        .join(original, original.id == undo_step.undoes)
        .where(undo_step.undone_by.is_(None), undo_step.operation == Operation.UNDO)
        .order_by(undo_step.id.desc())
        .limit(1)
    ).first()
    if found is None or _acted_after(session, found[0]):
        return None
    return Undoable(found[0], Operation(found[1]), found[2])


def undo(catalogue: Catalogue) -> Undoable | None:
    """Take back the latest action; returns it, or None when there is none.

    Raises Conflict, and changes nothing, when a row is no longer as that action left it, or something else was hung on
    a row that would go.
    """
    return _take_back(catalogue, next_undo, Operation.UNDO)


def redo(catalogue: Catalogue) -> Undoable | None:
    """Do again what was last undone; returns it, or None. Raises Conflict as `undo` does."""
    return _take_back(catalogue, next_redo, Operation.REDO)


def _acted_after(session: Session, step_id: int) -> bool:
    later = select(Step.id).where(Step.id > step_id, Step.undoes.is_(None)).limit(1)
    return session.scalars(later).first() is not None


def _take_back(catalogue: Catalogue, find: _Finder, operation: Operation) -> Undoable | None:
    with catalogue.read() as session:
        target = find(session)
    if target is None:
        return None
    subject = f"{target.operation.label}: {target.subject}" if target.subject else target.operation.label
    with catalogue.transact(operation, subject, undoes=target.step_id) as session:
        if find(session) != target:
            raise Conflict("Another window has just changed something.", "Nothing was undone; look at the history.")
        step_id = session.scalars(select(Step.id).order_by(Step.id.desc()).limit(1)).one()
        _revert_all(session, target.step_id, step_id)
        session.execute(update(Step).where(Step.id == target.step_id).values(undone_by=step_id))
        if operation is Operation.REDO:
            original = select(Step.undoes).where(Step.id == target.step_id).scalar_subquery()
            session.execute(update(Step).where(Step.id == original).values(undone_by=None))
    return target


def _revert_all(session: Session, target_id: int, step_id: int) -> None:
    """Write back what stood before each change of the target. Raises Conflict if that would change any other row."""
    session.execute(text("PRAGMA defer_foreign_keys=ON"))
    for change in session.scalars(select(Change).where(Change.step_id == target_id).order_by(Change.id.desc())):
        _revert(session, change)
    if _count(session, step_id) != _count(session, target_id):
        raise Conflict(
            "This step cannot be undone: something was added since to what it made.",
            "Nothing was undone. Remove the addition first; the history shows it.",
        )


def _count(session: Session, step_id: int) -> int:
    return session.scalars(select(func.count()).where(Change.step_id == step_id)).one()


def _revert(session: Session, change: Change) -> None:
    table = Base.metadata.tables[change.table_name]
    key = dict(zip((column.name for column in table.primary_key.columns), json.loads(change.row), strict=True))
    before = json.loads(change.before) if change.before else None
    after = json.loads(change.after) if change.after else None
    if not _stands(session, table, key, after):
        raise Conflict(
            f"This step cannot be undone: the {change.table_name.replace('_', ' ')} it changed has been changed since.",
            "Nothing was undone. The history shows the later change.",
        )
    where = " AND ".join(f'"{name}" IS :{name}' for name in key)
    if before is None:
        session.execute(text(f"DELETE FROM {table.name} WHERE {where}"), key)
    elif after is None:
        _insert(session, table, before)
    else:
        values = {name: value for name, value in before.items() if name in table.columns and after.get(name) != value}
        _update(session, table, key, values)


def _stands(session: Session, table: Table, key: dict[str, Any], expected: dict[str, Any] | None) -> bool:
    where = " AND ".join(f'"{name}" IS :{name}' for name in key)
    row = session.execute(text(f"SELECT * FROM {table.name} WHERE {where}"), key).mappings().first()
    if row is None or expected is None:
        return row is None and expected is None
    return all(row[name] == value for name, value in expected.items() if name in row)


def _insert(session: Session, table: Table, values: dict[str, Any]) -> None:
    known = [name for name in values if name in table.columns]
    names, marks = ", ".join(f'"{name}"' for name in known), ", ".join(f":{name}" for name in known)
    session.execute(
        text(f"INSERT INTO {table.name} ({names}) VALUES ({marks})"), {name: values[name] for name in known}
    )


def _update(session: Session, table: Table, key: dict[str, Any], values: dict[str, Any]) -> None:
    if not values:
        return
    assigned = ", ".join(f'"{name}" = :{name}' for name in values)
    where = " AND ".join(f'"{name}" IS :key_{name}' for name in key)
    session.execute(
        text(f"UPDATE {table.name} SET {assigned} WHERE {where}"),
        values | {f"key_{name}": value for name, value in key.items()},
    )
