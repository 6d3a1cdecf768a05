"""Who has a catalogue open in a window: a small file beside it that a second window reads. It forbids nothing."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from catalog.services import workspace
from catalog.store.identity import now

MARK = "open.json"


@dataclass(frozen=True, slots=True)
class Presence:
    """A window that has a catalogue open: whose, on which computer, as which process, since when (UTC)."""

    who: str
    computer: str
    process: int
    since: str


def enter(folder: Path) -> Presence | None:
    """Say that this process has the catalogue open; returns who else has, as far as one can know."""
    other = _other(folder)
    if other is None:
        with suppress(OSError):  # a read-only place: nobody can be told
            (folder / MARK).write_text(json.dumps(asdict(_own())), encoding="utf-8")
    return other


def leave(folder: Path) -> None:
    """Take back what `enter` said."""
    found = _read(folder)
    if found is not None and (found.computer, found.process) == (_computer(), os.getpid()):
        with suppress(OSError):
            (folder / MARK).unlink()


def _computer() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    import platform

    return platform.node()


def _own() -> Presence:
    return Presence(workspace.reviewer(), _computer(), os.getpid(), now())


def _other(folder: Path) -> Presence | None:
    found = _read(folder)
    if found is None or (found.computer == _computer() and not _runs(found.process)):
        return None
    return None if (found.computer, found.process) == (_computer(), os.getpid()) else found


def _read(folder: Path) -> Presence | None:
    try:
        found = json.loads((folder / MARK).read_bytes())
        return Presence(str(found["who"]), str(found["computer"]), int(found["process"]), str(found["since"]))
    except (
        OSError,
        ValueError,
        KeyError,
        TypeError,
        OverflowError,
        RecursionError,
    ):  # none, or one that somebody wrote by hand
        return None


def _runs(process: int) -> bool:
    """Whether a process of that number runs on this computer; where one cannot ask harmlessly: yes."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return process > 0
