"""Catalogue folders: made, opened, refused, shared, under any name, and trouble said plainly."""

import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from catalog.domain.errors import CatalogError, NotFound, Unreadable
from catalog.domain.operations import Operation
from catalog.store import engine
from catalog.store.catalogue import Catalogue, create_catalogue, open_catalogue
from catalog.store.tables import Claim, Setting, Step
from tests import rows

NAMES = (
    "What? Why#.catalog",
    "100% %20.catalog",
    "Каталог споров.catalog",
    "a b  c",
    "quo'te\"s.catalog",
    "ё\u0301𝒳;&.catalog",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_folder_of_any_name_is_made_written_and_opened_again(tmp_path: Path, name: str) -> None:
    made = create_catalogue(tmp_path / name)
    rows.fill(made)
    content = rows.content(made)
    made.close()
    assert sorted(path.name for path in (tmp_path / name).iterdir()) == ["backups", "catalog.sqlite", "files"]
    opened = open_catalogue(tmp_path / name / "catalog.sqlite")
    assert rows.content(opened) == content
    assert opened.title == name.removesuffix(".catalog")
    opened.close()


def test_a_relative_path_means_the_same_after_a_change_of_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    catalogue = create_catalogue(Path("here.catalog"))
    monkeypatch.chdir("/")
    rows.fill(catalogue)
    assert catalogue.folder == tmp_path / "here.catalog"
    catalogue.close()


def test_a_folder_with_something_in_it_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(CatalogError, match="already"):
        create_catalogue(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.catalog").write_text("mine")
    with pytest.raises(CatalogError, match="already"):
        create_catalogue(tmp_path / "x.catalog")


def test_nothing_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        open_catalogue(tmp_path / "none.catalog")
    assert not (tmp_path / "none.catalog").exists()


@pytest.mark.parametrize("content", [b"", b"no database at all, only words " * 40])
def test_what_is_no_catalogue_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "catalog.sqlite"
    file.write_bytes(content)
    with pytest.raises(Unreadable):
        open_catalogue(tmp_path)
    assert file.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "catalog.sqlite").execute("CREATE TABLE recipes (id)").connection.close()
    with pytest.raises(Unreadable):
        open_catalogue(tmp_path)


@contextmanager
def nobody(*folders: Path) -> Iterator[None]:
    """Run the block without the rights of the owner of these folders; as it is, where tests run without root."""
    for folder in folders:
        folder.chmod(0o555)
    was = os.geteuid()
    if was == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(was)
        for folder in folders:
            folder.chmod(0o755)


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that every user may enter."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        yield Path(place)


def test_no_catalogue_is_made_where_one_may_not_write(open_place: Path) -> None:
    with nobody(open_place), pytest.raises(CatalogError, match="cannot be made"):
        create_catalogue(open_place / "x.catalog")


def test_a_read_only_folder_is_said_and_nothing_lost(empty_catalogue: Path, open_place: Path) -> None:
    folder = Path(shutil.copytree(empty_catalogue, open_place / "c.catalog"))
    before = (folder / "catalog.sqlite").read_bytes()
    (folder / "catalog.sqlite").chmod(0o444)
    with nobody(folder), pytest.raises(CatalogError, match="you may not write there"):
        _write(open_catalogue(folder))
    assert (folder / "catalog.sqlite").read_bytes() == before
    (folder / "catalog.sqlite").chmod(0o644)
    _write(open_catalogue(folder))


def _write(catalogue: Catalogue) -> None:
    try:
        with catalogue.transact(Operation.EDIT_SETTINGS) as session:
            session.add(Setting(key="title", value="1"))
    finally:
        catalogue.close()


def test_a_folder_that_vanished_is_said(catalogue_folder: Path, tmp_path: Path) -> None:
    catalogue = open_catalogue(catalogue_folder)
    catalogue_folder.rename(tmp_path / "elsewhere")
    with pytest.raises(CatalogError, match="could not be used"), catalogue.read() as session:
        session.execute(text("SELECT * FROM record"))
    catalogue.close()
    open_catalogue(tmp_path / "elsewhere").close()


def test_a_damaged_page_is_said_with_advice(catalogue_folder: Path) -> None:
    catalogue = open_catalogue(catalogue_folder)
    rows.fill(catalogue)
    catalogue.close()
    file = catalogue_folder / "catalog.sqlite"
    page = sqlite3.connect(file).execute("SELECT rootpage FROM sqlite_master WHERE name = 'claim'").fetchone()[0]
    damaged = bytearray(file.read_bytes())
    damaged[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    file.write_bytes(damaged)
    catalogue = open_catalogue(catalogue_folder)
    with pytest.raises(CatalogError, match="catalog restore"), catalogue.read() as session:
        session.scalars(select(Claim)).all()
    catalogue.close()


def test_a_file_that_another_program_keeps_locked_is_said(
    catalogue_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_PRAGMAS", ("PRAGMA busy_timeout=50",))
    catalogue = open_catalogue(catalogue_folder)
    other = sqlite3.connect(catalogue.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(CatalogError, match="Another program is writing"):
        _write(catalogue)
    other.close()


def test_many_writers_queue_and_none_is_lost(catalogue_folder: Path) -> None:
    def work() -> None:
        own = open_catalogue(catalogue_folder)
        for _ in range(15):
            with own.transact(Operation.ADD_CLAIM) as session:
                seen = session.scalars(select(func.count()).select_from(Claim)).one()
                rows.claim(session, f"Claim {seen}")
        own.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    catalogue = open_catalogue(catalogue_folder)
    with catalogue.read() as session:
        assert set(session.scalars(select(Claim.statement))) == {f"Claim {number}" for number in range(60)}
        assert session.scalars(select(func.count()).select_from(Step)).one() == 60
    catalogue.close()


def test_a_reader_sees_one_state_while_another_writes(catalogue: Catalogue) -> None:
    with catalogue.read() as session:
        before = session.scalars(select(func.count()).select_from(Claim)).one()
        with catalogue.transact(Operation.ADD_CLAIM) as writing:
            rows.claim(writing)
        assert session.scalars(select(func.count()).select_from(Claim)).one() == before


def test_references_are_enforced(catalogue: Catalogue) -> None:
    with catalogue.read() as session:
        assert session.execute(text("PRAGMA foreign_keys")).scalar() == 1
        assert session.execute(text("PRAGMA journal_mode")).scalar() == "wal"
