"""Upgrades: with a backup that is named, whole or not at all; newer catalogues are refused, unread."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from catalog.domain.errors import CatalogError
from catalog.store import backup, derived, upgrade
from catalog.store.catalogue import open_catalogue
from tests import rows


@pytest.fixture
def filled(catalogue_folder: Path) -> Path:
    """A catalogue folder with everything in it, closed."""
    catalogue = open_catalogue(catalogue_folder)
    rows.fill(catalogue)
    catalogue.close()
    return catalogue_folder


def digest(folder: Path) -> str:
    return hashlib.sha256((folder / "catalog.sqlite").read_bytes()).hexdigest()


def change(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "catalog.sqlite")) as connection, connection:
        connection.execute(statement)


def test_a_present_catalogue_is_opened_without_a_backup(filled: Path) -> None:
    before = digest(filled)
    open_catalogue(filled).close()
    assert backup.listed(filled) == []
    assert digest(filled) == before


def test_a_newer_catalogue_is_refused_with_both_versions_named(filled: Path) -> None:
    change(filled, "UPDATE alembic_version SET version_num = '9999'")
    before = digest(filled)
    with pytest.raises(CatalogError, match=rf"9999.*knows {upgrade.HEAD}"):
        open_catalogue(filled)
    assert digest(filled) == before
    assert backup.listed(filled) == []


def test_other_triggers_are_replaced_after_a_backup_and_content_stays(filled: Path) -> None:
    catalogue = open_catalogue(filled)
    content = rows.content(catalogue)
    catalogue.close()
    change(filled, "DROP TRIGGER journal_claim_update")
    change(filled, "UPDATE derived SET definition = 'older'")
    catalogue = open_catalogue(filled)
    assert rows.content(catalogue) == content
    with catalogue.raw() as connection:
        assert dict(connection.execute("SELECT name, definition FROM derived").fetchall()) == derived.fingerprints()
        assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'journal_claim_update'").fetchone()
        connection.execute("INSERT INTO claim_fts (claim_fts, rank) VALUES ('integrity-check', 1)")
    catalogue.close()
    assert [path.name.endswith("before-upgrade.sqlite") for path in backup.listed(filled)] == [True]


def test_a_failed_upgrade_leaves_every_byte_and_names_its_backup(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ship_a_failing_revision(tmp_path, monkeypatch)
    before = digest(filled)
    with pytest.raises(CatalogError) as caught:
        open_catalogue(filled)
    assert digest(filled) == before
    (saved,) = backup.listed(filled)
    assert str(saved) in caught.value.advice
    assert "fails" in caught.value.what
    assert sorted(path.name for path in filled.iterdir()) == ["backups", "catalog.sqlite", "files"]


def test_a_backup_opens_as_a_catalogue_with_the_same_content(filled: Path, tmp_path: Path) -> None:
    catalogue = open_catalogue(filled)
    content = rows.content(catalogue)
    saved = backup.save(catalogue.file, reason="by-hand")
    catalogue.close()
    restored = tmp_path / "Restored.catalog"
    restored.mkdir()
    saved.rename(restored / "catalog.sqlite")
    again = open_catalogue(restored)
    assert rows.content(again) == content
    again.close()


def test_an_upgrade_that_would_break_references_is_rolled_back(filled: Path) -> None:
    with closing(sqlite3.connect(filled / "catalog.sqlite")) as connection, connection:
        connection.execute("DELETE FROM record WHERE kind = 'claim'")
        connection.execute("UPDATE derived SET definition = 'older'")
    before = digest(filled)
    with pytest.raises(CatalogError, match="references"):
        open_catalogue(filled)
    assert digest(filled) == before


def test_no_backup_no_upgrade(filled: Path) -> None:
    change(filled, "UPDATE derived SET definition = 'older'")
    (filled / "backups").rmdir()
    (filled / "backups").write_text("a file in the way")
    before = digest(filled)
    with pytest.raises(CatalogError, match="No backup"):
        open_catalogue(filled)
    assert digest(filled) == before


_FAILS = """
from alembic import op

def upgrade():
    op.execute("CREATE TABLE extra AS SELECT * FROM change")
    op.execute("UPDATE claim SET statement = zeroblob(3000000)")
    op.execute("DROP TABLE tag_label")
    raise RuntimeError("the lights went out")
"""


def _ship_a_failing_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a second revision beside the shipped ones that changes much, then fails."""
    shipped = upgrade.shipped("migrations")
    copy = tmp_path / "migrations"
    for file in [*shipped.glob("*.py"), *shipped.glob("versions/*.py")]:
        target = copy / file.relative_to(shipped)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
    head = f"revision, down_revision = 'fails', '{upgrade.HEAD}'\n"
    (copy / "versions" / "fails.py").write_text(head + _FAILS)
    monkeypatch.setattr(upgrade, "shipped", lambda _name: copy)
    monkeypatch.setattr(upgrade, "REVISIONS", (*upgrade.REVISIONS, "fails"))
    monkeypatch.setattr(upgrade, "HEAD", "fails")
