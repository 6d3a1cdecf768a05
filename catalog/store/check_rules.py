"""Checks of single values: of the type of their column, within its rules, JSON and times that can be read."""

import sqlite3
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Column, Integer, Table

from catalog.domain.operations import Operation
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.store.catalogue import Catalogue
from catalog.store.journal import row_key
from catalog.store.problem import MEND, Problem
from catalog.store.tables import JOURNALED, Base

JSON = {
    ("draft", "values"): "object",
    ("learned", "weights"): "object",
    ("source", "fields"): "object",
    ("text", "pages"): "array",
    ("suggestion", "payload"): "object",
    ("setting", "value"): "",
}
"""Columns that hold JSON, and of which type; any, where none is given."""
HIGHEST = 2**53 - 1
"""The highest number a row can have: SQLite counts further, other readers of JSON do not."""
TIMES = {"created_at", "changed_at", "decided_at", "analysed_at", "verified_at", "learned_at", "saved_at", "at"}
_OTHERWISE = {"change", "current_step", "derived", "text_body"}
"""Tables that have a look of their own."""
_KINDS = ", ".join(f"'{kind}'" for kind in RECORD_KINDS)
_OPERATIONS = ", ".join(f"'{each.value}'" for each in Operation)
NO_DIGEST = "length(sha256) <> 64 OR sha256 GLOB '*[^0-9a-f]*'"
"""True of what is no SHA-256: such a name could lead anywhere."""
_NO_UID = "uid GLOB '*[^0-9A-Za-z_-]*' OR uid GLOB '[_-]*' OR length(uid) NOT BETWEEN 1 AND 64"
_NO_TIME = "datetime({0}) IS NULL OR {0} NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*'"
_NEVER_EMPTY = {"claim": "statement", "name_form": "form", "tag": "label"}
_NO_PAGES = """
SELECT 1 FROM (SELECT type, value, lag(value) OVER (ORDER BY key) AS earlier FROM json_each(pages)) WHERE
CASE WHEN type <> 'array' OR json_array_length(value) <> 2 OR json_type(value, '$[0]') <> 'integer'
OR json_type(value, '$[1]') <> 'text' THEN 1
ELSE json_extract(value, '$[0]') NOT BETWEEN coalesce(json_extract(earlier, '$[0]'), 0) AND length END
"""
"""Of labels of pages that are no ascending list of [offset, label] within the text."""
_NO_PROPOSAL = """
CASE WHEN json_valid(payload) THEN EXISTS (SELECT 1 FROM json_each(payload) AS said WHERE CASE
WHEN said.key IN ('text', 'statement', 'preferred', 'kind') THEN said.type <> 'text'
WHEN said.key IN ('speaker', 'speaker_name', 'date', 'reason') THEN said.type NOT IN ('text', 'null')
WHEN said.key = 'names' THEN said.type <> 'array'
OR EXISTS (SELECT 1 FROM json_each(payload, said.fullkey) WHERE type <> 'text')
WHEN said.key = 'forms' THEN said.type <> 'array' OR EXISTS (SELECT 1 FROM json_each(payload, said.fullkey)
WHERE CASE type WHEN 'object' THEN json_type(value, '$.form') END IS NOT 'text')
END) END
"""
"""Of suggestions whose parts are not of the type they are made with."""
_FURTHER = {
    ("original", "sha256"): NO_DIGEST,
    ("saved_search", "kind"): f"kind NOT IN ({_KINDS})",
    ("step", "operation"): f"operation NOT IN ({_OPERATIONS})",
    ("suggestion", "payload"): _NO_PROPOSAL,
    ("tag", "broader_id"): "broader_id = id",
    **{(table, column): f"trim({column}) = ''" for table, column in _NEVER_EMPTY.items()},
    ("text", "version"): "version < 1",
    ("text", "pages"): f"CASE WHEN json_valid(pages) THEN EXISTS ({_NO_PAGES}) END",
}
"""Rules that the schema does not know: what is wrong, by table and column."""
_CHECKED = tuple(Base.metadata.tables[name] for name in Base.metadata.tables if name not in _OTHERWISE)


def values(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Rows with a value that cannot stand in its column."""
    for table in _CHECKED:
        wrong = rules(table)
        named = ", ".join(f"({condition})" for condition in wrong.values())
        query = f"SELECT rowid, {row_key(table, table.name)}, {named} FROM {table.name}"
        for rowid, key, *said in connection.execute(f"{query} WHERE {' OR '.join(f'({c})' for c in wrong.values())}"):
            columns = [column for column, is_wrong in zip(wrong, said, strict=True) if is_wrong]
            where = f"{table.name.replace('_', ' ')} {rowid}"
            what = f"Its {' and its '.join(column.replace('_', ' ') for column in columns)} cannot be as it stands."
            yield Problem("values", where, what, MEND, True, f"{table.name} {rowid} {key}")


def stored_bytes(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Bytes where text belongs; the history cannot follow a change of such a row."""
    for table in (*JOURNALED, Base.metadata.tables["step"]):
        key = row_key(table, table.name)
        condition = " OR ".join(f"typeof(\"{column.name}\") = 'blob'" for column in table.columns)
        if not _decodes(connection, table):
            condition += "".join(f' OR NOT decodes(CAST("{column.name}" AS BLOB))' for column in table.columns)
        rows = connection.execute(f"SELECT rowid, {key} FROM {table.name} WHERE {condition}").fetchall()
        for rowid, known in rows:
            where, meant = f"{table.name.replace('_', ' ')} {rowid}", f"{table.name} {rowid} {known}"
            yield Problem("bytes", where, "It holds bytes that are no text.", MEND, True, meant)


def _is_text(data: bytes | None) -> bool:
    return data is None or data.decode("utf-8", "ignore").encode() == data


def _decodes(connection: sqlite3.Connection, table: Table) -> bool:
    """Whether all text of a table is UTF-8; else the function `decodes` is there to find out which is not."""
    lenient, connection.text_factory = connection.text_factory, str
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    try:
        for _ in connection.execute(f"SELECT {names} FROM {table.name}"):
            pass
    except sqlite3.OperationalError:
        connection.create_function("decodes", 1, _is_text)
        return False
    finally:
        connection.text_factory = lenient
    return True


@cache
def rules(table: Table) -> Mapping[str, str]:
    """SQL that is true when a column is wrong, by the column's name, or by that of a rule over several."""
    found = {column.name: " OR ".join(_wrong(table.name, column)) for column in table.columns}
    for each in table.constraints:
        if isinstance(each, CheckConstraint) and each.name:
            name = str(each.name).removeprefix(f"ck_{table.name}_")
            broken = f"NOT ({each.sqltext})"
            found[name] = f"{found[name]} OR {broken}" if found.get(name) else broken
    return {name: condition for name, condition in found.items() if condition}


def _wrong(table: str, column: Column[Any]) -> Iterator[str]:
    name = f'"{column.name}"'
    whole = isinstance(column.type, Integer | Boolean)
    yield f"typeof({name}) NOT IN ('null', '{'integer' if whole else 'text'}')"
    if not column.nullable:
        yield f"{name} IS NULL"
    if column.name == "uid":
        yield _NO_UID
    if column.primary_key and whole:
        yield f"{name} NOT BETWEEN 1 AND {HIGHEST}"
    if column.name in TIMES:
        yield f"{name} IS NOT NULL AND ({_NO_TIME.format(name)})"
    if (table, column.name) in JSON:
        kind = JSON[table, column.name]
        yield f"NOT json_valid({name})"
        if kind:
            yield f"CASE WHEN json_valid({name}) THEN json_type({name}) <> '{kind}' END"
    if (table, column.name) in _FURTHER:
        yield _FURTHER[table, column.name]
