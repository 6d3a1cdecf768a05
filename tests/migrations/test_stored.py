"""Catalogues as earlier versions wrote them are brought to the present schema with equal content."""

import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from catalog.store.catalogue import Catalogue, open_catalogue
from catalog.store.check import check
from catalog.store.tables import JOURNALED
from catalog.store.undo import redo, undo
from catalog.store.upgrade import HEAD, REVISIONS, revision
from tests import rows
from tests.migrations.build import ENDING, STORED, build

Rows = dict[str, list[dict[str, Any]]]
FILES = sorted(STORED.glob(f"*{ENDING}"))
APART = {"alembic_version", "derived"}


@pytest.fixture(params=FILES, ids=lambda file: file.name)
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A stored catalogue, unpacked."""
    folder = tmp_path / "Old.catalog"
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(folder)
    (folder / "backups").mkdir(exist_ok=True)
    assert revision(folder / "catalog.sqlite") == request.param.name.removesuffix(ENDING)
    return folder


@pytest.fixture
def upgraded(stored: Path) -> Iterator[Catalogue]:
    catalogue = open_catalogue(stored)
    yield catalogue
    catalogue.close()


def all_rows(folder: Path) -> Rows:
    """Every row of every table, read without our own code."""
    with closing(sqlite3.connect(folder / "catalog.sqlite")) as connection:
        connection.row_factory = sqlite3.Row
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        ours = [name for name in names if "_fts" not in name and not name.startswith("sqlite_") and name not in APART]
        return {name: [dict(row) for row in connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2")] for name in ours}


def test_every_revision_has_its_stored_catalogue() -> None:
    assert [file.name.removesuffix(ENDING) for file in FILES] == list(REVISIONS)


def test_the_latest_is_stored_with_a_row_of_every_table(stored: Path) -> None:
    present = all_rows(stored)
    assert [name for name, found in present.items() if not found] == []


def test_the_content_is_equal_after_the_upgrade(stored: Path) -> None:
    before = all_rows(stored)
    open_catalogue(stored).close()
    assert revision(stored / "catalog.sqlite") == HEAD
    after = all_rows(stored)
    for table, found in before.items():
        columns = [column for column in found[0] if column in after[table][0]]
        assert [[row[c] for c in columns] for row in after[table]] == [[row[c] for c in columns] for row in found]


def schema(folder: Path) -> set[tuple[str, str, str]]:
    """Everything that SQLite remembers as defined."""
    with closing(sqlite3.connect(folder / "catalog.sqlite")) as connection:
        found = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {(kind, name, sql) for kind, name, sql in found if not name.startswith("sqlite_")}


def test_it_becomes_what_a_new_catalogue_is(stored: Path, empty_catalogue: Path) -> None:
    """This fails too when a revision was changed after a catalogue of it was stored."""
    open_catalogue(stored).close()
    assert schema(stored) == schema(empty_catalogue)


def test_it_is_in_order_and_undo_goes_back_to_its_beginning(upgraded: Catalogue) -> None:
    assert check(upgraded) == []
    full = rows.content(upgraded)
    assert undo(upgraded)
    assert not any(rows.content(upgraded).values())
    assert redo(upgraded)
    assert rows.content(upgraded) == full
    assert check(upgraded) == []


def test_the_builder_fills_every_table_of_the_present_schema(tmp_path: Path) -> None:
    build(tmp_path / "now.zip")
    with zipfile.ZipFile(tmp_path / "now.zip") as archive:
        archive.extractall(tmp_path)
    present = all_rows(tmp_path)
    assert [table.name for table in JOURNALED if not present[table.name]] == []
