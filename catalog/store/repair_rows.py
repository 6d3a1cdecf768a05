"""Mending rows: put back as the history or a backup has them, else derived, else put aside."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Integer

from catalog.domain.errors import Invalid
from catalog.domain.operations import Operation
from catalog.store import backup, files
from catalog.store.check_rows import TAG_LOOPS, bounds_of
from catalog.store.check_rules import HIGHEST, JSON, NO_DIGEST, TIMES, rules
from catalog.store.identity import new_uid, now
from catalog.store.journal import row_key
from catalog.store.mending import Row, copy_aside, keep, known, next_number, put_aside, put_back, table_of
from catalog.store.problem import Problem
from catalog.store.tables import JOURNALED

_ROUNDS = 20
_JOURNALED = {table.name for table in JOURNALED}
_BODY = "SELECT sha256, content FROM text_body WHERE id = ? OR sha256 = ?"

Mend = Callable[[Path, sqlite3.Connection, Sequence[Problem]], str]


def blobs_to_text(connection: sqlite3.Connection) -> None:
    """Turn bytes into text, as far as they are, or into nothing where a number may be left out.

    The triggers, which cannot bear bytes, must not lie meanwhile.
    """
    connection.create_function("mended", 1, lambda data: data.decode("utf-8", "replace"))
    for table in (*JOURNALED, table_of("step")):
        for column in table.columns:
            name = f'"{column.name}"'
            as_bytes = f"CAST({name} AS BLOB)"
            differs = f"typeof({name}) = 'text' AND CAST(mended({as_bytes}) AS BLOB) <> {as_bytes}"
            is_number = isinstance(column.type, Integer | Boolean) and column.nullable
            statement = f"UPDATE {table.name} SET {name} = {'NULL' if is_number else f'mended({as_bytes})'}"
            connection.execute(f"{statement} WHERE typeof({name}) = 'blob' OR ({differs})")


def references(folder: Path, connection: sqlite3.Connection, _problems: Sequence[Problem]) -> str:
    """Bring back the rows that are missing, else let go of them, else put aside what belongs to them."""
    back = aside = 0
    for _ in range(_ROUNDS):
        broken = list(_broken(connection))
        if not broken:
            break
        for table, rowid, parent, column, key, optional in broken:
            if _is_there(connection, parent, key) or not _is_there(connection, table, rowid, "rowid"):
                continue  # brought back, or put aside, for another reason before
            if (
                _bring_back(folder, connection, parent, key)
                or _as_known(connection, table, rowid)
                or (table == "change" and _given_a_step(connection, key))
            ):
                back += 1
                continue
            aside += 1
            if not (optional and _let_go(folder, connection, table, rowid, column)):
                put_aside(folder, connection, table, rowid, f"its {parent} is gone")
    return f"{back} missing rows were brought back; {aside} that belonged to what is gone were put into quarantine."


def _broken(connection: sqlite3.Connection) -> Iterator[tuple[str, int, str, str, Any, bool]]:
    """(table, rowid, table it points to, column, key it points to, whether the column may be empty)."""
    for table, rowid, parent, number in connection.execute("PRAGMA foreign_key_check").fetchall():
        listed = connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        column = next(each[3] for each in listed if each[0] == number)
        found = connection.execute(f'SELECT "{column}" FROM {table} WHERE rowid = ?', (rowid,)).fetchone()
        if found is not None:
            yield table, rowid, parent, column, found[0], bool(table_of(table).columns[column].nullable)


def _is_there(connection: sqlite3.Connection, table: str, key: Any, column: str = "id") -> bool:
    return connection.execute(f"SELECT 1 FROM {table} WHERE {column} = ?", (key,)).fetchone() is not None


def _as_known(connection: sqlite3.Connection, name: str, rowid: int) -> bool:
    """Give a row that leads nowhere the latest state in which it led somewhere; whether the history has one."""
    if name not in _JOURNALED:
        return False
    table = table_of(name)

    def valid(state: Row) -> bool:
        references = ((each.column.table.name, state.get(each.parent.name)) for each in table.foreign_keys)
        return all(key is None or _is_there(connection, parent, key) for parent, key in references)

    key = connection.execute(f"SELECT {row_key(table, name)} FROM {name} WHERE rowid = ?", (rowid,)).fetchone()
    return key is not None and put_back(connection, table, key[0], valid)


def _let_go(folder: Path, connection: sqlite3.Connection, table: str, rowid: int, column: str) -> bool:
    """Empty the reference; whether the row can stand without it."""
    try:
        connection.execute(f'UPDATE {table} SET "{column}" = NULL WHERE rowid = ?', (rowid,))
    except sqlite3.IntegrityError:
        return False
    keep(folder, {"table": table, "why": f"its {column} led nowhere and was emptied", "at": now(), "row": rowid})
    return True


def _bring_back(folder: Path, connection: sqlite3.Connection, table: str, key: Any) -> bool:
    if table == "text_body":
        return any(_body_written(connection, key, row) for row in _bodies(folder, key, ""))
    if table == "step":
        return isinstance(key, int) and 0 < key <= HIGHEST and _step_for(connection, key)
    return table in _JOURNALED and put_back(connection, table_of(table), json.dumps([key]))


def _step_for(connection: sqlite3.Connection, key: int) -> bool:
    """A step in the place of one that is gone; it "undoes" itself, so that Undo passes over it."""
    values = (key, new_uid(), Operation.REPAIR.value, "A step that was lost", "", now(), key)
    statement = "INSERT INTO step (id, uid, operation, subject, actor, at, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)"
    try:
        connection.execute(statement, values)
    except sqlite3.Error:
        return False
    return True


def _given_a_step(connection: sqlite3.Connection, key: Any) -> bool:
    """Give the changes of a step that can have no such number one that stands in for it."""
    made = next_number(connection, "step")
    if not _step_for(connection, made):
        return False
    connection.execute("UPDATE change SET step_id = ? WHERE step_id IS ?", (made, key))
    return True


def texts(folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Take the words of damaged texts from the newest backup that has them whole."""
    found = 0
    for problem in problems:
        key = int(problem.key)
        digest = connection.execute("SELECT sha256 FROM text_body WHERE id = ?", (key,)).fetchone()[0]
        found += any(_body_written(connection, key, row) for row in _bodies(folder, key, digest))
    counted = _counted_anew(connection)
    left = len(problems) - found - counted
    said = f"{found} texts were taken from a backup; {left} are in none: open a copy of the catalogue that has them."
    lost = f" {counted} have a new checksum: the old was lost, so nobody can tell whether their words were changed."
    return said + (lost if counted else "")


def _counted_anew(connection: sqlite3.Connection) -> int:
    """Give texts a checksum whose own cannot be one; how many."""
    counted = 0
    for key, content in connection.execute(f"SELECT id, content FROM text_body WHERE {NO_DIGEST}").fetchall():
        with suppress(sqlite3.IntegrityError, AttributeError):  # of another text, or no words at all
            digest = files.sha256(content.encode())
            counted += connection.execute("UPDATE text_body SET sha256 = ? WHERE id = ?", (digest, key)).rowcount
    return counted


def _bodies(folder: Path, key: int, digest: str) -> Iterator[tuple[str, str]]:
    """Checksum and words of a text in the backups, newest first, where they agree."""
    for saved in backup.listed(folder):
        try:
            with closing(sqlite3.connect(f"{saved.as_uri()}?mode=ro", uri=True)) as connection:
                rows = connection.execute(_BODY, (key, digest)).fetchall()
        except sqlite3.Error:
            continue
        yield from ((sha, words) for sha, words in rows if files.sha256(words.encode()) == sha)


def _body_written(connection: sqlite3.Connection, key: int, row: tuple[str, str]) -> bool:
    statement = "INSERT INTO text_body (id, sha256, content) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET sha256 = excluded.sha256, content = excluded.content"  # noqa: E501
    try:
        connection.execute(statement, (key, *row))
    except sqlite3.IntegrityError:  # another row has that text
        return False
    return True


def lengths(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Count the characters of texts anew."""
    statement = "UPDATE text SET length = (SELECT length(content) FROM text_body WHERE id = body_id) WHERE id = ?"
    connection.executemany(statement, [(int(problem.key),) for problem in problems])
    return f"{len(problems)} lengths of texts were counted anew."


def values(folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Put rows back as the history last had them in order, else empty the value, else put the row aside."""
    back = aside = 0
    for problem in problems:
        name, rowid, key = problem.key.split(" ", 2)
        copy_aside(folder, connection, name, int(rowid), problem.what)
        if put_back(connection, table_of(name), key, stands=partial(_stands, connection, name, int(rowid))):
            back += 1
            continue
        aside += 1
        for column in _wrong(connection, name, int(rowid)):
            _emptied(connection, name, int(rowid), column)
        if _wrong(connection, name, int(rowid)) and name != "step":  # what was done in it must lead somewhere
            connection.execute(f"DELETE FROM {name} WHERE rowid = ?", (int(rowid),))
    return f"{back} rows were put back as the history has them; of {aside} what could not stand is in quarantine."


def known_words(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Put rows back as the history has them where what stood there could not be read to the end."""
    keys = [problem.key.split(" ", 2) for problem in problems]
    back = sum(put_back(connection, table_of(name), key) for name, _, key in keys)
    return f"{back} rows whose words could not be read were put back as the history has them."


def _stands(connection: sqlite3.Connection, name: str, rowid: int) -> bool:
    return not _wrong(connection, name, rowid)


def _readable(date: Any) -> bool:
    try:
        bounds_of(date)
    except (Invalid, TypeError):
        return False
    return True


def _wrong(connection: sqlite3.Connection, name: str, rowid: int) -> list[str]:
    """The columns of a row that are still wrong."""
    conditions = rules(table_of(name))
    query = f"SELECT {', '.join(f'({each})' for each in conditions.values())} FROM {name} WHERE rowid = ?"
    found = connection.execute(query, (rowid,)).fetchone() or ()
    wrong = [column for column, is_wrong in zip(conditions, found, strict=bool(found)) if is_wrong]
    if found and name in ("source", "quote", "claim"):
        date = connection.execute(f"SELECT date FROM {name} WHERE rowid = ?", (rowid,)).fetchone()[0]
        wrong += [] if _readable(date) or "date" in wrong else ["date"]
    return wrong


def _emptied(connection: sqlite3.Connection, table: str, rowid: int, column: str) -> None:
    """Give a column the value that says nothing, where there is one."""
    plain = {"object": "{}", "array": "[]", "": "null"}
    empty: Any = None
    if (table, column) in JSON:
        empty = plain[JSON[table, column]]
    elif column == "uid":
        empty = new_uid()
    elif column in TIMES and not table_of(table).columns[column].nullable:
        empty = now()
    elif (table, column) == ("step", "operation"):
        empty = Operation.REPAIR.value
    elif column not in table_of(table).columns:
        return
    elif table == "step" and not table_of(table).columns[column].nullable:
        empty = ""
    with suppress(sqlite3.IntegrityError):
        connection.execute(f'UPDATE {table} SET "{column}" = ? WHERE rowid = ?', (empty, rowid))


def records(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Bring back what another program took of records; those that are empty otherwise are removed."""
    back = 0
    for problem in problems:
        found = connection.execute("SELECT kind FROM record WHERE id = ?", (int(problem.key),)).fetchone()
        if found is None:
            continue  # it went with something that was put aside
        if put_back(connection, table_of(found[0]), f"[{problem.key}]"):
            back += 1
        else:
            connection.execute("DELETE FROM record WHERE id = ?", (int(problem.key),))
    return f"{back} records were brought back; {len(problems) - back} empty ones were removed, undo brings them back."


def doubles(folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Where two kinds of record have one number, the history says which it is; the other is put aside."""
    for problem in problems:
        table, key = problem.key.split()
        if next(known(connection, table, f"[{key}]"), None) is not None:
            put_back(connection, table_of("record"), f"[{key}]", lambda row, kind=table: row.get("kind") == kind)  # type: ignore[misc]
        kind = connection.execute("SELECT kind FROM record WHERE id = ?", (int(key),)).fetchone()[0]
        if kind != table:
            put_aside(folder, connection, table, int(key), f"there is a {kind} of that number")
    return f"{len(problems)} records that were of two kinds are of one now."


def nameless(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Bring the preferred form of a name back, else make its first form that."""
    lost = "SELECT row FROM change WHERE table_name = 'name_form' AND json_extract(coalesce(after, before), '$.name_id') = ? ORDER BY id DESC"  # noqa: E501
    for problem in problems:
        key = int(problem.key)
        rows = [row for (row,) in connection.execute(lost, (key,))]
        if not any(put_back(connection, table_of("name_form"), row, _is_preferred) for row in rows):
            first = "SELECT min(id) FROM name_form WHERE name_id = ?"
            connection.execute(f"UPDATE name_form SET kind = 'preferred' WHERE id = ({first})", (key,))
    return f"{len(problems)} names have a preferred form again."


def _is_preferred(row: Row) -> bool:
    return row.get("kind") == "preferred"


def loops(_folder: Path, connection: sqlite3.Connection, _problems: Sequence[Problem]) -> str:
    """Take tags out of loops, one after the other, until there is none."""
    freed = 0
    while (found := connection.execute(TAG_LOOPS).fetchone()) is not None:
        connection.execute("UPDATE tag SET broader_id = NULL WHERE id = ?", found)
        freed += 1
    return f"{freed} tags that stood under themselves stand at the top now."


def quotations(_folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Call quotes whose words are not those of their passage what they are."""
    keys = [(int(problem.key),) for problem in problems]
    connection.executemany("UPDATE quote SET kind = 'paraphrase' WHERE id = ?", keys)
    return f"{len(problems)} quotes are marked as paraphrase: their words are not those of their passage."
