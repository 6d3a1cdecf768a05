"""The journal's triggers: every change of every journaled row is written down by SQLite itself."""

from collections.abc import Iterator

from sqlalchemy import Table

from catalog.store.tables import JOURNALED


def row_json(table: Table, alias: str) -> str:
    """SQL that gives a row of that table as a JSON object; `alias` is NEW, OLD or the table's name."""
    pairs = ", ".join(f"'{column.name}', {alias}.\"{column.name}\"" for column in table.columns)
    return f"json_object({pairs})"


def row_key(table: Table, alias: str) -> str:
    """SQL that gives the primary key of a row as a JSON list."""
    return "json_array({})".format(", ".join(f'{alias}."{column.name}"' for column in table.primary_key.columns))


def triggers() -> Iterator[str]:
    """The CREATE TRIGGER statements for all journaled tables.

    A row is known by its key: one whose key changes is written down as deleted and inserted.
    """
    for table in JOURNALED:
        same_key = " AND ".join(f'OLD."{column.name}" = NEW."{column.name}"' for column in table.primary_key.columns)
        old, new = row_key(table, "OLD"), row_key(table, "NEW")
        before, after = row_json(table, "OLD"), row_json(table, "NEW")
        added, removed = (new, "NULL", after), (old, before, "NULL")
        yield _trigger(table, "insert", "INSERT", "", added)
        yield _trigger(table, "delete", "DELETE", "", removed)
        changed = f"WHEN {same_key} AND ({_differ(table)}) "
        yield _trigger(table, "update", "UPDATE", changed, (new, before, after))
        yield _trigger(table, "rekey", "UPDATE", f"WHEN NOT ({same_key}) ", removed, added)


def _trigger(table: Table, name: str, event: str, when: str, *changes: tuple[str, str, str]) -> str:
    """A trigger that writes these changes, each as (row, before, after)."""
    step = "(SELECT step_id FROM current_step)"
    rows = ", ".join(f"({step}, '{table.name}', {row}, {before}, {after})" for row, before, after in changes)
    return (
        f"CREATE TRIGGER journal_{table.name}_{name} AFTER {event} ON {table.name} {when}BEGIN "
        f"INSERT INTO change (step_id, table_name, row, before, after) VALUES {rows}; END"
    )


def _differ(table: Table) -> str:
    return " OR ".join(f'OLD."{column.name}" IS NOT NEW."{column.name}"' for column in table.columns)
