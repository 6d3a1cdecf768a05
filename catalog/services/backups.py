"""Backups of a catalogue's database: one a day, thinned as they grow old, proved by opening, put back when needed."""

import sqlite3
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from catalog.domain.errors import CatalogError, NotFound
from catalog.services.records import number
from catalog.store import backup, upgrade
from catalog.store.catalogue import DATABASE, Catalogue
from catalog.store.trouble import is_in_the_way

DAILY = "daily"
_PERIODS: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (7, lambda at: at.date()),
    (4, lambda at: at.isocalendar()[:2]),
    (12, lambda at: (at.year, at.month)),
)
"""Of how many of the latest days, weeks and months the last daily backup is kept."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the database; `at` in UTC, `reason` why it was made, `size` in bytes."""

    path: Path
    at: datetime
    reason: str
    size: int


def listed(folder: Path) -> list[Backup]:
    """The backups of a catalogue folder, newest first; files with other names are left out."""
    return [found for path in backup.listed(folder) if (found := _read(path)) is not None]


def make(catalogue: Catalogue, reason: str = "by-hand") -> Path:
    """Make a backup now, while work may go on. Raises CatalogError when it cannot be made."""
    return backup.save(catalogue.file, reason=reason)


def daily(catalogue: Catalogue) -> Path | None:
    """Make the backup of the day, if anything was changed since the last one, and thin the older ones."""
    newest = next((each.at for each in listed(catalogue.folder)), None)
    changed = _last_change(catalogue)
    today = datetime.now(UTC).date()
    if changed is None or (newest is not None and (newest.date() >= today or newest >= changed)):
        return None
    made = make(catalogue, DAILY)
    thin(catalogue.folder)
    return made


def thin(folder: Path) -> list[Path]:
    """Remove daily backups but the last of each of 7 days, 4 weeks and 12 months; returns those removed.

    Backups made for another reason (before an upgrade or a restoring, by hand) are never removed.
    """
    ours = [each for each in listed(folder) if each.reason == DAILY]
    kept = {path for count, period in _PERIODS for path in _last_of_each(ours, period, count)}
    gone = [each.path for each in ours if each.path not in kept]
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def find(folder: Path, which: str = "1") -> Backup:
    """The backup meant: by its number in the list (1 is the newest), or by its file's name. Raises NotFound."""
    found = listed(folder)
    position = number(which)
    if position is not None and 0 < position <= len(found):
        return found[position - 1]
    for each in found:
        if which in (each.path.name, each.path.stem, str(each.path)):
            return each
    raise NotFound(
        f"There is no backup “{which}” of {folder.stem}; there are {len(found)}.",
        "`catalog backup --list` lists them.",
    )


def restore(folder: Path, chosen: Path) -> Path | None:
    """Put a backup in the place of the database; returns where the state replaced was kept, None if there was none.

    The originals stay as they are. Raises CatalogError, changing nothing, when the backup is not whole.
    """
    _prove(chosen)
    file = folder / DATABASE
    try:
        kept = _put_aside(file)
        with _in_its_place_again(file, kept):
            backup.put_back(chosen, file)
    except (OSError, sqlite3.Error) as error:
        raise CatalogError(
            f"The backup could not be put back ({error}).", "All is as it was; make room or look to your rights."
        ) from error
    return kept


def _put_aside(file: Path) -> Path | None:
    """Keep what stands there: as a backup, or moved aside when it is damaged. Raises CatalogError for want of room."""
    if not file.exists():
        return None
    try:
        return backup.save(file, reason="before-restore")
    except CatalogError:
        if not _is_damaged(file):
            raise
        return backup.move_aside(file, reason="damaged")


@contextmanager
def _in_its_place_again(file: Path, kept: Path | None) -> Iterator[None]:
    """What was moved aside goes back when what should replace it could not be written."""
    moved = kept is not None and not file.exists()
    try:
        yield
    except BaseException:
        if moved and kept is not None:
            backup.move_back(kept, file)
        raise


def _is_damaged(file: Path) -> bool:
    """Whether it is the file that cannot be read, and not the drive that is full."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return bool(connection.execute("PRAGMA quick_check").fetchone() != ("ok",))
    except sqlite3.DatabaseError as error:
        return not is_in_the_way(error)


def _prove(path: Path) -> None:
    if upgrade.revision(path) not in upgrade.REVISIONS:
        raise CatalogError(f"The backup {path.name} was written by a newer Catalog.", "Install that one first.")
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            whole = connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    except sqlite3.DatabaseError:
        whole = False
    if not whole:
        raise CatalogError(f"The backup {path.name} is damaged.", "Choose another one; nothing was changed.")


def _read(path: Path) -> Backup | None:
    stamp, _, reason = path.stem.partition("-")
    try:
        at = datetime.strptime(stamp, "%Y%m%dT%H%M%S%fZ").replace(tzinfo=UTC)
        return Backup(path, at, reason, path.stat().st_size)
    except (ValueError, OSError):
        return None


def _last_change(catalogue: Catalogue) -> datetime | None:
    with catalogue.rows() as connection:
        row = connection.execute("SELECT at FROM step ORDER BY id DESC LIMIT 1").fetchone()
    try:
        return datetime.fromisoformat(row[0]) if row else None
    except ValueError:
        return datetime.now(UTC)


def _last_of_each(backups: Sequence[Backup], period: Callable[[datetime], Hashable], count: int) -> list[Path]:
    """The newest backup of each of the latest `count` periods that have one."""
    newest: dict[Hashable, Path] = {}
    for each in backups:
        newest.setdefault(period(each.at), each.path)
    return list(newest.values())[:count]
