"""Whether a catalogue is in order: every promise it makes of itself, looked at one by one."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from catalog.domain.errors import CatalogError
from catalog.domain.progress import Progress
from catalog.store import check_files, check_journal, check_rows, check_rules, check_schema
from catalog.store.catalogue import Catalogue, open_catalogue
from catalog.store.mending import leniently
from catalog.store.problem import REBUILD, RESTORE, Problem

_DAMAGED = ("malformed", "not a database", "disk I/O error")


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of look: its name as progress shows it, and what finds the problems."""

    title: str
    find: Callable[[Catalogue, sqlite3.Connection], Iterator[Problem]]


CHECKS = (
    Check("Database file", check_rows.database),
    Check("References", check_rows.references),
    Check("Machinery", check_schema.triggers),
    Check("Search index", check_schema.search_index),
    Check("Numbers", check_schema.numbers),
    Check("Bytes", check_rules.stored_bytes),
    Check("Values", check_rules.values),
    Check("Records", check_rows.records),
    Check("Counts", check_rows.counts),
    Check("Labels", check_rows.labels),
    Check("Dates", check_rows.dates),
    Check("Texts and passages", check_rows.texts),
    Check("Quotations", check_rows.quotations),
    Check("Review", check_rows.flags),
    Check("Readable history", check_journal.unreadable),
    Check("Whole history", check_journal.gaps),
    Check("Changes from outside", check_journal.outside),
    Check("History", check_journal.replay),
    Check("Stray texts", check_files.stray_texts),
    Check("Stray files", check_files.stray_files),
)


def check(catalogue: Catalogue | Path, *, originals: bool = True, progress: Progress | None = None) -> list[Problem]:
    """Everything that is not in order in a catalogue, or in the one in that folder; nothing is changed.

    Checksums of the originals, the longest part, are left out on request. Raises Cancelled.
    """
    if isinstance(catalogue, Path):
        return _check_folder(catalogue, originals, progress)
    progress = progress or Progress()
    found: list[Problem] = []
    with catalogue.raw() as connection, leniently(connection):
        for number, each in enumerate(CHECKS):
            progress.step(number, len(CHECKS), each.title)
            found += _found(each, catalogue, connection)
        if originals:
            found += check_files.originals(catalogue, connection, progress)
    progress.step(len(CHECKS), len(CHECKS))
    return found


def _check_folder(folder: Path, originals: bool, progress: Progress | None) -> list[Problem]:
    try:
        opened = open_catalogue(folder)
    except CatalogError as error:
        return [Problem("database", str(folder), error.what, error.advice)]
    try:
        return check(opened, originals=originals, progress=progress)
    finally:
        opened.close()


def _found(each: Check, catalogue: Catalogue, connection: sqlite3.Connection) -> list[Problem]:
    """What cannot be read may end a look early; that is a problem itself, and the other looks go on."""
    found: list[Problem] = []
    try:
        found.extend(each.find(catalogue, connection))
    except (sqlite3.DatabaseError, TypeError, ValueError, AttributeError) as error:
        damaged = any(words in str(error) for words in _DAMAGED)
        what = f"This could not be looked at to the end ({error})."
        found.append(
            Problem("file" if damaged else "database", each.title, what, REBUILD if damaged else RESTORE, damaged)
        )
    return found
