"""Mending the history: what cannot be read is put aside, what is missing is written down."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from catalog.domain.operations import Operation
from catalog.store.catalogue import Catalogue
from catalog.store.check_journal import escaped
from catalog.store.mending import copy_aside, leniently, put_aside
from catalog.store.plain import plain
from catalog.store.problem import Problem

_ESCAPED = "INSERT INTO change (table_name, row, before, after) VALUES (?, ?, ?, ?)"
_BRIDGED = """
UPDATE change SET before = (SELECT after FROM change AS earlier WHERE earlier.table_name = change.table_name
    AND earlier.row = change.row AND earlier.id < change.id ORDER BY earlier.id DESC LIMIT 1) WHERE id = ?
"""


def unreadable(folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Put changes aside that say nothing; the steps they belong to can no longer be undone."""
    for problem in problems:
        _never_undone(connection, int(problem.key))
        put_aside(folder, connection, "change", int(problem.key), problem.what)
    return f"{len(problems)} changes of the history were put into quarantine; their steps cannot be undone."


def gaps(folder: Path, connection: sqlite3.Connection, problems: Sequence[Problem]) -> str:
    """Let a change begin where the one before it ended; as it was it is kept in the quarantine."""
    for problem in problems:
        copy_aside(folder, connection, "change", int(problem.key), problem.what)
        _never_undone(connection, int(problem.key))
        connection.execute(_BRIDGED, (int(problem.key),))
    return f"{len(problems)} changes that were missing in the history are marked; those steps cannot be undone."


def _never_undone(connection: sqlite3.Connection, change_id: int) -> None:
    step = "(SELECT step_id FROM change WHERE id = ?)"
    connection.execute(f"UPDATE step SET undoes = id WHERE id = {step} AND undoes IS NULL", (change_id,))


def write_down_escaped(catalogue: Catalogue, problems: Sequence[Problem]) -> None:
    """Write changes into the history that escaped it, of no step as yet."""
    with catalogue.transact(Operation.REPAIR) as session, leniently(connection := plain(session)):
        for table in sorted({problem.key.split()[0] for problem in problems}):
            for change in escaped(connection, table):  # one by one: there may be millions
                connection.execute(_ESCAPED, (table, *change))


def adopt(catalogue: Catalogue) -> str:
    """Give changes from outside a step of their own. It "undoes" itself, so that Undo passes over it."""
    with catalogue.transact(Operation.REPAIR, "Changes from outside") as session:
        connection = plain(session)
        (step,) = connection.execute("SELECT max(id) FROM step").fetchone()
        count = connection.execute("UPDATE change SET step_id = ? WHERE step_id IS NULL", (step,)).rowcount
        connection.execute("UPDATE step SET undoes = id WHERE id = ?", (step,))
    return f"{count} changes from outside were taken into the history as they are."
