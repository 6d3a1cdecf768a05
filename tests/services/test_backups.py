"""Backups: one a day, thinned, proved, and put back also over a damaged database and while others have it open."""

import os
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from catalog.domain.errors import CatalogError, NotFound, Unreadable
from catalog.domain.values import SourceValues
from catalog.services import backups, checks, lists, sources
from catalog.store.catalogue import Catalogue, open_catalogue
from tests import rows
from tests.services import peopled
from tests.services.helpers import unchanged


def _pretend(folder: Path, at: datetime, reason: str = backups.DAILY) -> Path:
    path = folder / "backups" / f"{at.strftime('%Y%m%dT%H%M%S%fZ')}-{reason}.sqlite"
    path.write_bytes(b"")
    return path


def test_one_a_day_and_only_when_something_was_changed(catalogue: Catalogue) -> None:
    assert backups.daily(catalogue) is None
    sources.add(catalogue, SourceValues("Letter"))
    made = backups.daily(catalogue)
    assert made is not None
    assert [each.path for each in backups.listed(catalogue.folder)] == [made]
    assert backups.daily(catalogue) is None
    made.rename(_pretend(catalogue.folder, datetime.now(UTC) - timedelta(days=1)))
    assert backups.daily(catalogue) is not None


def test_what_a_backup_left_that_came_to_no_end_goes_with_the_next(catalogue: Catalogue) -> None:
    sources.add(catalogue, SourceValues("Letter"))
    old, young = (catalogue.folder / "backups" / f"20260101T00000000000{n}Z-daily.sqlite.partial" for n in (1, 2))
    for left in (old, young):
        left.parent.mkdir(exist_ok=True)
        left.write_bytes(b"half")
    os.utime(old, (0, 0))
    backups.daily(catalogue)
    assert young.exists()
    assert not old.exists()


def test_thinning_keeps_days_weeks_and_months_and_all_of_other_kinds(catalogue_folder: Path) -> None:
    now = datetime(2026, 3, 31, 12, tzinfo=UTC)
    for hours in range(0, 24 * 500, 23):
        _pretend(catalogue_folder, now - timedelta(hours=hours))
    others = {_pretend(catalogue_folder, now - timedelta(days=700 + n), "before-upgrade") for n in range(3)}
    backups.thin(catalogue_folder)
    kept = backups.listed(catalogue_folder)
    assert others <= {each.path for each in kept}
    days = [each.at for each in kept if each.reason == backups.DAILY]
    assert days[0] == now
    assert len({at.date() for at in days}) == len(days) == 7 + 2 + 11
    assert [at.date() for at in days[:7]] == [now.date() - timedelta(days=n) for n in range(7)]
    assert now - days[-1] > timedelta(days=330)
    assert backups.thin(catalogue_folder) == []


def test_a_backup_gives_back_the_state_it_was_made_of(catalogue: Catalogue) -> None:
    peopled.fill(catalogue)
    before = rows.content(catalogue)
    backups.make(catalogue)
    sources.add(catalogue, SourceValues("Later"))
    after = rows.content(catalogue)
    kept = backups.restore(catalogue.folder, backups.find(catalogue.folder, "1").path)  # while it is open
    assert rows.content(catalogue) == before
    assert checks.check(catalogue) == []
    assert kept is not None
    backups.restore(catalogue.folder, kept)
    assert rows.content(catalogue) == after


@pytest.mark.parametrize("damage", ["cut", "nonsense", "gone"])
def test_a_damaged_database_is_moved_aside_and_replaced(catalogue: Catalogue, damage: str) -> None:
    peopled.fill(catalogue)
    before = rows.content(catalogue)
    backups.make(catalogue)
    catalogue.close()
    data = catalogue.file.read_bytes()
    if damage == "gone":
        catalogue.file.unlink()
    else:
        catalogue.file.write_bytes(data[: len(data) // 2] if damage == "cut" else b"no database at all" * 999)
    kept = backups.restore(catalogue.folder, backups.find(catalogue.folder).path)
    assert (kept is not None) == (damage != "gone")
    fresh = open_catalogue(catalogue.folder)
    assert rows.content(fresh) == before
    fresh.close()


def test_what_is_no_sound_backup_is_refused_and_nothing_changed(catalogue: Catalogue, tmp_path: Path) -> None:
    peopled.fill(catalogue)
    good = backups.make(catalogue)
    cut, other, newer = tmp_path / "cut.sqlite", tmp_path / "other.sqlite", tmp_path / "newer.sqlite"
    cut.write_bytes(good.read_bytes()[: good.stat().st_size * 2 // 3])
    other.write_text("x" * 5000)
    newer.write_bytes(good.read_bytes())
    with sqlite3.connect(newer) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for path, error in ((cut, CatalogError), (other, Unreadable), (newer, CatalogError), (tmp_path, CatalogError)):
        with unchanged(catalogue), pytest.raises(error):
            backups.restore(catalogue.folder, path)
    with pytest.raises(NotFound):
        backups.find(catalogue.folder, "99")


def test_another_who_has_it_open_works_on_with_what_was_put_back(catalogue: Catalogue) -> None:
    sources.add(catalogue, SourceValues("Kept"))
    backups.make(catalogue)
    sources.add(catalogue, SourceValues("Lost"))
    other = open_catalogue(catalogue.folder)
    assert len(lists.ids(other, "source")) == 2
    backups.restore(catalogue.folder, backups.find(catalogue.folder).path)
    sources.add(other, SourceValues("After"))
    assert len(lists.ids(catalogue, "source")) == 2
    assert checks.check(other) == []
    other.close()
