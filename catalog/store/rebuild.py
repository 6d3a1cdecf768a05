"""A damaged database file built anew: from the rows that can be read, from the history, and from the backups."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from catalog.domain.errors import CatalogError
from catalog.store import backup, derived, upgrade
from catalog.store.catalogue import Catalogue
from catalog.store.mending import leniently
from catalog.store.tables import JOURNALED, Base
from catalog.store.trouble import said_plainly

_SPOILT = (ValueError, AttributeError, OverflowError, sqlite3.IntegrityError, sqlite3.ProgrammingError)
_OWN = {"current_step", "derived"}
_FURTHEST = 1_000_000
"""Numbers of rows that are tried one by one where a table cannot be read in one go."""
_LATEST = """
SELECT row, after FROM change WHERE id IN (SELECT max(id) FROM change WHERE table_name = ? GROUP BY row)
AND after IS NOT NULL
"""
_MISSING = "SELECT DISTINCT body_id FROM text WHERE body_id NOT IN (SELECT id FROM text_body)"


def rebuild(catalogue: Catalogue) -> str:
    """Build the file anew; the damaged one is kept among the backups.

    Raises CatalogError when nothing can be read, or when there is no room or right to write.
    """
    file, fresh = catalogue.file, catalogue.folder / "rebuilt.partial"
    catalogue.close()
    try:
        with said_plainly(catalogue.title):
            return _rebuilt(file, fresh)
    except OSError as error:
        what = f"{catalogue.title} could not be built anew ({error.strerror})."
        raise CatalogError(what, "All is as it was. Make room or look to your rights, and try again.") from error
    finally:
        with suppress(OSError):
            for rest in ("", "-wal", "-shm"):
                fresh.with_name(fresh.name + rest).unlink(missing_ok=True)


def _rebuilt(file: Path, fresh: Path) -> str:
    fresh.unlink(missing_ok=True)
    with closing(sqlite3.connect(fresh)) as connection:
        connection.execute(f"PRAGMA application_id={upgrade.APPLICATION_ID}")
    upgrade.migrate(fresh)
    counts = _filled(file, fresh)
    kept = backup.move_aside(file, reason="damaged")
    fresh.replace(file)
    return (
        f"The file was built anew: {counts[0]} rows could be read, {counts[1]} came from the history and "
        f"{counts[2]} texts from backups. As it was it is kept in {kept}."
    )


def _filled(old: Path, fresh: Path) -> tuple[int, int, int]:
    with (
        closing(sqlite3.connect(f"{old.as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(fresh, isolation_level=None)) as target,
        leniently(source),
    ):
        source.execute("PRAGMA writable_schema=ON")  # else SQLite reads nothing at all of a file that was cut off
        target.execute("PRAGMA foreign_keys=OFF")
        target.execute("BEGIN")
        for (name,) in target.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            target.execute(f"DROP TRIGGER {name}")
        kept = [table for table in Base.metadata.sorted_tables if table.name not in _OWN]
        whole = [table for table in kept if _present(source, table) == [column.name for column in table.columns]]
        read = sum(_copied(source, target, table) for table in whole)
        replayed = sum(_replayed(target, table) for table in JOURNALED)
        read += sum(_copied(source, target, table) for table in kept if table not in whole)
        if not read:
            raise CatalogError("Nothing in the damaged file can be read.", "Put a backup back: `catalog restore`.")
        fetched = _fetched(old.parent, target)
        derived.install_anew(target)
        target.execute("COMMIT")
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return read, replayed, fetched


def _present(source: sqlite3.Connection, table: Table) -> list[str]:
    """The columns of a table that the damaged file has; what others held only the history knows."""
    try:
        there = {name for _, name, *_ in source.execute(f"PRAGMA table_info({table.name})")}
    except sqlite3.DatabaseError:
        return []
    return [column.name for column in table.columns if column.name in there]


def _copied(source: sqlite3.Connection, target: sqlite3.Connection, table: Table) -> int:
    present = _present(source, table)
    names, marks = ", ".join(f'"{name}"' for name in present), ", ".join("?" for _ in present)
    # the journal of a row that could not be read may still hold it, so what a constraint refuses is left out
    statement = f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({marks})"
    return sum(target.execute(statement, row).rowcount for row in _rows(source, table, names)) if present else 0


def _rows(source: sqlite3.Connection, table: Table, names: str) -> Iterator[tuple[Any, ...]]:
    """All rows that can be read; past the first that cannot, they are asked for one by one."""
    last = 0
    try:
        for rowid, *row in source.execute(f"SELECT rowid, {names} FROM {table.name} NOT INDEXED ORDER BY rowid"):
            last = rowid
            yield tuple(row)
    except sqlite3.DatabaseError:
        for rowid in range(last + 1, _end(source, table.name, last) + 1):
            with suppress(sqlite3.DatabaseError):
                query = f"SELECT {names} FROM {table.name} NOT INDEXED WHERE rowid = ?"
                yield from source.execute(query, (rowid,)).fetchall()


def _end(source: sqlite3.Connection, table: str, last: int) -> int:
    found = None
    with suppress(sqlite3.DatabaseError):
        name = table if table in _numbered(source) else "record"
        found = source.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).fetchone()
    return min(int(found[0]) if found else last + 1_000, last + _FURTHEST)


def _numbered(source: sqlite3.Connection) -> set[str]:
    return {name for (name,) in source.execute("SELECT name FROM sqlite_sequence")}


def _replayed(target: sqlite3.Connection, table: Table) -> int:
    """Add the rows that the history says are there and that could not be read."""
    added = 0
    columns = {column.name for column in table.columns}
    for _, after in target.execute(_LATEST, (table.name,)).fetchall():
        with suppress(*_SPOILT):  # what the history says may be damaged, too
            row = {name: value for name, value in json.loads(after).items() if name in columns}
            names, marks = ", ".join(f'"{name}"' for name in row), ", ".join(f":{name}" for name in row)
            added += target.execute(f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({marks})", row).rowcount
    return added


def _fetched(folder: Path, target: sqlite3.Connection) -> int:
    """Take texts that could not be read from the newest backup that has them."""
    added = 0
    for saved in backup.listed(folder):
        missing = [key for (key,) in target.execute(_MISSING)]
        if not missing:
            break
        with suppress(sqlite3.Error), closing(sqlite3.connect(f"{saved.as_uri()}?mode=ro", uri=True)) as source:
            for key in missing:
                row = source.execute("SELECT id, sha256, content FROM text_body WHERE id = ?", (key,)).fetchone()
                if row is not None:
                    added += target.execute("INSERT OR IGNORE INTO text_body VALUES (?, ?, ?)", row).rowcount
    return added
