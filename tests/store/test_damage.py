"""Catalogues edited by hand in another program: every damage is found in plain words, and a repair leaves none."""

import json
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from catalog.domain.errors import CatalogError, Conflict
from catalog.store import backup, files
from catalog.store.catalogue import Catalogue, open_catalogue
from catalog.store.check import check
from catalog.store.repair import repair, revive
from catalog.store.undo import undo
from tests import rows

PAGE = 4096


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, empty_catalogue: Path) -> Path:
    """A catalogue with everything in it."""
    folder = tmp_path_factory.mktemp("damage") / "Test.catalog"
    catalogue = open_catalogue(Path(shutil.copytree(empty_catalogue, folder)), actor="Tester")
    rows.fill(catalogue)
    catalogue.close()
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "Test.catalog"))


def edited(folder: Path, *statements: str, silently: bool = False) -> None:
    """Run statements as another program would; `silently` without the triggers that write the history."""
    with closing(sqlite3.connect(folder / "catalog.sqlite", isolation_level=None)) as connection:
        named = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal%'"
        triggers = connection.execute(named).fetchall() if silently else []
        for statement in [
            *(f"DROP TRIGGER {name}" for name, _ in triggers),
            *statements,
            *(sql for _, sql in triggers),
        ]:
            connection.execute(statement)


def content(folder: Path) -> Mapping[str, list[tuple[Any, ...]]]:
    catalogue = open_catalogue(folder)
    found = rows.content(catalogue)
    catalogue.close()
    return found


def repaired(folder: Path) -> set[str]:
    """The kinds of damage found; after the repair there must be none."""
    catalogue = open_catalogue(folder)
    try:
        found = check(catalogue)
        assert all(problem.where and problem.what.endswith(".") and problem.advice for problem in found)
        said = repair(catalogue, found)
        assert said
        assert len(said) == len(set(said))
        assert check(catalogue) == []
    finally:
        catalogue.close()
    return {problem.kind for problem in found}


RESTORED = [
    ("DELETE FROM record WHERE kind = 'quote'", "references"),
    ("DELETE FROM record WHERE kind = 'claim'", "references"),
    ("DELETE FROM passage", "references"),
    ("DELETE FROM original", "references"),
    ("DELETE FROM source WHERE id = (SELECT max(id) FROM source)", "records"),
    ("DELETE FROM name", "references"),
    ("UPDATE passage SET start = start + 1", "passages"),
    ("UPDATE passage SET exact = 'other words'", "passages"),
    ('UPDATE passage SET start = 99999, "end" = 99999', "passages"),
    ("UPDATE source SET fields = '{oops'", "values"),
    ("UPDATE source SET fields = '[1]'", "values"),
    ("UPDATE text SET pages = '{}'", "values"),
    ('UPDATE suggestion SET payload = \'{"forms": [{"form": 5}]}\'', "values"),
    ('UPDATE suggestion SET payload = \'{"names": "Hoxha"}\'', "values"),
    ("UPDATE suggestion SET payload = '{\"text\": null}'", "values"),
    ("UPDATE text SET length = 1", "lengths"),
    ("UPDATE claim SET date = 'lately'", "values"),
    ("UPDATE claim SET statement = x'ff00'", "bytes"),
    ("UPDATE claim SET statement = CAST(x'61ff62' AS TEXT)", "bytes"),
    ("UPDATE record SET created_at = 'once'", "values"),
    ("UPDATE record SET uid = '' WHERE id = 1", "values"),
    ("UPDATE original SET sha256 = '../../etc/passwd'", "values"),
    ("UPDATE original SET size = 1", "sizes"),
    ("DELETE FROM name_form WHERE kind = 'preferred'", "nameless"),
    ("UPDATE text_body SET sha256 = 'abc'", "texts"),
    ("DELETE FROM text_body", "references"),
]
"""What the history or a backup still knows comes back as it was."""


@pytest.mark.parametrize(("statement", "kind"), RESTORED)
def test_what_the_history_or_a_backup_knows_comes_back(folder: Path, statement: str, kind: str) -> None:
    backup.save(folder / "catalog.sqlite", reason="daily")
    before = content(folder)
    edited(folder, statement, silently=True)
    assert kind in repaired(folder)
    assert content(folder) == before


DERIVED = [
    ("PRAGMA ignore_check_constraints=ON; UPDATE evidence SET credibility = 9", "values"),
    ("PRAGMA ignore_check_constraints=ON; UPDATE link SET to_id = from_id", "values"),
    ("INSERT INTO saved_search (title, kind, query) VALUES ('a', 'banana', '(((')", "values"),
    ("INSERT INTO mention (record_id, name_id, role, position) VALUES (9999, 9998, 'author', 0)", "references"),
    ("INSERT INTO record_tag VALUES (555, 1)", "references"),
    ("INSERT INTO flag_rank VALUES (999, 1)", "references"),
    ("UPDATE tag SET broader_id = id", "loops"),
    ("UPDATE tag SET broader_id = (SELECT max(id) FROM tag); UPDATE tag SET broader_id = 1 WHERE id > 1", "loops"),
    ("UPDATE quote SET text = 'They never said so' WHERE passage_id IS NOT NULL", "quotations"),
    ("DELETE FROM change WHERE id % 3 = 0", "history"),
    (
        "DELETE FROM change WHERE id = (SELECT min(id) FROM change WHERE after IS NOT NULL AND before IS NOT NULL)",
        "gaps",
    ),
    ("UPDATE change SET before = 'nope' WHERE before IS NOT NULL", "unreadable"),
    ("UPDATE change SET row = 'x' WHERE id = 1", "unreadable"),
    ("INSERT INTO change (step_id, table_name, row, after) VALUES (1, 'ghost', '[1]', '{}')", "unreadable"),
    ("DELETE FROM step WHERE id = 1", "references"),
    ("UPDATE step SET operation = 'fly'", "values"),
    ("UPDATE step SET undone_by = 9999", "references"),
    ("UPDATE step SET at = '?'", "values"),
    ("CREATE TRIGGER evil AFTER INSERT ON claim BEGIN DELETE FROM quote; END", "strangers"),
    ("CREATE TABLE extra (a); INSERT INTO extra VALUES (1)", "strangers"),
    ("DROP INDEX ix_source_type_id", "indexes"),
    ("DROP TABLE claim_fts", "triggers"),
    ("DELETE FROM claim_fts_data", "search"),
    ("DELETE FROM quote_fts_idx", "search"),
    ("UPDATE claim_fts_data SET block = x'00' WHERE id > 10", "search"),
    ("INSERT INTO quote_fts (rowid, text) VALUES (9999, 'ghost')", "search"),
    ("DROP TABLE record_count", "triggers"),
    ("DELETE FROM sqlite_sequence", "numbers"),
]
"""What is derived anew, marked, or put into quarantine."""


@pytest.mark.parametrize(("statements", "kind"), DERIVED)
def test_everything_else_is_derived_marked_or_put_aside(folder: Path, statements: str, kind: str) -> None:
    parts = [statements] if "TRIGGER" in statements else statements.split("; ")
    edited(folder, *parts, silently="change" not in statements)
    assert kind in repaired(folder)
    catalogue = open_catalogue(folder)
    with suppress(Conflict):  # what the tables do not allow is not brought back
        undo(catalogue)
    assert not {"database", "file", "references"} & {problem.kind for problem in check(catalogue)}
    catalogue.close()


def test_what_is_put_aside_lies_in_the_quarantine(folder: Path) -> None:
    edited(folder, "INSERT INTO mention (record_id, name_id, role, position) VALUES (9999, 9998, 'author', 7)")
    repaired(folder)
    lines = (folder / "quarantine" / "rows.jsonl").read_text(encoding="utf-8").splitlines()
    (kept,) = (json.loads(line) for line in lines)
    assert (kept["table"], kept["row"]["position"]) == ("mention", 7)


def _root(folder: Path, name: str) -> int:
    with closing(sqlite3.connect(folder / "catalog.sqlite")) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return int(found[0])


def _overwritten(folder: Path, start: int, data: bytes) -> None:
    with (folder / "catalog.sqlite").open("r+b") as file:
        file.seek(start)
        file.write(data)


@pytest.mark.parametrize(("name", "junk"), [("claim", b"\xff"), ("record", b"\0"), ("ix_claim_status_id", b"\xff")])
def test_an_overwritten_page_is_filled_from_the_history(folder: Path, name: str, junk: bytes) -> None:
    before = content(folder)
    _overwritten(folder, (_root(folder, name) - 1) * PAGE, junk * PAGE)
    assert {"file", "search"} & repaired(folder)
    assert content(folder) == before
    assert {path.suffix[:7] for path in (folder / "backups").iterdir()} <= {".broken"}


@pytest.mark.parametrize("name", ["change", "text_body"])
def test_an_overwritten_page_of_what_stands_only_there(folder: Path, name: str) -> None:
    backup.save(folder / "catalog.sqlite", reason="daily")
    before = content(folder)
    _overwritten(folder, (_root(folder, name) - 1) * PAGE, b"\xff" * PAGE)
    repaired(folder)
    assert content(folder) == before


def _cut_off(folder: Path) -> None:
    file = folder / "catalog.sqlite"
    file.write_bytes(file.read_bytes()[: -20 * PAGE])


def _without_version(folder: Path) -> None:
    edited(folder, "DELETE FROM alembic_version")


@pytest.mark.parametrize("damage", [_cut_off, _without_version])
def test_a_file_that_does_not_open_is_built_anew(folder: Path, damage: Callable[[Path], None]) -> None:
    backup.save(folder / "catalog.sqlite", reason="daily")
    damage(folder)
    with pytest.raises(CatalogError, match="--repair"):
        open_catalogue(folder)
    (said,) = revive(folder)
    assert "built anew" in said
    assert revive(folder) == []
    catalogue = open_catalogue(folder)
    repair(catalogue, check(catalogue))
    assert check(catalogue) == []
    catalogue.close()


@pytest.mark.parametrize("data", [b"", b"\0" * PAGE])
def test_where_nothing_can_be_read_a_backup_is_advised_and_nothing_touched(folder: Path, data: bytes) -> None:
    (folder / "catalog.sqlite").write_bytes(data)
    with pytest.raises(CatalogError, match="catalog restore"):
        revive(folder)
    assert (folder / "catalog.sqlite").read_bytes() == data
    assert sorted(path.name for path in folder.iterdir()) == ["backups", "catalog.sqlite", "files"]


def test_a_log_of_another_catalogue_is_not_written_into_this_one(folder: Path, tmp_path: Path) -> None:
    before = content(folder)
    copied = Path(shutil.copytree(folder, tmp_path / "Other.catalog"))
    with closing(sqlite3.connect(copied / "catalog.sqlite")) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE step SET uid = uid || 'x'")
        other.execute("UPDATE claim SET statement = statement || '!'")
        other.commit()
        shutil.copy(copied / "catalog.sqlite-wal", folder)
        with pytest.raises(CatalogError, match=r"not of this catalogue.*--repair"):
            open_catalogue(folder)
        (said,) = revive(folder)
    assert "is kept in" in said
    assert content(folder) == before


def _original(catalogue: Catalogue) -> Path:
    return files.path_of(catalogue.folder, files.sha256(rows.ARTICLE.encode()))


def test_an_original_under_another_name_goes_back_to_its_place(folder: Path) -> None:
    catalogue = open_catalogue(folder)
    path = _original(catalogue)
    path.rename(path.with_name("renamed.txt"))
    repair(catalogue, check(catalogue))
    assert check(catalogue) == []
    catalogue.close()


def test_a_link_in_the_place_of_an_original_is_replaced_by_what_it_leads_to(folder: Path, tmp_path: Path) -> None:
    catalogue = open_catalogue(folder)
    path = _original(catalogue)
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    assert [problem.kind for problem in check(catalogue)] == ["in_the_way"]
    repair(catalogue, check(catalogue))
    assert check(catalogue) == []
    assert not path.is_symlink()
    catalogue.close()


def test_a_folder_in_the_place_of_an_original_is_put_aside(folder: Path) -> None:
    catalogue = open_catalogue(folder)
    path = _original(catalogue)
    path.unlink()
    path.mkdir()
    repair(catalogue, check(catalogue))
    assert ["missing" in problem.what for problem in check(catalogue)] == [True]
    catalogue.close()
