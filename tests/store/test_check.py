"""Each kind of damage, done by hand, is found and named; what can be mended is, and nothing is lost by it."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from catalog.domain.operations import Operation
from catalog.store import files
from catalog.store.catalogue import Catalogue, open_catalogue
from catalog.store.check import check
from catalog.store.problem import Problem
from catalog.store.repair import repair
from catalog.store.undo import redo, undo
from tests import rows
from tests.store import random_steps
from tests.store.test_undo import STEPS


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """A catalogue with everything in it, in order."""
    rows.fill(catalogue)
    assert check(catalogue) == []
    return catalogue


def within(catalogue: Catalogue, *statements: str) -> None:
    """Do damage through Catalog itself, so that the history knows of it."""
    with catalogue.transact(Operation.EDIT_SETTINGS) as session:
        for statement in statements:
            session.execute(text(statement))


def behind(catalogue: Catalogue, *statements: str) -> None:
    """Do damage as another program would, without foreign keys."""
    with closing(sqlite3.connect(catalogue.file)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def unseen(catalogue: Catalogue, table: str, *statements: str) -> None:
    """Do damage that the history does not see."""
    with catalogue.raw() as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        triggers = [name for name in names if name.startswith(f"journal_{table}_")]
        kept = [
            connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (n,)).fetchone()[0] for n in triggers
        ]
        for statement in [*(f"DROP TRIGGER {name}" for name in triggers), *statements, *kept]:
            connection.execute(statement)


def kinds(problems: list[Problem]) -> set[str]:
    assert all(problem.where and problem.what.endswith(".") and problem.advice for problem in problems)
    return {problem.kind for problem in problems}


def mended(catalogue: Catalogue) -> list[str]:
    """Repair all; the catalogue must then be in order."""
    said = repair(catalogue, check(catalogue))
    assert check(catalogue) == []
    return said


def test_an_empty_catalogue_is_in_order(catalogue: Catalogue) -> None:
    assert check(catalogue) == []
    assert repair(catalogue, []) == []


def test_a_catalogue_is_in_order_after_undo_and_redo(filled: Catalogue) -> None:
    undo(filled)
    assert check(filled) == []
    redo(filled)
    assert check(filled) == []


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ('UPDATE passage SET start = 3, "end" = 9', "passages"),
        ("UPDATE record SET label = 'Another' WHERE kind = 'claim'", "labels"),
        ("UPDATE record SET sort_key = 'zzz' WHERE kind = 'name'", "labels"),
        ("UPDATE name_form SET folded = 'x'", "folded"),
        ("UPDATE tag SET folded = 'x' WHERE label = 'Grain'", "folded"),
        ("UPDATE flag SET status = 'upheld'", "flags"),
        ("UPDATE claim SET date = '1961'", "dates"),
        ("UPDATE source SET date_latest = NULL", "dates"),
        ("DELETE FROM claim", "records"),
    ],
)
def test_rows_at_odds_are_found_and_mended_in_one_step(filled: Catalogue, statement: str, kind: str) -> None:
    within(filled, statement)
    damaged = rows.content(filled)
    assert kinds(check(filled)) == {kind}
    assert mended(filled)
    undo(filled)
    assert rows.content(filled) == damaged


def test_mending_restores_what_stood_before(filled: Catalogue) -> None:
    before = rows.content(filled)
    within(filled, 'UPDATE passage SET start = 3, "end" = 9', "UPDATE flag SET status = 'upheld'")
    mended(filled)
    after = rows.content(filled)
    assert after["flag"] == before["flag"]
    assert after["passage"] == before["passage"]


def test_a_passage_whose_words_are_gone_is_marked_not_guessed(filled: Catalogue) -> None:
    nowhere = "exact = 'Words that nobody ever wrote here, in no language'"
    within(filled, f"UPDATE passage SET {nowhere}", "DELETE FROM change WHERE table_name = 'passage'")
    behind(filled, "INSERT INTO change (table_name, row, after) SELECT 'passage', json_array(id), '{}' FROM passage")
    mended(filled)
    assert {row[-1] for row in rows.content(filled)["passage"]} <= {"unsure", "orphan"}


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE text SET length = 5", "lengths"),
        ("UPDATE source SET fields = '{not json'", "values"),
        ("UPDATE source SET date = 'one of these days'", "values"),
    ],
)
def test_what_stood_before_is_taken_from_the_history(filled: Catalogue, statement: str, kind: str) -> None:
    before = rows.content(filled)
    within(filled, statement)
    assert kinds(check(filled)) == {kind}
    mended(filled)
    assert rows.content(filled) == before


def test_words_that_no_backup_has_are_said_and_left(filled: Catalogue) -> None:
    within(filled, "UPDATE text_body SET content = content || 'more'")
    found = check(filled)
    assert kinds(found) == {"texts"}
    repair(filled, found)
    assert check(filled) == found


def test_dangling_references_are_found(filled: Catalogue) -> None:
    behind(filled, "DELETE FROM record WHERE kind = 'claim'")
    assert {"references", "outside"} <= kinds(check(filled))


def test_changes_by_another_program_are_found_and_taken_into_the_history(filled: Catalogue) -> None:
    behind(filled, "UPDATE claim SET date = '1961', date_earliest = 19610101, date_latest = 19611231")
    assert kinds(check(filled)) == {"outside"}
    before = rows.content(filled)
    assert mended(filled) == ["2 changes from outside were taken into the history as they are."]
    assert rows.content(filled) == before


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM claim WHERE id = (SELECT max(id) FROM claim)",
        "INSERT INTO claim (id, statement, status) SELECT id, label, 'open' FROM record WHERE kind = 'quote'",
    ],
)
def test_records_that_lost_or_gained_half_of_themselves_are_whole_again(filled: Catalogue, statement: str) -> None:
    before = rows.content(filled)
    unseen(filled, "claim", statement)
    assert "history" in kinds(check(filled))
    assert any("taken into the history" in line for line in mended(filled))
    assert rows.content(filled) == before


def test_changes_that_escaped_the_history_are_found_and_written_down(filled: Catalogue) -> None:
    unseen(filled, "claim", "UPDATE claim SET status = 'disputed'")
    assert "history" in kinds(check(filled))
    before = rows.content(filled)["claim"]
    assert any("taken into the history" in line for line in mended(filled))
    assert rows.content(filled)["claim"] == before


def test_undo_passes_over_what_another_program_did(filled: Catalogue) -> None:
    within(filled, "UPDATE source SET place = 'Tirana'")
    behind(filled, "UPDATE claim SET status = 'disputed'")
    mended(filled)
    undone = undo(filled)
    assert undone is not None
    assert undone.operation is Operation.EDIT_SETTINGS


def test_missing_triggers_are_found_and_laid_anew(filled: Catalogue) -> None:
    behind(filled, "DROP TRIGGER journal_claim_update", "DROP TRIGGER quote_fts_delete", "DROP VIEW note_folded")
    assert {problem.where for problem in check(filled) if problem.kind == "triggers"} == {
        "journal_claim_update",
        "quote_fts_delete",
        "note_folded",
    }
    mended(filled)


def test_a_spoilt_search_index_is_found_and_filled_anew(filled: Catalogue) -> None:
    behind(filled, "INSERT INTO claim_fts (claim_fts) VALUES ('delete-all')")
    assert kinds(check(filled)) == {"search"}
    assert mended(filled) == ["The search index was filled anew."]


def test_a_wrong_count_is_found_and_made_anew(filled: Catalogue) -> None:
    behind(filled, "UPDATE record_count SET count = count + 1 WHERE kind = 'claim'")
    assert kinds(check(filled)) == {"counts"}
    assert mended(filled) == ["The records were counted anew."]


def test_a_step_left_open_is_found_and_closed(filled: Catalogue) -> None:
    behind(filled, "UPDATE current_step SET step_id = 1")
    assert kinds(check(filled)) == {"current_step"}
    mended(filled)


def test_a_changed_or_missing_original_is_found(filled: Catalogue) -> None:
    path = files.path_of(filled.folder, files.sha256(rows.ARTICLE.encode()))
    path.write_bytes(path.read_bytes().replace(b"grain", b"brain"))
    (found,) = check(filled)
    assert (found.kind, found.repairable) == ("originals", False)
    assert "not as it came" in found.what
    path.unlink()
    assert "missing" in check(filled)[0].what
    assert check(filled, originals=False) == []


def test_stray_files_are_put_aside_and_kept(filled: Catalogue) -> None:
    stray = filled.folder / "files" / "ab" / "notes.txt"
    stray.parent.mkdir(exist_ok=True)
    stray.write_text("mine")
    (found,) = check(filled)
    assert (found.kind, found.where) == ("stray_files", "files/ab/notes.txt")
    mended(filled)
    arriving = files.path_of(filled.folder, files.put(filled.folder, b"of an import that is going on"))
    assert check(filled) == []
    os.utime(arriving, (0, 0))
    assert kinds(check(filled)) == {"stray_files"}
    mended(filled)
    assert (filled.folder / "quarantine" / "notes.txt").read_text() == "mine"


def test_stray_texts_are_put_aside_and_those_undo_may_need_are_not(filled: Catalogue) -> None:
    undo(filled)
    within(filled, "INSERT INTO text_body (sha256, content) VALUES ('x', 'nobody''s')")
    found = [problem for problem in check(filled) if problem.kind == "stray_texts"]
    assert len(found) == 1
    repair(filled, found)
    assert [path.read_text() for path in (filled.folder / "quarantine").iterdir()] == ["nobody's"]
    assert check(filled) == []


def test_a_damaged_page_does_not_end_the_check(filled: Catalogue) -> None:
    folder = filled.folder
    filled.close()
    file = folder / "catalog.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'claim'").fetchone()[0]
    damaged = bytearray(file.read_bytes())
    damaged[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    file.write_bytes(damaged)
    assert "file" in kinds(check(folder))


def test_a_folder_that_cannot_be_opened_is_a_problem_itself(tmp_path: Path) -> None:
    assert kinds(check(tmp_path)) == {"database"}


def test_a_look_tells_how_far_it_is(filled: Catalogue) -> None:
    from catalog.domain.progress import Progress

    told: list[str] = []
    check(filled, progress=Progress(lambda _done, _total, note: told.append(note)))
    assert told


def test_checking_changes_nothing(filled: Catalogue) -> None:
    folder = filled.folder
    filled.close()
    before = (folder / "catalog.sqlite").read_bytes()
    assert check(folder) == []
    catalogue = open_catalogue(folder)
    catalogue.close()
    assert (folder / "catalog.sqlite").read_bytes() == before


@given(steps=STEPS, undone=st.integers(0, 4))
@settings(max_examples=5)
def test_whatever_was_done_only_what_it_spoilt_is_found_and_mending_leaves_nothing(
    empty_catalogue: Path, steps: list, undone: int
) -> None:
    """Random steps keep neither labels, records nor words of quotes; what the store itself keeps must be in order."""
    with tempfile.TemporaryDirectory() as place:
        catalogue = open_catalogue(Path(shutil.copytree(empty_catalogue, Path(place) / "c.catalog")))
        for action, seed in steps:
            random_steps.do(catalogue, action, seed)
        for _ in range(undone):
            undo(catalogue)
        assert kinds(check(catalogue)) <= {"labels", "folded", "records", "values", "quotations"}
        repair(catalogue, check(catalogue))
        assert kinds(repaired_twice(catalogue)) <= {"values"}
        catalogue.close()


def repaired_twice(catalogue: Catalogue) -> list[Problem]:
    """What is left when what the first repair brought to light is mended too."""
    repair(catalogue, check(catalogue))
    return check(catalogue)
