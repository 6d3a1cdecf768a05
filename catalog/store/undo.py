"""Undo and redo from the journal: the recorded values are written back as a new step."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.orm import Session, aliased

from catalog.domain.errors import Conflict
from catalog.domain.operations import Operation
from catalog.store.catalogue import Catalogue
from catalog.store.revert import revert
from catalog.store.tables import Step


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
        connection = session.connection().connection.driver_connection
        assert isinstance(connection, sqlite3.Connection)  # noqa: S101 - narrows the type for the checker
        revert(connection, target.step_id, step_id)
        session.execute(update(Step).where(Step.id == target.step_id).values(undone_by=step_id))
        if operation is Operation.REDO:
            original = select(Step.undoes).where(Step.id == target.step_id).scalar_subquery()
            session.execute(update(Step).where(Step.id == original).values(undone_by=None))
    return target
