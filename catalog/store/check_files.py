"""Checks of originals and texts: that they are there and whole, and that nothing lies about that nobody knows."""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from catalog.domain.progress import Progress
from catalog.store import files
from catalog.store.catalogue import Catalogue
from catalog.store.check_rules import NO_DIGEST
from catalog.store.problem import MEND, Problem

_SAID = "SELECT CASE WHEN json_valid(coalesce(after, before)) THEN json_extract(coalesce(after, before), '$.{1}') END FROM change WHERE table_name = '{0}'"  # noqa: E501
"""What the history says, as far as it can be read."""
STRAY_TEXTS = f"""
SELECT id FROM text_body WHERE id NOT IN (SELECT body_id FROM text) AND id NOT IN ({_SAID.format("text", "body_id")})
"""
"""Texts that neither a source has nor an undo or redo could bring back."""

_KNOWN_FILES = f"SELECT sha256 FROM original UNION {_SAID.format('original', 'sha256')}"
_ORIGINALS = f"SELECT sha256, min(name), min(size) FROM original WHERE NOT ({NO_DIGEST}) GROUP BY sha256 ORDER BY 1"
_PUT_BACK = "Import the same file again: nothing else is added then. Or put it back from a copy of the catalogue."


def stray_texts(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Texts of no source, now or in the history."""
    for (key,) in connection.execute(STRAY_TEXTS):
        yield Problem("stray_texts", f"text {key}", "It belongs to no source.", MEND, True, str(key))


def stray_files(catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Files among the originals that are none, now or in the history."""
    known = {files.path_of(catalogue.folder, str(digest)) for (digest,) in connection.execute(_KNOWN_FILES)}
    for path in sorted((catalogue.folder / "files").rglob("*")):
        if path not in known and (path.is_symlink() or path.is_file()) and not _arriving(catalogue.folder, path):
            where = path.relative_to(catalogue.folder).as_posix()
            yield Problem("stray_files", where, "No source has this file as its original.", MEND, True, where)


def _arriving(folder: Path, path: Path) -> bool:
    """Whether the file may be that of an import that is going on."""
    if path.is_symlink() or path.lstat().st_mtime < time.time() - files.SETTLED:
        return False
    return path.name.startswith(".partial-") or (
        path == files.path_of(folder, path.name) and files.is_intact(folder, path.name)
    )


def originals(catalogue: Catalogue, connection: sqlite3.Connection, progress: Progress) -> Iterator[Problem]:
    """Originals that are missing or not what they were when they came."""
    rows = connection.execute(_ORIGINALS).fetchall()
    for number, (digest, name, size) in enumerate(rows):
        progress.step(number, len(rows), name)
        path = files.path_of(catalogue.folder, digest)
        where = path.relative_to(catalogue.folder).as_posix()
        if path.is_symlink() or path.is_dir():
            what = f"In the place of the original “{name}” there is a link or a folder."
            yield Problem("in_the_way", where, what, MEND, True, where)
        elif not path.is_file():
            yield Problem("originals", where, f"The original “{name}” is missing.", _PUT_BACK)
        elif not files.is_intact(catalogue.folder, digest):
            yield Problem("originals", where, f"The original “{name}” is not as it came.", _PUT_BACK)
        elif path.stat().st_size != size:
            yield Problem("sizes", where, f"The size of the original “{name}” is noted wrongly.", MEND, True, where)
