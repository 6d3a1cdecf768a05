"""A catalogue on disk: made, opened, read, and written in the only way there is."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path

from catalog.domain.errors import CatalogError, NotFound
from catalog.domain.progress import Progress
from catalog.store import log, upgrade
from catalog.store.address import fixed
from catalog.store.done import Done as Done
from catalog.store.readers import Readers
from catalog.store.standing import Standing
from catalog.store.trouble import said_plainly

TYPE_CHECKING = False  # as typing has it, which is slow to load

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from catalog.domain.operations import Operation
    from catalog.store.sessions import Sessions

DATABASE = "catalog.sqlite"
Actor = str | Callable[[], str]
"""A name, or what gives it when it is first needed: to read, nobody need be known."""


class Catalogue:
    """An open catalogue folder. `actor` is who the journal says did it; `listeners` are told of each finished step."""

    def __init__(self, folder: Path, actor: Actor = "", readers: Readers | None = None) -> None:
        self.folder = folder
        self.file = folder / DATABASE
        self._actor = actor
        self.listeners: list[Callable[[Done], None]] = []
        self._readers = readers or Readers(self.file)
        self._standing = Standing(self.file)
        self._fixed = fixed(self.file)

    @cached_property
    def _sessions(self) -> Sessions:
        from catalog.store.sessions import Sessions  # SQLAlchemy costs a start more than all the rest: when first used

        return Sessions(self.file)

    @property
    def actor(self) -> str:
        """Who the journal says did it."""
        if not isinstance(self._actor, str):
            self._actor = self._actor()
        return self._actor

    @actor.setter
    def actor(self, actor: str) -> None:
        self._actor = actor

    @property
    def title(self) -> str:
        """The name people know it by: the folder's name without `.catalog`."""
        return self.folder.name.removesuffix(".catalog")

    @contextmanager
    def rows(self, progress: Progress | None = None) -> Iterator[sqlite3.Connection]:
        """A plain connection that only reads, over one consistent state: for lists and searches.

        A question that takes long ends with Cancelled soon after `progress` was asked to stop.
        """
        self._follow()
        with said_plainly(self.title, self.close), self._readers.taken(progress) as connection:
            yield connection
        self._insist_it_stayed()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A short read-only session over one consistent state."""
        self._follow()
        with said_plainly(self.title, self.close), self._sessions.read() as session:
            yield session
        self._insist_it_stayed()

    @contextmanager
    def transact(self, operation: Operation, subject: str = "", *, undoes: int | None = None) -> Iterator[Session]:
        """The one way to write: all that happens inside is one step of the journal, or nothing at all.

        A block that changes no row leaves no step behind. Raises CatalogError when the file is gone.
        """
        self._follow()
        self.insist()
        with (
            said_plainly(self.title, self.close),
            self._sessions.transact(operation, subject, self.actor, undoes) as (session, finished),
        ):
            yield session
        for done in finished:
            self._tell(done)

    @contextmanager
    def raw(self) -> Iterator[sqlite3.Connection]:
        """A plain sqlite3 connection in autocommit, for what has no step: VACUUM, checks, drafts."""
        self._follow()
        with said_plainly(self.title, self.close):
            pooled = self._sessions.engine.raw_connection()
            try:
                connection = pooled.driver_connection
                assert isinstance(connection, sqlite3.Connection)  # noqa: S101 - narrows the type for the checker
                yield connection
            finally:
                pooled.close()

    def insist(self) -> None:
        """Raises CatalogError when the file is gone: what is open of it can be read on, and nothing else be trusted."""
        self._standing.insist()

    def _follow(self) -> None:
        """Turn to the file that stands there now, when it is another: a copy put back in place of one that was lost."""
        found = fixed(self.file)
        if self._standing.replaced() or found != self._fixed:
            self._fixed = found
            self.close()
            self._readers = Readers(self.file)
            self.__dict__.pop("_sessions", None)
        elif self._standing.log_lost():
            self._write_log_back()

    def _insist_it_stayed(self) -> None:
        """What was read of a file that was taken for one that stays as it is must not have changed meanwhile."""
        if self._fixed and fixed(self.file) not in (self._fixed, None):
            raise CatalogError(
                f"The catalogue {self.title} was changed from elsewhere while it was read.", "Try again."
            )

    def _write_log_back(self) -> None:
        """What stands in a log that was pulled away goes into the file while a connection still holds it."""
        with suppress(sqlite3.Error), closing(self._sessions.engine.raw_connection()) as pooled:
            pooled.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.close()

    def close(self) -> None:
        """Let go of the file; SQLite folds its write-ahead log into it. It is opened anew when it is next asked for.

        After trouble, too: a file that could not be written to stays so for whoever opened it then.
        """
        self._standing.forget_log()
        self._readers.close()
        if "_sessions" in self.__dict__:
            self._sessions.engine.dispose()

    def _tell(self, done: Done) -> None:
        for listener in tuple(self.listeners):
            listener(done)


def create_catalogue(folder: Path, *, actor: Actor = "") -> Catalogue:
    """Make a new, empty catalogue folder. Raises CatalogError when something is there already or cannot be made.

    It is made beside its place and renamed, so that a crash leaves no half catalogue under its name.
    """
    import shutil  # with its compressors, of no use to a start

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


def open_catalogue(folder: Path, *, actor: Actor = "") -> Catalogue:
    """Open a catalogue folder (or the database file in it), upgrading it first, with a backup, if need be."""
    folder = folder.parent if folder.name == DATABASE else folder
    if not (folder / DATABASE).is_file():
        why = f": the folder holds no {DATABASE}" if folder.is_dir() else ": it is a file" if folder.exists() else ""
        advice = "Choose a folder that ends in .catalog, or make one with “New” or `catalog new NAME`."
        raise NotFound(f"There is no catalogue at {folder}{why}.", advice)
    folder = folder.resolve()
    log.insist_it_fits(folder / DATABASE)
    readers = Readers(folder / DATABASE)
    try:
        upgrade.prepare(folder / DATABASE, readers)
    except BaseException:
        readers.close()
        raise
    return Catalogue(folder, actor, readers)
