"""Journal and index filled at the end of a bulk import are those that row by row would have made."""

from contextlib import nullcontext

import pytest

from catalog.domain.operations import Operation
from catalog.store.catalogue import Catalogue
from catalog.store.check import check
from catalog.store.indexing import noted_later
from catalog.store.plain import plain
from catalog.store.tables import Record, Source
from catalog.store.undo import redo, undo
from tests import rows

_EMPTY = {"contributors": "", "fields": "{}", "field_words": ""}


def _add(catalogue: Catalogue, key: int, *, fail: bool = False) -> None:
    with catalogue.transact(Operation.IMPORT_BIBLIOGRAPHY) as session, noted_later(session, ("record", "source")):
        stamps = {"created_at": "2026-01-01T00:00:00.000Z", "changed_at": "2026-01-01T00:00:00.000Z"}
        session.add(Record(id=key, uid=f"u{key}", kind="source", label="Łódź", sort_key="lodz", **stamps))
        session.flush()
        session.add(Source(id=key, type="book", title="Łódź", **_EMPTY))
        if fail:
            raise KeyError


def _found(catalogue: Catalogue) -> list[int]:
    with catalogue.rows() as connection:
        return [row[0] for row in connection.execute("SELECT rowid FROM source_fts WHERE source_fts MATCH 'lodz'")]


def test_what_was_added_is_found_and_the_triggers_are_back(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    _add(catalogue, 1001)
    assert _found(catalogue) == [1001]
    with catalogue.rows() as connection:
        last = "SELECT table_name, row, before FROM change WHERE step_id = (SELECT max(id) FROM step) ORDER BY id"
        assert connection.execute(last).fetchall() == [("record", "[1001]", None), ("source", "[1001]", None)]
    full = rows.content(catalogue)
    undo(catalogue)
    assert _found(catalogue) == []
    redo(catalogue)
    assert rows.content(catalogue) == full
    assert [each for each in check(catalogue, originals=False) if each.kind in ("triggers", "search_index")] == []


@pytest.mark.parametrize("fail", [False, True])
def test_cache_and_index_work_as_usual_afterwards(catalogue: Catalogue, *, fail: bool) -> None:
    with nullcontext() if not fail else pytest.raises(KeyError):
        _add(catalogue, 1001, fail=fail)
    with catalogue.transact(Operation.IMPORT_BIBLIOGRAPHY) as session:
        raw = plain(session)
        assert raw.execute("PRAGMA cache_size").fetchone() == (-16000,)
        assert raw.execute("SELECT k FROM source_fts_config WHERE k <> 'version'").fetchall() == []


def test_a_failure_leaves_triggers_and_index_as_they_were(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    with pytest.raises(KeyError):
        _add(catalogue, 1001, fail=True)
    assert _found(catalogue) == []
    assert [each for each in check(catalogue, originals=False) if each.kind in ("triggers", "search_index")] == []
