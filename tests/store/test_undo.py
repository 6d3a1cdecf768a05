"""Undo and redo: whatever was done, taken back gives equal rows, done again gives equal rows."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, text, update

from catalog.domain.errors import Conflict
from catalog.domain.operations import Operation
from catalog.store.catalogue import Catalogue, open_catalogue
from catalog.store.check import check
from catalog.store.tables import Claim, Record
from catalog.store.undo import redo, undo
from catalog.store.undoable import next_redo, next_undo
from tests import rows
from tests.store import random_steps

STEPS = st.lists(st.tuples(st.integers(0, len(random_steps.ACTIONS) - 1), st.integers(0, 99)), min_size=1, max_size=7)


@given(steps=STEPS, reopen=st.booleans())
@settings(max_examples=10)
def test_all_undone_is_as_before_and_all_redone_as_after(empty_catalogue: Path, steps: list, reopen: bool) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(shutil.copytree(empty_catalogue, Path(place) / "c.catalog"))
        catalogue = open_catalogue(folder)
        states = [rows.content(catalogue)]
        for action, seed in steps:
            random_steps.do(catalogue, action, seed)
            if rows.content(catalogue) != states[-1]:
                states.append(rows.content(catalogue))
        if reopen:
            catalogue.close()
            catalogue = open_catalogue(folder)
        for _ in range(2):
            for before in reversed(states[:-1]):
                assert undo(catalogue)
                assert rows.content(catalogue) == before
            assert undo(catalogue) is None
            for after in states[1:]:
                assert redo(catalogue)
                assert rows.content(catalogue) == after
            assert redo(catalogue) is None
        catalogue.close()


def test_everything_at_once_is_taken_back_and_done_again(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    full = rows.content(catalogue)
    assert all(full.values())
    undo(catalogue)
    assert not any(rows.content(catalogue).values())
    redo(catalogue)
    assert rows.content(catalogue) == full


def test_a_deletion_with_all_that_hung_on_it_comes_back(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    full = rows.content(catalogue)
    with catalogue.transact(Operation.DELETE_RECORDS) as session:
        session.execute(delete(Record))
    assert not rows.content(catalogue)["evidence"]
    undo(catalogue)
    assert rows.content(catalogue) == full


def test_undo_and_redo_survive_a_restart(catalogue_folder: Path) -> None:
    catalogue = open_catalogue(catalogue_folder)
    rows.fill(catalogue)
    full = rows.content(catalogue)
    catalogue.close()
    catalogue = open_catalogue(catalogue_folder)
    undo(catalogue)
    catalogue.close()
    catalogue = open_catalogue(catalogue_folder)
    assert not any(rows.content(catalogue).values())
    redo(catalogue)
    assert rows.content(catalogue) == full
    catalogue.close()


def test_what_will_be_undone_and_redone_is_named(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    _reword(catalogue, "One")
    with catalogue.rows() as connection:
        found = next_undo(connection)
        assert found is not None
        assert (found.operation, found.subject) == (Operation.EDIT_CLAIM, "One")
        assert next_redo(connection) is None
    undo(catalogue)
    with catalogue.rows() as connection:
        found = next_redo(connection)
        assert found is not None
        assert (found.operation, found.subject) == (Operation.EDIT_CLAIM, "One")


def test_a_new_action_ends_redo(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    _reword(catalogue, "One")
    undo(catalogue)
    _reword(catalogue, "Two")
    assert redo(catalogue) is None
    undo(catalogue)
    assert redo(catalogue)
    assert _statements(catalogue) == {"Two"}


def test_a_row_changed_since_is_not_overwritten(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    _reword(catalogue, "Ours")
    _by_another_program(catalogue, "UPDATE claim SET statement = 'Theirs'")
    before = rows.content(catalogue)
    with pytest.raises(Conflict):
        undo(catalogue)
    assert rows.content(catalogue) == before


def test_a_row_deleted_since_is_not_brought_back_by_undoing_its_edit(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    _reword(catalogue, "Ours")
    _by_another_program(catalogue, "DELETE FROM record WHERE kind = 'claim'")
    with pytest.raises(Conflict):
        undo(catalogue)


def test_what_others_hung_on_a_record_since_is_not_deleted_with_it(catalogue: Catalogue) -> None:
    with catalogue.transact(Operation.ADD_CLAIM) as session:
        claim_id = rows.claim(session)
    note = "INSERT INTO note (uid, record_id, text, private, created_at) VALUES ('n', ?, 'Mine', 0, '2026')"
    _by_another_program(catalogue, note, claim_id)
    before = rows.content(catalogue)
    with pytest.raises(Conflict):
        undo(catalogue)
    assert rows.content(catalogue) == before


def test_two_windows_take_back_one_after_the_other(catalogue_folder: Path) -> None:
    one, two = open_catalogue(catalogue_folder, actor="one"), open_catalogue(catalogue_folder, actor="two")
    rows.fill(one)
    _reword(two, "Two")
    undone = undo(one)
    assert undone is not None
    assert undone.subject == "Two"
    redo(two)
    assert _statements(one) == {"Two"}
    one.close()
    two.close()


def test_an_undone_rows_number_is_not_given_to_another(catalogue: Catalogue) -> None:
    with catalogue.transact(Operation.ADD_CLAIM) as session:
        first = rows.claim(session)
    undo(catalogue)
    with catalogue.transact(Operation.ADD_CLAIM) as session:
        assert rows.claim(session) > first


def test_undo_of_nothing_is_nothing(catalogue: Catalogue) -> None:
    assert undo(catalogue) is None
    assert redo(catalogue) is None


def _reword(catalogue: Catalogue, statement: str) -> None:
    with catalogue.transact(Operation.EDIT_CLAIM, statement) as session:
        session.execute(update(Claim).values(statement=statement))


def _statements(catalogue: Catalogue) -> set[str]:
    with catalogue.read() as session:
        return set(session.scalars(text("SELECT statement FROM claim")))


def _by_another_program(catalogue: Catalogue, statement: str, *values: object) -> None:
    with catalogue.raw() as connection:
        connection.execute(statement, values)


@pytest.mark.parametrize(
    ("table", "column"), [("source", "series"), ("quote", "original_language"), ("name", "dates"), ("tag", "colour")]
)
def test_a_column_the_history_does_not_know_yet_stands_in_the_way_of_nothing(
    catalogue: Catalogue, table: str, column: str
) -> None:
    """A revision that adds a column leaves a history whose older rows lack it."""
    rows.fill(catalogue)
    states = [rows.content(catalogue)]
    _without(catalogue, table, column)
    assert check(catalogue) == []
    with catalogue.transact(Operation.EDIT_SETTINGS) as session:
        session.execute(text(f"UPDATE {table} SET {column} = 'new'"))
    states.append(rows.content(catalogue))
    assert check(catalogue) == []
    for _ in range(2):
        assert undo(catalogue)
        assert rows.content(catalogue) == states[0]
        while undo(catalogue):
            assert check(catalogue) == []
        assert not any(rows.content(catalogue).values())
        while redo(catalogue):
            assert check(catalogue) == []
        assert rows.content(catalogue) == states[1]


def _without(catalogue: Catalogue, table: str, column: str) -> None:
    """Take a column out of what the history says."""
    kept = f"before = json_remove(before, '$.{column}'), after = json_remove(after, '$.{column}')"
    with catalogue.raw() as connection:
        connection.execute(f"UPDATE change SET {kept} WHERE table_name = ?", (table,))
