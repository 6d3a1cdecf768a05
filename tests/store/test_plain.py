"""Plain statements under a session: one transaction, one order of events."""

from sqlite3 import IntegrityError

import pytest
from sqlalchemy import select

from catalog.domain.operations import Operation
from catalog.store.catalogue import Catalogue
from catalog.store.plain import change, insert, plain
from catalog.store.tables import Change, Setting, Tag
from tests import rows


def _tag(number: int) -> dict[str, str]:
    return {"uid": f"u{number}", "label": f"t{number}", "folded": f"t{number}"}


def test_what_the_session_holds_is_written_first_and_all_is_one_step(catalogue: Catalogue) -> None:
    with catalogue.transact(Operation.EDIT_SETTINGS) as session:
        session.add(Setting(key="a", value="1"))
        assert plain(session).execute("SELECT value FROM setting").fetchall() == [("1",)]
        key = insert(session, "tag", [_tag(1)]) or 0
        change(session, "tag", key, {"label": "Grain"})
    with catalogue.read() as session:
        assert session.get_one(Tag, key).label == "Grain"
        assert len({row.step_id for row in session.scalars(select(Change))}) == 1


def test_many_rows_are_added_at_once_and_none_is_nothing(catalogue: Catalogue) -> None:
    with catalogue.transact(Operation.ADD_TAG) as session:
        assert insert(session, "tag", []) is None
        assert insert(session, "tag", map(_tag, range(3))) is None
    with catalogue.read() as session:
        assert list(session.scalars(select(Tag.label).order_by(Tag.id))) == ["t0", "t1", "t2"]


def test_an_error_takes_plain_statements_back_too(catalogue: Catalogue) -> None:
    with pytest.raises(IntegrityError), catalogue.transact(Operation.ADD_TAG) as session:
        insert(session, "tag", [_tag(1), _tag(1)])
    assert not any(rows.content(catalogue).values())


def test_a_session_that_only_reads_has_its_connection_too(catalogue: Catalogue) -> None:
    with catalogue.read() as session:
        assert plain(session).execute("SELECT count(*) FROM tag").fetchone() == (0,)
