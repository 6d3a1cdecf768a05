"""Checks of the machinery: triggers, views, search tables, indexes, what is not ours, and the numbers given out."""

import sqlite3
from collections.abc import Iterator, Mapping

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex

from catalog.store import derived
from catalog.store.catalogue import Catalogue
from catalog.store.check_rules import HIGHEST
from catalog.store.problem import MEND, Problem
from catalog.store.search import SEARCHED
from catalog.store.tables import Base
from catalog.store.trouble import is_in_the_way

_OWN_TABLES = {"alembic_version", "record_count", *Base.metadata.tables}
HISTORY = {"change": (), "step": (("change", "step_id"), ("step", "undoes"), ("step", "undone_by"))}
"""The tables of the history, with the columns that hold numbers of theirs."""
_DIALECT = sqlite.dialect()
_PRESENT = "SELECT name, type, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
_LOST_SEGMENTS = "SELECT DISTINCT id >> 37 FROM {0}_fts_data WHERE id > 10 EXCEPT SELECT segid FROM {0}_fts_idx"
"""Parts of a search index that no word leads to; FTS5's own check does not see them."""
_GIVEN = """
SELECT max(coalesce((SELECT max(id) FROM {0} WHERE id <= {1}), 0), coalesce((
    SELECT max(json_extract(row, '$[0]')) FROM change WHERE table_name = '{0}' AND CASE WHEN json_valid(row)
    THEN json_type(row, '$[0]') = 'integer' AND json_extract(row, '$[0]') <= {1} END), 0))
"""


def triggers(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Triggers, views, search tables and indexes that are missing or changed, and those that are not ours."""
    present = {name: (kind, sql or "") for name, kind, sql in connection.execute(_PRESENT)}
    wanted = derived.definitions()
    for name, definition in wanted.items():
        if present.get(name, ("", ""))[1] != definition:
            yield Problem("triggers", name, "This part of the machinery is missing or was changed.", MEND, True)
    for name, definition in indexes().items():
        if _plain(present.get(name, ("", ""))[1]) != _plain(definition):
            yield Problem("indexes", name, "This index is missing or was changed.", MEND, True, name)
    for name, (kind, sql) in present.items():
        if not _is_ours(name, kind, sql, wanted):
            yield Problem("strangers", name, f"This {kind} is none of Catalog's.", MEND, True, f"{kind} {name}")


def indexes() -> dict[str, str]:
    """The CREATE statement of every index, by name."""
    found = (index for table in Base.metadata.sorted_tables for index in table.indexes)
    return {str(index.name): str(CreateIndex(index).compile(dialect=_DIALECT)) for index in found}


def _plain(definition: str) -> str:
    """A definition without what may differ and means nothing."""
    return " ".join(definition.replace('"', "").split())


def search_index(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Whether the index says what the rows say."""
    for table in SEARCHED:
        try:
            connection.execute(f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)")
            whole = connection.execute(_LOST_SEGMENTS.format(table)).fetchone() is None
        except sqlite3.DatabaseError as error:
            if is_in_the_way(error):
                raise
            whole = False
        if not whole:
            where = f"search index of {table.replace('_', ' ')}"
            yield Problem("search", where, "It is not what the rows say.", MEND, True)


def numbers(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Numbers that would be given a second time: the history would take two records for one."""
    for table, given in last_given(connection):
        if given > (last := _counted(connection, table)) or last > HIGHEST:
            what = f"The next number would be {last + 1}, which was given out before or is too high."
            yield Problem("numbers", table.replace("_", " "), what, MEND, True, table)
    for table in HISTORY:
        query = f"SELECT id FROM {table} WHERE id NOT BETWEEN 1 AND {HIGHEST}"
        for (key,) in connection.execute(query):
            yield Problem("numbers", f"{table} {key}", "No row of the history can have this number.", MEND, True, table)


def last_given(connection: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    """The highest number each table with numbers of its own ever gave out, as far as is known."""
    for table in Base.metadata.sorted_tables:
        if table.dialect_options["sqlite"]["autoincrement"]:
            yield table.name, connection.execute(_GIVEN.format(table.name, HIGHEST)).fetchone()[0]


def _counted(connection: sqlite3.Connection, table: str) -> int:
    found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchall()
    counted = [seq for (seq,) in found] or [0]
    return int(counted[0]) if len(counted) == 1 and isinstance(counted[0], int) else -1


def _is_ours(name: str, kind: str, sql: str, wanted: Mapping[str, str]) -> bool:
    if name in wanted:
        return kind == wanted[name].split()[1].replace("VIRTUAL", "TABLE").casefold()
    if kind == "index":
        return name in indexes() or "UNIQUE" not in sql.upper()  # others only make something quicker
    return name in _OWN_TABLES or any(name.startswith(f"{table}_fts_") for table in SEARCHED)
