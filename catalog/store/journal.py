"""The journal's triggers: every change of every journaled row is written down by SQLite itself."""

from collections.abc import Iterator

from sqlalchemy import Table

from catalog.store.tables import JOURNALED

_EVENTS = ("insert", "update", "delete")


def row_json(table: Table, alias: str) -> str:
    """SQL that gives a row of that table as a JSON object; `alias` is NEW, OLD or the table's name."""
    pairs = ", ".join(f"'{column.name}', {alias}.\"{column.name}\"" for column in table.columns)
    return f"json_object({pairs})"


def row_key(table: Table, alias: str) -> str:
    """SQL that gives the primary key of a row as a JSON list."""
    return "json_array({})".format(", ".join(f'{alias}."{column.name}"' for column in table.primary_key.columns))


def triggers() -> Iterator[str]:
    """The CREATE TRIGGER statements for all journaled tables."""
    for table in JOURNALED:
        for what in _EVENTS:
            yield _trigger(table, what)


def _trigger(table: Table, what: str) -> str:
    alias = "OLD" if what == "delete" else "NEW"
    before = "NULL" if what == "insert" else row_json(table, "OLD")
    after = "NULL" if what == "delete" else row_json(table, "NEW")
    changed = " OR ".join(f'OLD."{column.name}" IS NOT NEW."{column.name}"' for column in table.columns)
    when = f"WHEN {changed} " if what == "update" else ""
    return (
        f"CREATE TRIGGER journal_{table.name}_{what} AFTER {what.upper()} ON {table.name} {when}BEGIN "
        "INSERT INTO change (step_id, table_name, row, before, after) VALUES ("
        f"(SELECT step_id FROM current_step), '{table.name}', {row_key(table, alias)}, {before}, {after}); END"
    )
