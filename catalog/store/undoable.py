"""What Undo and Redo would take back now."""

import sqlite3
from dataclasses import dataclass

from catalog.domain.operations import Operation

_UNDO = "SELECT id, operation, subject FROM step WHERE undone_by IS NULL AND undoes IS NULL ORDER BY id DESC LIMIT 1"
_REDO = """
SELECT step.id, original.operation, original.subject FROM step JOIN step AS original ON original.id = step.undoes
WHERE step.undone_by IS NULL AND step.undoes IS NOT NULL AND step.operation = ? ORDER BY step.id DESC LIMIT 1
"""
_LATER = "SELECT 1 FROM step WHERE id > ? AND undoes IS NULL LIMIT 1"


@dataclass(frozen=True, slots=True)
class Undoable:
    """The step an Undo or Redo would take back now, and the action it stands for."""

    step_id: int
    operation: Operation
    subject: str


def next_undo(connection: sqlite3.Connection) -> Undoable | None:
    """The latest action still in effect."""
    return _undoable(connection.execute(_UNDO).fetchone())


def next_redo(connection: sqlite3.Connection) -> Undoable | None:
    """The latest undo still in effect, unless another action came after it."""
    found = connection.execute(_REDO, (Operation.UNDO.value,)).fetchone()
    return None if found is None or connection.execute(_LATER, found[:1]).fetchone() else _undoable(found)


def _undoable(found: tuple[int, str, str] | None) -> Undoable | None:
    return Undoable(found[0], Operation.named(found[1]), str(found[2])) if found else None
