"""The schema: what the revisions make is what the tables say, to the last constraint."""

from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, Inspector, create_engine, inspect
from sqlalchemy.exc import IntegrityError

from catalog.domain.operations import Operation
from catalog.paths import shipped
from catalog.store.catalogue import Catalogue
from catalog.store.engine import connect
from catalog.store.search import SEARCHED
from catalog.store.tables import Base
from catalog.store.upgrade import REVISIONS
from tests import rows

DERIVED = ("record_count", *(f"{table}_fts" for table in SEARCHED))


@pytest.fixture
def migrated(catalogue_folder: Path) -> Engine:
    return connect(catalogue_folder / "catalog.sqlite")


@pytest.fixture
def declared() -> Engine:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    return engine


def test_alembic_finds_nothing_to_change(migrated: Engine) -> None:
    def ours(name: str | None, kind: str, _parents: Any) -> bool:
        return not (kind == "table" and name and name.startswith(DERIVED))

    with migrated.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": ours, "compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    migrated.dispose()


def described(inspector: Inspector, table: str) -> dict[str, Any]:
    """All that SQLite knows of a table, in an order of no consequence."""
    columns = [(c["name"], str(c["type"]), c["nullable"], c["default"]) for c in inspector.get_columns(table)]
    return {
        "columns": sorted(columns, key=str),
        "key": inspector.get_pk_constraint(table)["constrained_columns"],
        "references": sorted(map(str, inspector.get_foreign_keys(table))),
        "unique": sorted(map(str, inspector.get_unique_constraints(table))),
        "checks": sorted(str(check["sqltext"]) for check in inspector.get_check_constraints(table)),
        "indexes": sorted(_index(index) for index in inspector.get_indexes(table)),
        "options": str(inspector.get_table_options(table)),
    }


def _index(index: Any) -> str:
    where = str(index["dialect_options"].pop("sqlite_where", ""))
    return f"{index} {where}"


@pytest.mark.parametrize("table", sorted(Base.metadata.tables))
def test_the_migrated_table_is_the_declared_one(table: str, migrated: Engine, declared: Engine) -> None:
    assert described(inspect(migrated), table) == described(inspect(declared), table)
    migrated.dispose()
    declared.dispose()


def test_the_revisions_known_are_those_shipped_in_one_line() -> None:
    config = Config()
    config.set_main_option("script_location", str(shipped("migrations")))
    scripts = list(ScriptDirectory.from_config(config).walk_revisions())
    assert tuple(script.revision for script in reversed(scripts)) == REVISIONS
    assert all(not hasattr(script.module, "downgrade") for script in scripts)


def test_numbers_of_rows_are_never_given_twice(migrated: Engine) -> None:
    """Every table whose key is not another table's key counts on (AUTOINCREMENT)."""
    with migrated.connect() as connection:
        found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'").all()
    own = {
        t.name
        for t in Base.metadata.sorted_tables
        if "id" in t.primary_key.columns and not t.columns["id"].foreign_keys
    }
    without = {name for name, sql in found if name in own and "AUTOINCREMENT" not in sql}
    assert without == {"current_step"}
    migrated.dispose()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claim SET status = 'maybe'",
        "UPDATE flag SET strength = 101",
        "UPDATE passage SET start = -1",
        "UPDATE evidence SET quote_id = NULL",
        "UPDATE evidence SET credibility = 7",
        "UPDATE link SET to_id = from_id",
        "UPDATE link SET relation = 'likes'",
        "UPDATE record SET kind = 'thing'",
        "UPDATE name_form SET kind = 'preferred' WHERE name_id = (SELECT min(id) FROM name)",
        "UPDATE tag SET folded = 'grain'",
        "UPDATE quote SET source_id = 999",
    ],
)
def test_what_cannot_be_is_refused_by_the_file_itself(catalogue: Catalogue, statement: str) -> None:
    rows.fill(catalogue)
    before = rows.content(catalogue)
    with pytest.raises(IntegrityError), catalogue.transact(Operation.EDIT_SETTINGS) as session:
        session.connection().exec_driver_sql(statement)
    assert rows.content(catalogue) == before


def test_references_that_most_rows_lack_are_looked_up_by_index_in_a_large_catalogue(catalogue: Catalogue) -> None:
    """With NULLs in the index ANALYZE would call it useless, and the list of claims would read all contested flags."""
    rows.fill(catalogue)
    with catalogue.raw() as connection:
        columns = "record_id, rule, cue, reason, strength, in_quotation, key, engine, status, created_at"
        connection.execute(
            f"INSERT INTO flag (uid, category, {columns}) "
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
            f"SELECT 'many ' || i, i % 100, {columns} FROM n, (SELECT * FROM flag LIMIT 1)"
        )
        connection.execute("ANALYZE")
        query = "SELECT * FROM flag WHERE rival_id = 1 AND category = 'contested'"
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert plan == ["SEARCH flag USING INDEX ix_flag_rival_id (rival_id=?)"]
