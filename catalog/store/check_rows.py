"""Checks of the database: its file, references, and what rows promise of each other."""

import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from catalog.domain.dates import parse
from catalog.domain.errors import Invalid
from catalog.domain.folding import fold, sort_key
from catalog.domain.labels import shortened
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.store import files
from catalog.store.catalogue import Catalogue
from catalog.store.problem import FROM_BACKUPS, MEND, REBUILD, Problem

LABELS = {
    "source": "SELECT id AS key, title AS words FROM source",
    "quote": "SELECT id AS key, text AS words FROM quote",
    "claim": "SELECT id AS key, statement AS words FROM claim",
    "name": "SELECT name_id AS key, form AS words FROM name_form WHERE kind = 'preferred'",
}
"""From what the label of a record of each kind is made."""

FOLDED = {"name_form": "form", "tag": "label", "tag_label": "label"}
"""Tables with a `folded` column, and the column it is made from."""

DATED = ("source", "quote", "claim")

TAG_LOOPS = """
WITH RECURSIVE above (id, broader) AS (
    SELECT id, broader_id FROM tag WHERE broader_id IS NOT NULL
    UNION SELECT above.id, tag.broader_id FROM above JOIN tag ON tag.id = above.broader
    WHERE tag.broader_id IS NOT NULL)
SELECT id FROM above WHERE id = broader
"""
"""Tags that stand above themselves."""

_AS_THE_LATEST = "coalesce((SELECT verdict FROM decision WHERE flag_id = flag.id ORDER BY id DESC LIMIT 1), 'open')"
_WORDS = ("text", "original_text", "kind", "passage_id")
_SAID = "({})".format(", ".join(f"json_extract(after, '$.{column}')" for column in _WORDS))
_NOW = "({})".format(", ".join(f"quote.{column}" for column in _WORDS))
_QUOTED = f"""
SELECT quote.id, passage.exact, quote.text, original_text FROM quote JOIN passage ON passage.id = passage_id
JOIN change ON change.id = (SELECT max(id) FROM change WHERE table_name = 'quote' AND row = json_array(quote.id))
WHERE quote.kind = 'verbatim' AND state IN ('exact', 'moved')
AND (step_id IS NULL OR CASE WHEN json_valid(after) THEN {_SAID} IS NOT {_NOW} ELSE 1 END)
"""
"""Whose words a person changed in Catalog may differ: that is in the history."""
FLAG_STATUS = f"SELECT id, {_AS_THE_LATEST} FROM flag WHERE status <> {_AS_THE_LATEST}"


def database(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """SQLite's own look at every page and index; constraints of rows have a look of their own."""
    for (said,) in connection.execute("PRAGMA integrity_check(100)"):
        if "index" in said and "fts" not in said.casefold():
            yield Problem("indexes", "catalog.sqlite", f"An index is not what the rows say ({said}).", MEND, True)
        elif said != "ok" and not said.startswith(("CHECK constraint", "NULL value", "TEXT value", "NUMERIC value")):
            yield Problem("file", "catalog.sqlite", f"SQLite finds damage: {said}.", REBUILD, True)
    if connection.execute("SELECT id, step_id FROM current_step").fetchall() != [(1, None)]:
        yield Problem("current_step", "history", "A step is marked as being written, though none is.", MEND, True)


def references(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Rows that point to rows that are not there."""
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        what = f"It belongs to a {_words(parent)} that is not there."
        yield Problem("references", f"{_words(table)} {row}", what, MEND, True)


def records(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Records without the row of their kind, or with that of another kind."""
    for kind in RECORD_KINDS:
        query = f"SELECT id, label FROM record WHERE kind = ? AND id NOT IN (SELECT id FROM {kind})"
        for key, label in connection.execute(query, (kind,)):
            what = f"“{label}” is listed as a {kind}, but nothing more of it is there."
            yield Problem("records", f"record {key}", what, MEND, True, str(key))
        query = f"SELECT id, (SELECT kind FROM record WHERE record.id = {kind}.id) AS is_one FROM {kind}"
        for key, is_one in connection.execute(f"{query} WHERE is_one <> ?", (kind,)):
            what = f"It is listed as a {is_one}, yet there is a {kind} of the same number."
            yield Problem("doubles", f"{kind} {key}", what, MEND, True, f"{kind} {key}")
    query = "SELECT id FROM name WHERE id NOT IN (SELECT name_id FROM name_form WHERE kind = 'preferred')"
    for (key,) in connection.execute(query):
        yield Problem("nameless", f"name {key}", "It has no preferred form.", MEND, True, str(key))
    for (key,) in connection.execute(TAG_LOOPS):
        yield Problem("loops", f"tag {key}", "It stands under a tag that stands under it.", MEND, True, str(key))


def counts(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """The number of records of each kind, which lists show without counting."""
    there = set(connection.execute("SELECT kind, count(*) FROM record GROUP BY kind"))
    if there != set(connection.execute("SELECT kind, count FROM record_count WHERE count <> 0")):
        yield Problem("counts", "lists", "They say another number of records than there is.", MEND, True)


def labels(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Labels and sort keys that are not made from what they label, and folded forms likewise."""
    for kind, query in LABELS.items():
        rows = f"SELECT key, words, label, sort_key FROM ({query}) JOIN record ON record.id = key WHERE kind = ?"
        for key, words, *shown in connection.execute(rows, (kind,)):
            if isinstance(words, str) and shown != [shortened(words), sort_key(words)]:
                what = "Lists show it under another label than its own."
                yield Problem("labels", f"{kind} {key}", what, MEND, True, str(key))
    for table, column in FOLDED.items():
        for key, words, folded in connection.execute(f"SELECT id, {column}, folded FROM {table}"):
            if isinstance(words, str) and folded != fold(words) != "":
                what = "It is compared by another form than its own."
                yield Problem("folded", f"{_words(table)} {key}", what, MEND, True, f"{table} {key}")


def dates(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Earliest and latest days that are not those of the date."""
    for table in DATED:
        for key, date, *bounds in connection.execute(f"SELECT id, date, date_earliest, date_latest FROM {table}"):
            try:
                right = bounds == bounds_of(date)
            except (Invalid, TypeError):
                what = f"Its date “{shortened(str(date))}” cannot be read."
                yield Problem("values", f"{table} {key}", what, MEND, True, f"{table} {key} [{key}]")
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
        if not isinstance(content, str) or files.sha256(content.encode()) != digest:
            what = "Its words are not those that were imported."
            yield Problem("texts", f"text {body}", what, FROM_BACKUPS, True, str(body))
            continue
        for _, length, text in said.get(body, ()):
            if length != len(content):
                yield Problem("lengths", f"text {text}", "Its length is not what it says.", MEND, True, str(text))
            yield from _passages(connection, text, content)


def flags(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Flags whose status is not what was decided last."""
    for key, verdict in connection.execute(FLAG_STATUS):
        yield Problem(
            "flags", f"flag {key}", f"Its status is not its latest decision ({verdict}).", MEND, True, str(key)
        )


def _passages(connection: sqlite3.Connection, text: int, content: str) -> Iterator[Problem]:
    query = 'SELECT id, start, "end", exact, prefix, suffix FROM passage WHERE text_id = ?'
    query += " AND state IN ('exact', 'moved')"
    for key, start, end, exact, prefix, suffix in connection.execute(query, (text,)):
        if not stands(content, start, end, exact, prefix, suffix):
            what = f"“{shortened(exact)}” does not stand where it says."
            yield Problem("passages", f"passage {key}", what, MEND, True, str(key))


def stands(content: str, start: object, end: object, exact: str, prefix: str, suffix: str) -> bool:
    """Whether the words stand there, between those before and those after."""
    if not (isinstance(start, int) and isinstance(end, int)):  # another program may have left anything there
        return False
    around = content[max(0, start - len(prefix)) : start], content[end : end + len(suffix)]
    return content[start:end] == exact and around == (prefix, suffix)


def quotations(_catalogue: Catalogue, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Verbatim quotes whose words another program changed, so that they are no longer those of their passage."""
    for key, exact, *wordings in connection.execute(_QUOTED):
        if not any(_same_words(exact, wording) for wording in wordings if wording):
            what = "It is called verbatim, but its words are not those of its passage."
            yield Problem("quotations", f"quote {key}", what, MEND, True, str(key))


def _same_words(exact: str, wording: str) -> bool:
    """Equal but for space, quotation marks and case."""
    one, other = ("".join(letter for letter in fold(words) if letter.isalnum()) for words in (exact, wording))
    return one == other


def _words(table: str) -> str:
    return table.replace("_", " ")
