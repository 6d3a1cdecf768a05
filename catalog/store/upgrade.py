"""The schema of a catalogue file: made, recognised, upgraded with a backup, or refused."""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from catalog import __version__
from catalog.domain.errors import CatalogError, Unreadable
from catalog.paths import shipped
from catalog.store.address import uri
from catalog.store.laid import DEFINITIONS
from catalog.store.readers import Readers
from catalog.store.trouble import said_plainly

REVISIONS = ("0001", "0002")
"""Every schema revision this program knows, oldest first. A test holds it equal to Alembic's own list."""
HEAD = REVISIONS[-1]

APPLICATION_ID = 0x43744C47
"""Marks the SQLite file as a catalogue ("CtLG"), for the `file` program and for us."""


def revision(file: Path) -> str:
    """The schema revision of that file, read without SQLAlchemy.

    Raises Unreadable when it is not a catalogue, CatalogError when the drive or a lock is in the way.
    """
    return _read(file, _by_itself(file))[0]


@contextmanager
def _by_itself(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(uri(file, "ro"), uri=True)) as connection:
        yield connection


def _read(file: Path, connected: AbstractContextManager[sqlite3.Connection]) -> tuple[str, bool]:
    """The revision, and whether triggers and search tables are those of this program; raises as `revision` does."""
    try:
        with said_plainly(file.parent.name), connected as connection:
            return _versions(file, connection)
    except TypeError as error:
        raise _of_no_version(file) from error
    except sqlite3.DatabaseError as error:
        raise _no_catalogue(file, error) from error


def _versions(file: Path, connection: sqlite3.Connection) -> tuple[str, bool]:
    try:
        found = str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
        return found, found == HEAD and _derived_is_current(connection)
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):
            raise _no_catalogue(file, error) from error
        raise


def _no_catalogue(file: Path, error: sqlite3.Error) -> Unreadable:
    advice = "Choose another folder, or put one of its backups back with `catalog restore`."
    return Unreadable(f"{file} cannot be read as a catalogue ({error}).", advice)


def _of_no_version(file: Path) -> Unreadable:
    advice = "`catalog check --repair` builds it anew from what is in it."
    return Unreadable(f"{file} does not say of which version it is.", advice)


def _derived_is_current(connection: sqlite3.Connection) -> bool:
    return dict(connection.execute("SELECT name, definition FROM derived").fetchall()) == DEFINITIONS


def prepare(file: Path, readers: Readers | None = None) -> Path | None:
    """Bring an existing file to this program's schema; returns the backup made first, None if nothing was needed.

    Looks at it through `readers`, as SQLite takes 4 ms to read the schema anew on each connection. Raises CatalogError
    for a file of a newer program, which is left untouched.
    """
    found, current = _read(file, readers.taken() if readers else _by_itself(file))
    if found not in REVISIONS and not (found.isdecimal() and found > HEAD):
        raise _of_no_version(file)
    if found not in REVISIONS:
        raise CatalogError(
            f"{file.parent.name} was written by a newer Catalog "
            f"(its schema is {found}; Catalog {__version__} knows {HEAD}).",
            "Install the newer Catalog; nothing was changed.",
        )
    if current:
        return None
    if readers:
        readers.close()
    from catalog.store import backup

    saved = backup.save(file, reason="before-upgrade")
    try:
        migrate(file)
    except Exception as error:
        raise CatalogError(
            f"The catalogue could not be upgraded from schema {found} to {HEAD} ({error}).",
            f"It is as it was; a copy was also kept in {saved}.",
        ) from error
    return saved


def migrate(file: Path) -> None:
    """Run the revisions up to HEAD and lay triggers and search tables, all in one transaction."""
    from catalog.store import derived  # these bring SQLAlchemy, which a start can do without
    from catalog.store.engine import connect

    engine = connect(file, foreign_keys=False)
    try:
        with engine.execution_options(write=True).begin() as connection:
            _run_alembic(connection)
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - narrows the type for the checker
            raw.execute("INSERT OR IGNORE INTO current_step (id, step_id) VALUES (1, NULL)")
            derived.install(raw, force=True)
            if broken := raw.execute("PRAGMA foreign_key_check").fetchall():
                raise CatalogError(f"The upgrade would leave {len(broken)} references without a target.")
    finally:
        engine.dispose()


def _run_alembic(connection: object) -> None:
    from alembic import command  # costs half a second, and is needed only here
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(shipped("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
