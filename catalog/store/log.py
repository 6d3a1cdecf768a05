"""Whether the write-ahead log beside a catalogue is its own: SQLite would write any log there into the file."""

import sqlite3
from contextlib import closing
from pathlib import Path

from catalog.domain.errors import Unreadable
from catalog.store.address import quoted, uri

_BEGINNING = """
SELECT (SELECT uid FROM step ORDER BY id LIMIT 1), (SELECT coalesce(after, before) FROM change ORDER BY id LIMIT 1)
"""
"""How the history of a catalogue begins, which no work on it changes."""


def insist_it_fits(file: Path) -> None:
    """Raises Unreadable, and leaves all as it is, where the log there is of another catalogue."""
    if is_strange(file):
        raise Unreadable(
            f"The log {file.name}-wal in {file.parent} is not of this catalogue: files were mixed up in copying.",
            "`catalog check --repair` puts it aside.",
        )


def is_strange(file: Path) -> bool:
    """Whether the history begins otherwise, or cannot be read, with the log that lies there, and can without it."""
    log = file.with_name(file.name + "-wal")
    if not (log.is_file() and log.stat().st_size and file.is_file()):
        return False
    try:
        without = _beginning(f"file:{quoted(file)}?immutable=1")
    except sqlite3.DatabaseError:
        return False
    try:
        return any(without) and _beginning(uri(file, "ro")) != without
    except sqlite3.DatabaseError as error:
        return any(words in str(error) for words in ("malformed", "no such"))


def _beginning(address: str) -> tuple[object, ...]:
    """How the history begins. Nothing is written, not even when the file is let go of."""
    with closing(sqlite3.connect(address, uri=True)) as connection:
        found: tuple[object, ...] = connection.execute(_BEGINNING).fetchone()
    return found
