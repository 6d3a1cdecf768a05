"""Catalogues whose tables, search tables, numbers or history another program altered: found, mended, still usable.

Damages that do not touch each other are done to one catalogue at once.
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from catalog.domain.errors import Cancelled, CatalogError, Conflict
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.services import history
from catalog.store import backup
from catalog.store.catalogue import open_catalogue
from catalog.store.check import LISTED, check
from catalog.store.repair import repair, revive
from catalog.store.undo import undo
from tests import rows
from tests.store.test_damage import content, edited, folder, repaired, template

__all__ = ["folder", "template"]

UNCHECKED = "PRAGMA ignore_check_constraints=ON"
SECOND_FORMS = """
INSERT INTO name_form (uid, name_id, form, folded, sounds, kind)
SELECT 'again' || id, name_id, 'Zweite', 'zweite', '', 'preferred' FROM name_form WHERE kind = 'preferred'
"""
MADE = "'2026-01-01T00:00:00.000Z'"

RESTORED: Mapping[str, tuple[str, ...]] = {
    "values uids": (
        "UPDATE record SET uid = 'not a uid' WHERE id = 2",
        "UPDATE tag SET uid = x'00' || id",
        "UPDATE link SET uid = '' WHERE id = 1",
    ),
    "values times and versions": (
        UNCHECKED,
        "UPDATE record SET created_at = 0, changed_at = '2026-01-01'",
        "UPDATE text SET version = -1",
        'UPDATE text SET pages = \'[[50, "2"], [0, "1"]]\'',
        "UPDATE flag SET strength = 'strong'",
    ),
    "values words that are never empty": (
        "UPDATE tag SET label = ' '",
        "UPDATE name_form SET form = ''",
        "UPDATE claim SET statement = ''",
    ),
    "references that lead to another kind": (
        "UPDATE quote SET source_id = (SELECT min(id) FROM claim)",
        "UPDATE text SET source_id = (SELECT min(id) FROM claim)",
        "UPDATE original SET source_id = (SELECT min(id) FROM claim)",
        "UPDATE evidence SET claim_id = 'abc'",
        "UPDATE mention SET name_id = name_id + 0.5",
    ),
    "references of what must have one": ("UPDATE evidence SET passage_id = 99 WHERE passage_id IS NOT NULL",),
    "passages": (
        UNCHECKED,
        "UPDATE passage SET start = 1.5 WHERE id = 1",
        "UPDATE passage SET start = 'abc' WHERE id = 2",
    ),
    "texts": ("UPDATE text_body SET content = CAST(content AS BLOB)",),
    "doubles": (
        UNCHECKED,
        "UPDATE record SET kind = CASE kind WHEN 'claim' THEN 'quote' WHEN 'quote' THEN 'claim' ELSE kind END",
        "UPDATE record SET kind = 'banana' WHERE id = 1",
    ),
    "file table gone": ("DROP TABLE evidence",),
    "file table with another name": ("ALTER TABLE note RENAME TO notes",),
    "file column gone": ("ALTER TABLE note DROP COLUMN private",),
    "file column with another name": ("ALTER TABLE claim RENAME COLUMN statement TO words",),
    "file column nobody knows": ("ALTER TABLE claim ADD COLUMN extra TEXT",),
    "file rule gone": (
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'statement VARCHAR NOT NULL', 'statement VARCHAR')",
        "PRAGMA writable_schema=RESET",
        "UPDATE claim SET statement = NULL",
    ),
    "file history gone": ("DROP TABLE change",),
    "file steps gone": ("DROP TABLE step",),
    "file texts gone": ("DROP TABLE text_body",),
    "file two versions": ("INSERT INTO alembic_version VALUES ('0001')",),
}
"""What comes back as it was, by the kind of problem it is found as."""


@pytest.mark.parametrize("damage", RESTORED)
def test_what_was_altered_comes_back(folder: Path, damage: str) -> None:
    backup.save(folder / "catalog.sqlite", reason="daily")
    before = content(folder)
    edited(folder, *RESTORED[damage], silently=not set(damage.split()) & {"gone", "another"} or "column" in damage)
    assert damage.split()[0] in repaired(folder)
    assert content(folder) == before


LEFT_OUT: Mapping[str, tuple[str, ...]] = {
    "numbers": (
        "UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'record'",
        "UPDATE sqlite_sequence SET seq = 'many' WHERE name = 'tag'",
        "UPDATE sqlite_sequence SET seq = NULL WHERE name = 'link'",
        "INSERT INTO sqlite_sequence SELECT name, seq FROM sqlite_sequence WHERE name = 'note'",
    ),
    "values of rows that can have no such number": (
        f"INSERT INTO record VALUES (9223372036854775807, 'max', 'claim', 'x', 'x', {MADE}, {MADE})",
        "INSERT INTO claim (id, statement, status) VALUES (9223372036854775807, 'x', 'open')",
        f"INSERT INTO record VALUES (0, 'zero', 'claim', 'x', 'x', {MADE}, {MADE})",
        "INSERT INTO claim (id, statement, status) VALUES (0, 'x', 'open')",
        "UPDATE saved_search SET id = -1",
    ),
    "values beside the content": (
        "UPDATE draft SET \"values\" = '[1]', saved_at = 'never'",
        "UPDATE learned SET weights = '{oops', learned_at = 'x'",
        "UPDATE flag_rank SET rank = 'high'",
        "UPDATE step SET at = 5",
    ),
    "bytes": (
        "UPDATE step SET subject = CAST(x'ff41' AS TEXT)",
        "UPDATE setting SET key = CAST(x'ff41' AS TEXT)",
        "UPDATE source SET date = x'31'",
    ),
    "unreadable": (
        "UPDATE change SET after = '[1]' WHERE id = 2",
        "UPDATE change SET after = '7' WHERE id = 3",
        "UPDATE change SET row = '{}' WHERE id = 4",
        "UPDATE change SET after = CAST(x'7bff7d' AS TEXT) WHERE id = 5",
    ),
    "folded": ("INSERT INTO tag (uid, label, folded) VALUES ('again', 'GRAIN', 'GRAIN')",),
    "indexes": (
        "DROP INDEX uq_name_form_preferred",
        SECOND_FORMS,
        "DROP INDEX ix_claim_status_id",
        "CREATE INDEX ix_claim_status_id ON claim (id)",
    ),
    "strangers": (
        "CREATE UNIQUE INDEX odd ON record_tag (record_id)",
        "CREATE VIRTUAL TABLE ghost USING fts5(words)",
        "INSERT INTO ghost VALUES ('kept')",
        "DROP VIEW note_folded",
        "CREATE TABLE note_folded (id, text)",
    ),
    "search": ("UPDATE claim_fts_config SET v = 99", "DELETE FROM quote_fts_config", "DROP TABLE note_fts_docsize"),
    "counts": ("UPDATE record_count SET count = 'many'", "INSERT INTO record_count VALUES ('ghost', 7)"),
    "mark": ("PRAGMA application_id=1",),
    "references": ("DELETE FROM step",),
    "references bytes": ("UPDATE step SET undoes = x'ff00'",),
    "references of changes to no step": ("UPDATE change SET step_id = CASE id % 2 WHEN 0 THEN -7 ELSE 'abc' END",),
    "numbers of steps": ("UPDATE step SET id = -7", "UPDATE change SET step_id = -7"),
    "numbers of steps at the end": ("UPDATE step SET id = 9223372036854775807",),
    "numbers of changes": (
        "UPDATE change SET id = -3 WHERE id = 3",
        "UPDATE change SET id = 9223372036854775807 WHERE id = (SELECT max(id) FROM change)",
    ),
    "texts": ("UPDATE text_body SET sha256 = ''",),
}
"""What is derived anew, marked, or put into quarantine, by the kind of problem it is found as."""


@pytest.mark.parametrize("damage", LEFT_OUT)
def test_what_cannot_be_known_is_derived_marked_or_put_aside(folder: Path, damage: str) -> None:
    edited(folder, *LEFT_OUT[damage], silently=True)
    used(folder)
    assert damage.split()[0] in repaired(folder)
    used(folder)


def used(folder: Path) -> None:
    """What a window does with the history of a damaged catalogue: nothing, or it is said in a sentence."""
    catalogue = open_catalogue(folder)
    for act in (history.next_steps, _looked_through, undo):
        with suppress(CatalogError):
            act(catalogue)
    catalogue.close()


def _looked_through(catalogue: object) -> None:
    for step in history.steps(catalogue):  # type: ignore[arg-type]
        history.changes(catalogue, step.id)  # type: ignore[arg-type]


def test_references_to_a_lost_step_are_kept_when_one_stands_in_for_it(folder: Path) -> None:
    edited(folder, "DELETE FROM step", silently=True)
    repaired(folder)
    assert not (folder / "quarantine").exists()


def test_an_operation_no_program_of_ours_knows_is_shown_as_a_repair(folder: Path) -> None:
    edited(folder, "UPDATE step SET operation = 'fly'")
    catalogue = open_catalogue(folder)
    (undoable, _) = history.next_steps(catalogue)
    assert undoable is not None
    assert undoable.operation is Operation.REPAIR
    catalogue.close()


def test_a_step_whose_changes_are_spoilt_is_not_undone_and_says_so(folder: Path) -> None:
    edited(folder, "UPDATE change SET after = '7' WHERE id = 3")
    before = content(folder)
    catalogue = open_catalogue(folder)
    with pytest.raises(Conflict, match="damaged"):
        undo(catalogue)
    catalogue.close()
    assert content(folder) == before


@pytest.mark.parametrize("version", ["NULL", "x'ff'", "'soon'"])
def test_a_file_that_does_not_say_its_version_is_not_taken_for_a_newer_one(folder: Path, version: str) -> None:
    before = content(folder)
    edited(folder, "DROP TABLE alembic_version", f"CREATE TABLE alembic_version AS SELECT {version} AS version_num")
    with pytest.raises(CatalogError, match="--repair"):
        open_catalogue(folder)
    assert revive(folder)
    assert content(folder) == before


def test_a_file_that_calls_itself_older_than_it_is_is_built_anew(folder: Path) -> None:
    before = content(folder)
    edited(folder, "UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(CatalogError, match="could not be upgraded"):
        open_catalogue(folder)
    assert revive(folder)
    assert content(folder) == before


def test_what_nobody_defines_does_not_upgrade_a_catalogue_at_every_start(folder: Path) -> None:
    edited(folder, "INSERT INTO derived VALUES ('evil', 'x')")
    for _ in range(2):
        open_catalogue(folder).close()
    assert len(backup.listed(folder)) == 1


def test_of_very_many_problems_the_first_are_listed_and_all_are_mended(folder: Path) -> None:
    catalogue = open_catalogue(folder)
    with catalogue.transact(Operation.ADD_TAG) as session:
        for number in range(LISTED + 5):
            rows.tag(session, f"tag {number}")
    catalogue.close()
    edited(folder, "UPDATE tag SET folded = 'x' || id")
    catalogue = open_catalogue(folder)
    found = check(catalogue)
    assert len([problem for problem in found if problem.kind == "folded"]) == LISTED
    (more,) = (problem for problem in found if problem.kind == "more")
    assert more.what.startswith("7 more")
    repair(catalogue, found)
    assert check(catalogue) == []
    catalogue.close()


def test_a_check_ends_where_it_is_asked_to(folder: Path) -> None:
    catalogue = open_catalogue(folder)
    titles: list[str] = []
    progress = Progress(lambda _done, _total, note: titles.append(note))
    check(catalogue, progress=progress)
    progress.cancel()
    with pytest.raises(Cancelled):
        check(catalogue, progress=progress)
    assert check(catalogue) == []
    catalogue.close()
