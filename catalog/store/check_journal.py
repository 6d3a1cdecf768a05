"""Checks of the history: that nothing escaped it, and that it leads to what stands now."""

import json
import sqlite3
from collections.abc import Iterator

from catalog.store.catalogue import Catalogue
from catalog.store.journal import row_json, row_key
from catalog.store.problem import MEND, Problem
from catalog.store.tables import JOURNALED

_TABLES = ", ".join(f"'{table.name}'" for table in JOURNALED)
_UNREADABLE = f"""
SELECT id FROM change WHERE table_name NOT IN ({_TABLES}) OR NOT json_valid(row) OR (before IS NULL AND after IS NULL)
OR NOT json_valid(coalesce(before, '[]')) OR NOT json_valid(coalesce(after, '[]'))
"""
_BROKEN = """
SELECT id, table_name, row, stood, before FROM (
    SELECT id, table_name, row, before, lag(after) OVER same AS stood, row_number() OVER same AS number
    FROM change WINDOW same AS (PARTITION BY table_name, row ORDER BY id))
WHERE number > 1 AND before IS NOT stood
"""
"""Changes that do not begin where the one before them on that row ended: something between them is missing."""


def unreadable(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Changes of the history that say nothing one can follow."""
    for (key,) in connection.execute(_UNREADABLE):
        yield Problem("unreadable", f"change {key}", "What the history says here cannot be read.", MEND, True, str(key))


def gaps(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Places in the history where a change is missing."""
    for key, table, row, stood, before in connection.execute(_BROKEN):
        if _agree(stood, before):
            continue
        where = f"{table.replace('_', ' ')} {row}"
        yield Problem("gaps", where, "A change of it is missing in the history.", MEND, True, str(key))


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
    differing = connection.execute(f"SELECT {key}, {last}, {now} FROM {name} WHERE {last} IS NOT {now}")
    yield from (each for each in differing if not _agree(*each[1:]))
    latest = f"SELECT max(id) FROM change WHERE table_name = '{name}' GROUP BY row"
    gone = f"id IN ({latest}) AND after IS NOT NULL AND row NOT IN (SELECT {key} FROM {name})"
    for row, after in connection.execute(f"SELECT row, after FROM change WHERE {gone}"):
        yield row, after, None


def _agree(earlier: str | None, later: str | None) -> bool:
    """Whether two rows as the history writes them say the same, in the columns that both have.

    A revision of the schema may have added columns since, or taken some away: of these nothing can have escaped.
    """
    if earlier is None or later is None:
        return earlier is later
    try:
        one, other = json.loads(earlier), json.loads(later)
    except ValueError:  # what cannot be read is a finding of its own
        return False
    return isinstance(one, dict) and isinstance(other, dict) and all(one[c] == other[c] for c in one.keys() & other)
