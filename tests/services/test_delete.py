"""Deleting records takes all that hangs on them, and nothing is left behind without its owner."""

from sqlalchemy import select, text

from catalog.services.records import delete_records
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Record
from catalog.store.undo import undo
from tests import rows


def test_a_source_takes_its_quotes_along_and_undo_brings_them_back(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    before = rows.content(catalogue)
    with catalogue.read() as session:
        sources = list(session.scalars(select(Record.id).where(Record.kind == "source")))
    delete_records(catalogue, sources)
    with catalogue.read() as session:
        kinds = set(session.scalars(select(Record.kind)))
        hanging = session.scalars(
            text("SELECT count(*) FROM record WHERE id NOT IN (SELECT id FROM claim UNION SELECT id FROM name)")
        )
        assert kinds == {"claim", "name"}
        assert hanging.one() == 0
    undo(catalogue)
    assert rows.content(catalogue) == before
