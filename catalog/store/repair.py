"""Mending what a check found: what can be derived is derived anew, what nobody knows is put aside, nothing is lost.

All changes of rows are one step that can be undone; files and texts that are put aside lie in `quarantine/`.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

from catalog.domain.errors import CatalogError, Unreadable
from catalog.domain.operations import Operation
from catalog.store import log, repair_derived, repair_history, repair_rows
from catalog.store.backup import move_log_aside
from catalog.store.catalogue import DATABASE, Catalogue
from catalog.store.check import MORE, check
from catalog.store.mending import leniently
from catalog.store.plain import plain
from catalog.store.problem import Problem
from catalog.store.rebuild import rebuild
from catalog.store.repair_files import ASIDE
from catalog.store.repair_machinery import AFTERWARDS, MACHINERY
from catalog.store.repair_rows import Mend
from catalog.store.trouble import advice_for
from catalog.store.upgrade import prepare

_AGAIN = {"file", "bytes", "unreadable", "references", "values", "history", "records", "doubles", "texts"}
"""Kinds whose mending may bring others to light."""
_ROUNDS = 3
_DAMAGED = ("image is malformed", "malformed database", "no such", "SQL logic", "fts5")
"""What SQLite says of a file that is best built anew."""
_HISTORY: dict[str, Mend] = {"unreadable": repair_history.unreadable, "gaps": repair_history.gaps}
_ROWS: dict[str, Mend] = {
    "references": repair_rows.references,
    "texts": repair_rows.texts,
    "bytes": repair_rows.known_words,
    "values": repair_rows.values,
    "doubles": repair_rows.doubles,
    "records": repair_rows.records,
    "nameless": repair_rows.nameless,
    "loops": repair_rows.loops,
    "lengths": repair_rows.lengths,
    "labels": repair_derived.relabel,
    "folded": repair_derived.refold,
    "dates": repair_derived.redate,
    "flags": repair_derived.restate,
    "passages": repair_derived.find_passages,
    "quotations": repair_rows.quotations,
}


def repair(catalogue: Catalogue, problems: Iterable[Problem]) -> list[str]:
    """Mend those of the problems that can be mended; returns a line for each kind mended.

    Where SQLite refuses what mends the others, the file is built anew. Raises CatalogError when there is no room or
    right to write.
    """
    try:
        return _in_rounds(catalogue, problems)
    except OSError as error:
        what = f"{error.filename or catalogue.folder} cannot be written ({error.strerror})."
        raise CatalogError(what, "Make room or look to your rights, and mend again.") from error


def _in_rounds(catalogue: Catalogue, problems: Iterable[Problem]) -> list[str]:
    said: list[str] = []
    known: set[Problem] = set()
    for _ in range(_ROUNDS):
        kinds = _by_kind(problem for problem in problems if problem not in known)
        known.update(*kinds.values())
        if MORE in kinds:
            kinds = _by_kind(check(catalogue, originals=False, listed=None))
        try:
            said += _repaired(catalogue, kinds)
        except (sqlite3.DatabaseError, CatalogError) as error:
            if not _is_damage(error.__cause__ if isinstance(error, CatalogError) else error):
                raise
            said += [rebuild(catalogue)]
            kinds["file"] = []
        if "file" in kinds:
            known.clear()
        if not _AGAIN & set(kinds):
            break
        problems = check(catalogue, originals=False)
    return said


def revive(folder: Path) -> list[str]:
    """Build the database of a catalogue anew that is too damaged to be opened; nothing for one that opens.

    One that cannot be brought up to date is built anew as well; a log of another catalogue is put aside.
    Raises CatalogError when nothing in it can be read, or something else is in the way.
    """
    file, said = (folder / DATABASE).resolve(), []
    if log.is_strange(file):
        said.append(f"The log that was not of this catalogue is kept in {move_log_aside(file)}.")
    try:
        prepare(file)
    except CatalogError as error:
        if isinstance(error, Unreadable) or _is_damage(error.__cause__):
            return [*said, rebuild(Catalogue(folder.resolve()))]
        raise
    return said


def _is_damage(cause: BaseException | None) -> bool:
    """Whether SQLite does not understand what is in the file; a drive in the way is no damage."""
    found = getattr(cause, "orig", cause)
    return isinstance(found, sqlite3.DatabaseError) and (
        advice_for(found) is None or any(words in str(found) for words in _DAMAGED)
    )


def _by_kind(problems: Iterable[Problem]) -> dict[str, list[Problem]]:
    kinds: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.repairable:
            kinds.setdefault(problem.kind, []).append(problem)
    return kinds


def _repaired(catalogue: Catalogue, kinds: dict[str, list[Problem]]) -> list[str]:
    """First the file, then the machinery, then what the history does not know is written down, then rows are mended."""
    if "file" in kinds:
        return [rebuild(catalogue)]
    mended = [mend(catalogue, kinds[kind]) for kind, mend in MACHINERY.items() if kind in kinds]
    mended += _in_a_step(catalogue, _HISTORY, kinds)
    if "history" in kinds:
        repair_history.write_down_escaped(catalogue, kinds["history"])
    mended += _in_a_step(catalogue, _ROWS, kinds)
    if {"outside", "history"} & set(kinds):
        mended.append(repair_history.adopt(catalogue))
    mended += [mend(catalogue, kinds[kind]) for kind, mend in AFTERWARDS.items() if kind in kinds]
    return mended + [mend(catalogue, kinds[kind]) for kind, mend in ASIDE.items() if kind in kinds]


def _in_a_step(catalogue: Catalogue, mends: Mapping[str, Mend], kinds: dict[str, list[Problem]]) -> list[str]:
    chosen = [(mend, kinds[kind]) for kind, mend in mends.items() if kind in kinds]
    if not chosen:
        return []
    with catalogue.transact(Operation.REPAIR) as session:
        connection = plain(session)
        connection.execute("PRAGMA defer_foreign_keys=ON")  # rows that belong together come back one by one
        with leniently(connection):
            return [mend(catalogue.folder, connection, found) for mend, found in chosen]
