"""How SQLite is told which file to open."""

import os
from pathlib import Path

BUSY_MILLISECONDS = 30_000
Fixed = tuple[int, int, int]
"""Which file it is, its size, and when it was last changed: what a file has that stays as it is."""


def uri(file: Path, mode: str = "rw") -> str:
    """The SQLite URI of a file."""
    return f"file:{quoted(file)}?" + "&".join(f"{key}={value}" for key, value in options(file, mode).items())


def options(file: Path, mode: str) -> dict[str, str]:
    """How to open it; on a read-only drive, where SQLite can lay no log beside it, as a file that stays as it is."""
    return {"mode": "ro", "immutable": "1"} if fixed(file) else {"mode": mode}


def fixed(file: Path) -> Fixed | None:
    """What tells whether a file on a read-only drive was changed after all, from another computer say; else None.

    None as well where the log beside it holds what is not in the file yet.
    """
    try:
        if not is_on_read_only_drive(file) or _has_log(file):
            return None
        found = file.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def is_on_read_only_drive(file: Path) -> bool:
    """Whether nothing can be written where it lies. Raises OSError when it is not there."""
    return hasattr(os, "statvfs") and bool(os.statvfs(file).f_flag & os.ST_RDONLY)


def _has_log(file: Path) -> bool:
    log = file.with_name(file.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def quoted(file: Path) -> str:
    """The path as it stands in an SQLite URI: "?" and "#" end the path there, "%" escapes."""
    return str(file).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
