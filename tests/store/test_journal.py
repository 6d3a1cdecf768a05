"""The journal: nothing that changes a row escapes it, whichever way the row was changed."""

import json
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from catalog.domain.operations import Operation
from catalog.store.catalogue import Catalogue, Done
from catalog.store.tables import JOURNALED, Base, Change, Claim, Note, Quote, Record, RecordTag, Step, Tag, TextBody
from tests import rows


def changes(catalogue: Catalogue) -> list[tuple[str, str, Any, Any]]:
    """(table, key, before, after) of the latest step."""
    with catalogue.read() as session:
        step = session.scalars(select(Step.id).order_by(Step.id.desc()).limit(1)).one()
        found = session.scalars(select(Change).where(Change.step_id == step).order_by(Change.id))
        return [(c.table_name, c.row, _row(c.before), _row(c.after)) for c in found]


def _row(value: str | None) -> Any:
    return None if value is None else json.loads(value)


def test_what_the_orm_inserts_updates_and_deletes_is_written_down(catalogue: Catalogue) -> None:
    with catalogue.transact(Operation.ADD_TAG, "Grain") as session:
        key = rows.tag(session, "Grain")
    assert [(table, row, before, after["label"]) for table, row, before, after in changes(catalogue)] == [
        ("tag", f"[{key}]", None, "Grain")
    ]
    with catalogue.transact(Operation.RENAME_TAG) as session:
        tag = session.get_one(Tag, key)
        tag.label = 'Łódź 𝒳 E\u0301\x00\n"'
    (_, _, before, after), *rest = changes(catalogue)
    assert (before["label"], after["label"], rest) == ("Grain", 'Łódź 𝒳 E\u0301\x00\n"', [])
    with catalogue.transact(Operation.DELETE_TAG) as session:
        session.delete(session.get_one(Tag, key))
    assert [(table, after) for table, _, _, after in changes(catalogue)] == [("tag", None)]


def test_bulk_statements_are_written_down(catalogue: Catalogue) -> None:
    many = [{"uid": f"u{n}", "label": f"t{n}", "folded": f"t{n}"} for n in range(500)]
    with catalogue.transact(Operation.ADD_TAG) as session:
        session.execute(insert(Tag.__table__), many)  # type: ignore[arg-type]
    assert len(changes(catalogue)) == 500
    with catalogue.transact(Operation.EDIT_TAG) as session:
        session.execute(update(Tag).values(colour="red").where(Tag.folded.like("t1%")))
    assert {after["colour"] for _, _, _, after in changes(catalogue)} == {"red"}
    assert len(changes(catalogue)) == 111
    with catalogue.transact(Operation.DELETE_TAG) as session:
        session.execute(delete(Tag))
    assert len(changes(catalogue)) == 500


def test_a_replaced_row_is_written_down_as_deleted_and_inserted(catalogue: Catalogue) -> None:
    with catalogue.transact(Operation.ADD_TAG) as session:
        rows.tag(session, "Grain")
    with catalogue.transact(Operation.EDIT_TAG) as session:
        session.execute(text("INSERT OR REPLACE INTO tag (uid, label, folded) VALUES ('u', 'GRAIN', 'grain')"))
    assert [(before is None, after is None) for _, _, before, after in changes(catalogue)] == [
        (False, True),
        (True, False),
    ]


def test_cascades_and_references_set_to_null_are_written_down(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    with catalogue.transact(Operation.DELETE_RECORDS) as session:
        session.execute(delete(Record).where(Record.kind.in_(["source", "quote"])))
    found = changes(catalogue)
    gone = {table for table, _, _, after in found if after is None}
    assert {"source", "text", "original", "passage", "quote", "evidence", "note", "flag", "decision"} <= gone
    with catalogue.transact(Operation.DELETE_TAG) as session:
        session.execute(delete(Tag).where(Tag.label == "Disputed"))
    assert [(table, after and after["broader_id"]) for table, _, _, after in changes(catalogue)] == [
        ("tag", None),
        ("tag", None),
    ]


def test_an_update_that_changes_nothing_leaves_no_trace(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    before = last_step(catalogue)
    told: list[Done] = []
    catalogue.listeners.append(told.append)
    with catalogue.transact(Operation.EDIT_CLAIM) as session:
        session.execute(update(Claim).values(status="open"))
    assert last_step(catalogue) == before
    assert told == []


def test_a_finished_step_is_told_with_what_it_changed(catalogue: Catalogue) -> None:
    told: list[Done] = []
    catalogue.listeners.append(told.append)
    with catalogue.transact(Operation.ADD_CLAIM, "Grain") as session:
        key = rows.claim(session)
    assert [(done.operation, done.subject, done.changes) for done in told] == [
        (Operation.ADD_CLAIM, "Grain", frozenset({("record", key), ("claim", key)}))
    ]


def test_a_huge_step_is_told_by_its_tables(catalogue: Catalogue) -> None:
    told: list[Done] = []
    catalogue.listeners.append(told.append)
    with catalogue.transact(Operation.ADD_TAG) as session:
        many = [{"uid": f"u{n}", "label": f"t{n}", "folded": f"t{n}"} for n in range(5_001)]
        session.execute(insert(Tag.__table__), many)  # type: ignore[arg-type]
    assert told[0].changes == {("tag", 0)}


def test_a_step_says_who_did_what_and_when(catalogue: Catalogue) -> None:
    with catalogue.transact(Operation.ADD_TAG, "Grain") as session:
        rows.tag(session, "Grain")
    with catalogue.read() as session:
        step = session.scalars(select(Step)).one()
    assert (step.operation, step.subject, step.actor) == ("add tag", "Grain", "Tester")
    assert step.at.endswith("Z")


class StopHereError(Exception):
    """Raised in the middle of a step."""


def test_an_error_in_the_middle_leaves_neither_rows_nor_step(catalogue: Catalogue) -> None:
    def fails(session: Session) -> None:
        rows.claim(session)
        raise StopHereError

    with pytest.raises(StopHereError), catalogue.transact(Operation.ADD_CLAIM) as session:
        fails(session)
    assert not any(rows.content(catalogue).values())
    with catalogue.read() as session:
        assert session.scalars(select(Step)).all() == []
        assert session.scalars(text("SELECT step_id FROM current_step")).all() == [None]


def test_what_another_program_writes_has_no_step(catalogue: Catalogue) -> None:
    with catalogue.raw() as connection:
        connection.execute("INSERT INTO setting (key, value) VALUES ('title', '1')")
    with catalogue.read() as session:
        found = session.scalars(select(Change)).one()
    assert (found.step_id, found.table_name, found.row) == (None, "setting", '["title"]')


def test_reading_and_what_is_no_content_leave_no_trace(catalogue: Catalogue) -> None:
    with catalogue.transact(Operation.CORRECT_TEXT) as session:
        session.add(TextBody(sha256="0", content="text"))
    assert last_step(catalogue) is None


def test_every_journaled_table_has_its_triggers(catalogue: Catalogue) -> None:
    with catalogue.raw() as connection:
        found = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    wanted = {f"journal_{table.name}_{what}" for table in JOURNALED for what in ("insert", "update", "delete", "rekey")}
    assert wanted <= found


def test_no_journaled_column_holds_what_json_cannot_keep() -> None:
    """A REAL would come back rounded, a BLOB not at all."""
    kinds = {str(column.type).split()[0] for table in JOURNALED for column in table.columns}
    assert kinds <= {"VARCHAR", "INTEGER", "BOOLEAN", "TEXT"}


def test_composite_keys_are_written_down_whole(catalogue: Catalogue) -> None:
    with catalogue.transact(Operation.TAG_RECORDS) as session:
        claim_id, tag_id = rows.claim(session), rows.tag(session, "Grain")
        session.add(RecordTag(record_id=claim_id, tag_id=tag_id))
    assert ("record_tag", f"[{claim_id},{tag_id}]") in [(table, row) for table, row, _, _ in changes(catalogue)]


def test_a_row_that_changes_its_key_is_written_down_as_deleted_and_inserted(catalogue: Catalogue) -> None:
    with catalogue.transact(Operation.TAG_RECORDS) as session:
        claim_id, one, two = rows.claim(session), rows.tag(session, "Grain"), rows.tag(session, "Ships")
        session.add(RecordTag(record_id=claim_id, tag_id=one))
    with catalogue.transact(Operation.MERGE_TAGS) as session:
        session.execute(update(RecordTag).values(tag_id=two))
    assert [(row, before is None, after is None) for _, row, before, after in changes(catalogue)] == [
        (f"[{claim_id},{one}]", False, True),
        (f"[{claim_id},{two}]", True, False),
    ]


def test_private_notes_and_long_texts_stand_in_full(catalogue: Catalogue) -> None:
    long = "Ы" * 100_000
    with catalogue.transact(Operation.ADD_NOTE) as session:
        session.add(Note(uid="n", record_id=rows.claim(session), text=long, private=True, created_at=rows.STAMP))
    after = changes(catalogue)[-1][3]
    assert (after["text"], after["private"]) == (long, 1)


def test_the_tables_of_the_journal_are_all_known(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    with catalogue.read() as session:
        assert set(session.scalars(select(Change.table_name))) == {table.name for table in JOURNALED}
        assert session.get(Quote, 1) is None
    assert {table.name for table in JOURNALED} < set(Base.metadata.tables)


def last_step(catalogue: Catalogue) -> int | None:
    with catalogue.read() as session:
        return session.scalars(select(Step.id).order_by(Step.id.desc()).limit(1)).first()
