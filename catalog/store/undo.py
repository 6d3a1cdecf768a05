"""Undo and redo from the journal: the recorded values are written back as a new step."""

import sqlite3
from collections.abc import Callable

from sqlalchemy import select, update

from catalog.domain.errors import Conflict
from catalog.domain.operations import Operation
from catalog.store.catalogue import Catalogue
from catalog.store.plain import plain
from catalog.store.revert import revert
from catalog.store.tables import Step
from catalog.store.undoable import Undoable, next_redo, next_undo

_Finder = Callable[[sqlite3.Connection], Undoable | None]


def undo(catalogue: Catalogue) -> Undoable | None:
    """Take back the latest action; returns it, or None when there is none.

    Raises Conflict, and changes nothing, when a row is no longer as that action left it, or something else was hung on
    a row that would go.
    """
    return _take_back(catalogue, next_undo, Operation.UNDO)


def redo(catalogue: Catalogue) -> Undoable | None:
    """Do again what was last undone; returns it, or None. Raises Conflict as `undo` does."""
    return _take_back(catalogue, next_redo, Operation.REDO)


def _take_back(catalogue: Catalogue, find: _Finder, operation: Operation) -> Undoable | None:
    with catalogue.rows() as connection:
        target = find(connection)
    if target is None:
        return None
    subject = f"{target.operation.label}: {target.subject}" if target.subject else target.operation.label
    try:
        with catalogue.transact(operation, subject, undoes=target.step_id) as session:
            raw = plain(session)
            if find(raw) != target:
                raise Conflict("Another window has just changed something.", "Nothing was undone; look at the history.")
            step_id = session.scalars(select(Step.id).order_by(Step.id.desc()).limit(1)).one()
            revert(raw, target.step_id, step_id)
            session.execute(update(Step).where(Step.id == target.step_id).values(undone_by=step_id))
            if operation is Operation.REDO:
                original = select(Step.undoes).where(Step.id == target.step_id).scalar_subquery()
                session.execute(update(Step).where(Step.id == original).values(undone_by=None))
    except sqlite3.IntegrityError as error:  # references are looked at when all is written back
        raise Conflict("This step cannot be undone: it would point to what is gone.", "Nothing was undone.") from error
    return target
