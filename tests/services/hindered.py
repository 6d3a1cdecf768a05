"""Drives that are full, read-only or forbidden for a while: takes the ground away from a test and gives it back."""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

NOBODY = 65534


@contextmanager
def no_file_can_grow(size: int = 4096) -> Iterator[None]:
    """Until the block ends, writing a file beyond that many bytes fails."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def full(drive: Path) -> Iterator[None]:
    """Until the block ends, the small drive has no room at all."""
    filler = drive / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"\0" * 65_536)
    with filler.open("ab", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"\0")
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def small_drive(at: Path, megabytes: int = 8) -> Iterator[bool]:
    """A drive of its own, mounted there for the time of the block; False where this may not be done."""
    at.mkdir(exist_ok=True)
    options = ["-t", "tmpfs", "-o", f"size={megabytes}m,mode=777", "tmpfs", str(at)]
    mounted = os.geteuid() == 0 and subprocess.run(["mount", *options], capture_output=True).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(at)], check=False, capture_output=True)


def remount(drive: Path, how: str) -> bool:
    """Make the drive "ro" or "rw"; False where this may not be done."""
    return subprocess.run(["mount", "-o", f"remount,{how}", str(drive)], capture_output=True).returncode == 0


@contextmanager
def as_nobody() -> Iterator[None]:
    """Until the block ends, rights bind: root steps down, all others are bound anyway."""
    was_root = os.geteuid() == 0
    if was_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if was_root:
            os.seteuid(0)


def owned_by_nobody(folder: Path) -> None:
    """Give a folder and all in it to the one that `as_nobody` is."""
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
