"""Checks of the history: that nothing escaped it, and that it leads to what stands now."""

import sqlite3
from collections.abc import Iterator

from catalog.store.catalogue import Catalogue
from catalog.store.journal import row_json, row_key
from catalog.store.problem import MEND, Problem
from catalog.store.tables import JOURNALED


def outside(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Changes that were made by a program other than Catalog."""
    query = "SELECT table_name, count(*) FROM change WHERE step_id IS NULL GROUP BY table_name"
    for table, count in connection.execute(query):
        what = f"{count} changes were made by a program other than Catalog."
        advice = "Look at them in the history; `catalog check --repair` then takes them as they are."
        yield Problem("outside", table.replace("_", " "), what, advice, True)


def replay(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Rows that are not what the history last said of them."""
    for table in JOURNALED:
        for row, _, _ in escaped(connection, table.name):
            what = "It is not what the history last said of it: a change escaped the history."
            yield Problem("history", f"{table.name.replace('_', ' ')} {row}", what, MEND, True, f"{table.name} {row}")


def escaped(connection: sqlite3.Connection, name: str) -> Iterator[tuple[str, str | None, str | None]]:
    """(key, row as the history has it, row as it is) of each row of a table that the history has otherwise."""
    table = next(table for table in JOURNALED if table.name == name)
    key, now = row_key(table, name), row_json(table, name)
    last = f"(SELECT after FROM change WHERE table_name = '{name}' AND row = {key} ORDER BY id DESC LIMIT 1)"
    yield from connection.execute(f"SELECT {key}, {last}, {now} FROM {name} WHERE {last} IS NOT {now}")
    latest = f"SELECT max(id) FROM change WHERE table_name = '{name}' GROUP BY row"
    gone = f"id IN ({latest}) AND after IS NOT NULL AND row NOT IN (SELECT {key} FROM {name})"
    for row, after in connection.execute(f"SELECT row, after FROM change WHERE {gone}"):
        yield row, after, None
