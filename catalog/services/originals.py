"""Originals looked after: some of them every day, missing or changed ones named, and found again by their content."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from catalog.domain.progress import Progress
from catalog.services.imports import LARGEST
from catalog.store import files
from catalog.store.catalogue import Catalogue

DAYS = 30
"""Every original has its day in each run of so many days."""

_ALL = "SELECT sha256, min(name), min(size) FROM original GROUP BY sha256 ORDER BY sha256"


@dataclass(frozen=True, slots=True)
class Trouble:
    """An original that is missing, or changed since it came; `sha256` is what its content must have."""

    sha256: str
    name: str
    size: int
    missing: bool

    def __str__(self) -> str:
        return f"The original “{self.name}” is missing." if self.missing else f"“{self.name}” is not as it came."


@dataclass(frozen=True, slots=True)
class Relinked:
    """Originals put back, and those still in trouble."""

    found: tuple[Trouble, ...]
    left: tuple[Trouble, ...]


def troubles(catalogue: Catalogue, day: date | None = None, progress: Progress | None = None) -> list[Trouble]:
    """The originals that are missing or changed; with `day` only the checksums of those whose turn it is are computed.

    That a file is there at all, and as long as it was, is looked at every time. Raises Cancelled.
    """
    progress = progress or Progress()
    catalogue.insist()
    with catalogue.rows() as connection:
        rows = [row for row in connection.execute(_ALL) if files.is_digest(row[0])]  # `catalog check` finds the others
    found = []
    for position, (digest, name, size) in enumerate(rows):
        progress.step(position, len(rows), name)
        there = files.size_of(catalogue.folder, digest)
        if there is None:
            found.append(Trouble(digest, name, size, missing=True))
        elif there != size or (_has_its_day(digest, day) and not files.is_intact(catalogue.folder, digest)):
            found.append(Trouble(digest, name, size, missing=False))
    progress.step(len(rows), len(rows))
    return found


def relink(
    catalogue: Catalogue, wanted: Sequence[Trouble], places: Sequence[Path], progress: Progress | None = None
) -> Relinked:
    """Put originals back from files with the same content, whatever their names, in these files and folders."""
    progress = progress or Progress()
    sought = {each.sha256: each for each in wanted}
    sizes = {each.size for each in wanted}
    for path in _files(places):
        if not sought:
            break
        progress.step(len(wanted) - len(sought), 0, path.name)
        data = _content(path, sizes)
        if data is not None and sought.pop(files.sha256(data), None) is not None:
            files.put(catalogue.folder, data)
    left = tuple(sought.values())
    return Relinked(tuple(each for each in wanted if each not in left), left)


def _has_its_day(digest: str, day: date | None) -> bool:
    """The checksum spreads the originals evenly over the days, so nothing need be remembered."""
    return day is None or int(digest[:8], 16) % DAYS == day.toordinal() % DAYS


def _files(places: Sequence[Path]) -> Iterator[Path]:
    for place in places:
        if place.is_file():
            yield place
        for folder, _folders, names in os.walk(place):
            yield from (Path(folder, name) for name in names)


def _content(path: Path, sizes: set[int]) -> bytes | None:
    """The bytes of a file that may be one of those sought; links, devices and what cannot be read are passed over."""
    try:
        size = path.stat().st_size
        if path.is_symlink() or not path.is_file() or size not in sizes or size > LARGEST:
            return None
        return path.read_bytes()
    except OSError:
        return None
