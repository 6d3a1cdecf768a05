"""Whether a catalogue is in order: every promise it makes of itself, looked at one by one."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from catalog.domain.errors import Cancelled, CatalogError
from catalog.domain.progress import Progress
from catalog.store import check_files, check_journal, check_rows, check_rules, check_schema, check_shape
from catalog.store.address import is_on_read_only_drive
from catalog.store.backup import copy
from catalog.store.catalogue import DATABASE, Catalogue, open_catalogue
from catalog.store.mending import leniently
from catalog.store.problem import LOOK_AGAIN, REBUILD, Problem
from catalog.store.stopping import stoppable, was_stopped
from catalog.store.trouble import advice_for

_DAMAGED = ("image is malformed", "malformed database", "not a database")
LISTED = 1_000
"""So many problems of a kind are listed by each look; of more the number is said."""
MORE = "more"
"""The kind of problem that stands for those of another kind that are not listed."""


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of look: its name as progress shows it, and what finds the problems."""

    title: str
    find: Callable[[Catalogue, sqlite3.Connection], Iterator[Problem]]


CHECKS = (
    Check("Database file", check_rows.database),
    Check("Tables", check_shape.tables),
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


def check(
    catalogue: Catalogue | Path,
    *,
    originals: bool = True,
    progress: Progress | None = None,
    listed: int | None = LISTED,
) -> list[Problem]:
    """Everything that is not in order in a catalogue, or in the one in that folder; nothing is changed.

    Checksums of the originals, the longest part, are left out on request. Raises Cancelled. With `listed` None every
    problem is listed, however many there are.
    """
    if isinstance(catalogue, Path):
        return _check_folder(catalogue, originals, progress)
    progress = progress or Progress()
    catalogue.insist()
    looks = [*CHECKS, Check("Originals", partial(check_files.originals, progress=progress))][
        : None if originals else -1
    ]
    found: list[Problem] = []
    with _connected(catalogue) as connection, leniently(connection), stoppable(connection, progress):
        for number, each in enumerate(looks):
            progress.step(number, len(looks), each.title)
            found += _found(each, catalogue, connection, progress, listed)
    progress.step(len(looks), len(looks))
    if any(each.kind == "file" for each in found):  # it is built anew: that other looks came to no end says no more
        return [each for each in found if each.kind != "database"]
    return found


@contextmanager
def _connected(catalogue: Catalogue) -> Iterator[sqlite3.Connection]:
    """A connection to look through; on a read-only drive to a copy elsewhere, as search tables are asked by writing."""
    if not is_on_read_only_drive(catalogue.file):
        with catalogue.raw() as connection:
            yield connection
        return
    with TemporaryDirectory() as own:
        copy(catalogue.file, Path(own) / DATABASE, proved=False)
        with closing(sqlite3.connect(Path(own) / DATABASE, isolation_level=None)) as connection:
            yield connection


def _check_folder(folder: Path, originals: bool, progress: Progress | None) -> list[Problem]:
    try:
        opened = open_catalogue(folder)
    except CatalogError as error:
        return [Problem("database", str(folder), error.what, error.advice)]
    try:
        return check(opened, originals=originals, progress=progress)
    finally:
        opened.close()


def _found(
    each: Check, catalogue: Catalogue, connection: sqlite3.Connection, progress: Progress, listed: int | None
) -> list[Problem]:
    """What cannot be read may end a look early; that is a problem itself, and the other looks go on."""
    found: list[Problem] = []
    count: Counter[str] = Counter()
    try:
        for problem in each.find(catalogue, connection):
            count[problem.kind] += 1
            if listed is None or count[problem.kind] <= listed:
                found.append(problem)
    except (sqlite3.DatabaseError, OSError, TypeError, ValueError, AttributeError) as error:
        if isinstance(error, sqlite3.Error) and was_stopped(error, progress):
            raise Cancelled from error
        found.append(_ended(each, error))
    return found + [_more(each, kind, number - listed) for kind, number in count.items() if listed and number > listed]


def _ended(each: Check, error: Exception) -> Problem:
    what = f"This could not be looked at to the end ({error})."
    if any(words in str(error) for words in _DAMAGED):
        return Problem("file", each.title, what, REBUILD, True)
    return Problem("database", each.title, what, advice_for(error) or LOOK_AGAIN)


def _more(each: Check, kind: str, number: int) -> Problem:
    what = f"{number} more problems are like the last of these."
    return Problem(MORE, each.title, what, "`catalog check --repair` looks at all of them.", True, kind)
