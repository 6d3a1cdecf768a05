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
SELECT id FROM change WHERE table_name NOT IN ({_TABLES}) OR (before IS NULL AND after IS NULL)
OR CASE WHEN json_valid(row) THEN json_type(row) <> 'array' ELSE 1 END
OR CASE WHEN json_valid(coalesce(before, '{{}}')) THEN json_type(coalesce(before, '{{}}')) <> 'object' ELSE 1 END
OR CASE WHEN json_valid(coalesce(after, '{{}}')) THEN json_type(coalesce(after, '{{}}')) <> 'object' ELSE 1 END
"""
_EARLIER = """
SELECT max(id) FROM change AS older WHERE older.table_name = change.table_name AND older.row = change.row
AND older.id < change.id
"""
_BROKEN = f"""
SELECT change.id, change.table_name, change.row, earlier.after, change.before
FROM change JOIN change AS earlier ON earlier.id = ({_EARLIER}) WHERE change.before IS NOT earlier.after
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
    places = enumerate(column.name for column in table.primary_key.columns)
    same = " AND ".join(f"\"{column}\" IS json_extract(change.row, '$[{place}]')" for place, column in places)
    there = f"CASE WHEN json_valid(row) THEN EXISTS (SELECT 1 FROM {name} AS present WHERE {same}) END"
    gone = f"SELECT row, after FROM change WHERE id IN ({latest}) AND after IS NOT NULL AND NOT coalesce({there}, 0)"
    for row, after in connection.execute(gone):
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
