"""A catalogue on disk: made, opened, read, and written in the only way there is."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from catalog.domain.errors import CatalogError, NotFound
from catalog.domain.operations import Operation
from catalog.store import upgrade
from catalog.store.engine import connect
from catalog.store.identity import new_uid, now
from catalog.store.tables import Change, CurrentStep, Step
from catalog.store.trouble import said_plainly

DATABASE = "catalog.sqlite"
MANY = 5_000
"""A step that changed more rows than this is announced by its tables alone."""


@dataclass(frozen=True, slots=True)
class Done:
    """A finished step: what was changed, as (table, key); key 0 stands for "many rows of that table"."""

    step_id: int
    operation: Operation
    subject: str
    changes: frozenset[tuple[str, int]]


class Catalogue:
    """An open catalogue folder. `actor` is who the journal says did it; `listeners` are told of each finished step."""

    def __init__(self, folder: Path, actor: str = "") -> None:
        self.folder = folder
        self.file = folder / DATABASE
        self.actor = actor
        self.listeners: list[Callable[[Done], None]] = []
        self._engine = connect(self.file)
        self._writing = self._engine.execution_options(write=True)

    @property
    def title(self) -> str:
        """The name people know it by: the folder's name without `.catalog`."""
        return self.folder.name.removesuffix(".catalog")

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A short read-only session over one consistent state."""
        with said_plainly(self.title), Session(self._engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def transact(self, operation: Operation, subject: str = "", *, undoes: int | None = None) -> Iterator[Session]:
        """The one way to write: all that happens inside is one step of the journal, or nothing at all.

        A block that changes no row leaves no step behind.
        """
        with said_plainly(self.title), Session(self._writing, expire_on_commit=False) as session:
            step = Step(uid=new_uid(), operation=operation, subject=subject, actor=self.actor, at=now(), undoes=undoes)
            session.add(step)
            session.flush()
            session.execute(update(CurrentStep).values(step_id=step.id))
            yield session
            session.flush()
            session.execute(update(CurrentStep).values(step_id=None))
            changes = _changes(session, step.id)
            if not changes:
                session.execute(delete(Step).where(Step.id == step.id))
            session.commit()
        if changes:
            self._tell(Done(step.id, operation, subject, changes))

    @contextmanager
    def raw(self) -> Iterator[sqlite3.Connection]:
        """A plain sqlite3 connection in autocommit, for what has no step: VACUUM, checks, drafts."""
        pooled = self._engine.raw_connection()
        try:
            connection = pooled.driver_connection
            assert isinstance(connection, sqlite3.Connection)  # noqa: S101 - narrows the type for the checker
            yield connection
        finally:
            pooled.close()

    def close(self) -> None:
        """Let go of the file; SQLite folds its write-ahead log into it."""
        self._engine.dispose()

    def _tell(self, done: Done) -> None:
        for listener in tuple(self.listeners):
            listener(done)


def create_catalogue(folder: Path, *, actor: str = "") -> Catalogue:
    """Make a new, empty catalogue folder. Raises CatalogError when something is there already or cannot be made.

    It is made beside its place and renamed, so that a crash leaves no half catalogue under its name.
    """
    folder = folder.absolute()
    partial = folder.with_name(folder.name + ".partial")
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise CatalogError(f"There is something at {folder} already.", "Choose a new name for the catalogue.")
        shutil.rmtree(partial, ignore_errors=True)
        for part in ("files", "backups"):
            (partial / part).mkdir(parents=True)
        with said_plainly(folder.name):
            _create_database(partial / DATABASE)
        partial.replace(folder)
    except OSError as error:
        raise CatalogError(f"{folder} cannot be made ({error.strerror}).", "Choose another place.") from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return Catalogue(folder, actor)


def _create_database(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA application_id={upgrade.APPLICATION_ID}")
    upgrade.migrate(file)
    for rest in ("-wal", "-shm"):
        file.with_name(file.name + rest).unlink(missing_ok=True)


def open_catalogue(folder: Path, *, actor: str = "") -> Catalogue:
    """Open a catalogue folder (or the database file in it), upgrading it first, with a backup, if need be."""
    folder = folder.parent if folder.name == DATABASE else folder
    if not (folder / DATABASE).is_file():
        raise NotFound(
            f"There is no catalogue at {folder}.", "Make one with “New”, or choose a folder that ends in .catalog."
        )
    upgrade.prepare((folder / DATABASE).resolve())
    return Catalogue(folder.resolve(), actor)


def _changes(session: Session, step_id: int) -> frozenset[tuple[str, int]]:
    first_key = func.json_extract(Change.row, "$[0]")
    rows = select(Change.table_name, first_key).where(Change.step_id == step_id).distinct().limit(MANY + 1)
    found = frozenset((table, int(key) if str(key).isdigit() else 0) for table, key in session.execute(rows))
    if len(found) <= MANY:
        return found
    tables = select(Change.table_name).where(Change.step_id == step_id).distinct()
    return frozenset((table, 0) for table in session.scalars(tables))
