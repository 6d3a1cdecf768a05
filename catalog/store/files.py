"""Original files, kept in the catalogue's folder under their SHA-256."""

import hashlib
import os
import tempfile
from pathlib import Path

from catalog.domain.errors import CatalogError

SETTLED = 15 * 60
"""Seconds after which a file that nobody knows is stray; younger ones may belong to work that is going on."""
_DIGEST = 64


def sha256(data: bytes) -> str:
    """The SHA-256 of the bytes, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def path_of(folder: Path, digest: str) -> Path:
    """Where the original of that SHA-256 lies in a catalogue folder."""
    return folder / "files" / digest[:2] / digest


def put(folder: Path, data: bytes) -> str:
    """Keep the bytes; returns their SHA-256. Safe to repeat, and whole or absent after a crash.

    An original that was lost or damaged is thereby put back.
    Raises CatalogError when the drive is full, gone or read-only.
    """
    digest = sha256(data)
    target = path_of(folder, digest)
    if not is_intact(folder, digest):
        try:
            _write(target, data)
        except OSError as error:
            raise CatalogError(
                f"The file could not be kept in {folder} ({error.strerror}).",
                "Nothing was added. Make room, or bring the drive back, and try again.",
            ) from error
    return digest


def _write(target: Path, data: bytes) -> None:
    for folder in (target.parent.parent, target.parent):  # never the catalogue's own: it may have been pulled away
        folder.mkdir(exist_ok=True)
    handle, partial = tempfile.mkstemp(dir=target.parent, prefix=".partial-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(partial).replace(target)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise


def is_digest(words: str) -> bool:
    """Whether this is a SHA-256; what another program left there could lead anywhere."""
    return len(words) == _DIGEST and not set(words) - set("0123456789abcdef")


def size_of(folder: Path, digest: str) -> int | None:
    """How many bytes the original has; None when it is not there or cannot be looked at."""
    path = path_of(folder, digest)
    try:
        return path.stat().st_size if path.is_file() else None
    except OSError:
        return None


def is_intact(folder: Path, digest: str) -> bool:
    """Whether the original is there, can be read, and its bytes still have that SHA-256."""
    if size_of(folder, digest) is None:
        return False
    try:
        with path_of(folder, digest).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == digest
    except OSError:
        return False
