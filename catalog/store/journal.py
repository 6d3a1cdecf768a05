"""The journal's triggers: every change of every journaled row is written down by SQLite itself."""

from collections.abc import Iterator

from sqlalchemy import Table

from catalog.store.tables import JOURNALED, Base

_STEP = "(SELECT step_id FROM current_step)"


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
        yield on_insert(table.name)[1]
        yield _trigger(table, "delete", "DELETE", "", removed)
        changed = f"WHEN {same_key} AND ({_differ(table)}) "
        yield _trigger(table, "update", "UPDATE", changed, (new, before, after))
        yield _trigger(table, "rekey", "UPDATE", f"WHEN NOT ({same_key}) ", removed, added)


def on_insert(name: str) -> tuple[str, str]:
    """The trigger that writes down an added row of that table: its name and CREATE statement."""
    table = Base.metadata.tables[name]
    statement = _trigger(table, "insert", "INSERT", "", (row_key(table, "NEW"), "NULL", row_json(table, "NEW")))
    return statement.split()[2], statement


def added_above(name: str) -> str:
    """SQL that writes down, as the trigger would, all rows of that table with an `id` above a given one."""
    table = Base.metadata.tables[name]
    row, after = row_key(table, name), row_json(table, name)
    return (
        f"INSERT INTO change (step_id, table_name, row, before, after) "
        f"SELECT {_STEP}, '{name}', {row}, NULL, {after} FROM {name} WHERE id > ? ORDER BY id"
    )


def _trigger(table: Table, name: str, event: str, when: str, *changes: tuple[str, str, str]) -> str:
    """A trigger that writes these changes, each as (row, before, after)."""
    rows = ", ".join(f"({_STEP}, '{table.name}', {row}, {before}, {after})" for row, before, after in changes)
    return (
        f"CREATE TRIGGER journal_{table.name}_{name} AFTER {event} ON {table.name} {when}BEGIN "
        f"INSERT INTO change (step_id, table_name, row, before, after) VALUES {rows}; END"
    )


def _differ(table: Table) -> str:
    return " OR ".join(f'OLD."{column.name}" IS NOT NEW."{column.name}"' for column in table.columns)
