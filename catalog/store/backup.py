"""Copies of a catalogue's database, made while it is in use and proved by opening them."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from catalog.domain.errors import CatalogError


def save(file: Path, *, reason: str) -> Path:
    """Copy the database into `backups/` beside it; returns the copy. Raises CatalogError when it cannot be made."""
    folder = file.parent / "backups"
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = folder / f"{stamp}-{reason}.sqlite"
    try:
        folder.mkdir(exist_ok=True)
        copy(file, target)
    except (OSError, sqlite3.Error) as error:
        raise CatalogError(
            f"No backup could be made in {folder} ({error}).", "Nothing was changed. Make room or choose another drive."
        ) from error
    return target


def copy(file: Path, target: Path) -> None:
    """Copy a live database to `target` through SQLite's backup API and check that the copy is whole."""
    partial = target.with_name(target.name + ".partial")
    with (
        closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(partial)) as to,
    ):
        source.backup(to)
        to.execute("PRAGMA journal_mode=DELETE")
        if to.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise CatalogError(f"The copy {target} is damaged.", "Check the drive, then try again.")
    partial.replace(target)


def listed(folder: Path) -> list[Path]:
    """The backups of a catalogue folder, newest first."""
    return sorted((folder / "backups").glob("*.sqlite"), reverse=True)
