"""The search index says what the rows say, after whatever edits, undo and redo."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from catalog.domain.folding import fold_letters
from catalog.domain.query import fts, parse
from catalog.store import derived
from catalog.store.catalogue import Catalogue, open_catalogue
from catalog.store.search import SEARCHED
from catalog.store.undo import redo, undo
from tests import rows
from tests.store import random_steps
from tests.store.test_undo import STEPS


def assert_sound(catalogue: Catalogue) -> None:
    """FTS5's own comparison of index and content; raises when they differ."""
    with catalogue.raw() as connection:
        for table in SEARCHED:
            connection.execute(f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)")


@given(steps=STEPS, undone=st.integers(0, 5), redone=st.integers(0, 5))
@settings(max_examples=10)
def test_the_index_equals_the_content(empty_catalogue: Path, steps: list, undone: int, redone: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        catalogue = open_catalogue(Path(shutil.copytree(empty_catalogue, Path(place) / "c.catalog")))
        for action, seed in steps:
            random_steps.do(catalogue, action, seed)
        for _ in range(undone):
            undo(catalogue)
        assert_sound(catalogue)
        for _ in range(redone):
            redo(catalogue)
        assert_sound(catalogue)
        catalogue.close()


def found(catalogue: Catalogue, table: str, typed: str) -> list[int]:
    words = fts(parse(typed).terms)
    with catalogue.read() as session:
        query = text(f"SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH :words ORDER BY rowid")
        return list(session.scalars(query, {"words": words}))


@pytest.mark.parametrize(
    ("table", "typed"),
    [
        ("source", "zeri"),
        ("source", "ХРУЩЕВ"),
        ("text_body", "lodz"),
        ("text_body", "Énver"),
        ("text_body", '"eat grass"'),
        ("text_body", "ходж*"),
        ("quote", "hamë"),
        ("claim", "shipments"),
        ("name_form", "khodzha"),
        ("note", "translated"),
    ],
)
def test_words_are_found_without_accents_case_and_special_letters(catalogue: Catalogue, table: str, typed: str) -> None:
    rows.fill(catalogue)
    assert found(catalogue, table, typed)
    assert_sound(catalogue)


def test_an_edit_is_found_and_what_stood_before_is_not(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    with catalogue.raw() as connection:
        connection.execute("UPDATE claim SET statement = 'Œuvre of Ærø'")
    assert len(found(catalogue, "claim", "oeuvre aero")) == 2
    assert found(catalogue, "claim", "shipments") == []


def test_a_spoilt_index_is_noticed_and_rebuilt(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    with catalogue.raw() as connection:
        connection.execute("INSERT INTO claim_fts (claim_fts) VALUES ('delete-all')")
        with pytest.raises(Exception, match="malformed"):
            connection.execute("INSERT INTO claim_fts (claim_fts, rank) VALUES ('integrity-check', 1)")
        derived.install_anew(connection)
    assert_sound(catalogue)
    assert found(catalogue, "claim", "shipments")


@given(st.text())
def test_sqlite_folds_as_we_do(typed: str) -> None:
    import sqlite3

    from catalog.store.search import folded

    if "\x00" in typed or any("\ud800" <= letter <= "\udfff" for letter in typed):
        return
    with sqlite3.connect(":memory:") as connection:
        assert connection.execute(f"SELECT {folded('?1')}", (typed,)).fetchone() == (fold_letters(typed),)
    connection.close()
