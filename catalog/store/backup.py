"""Copies of a catalogue's database, made while it is in use and proved by opening them."""

import errno
import sqlite3
import time
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from catalog.domain.errors import CatalogError
from catalog.store.address import uri
from catalog.store.files import SETTLED


def save(file: Path, *, reason: str) -> Path:
    """Copy the database into `backups/` beside it; returns the copy. Raises CatalogError when it cannot be made."""
    target = _target(file, reason)
    try:
        target.parent.mkdir(exist_ok=True)
        _clear(target.parent)
        copy(file, target)
    except (OSError, sqlite3.Error) as error:
        raise CatalogError(
            f"No backup could be made in {target.parent} ({getattr(error, 'strerror', None) or error}).",
            "Nothing was changed. Make room or choose another drive.",
        ) from error
    return target


def _clear(folder: Path) -> None:
    """Remove what copies left that came to no end, as when the power fails; one may be going on in another window."""
    for left in folder.glob("*.partial*"):
        if left.stat().st_mtime < time.time() - SETTLED:
            left.unlink()


def _target(file: Path, reason: str) -> Path:
    return file.parent / "backups" / f"{datetime.now(UTC).strftime('%Y%m%dT%H%M%S%fZ')}-{reason}.sqlite"


def move_aside(file: Path, *, reason: str) -> Path:
    """Move a database that cannot be copied, with its write-ahead log, into `backups/`; returns where it is now."""
    target = _target(file, reason).with_suffix(".broken")
    target.parent.mkdir(exist_ok=True)
    for rest in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            file.with_name(file.name + rest).replace(target.with_name(target.name + rest))
    return file.replace(target)


def move_log_aside(file: Path) -> Path:
    """Move the write-ahead log of a database, which is another's, into `backups/`; returns where it is now."""
    target = _target(file, "log").with_suffix(".broken-wal")
    target.parent.mkdir(exist_ok=True)
    file.with_name(file.name + "-shm").unlink(missing_ok=True)
    return file.with_name(file.name + "-wal").replace(target)


def move_back(kept: Path, file: Path) -> None:
    """Undo `move_aside`."""
    for rest in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            kept.with_name(kept.name + rest).replace(file.with_name(file.name + rest))


def put_back(saved: Path, file: Path) -> None:
    """Write a saved database over the one in `file`, also while others have it open: for them it is one transaction."""
    with (
        closing(sqlite3.connect(f"{saved.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(file)) as to,
    ):
        source.backup(to)
        to.execute("PRAGMA journal_mode=WAL")


def copy(file: Path, target: Path, *, proved: bool = True) -> None:
    """Copy a live database to `target` through SQLite's backup API and check that the copy is whole, if `proved`.

    Raises OSError when it cannot be written or read, CatalogError when the copy is damaged.
    """
    partial = target.with_name(target.name + ".partial")
    try:
        with (
            closing(sqlite3.connect(uri(file, "ro"), uri=True)) as source,
            closing(sqlite3.connect(partial)) as to,
        ):
            source.backup(to)
            to.execute("PRAGMA journal_mode=DELETE")
            if proved and to.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise CatalogError(f"The copy {target} is damaged.", "Check the drive, then try again.")
        partial.replace(target)
    except sqlite3.Error as error:
        raise OSError(errno.EIO, str(error)) from error
    finally:
        partial.unlink(missing_ok=True)


def listed(folder: Path) -> list[Path]:
    """The backups of a catalogue folder, newest first."""
    return sorted((folder / "backups").glob("*.sqlite"), reverse=True)
