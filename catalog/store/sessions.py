"""Sessions of SQLAlchemy on a catalogue: reading, and writing one step of the journal at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, delete, func, select, update
from sqlalchemy.orm import Session

from catalog.domain.operations import Operation
from catalog.store.done import Changes, Done
from catalog.store.engine import connect
from catalog.store.identity import new_uid, now
from catalog.store.tables import Change, CurrentStep, Step

MANY = 5_000
"""A step that changed more rows than this is announced by its tables alone."""


class Sessions:
    """Makes sessions on one file."""

    def __init__(self, file: Path) -> None:
        self.engine: Engine = connect(file)
        self._writing = self.engine.execution_options(write=True)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session over one consistent state."""
        with Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def transact(
        self, operation: Operation, subject: str, actor: str, undoes: int | None
    ) -> Iterator[tuple[Session, list[Done]]]:
        """A session for one step, and a list that holds what was done when the block has ended; empty for nothing."""
        finished: list[Done] = []
        with Session(self._writing, expire_on_commit=False) as session:
            step = Step(uid=new_uid(), operation=operation, subject=subject, actor=actor, at=now(), undoes=undoes)
            session.add(step)
            session.flush()
            session.execute(update(CurrentStep).values(step_id=step.id))
            yield session, finished
            session.flush()
            session.execute(update(CurrentStep).values(step_id=None))
            changes = _changes(session, step.id)
            if not changes:
                session.execute(delete(Step).where(Step.id == step.id))
            session.commit()
        if changes:
            finished.append(Done(step.id, operation, subject, changes))


def _changes(session: Session, step_id: int) -> Changes:
    first_key = func.json_extract(Change.row, "$[0]")
    rows = select(Change.table_name, first_key).where(Change.step_id == step_id).distinct().limit(MANY + 1)
    found = frozenset((table, int(key) if str(key).isdigit() else 0) for table, key in session.execute(rows))
    if len(found) <= MANY:
        return found
    tables = select(Change.table_name).where(Change.step_id == step_id).distinct()
    return frozenset((table, 0) for table in session.scalars(tables))
