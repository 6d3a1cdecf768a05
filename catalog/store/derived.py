"""Triggers and search tables: installed from their definitions after a schema change, outside Alembic's revisions.

Alembic's batch migrations drop the triggers of a table silently, so after every upgrade all are laid anew.
"""

import hashlib
import re
import sqlite3
from itertools import chain

from catalog.store import counting, journal, search

_CREATED = re.compile(r"CREATE (?:VIRTUAL )?(?:TABLE|VIEW|TRIGGER) (\w+)")


def install(connection: sqlite3.Connection, *, force: bool = False) -> None:
    """Bring triggers and search tables to the present definitions; does nothing where they are so already.

    Runs inside the caller's transaction. The search tables are rebuilt only when their definition changed.
    """
    _install(connection, "journal", _journal_statements(), force)
    _install(connection, "count", counting.definitions(), force)
    names = ", ".join(f"'{name}'" for name in _DEFINED)
    connection.execute(f"DELETE FROM derived WHERE name NOT IN ({names})")  # else every start would find it otherwise
    if _install(connection, "search", _search_statements(), force):
        for table in search.SEARCHED:
            connection.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild')")


def install_anew(connection: sqlite3.Connection) -> None:
    """Lay all triggers and search tables anew, whatever is there."""
    install(connection, force=True)


def definitions() -> dict[str, str]:
    """Every trigger, view and search table by name, as SQLite remembers its definition."""
    statements = chain.from_iterable(statements() for statements in _DEFINED.values())
    return {found[1]: each for each in statements if (found := _CREATED.match(each))}


def fingerprints() -> dict[str, str]:
    """What the catalogue remembers of each group of definitions; `store.laid` holds the same, for a quick start."""
    return {name: _fingerprint(statements()) for name, statements in _DEFINED.items()}


def _install(connection: sqlite3.Connection, name: str, statements: list[str], force: bool) -> bool:
    definition = _fingerprint(statements)
    found = connection.execute("SELECT definition FROM derived WHERE name = ?", (name,)).fetchone()
    if not force and found == (definition,):
        return False
    for statement in statements:
        connection.execute(statement)
    connection.execute("INSERT OR REPLACE INTO derived (name, definition) VALUES (?, ?)", (name, definition))
    return True


def _fingerprint(statements: list[str]) -> str:
    return hashlib.sha256("\n".join(statements).encode()).hexdigest()


def _journal_statements() -> list[str]:
    statements = []
    for trigger in journal.triggers():
        statements += [f"DROP TRIGGER IF EXISTS {trigger.split()[2]}", trigger]
    return statements


def _search_statements() -> list[str]:
    statements = []
    for kind, name, definition in search.definitions():
        statements += [f"DROP {kind} IF EXISTS {name}", definition]
    return statements


_DEFINED = {"journal": _journal_statements, "search": _search_statements, "count": counting.definitions}
