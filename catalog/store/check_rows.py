"""Checks of the database: its file, references, triggers, search index, and what rows promise of each other."""

import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from catalog.domain.dates import parse
from catalog.domain.errors import Invalid
from catalog.domain.folding import fold, sort_key
from catalog.domain.labels import shortened
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.store import derived, files
from catalog.store.catalogue import Catalogue
from catalog.store.problem import BY_HAND, MEND, RESTORE, Problem
from catalog.store.search import SEARCHED

LABELS = {
    "source": "SELECT id, title FROM source",
    "quote": "SELECT id, text FROM quote",
    "claim": "SELECT id, statement FROM claim",
    "name": "SELECT name_id, form FROM name_form WHERE kind = 'preferred'",
}
"""From what the label of a record of each kind is made."""

FOLDED = {"name_form": "form", "tag": "label", "tag_label": "label"}
"""Tables with a `folded` column, and the column it is made from."""

DATED = ("source", "quote", "claim")

_JSON = {"source": "fields", "text": "pages", "suggestion": "payload", "setting": "value"}
_AS_THE_LATEST = "coalesce((SELECT verdict FROM decision WHERE flag_id = flag.id ORDER BY id DESC LIMIT 1), 'open')"
FLAG_STATUS = f"SELECT id, {_AS_THE_LATEST} FROM flag WHERE status <> {_AS_THE_LATEST}"


def database(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """SQLite's own look at every page, index and constraint."""
    for (said,) in connection.execute("PRAGMA integrity_check(100)"):
        if said != "ok":
            yield Problem("database", "catalog.sqlite", f"SQLite finds damage: {said}.", RESTORE)
    if connection.execute("SELECT id, step_id FROM current_step").fetchall() != [(1, None)]:
        yield Problem("current_step", "history", "A step is marked as being written, though none is.", MEND, True)


def references(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Rows that point to rows that are not there."""
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        what = f"It belongs to a {_words(parent)} that is not there."
        yield Problem("references", f"{_words(table)} {row}", what, RESTORE)


def triggers(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Triggers, views and search tables, without which changes escape the history and the search."""
    present = dict(connection.execute("SELECT name, sql FROM sqlite_master").fetchall())
    for name, definition in derived.definitions().items():
        if present.get(name) != definition:
            yield Problem("triggers", name, "This part of the machinery is missing or was changed.", MEND, True)


def search_index(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Whether the index says what the rows say."""
    for table in SEARCHED:
        try:
            connection.execute(f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError:
            yield Problem("search", f"search index of {_words(table)}", "It is not what the rows say.", MEND, True)


def records(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Records without the row of their kind, or with that of another kind."""
    for kind in RECORD_KINDS:
        query = f"SELECT id, label FROM record WHERE kind = ? AND id NOT IN (SELECT id FROM {kind})"
        for key, label in connection.execute(query, (kind,)):
            what = f"“{label}” is listed as a {kind}, but nothing more of it is there."
            yield Problem("records", f"record {key}", what, MEND, True, str(key))


def counts(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """The number of records of each kind, which lists show without counting."""
    there = set(connection.execute("SELECT kind, count(*) FROM record GROUP BY kind"))
    if there != set(connection.execute("SELECT kind, count FROM record_count WHERE count <> 0")):
        yield Problem("counts", "lists", "They say another number of records than there is.", MEND, True)


def labels(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Labels and sort keys that are not made from what they label, and folded forms likewise."""
    for kind, query in LABELS.items():
        present = {
            key: rest
            for key, *rest in connection.execute("SELECT id, label, sort_key FROM record WHERE kind = ?", (kind,))
        }
        for key, words in connection.execute(query):
            if key in present and present[key] != [shortened(words), sort_key(words)]:
                yield Problem(
                    "labels", f"{kind} {key}", "Lists show it under another label than its own.", MEND, True, str(key)
                )
    for table, column in FOLDED.items():
        for key, words, folded in connection.execute(f"SELECT id, {column}, folded FROM {table}"):
            if folded != fold(words) != "":
                yield Problem(
                    "folded",
                    f"{_words(table)} {key}",
                    "It is compared by another form than its own.",
                    MEND,
                    True,
                    f"{table} {key}",
                )


def values(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Columns that hold JSON."""
    for table, column in _JSON.items():
        for (key,) in connection.execute(f"SELECT rowid FROM {table} WHERE NOT json_valid({column})"):
            yield Problem("values", f"{_words(table)} {key}", f"Its {column} cannot be read.", BY_HAND)


def dates(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Earliest and latest days that are not those of the date."""
    for table in DATED:
        for key, date, *bounds in connection.execute(f"SELECT id, date, date_earliest, date_latest FROM {table}"):
            try:
                right = bounds == bounds_of(date)
            except Invalid:
                yield Problem("values", f"{table} {key}", f"Its date “{shortened(date)}” cannot be read.", BY_HAND)
                continue
            if not right:
                what = "It is sorted by another date than its own."
                yield Problem("dates", f"{table} {key}", what, MEND, True, f"{table} {key}")


def bounds_of(date: str | None) -> list[int | None]:
    """The earliest and the latest day of a date as it is stored. Raises Invalid."""
    if date is None:
        return [None, None]
    found = parse(date)
    return [found.earliest, found.latest]


def texts(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Texts that are not what their checksum says, and passages that do not stand where they say."""
    lengths = "SELECT body_id, length, id FROM text ORDER BY body_id"
    said = {body: list(group) for body, group in groupby(connection.execute(lengths), key=itemgetter(0))}
    for body, digest, content in connection.execute("SELECT id, sha256, content FROM text_body ORDER BY id"):
        if files.sha256(content.encode()) != digest:
            yield Problem("texts", f"text {body}", "Its words are not those that were imported.", RESTORE)
        for _, length, text in said.get(body, ()):
            if length != len(content):
                yield Problem("texts", f"text {text}", "Its length is not what it says.", RESTORE)
            yield from _passages(connection, text, content)


def flags(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Flags whose status is not what was decided last."""
    for key, verdict in connection.execute(FLAG_STATUS):
        yield Problem(
            "flags", f"flag {key}", f"Its status is not its latest decision ({verdict}).", MEND, True, str(key)
        )


def _passages(connection: sqlite3.Connection, text: int, content: str) -> Iterator[Problem]:
    query = "SELECT id, start, \"end\", exact FROM passage WHERE text_id = ? AND state IN ('exact', 'moved')"
    for key, start, end, exact in connection.execute(query, (text,)):
        if content[start:end] != exact:
            yield Problem(
                "passages",
                f"passage {key}",
                f"“{shortened(exact)}” does not stand where it says.",
                MEND,
                True,
                str(key),
            )


def _words(table: str) -> str:
    return table.replace("_", " ")
