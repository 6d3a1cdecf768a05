"""Build a large catalogue, seeded: `python -m tests.bench.build FOLDER [--sources 100000] [--seed N]`.

Per source: a text of 2 kB, 2 names, 10 claims, 2 quotes, 5 flags with passages, and 30 links, mentions and tags: with
100,000 sources 1.2 million claims and quotes, 200,000 names, 3 million links, mentions and tags, 500,000 flags.

Rows are written past the journal and the search triggers, which are laid again at the end with the index filled by
`rebuild`: what is measured later is reading and writing in a full catalogue, not how it came to be full.
"""

import argparse
import json
import random
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from catalog.domain.folding import fold, sort_key
from catalog.framing.variants import keys
from catalog.store import derived
from catalog.store.catalogue import DATABASE, create_catalogue
from catalog.store.files import sha256
from tests.bench.words import COMMON, MID, PHRASE, PREFIX, RARE, SEED, Prose

CLAIMS, QUOTES, NAMES, FLAGS, LINKS = 10, 2, 2, 5, 5
BLOCK = NAMES + 1 + QUOTES + CLAIMS
TAGS = 500
STAMP = "2026-01-01T00:00:00.000Z"
BATCH = 2_000
STATUSES = ("open", "open", "accepted", "disputed", "rejected")
CATEGORIES = ("loaded", "label", "certainty", "superlative", "vague_attribution")
TYPES = ("article-newspaper", "book", "manuscript", "chapter", "report")

Rows = dict[str, list[tuple[Any, ...]]]


def build(folder: Path, sources: int, seed: int = SEED) -> None:
    """Make the catalogue; `folder` must not exist."""
    create_catalogue(folder).close()
    with closing(sqlite3.connect(folder / DATABASE, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("BEGIN")
        _drop_triggers(connection)
        _write(connection, {"tag": [_tag(number) for number in range(1, TAGS + 1)]})
        made = _Maker(seed)
        for start in range(0, sources, BATCH):
            rows: Rows = {}
            for number in range(start, min(start + BATCH, sources)):
                made.source(number, rows)
            _write(connection, rows)
            print(f"\r{start + BATCH:,} of {sources:,}", end="", flush=True)
        derived.install(connection, force=True)
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    print(f"\r{folder}: {sources:,} sources")


class _Maker:
    def __init__(self, seed: int) -> None:
        self._prose = Prose(seed)
        self._chance = random.Random(seed)

    def source(self, number: int, rows: Rows) -> None:
        """All rows of one source and what hangs on it; the first record of its block is a name."""
        first = number * BLOCK + 1
        name_ids = list(range(first, first + NAMES))
        source_id = first + NAMES
        quote_ids = list(range(source_id + 1, source_id + 1 + QUOTES))
        claim_ids = list(range(quote_ids[-1] + 1, quote_ids[-1] + 1 + CLAIMS))
        for name_id in name_ids:
            self._name(name_id, rows)
        content = self._text(number, source_id, rows)
        for quote_id in quote_ids:
            self._quote(quote_id, source_id, rows)
            self._mention(quote_id, self._chance.choice(name_ids), "speaker", rows)
        for claim_id in claim_ids:
            self._claim(claim_id, self._chance.choice(quote_ids), rows)
            self._mention(claim_id, self._chance.choice(name_ids), "subject", rows)
        for place, name_id in enumerate(name_ids):
            self._mention(source_id, name_id, "author", rows, place)
        for record_id in (source_id, source_id, *claim_ids):
            tag_id = min(TAGS, int(self._chance.paretovariate(0.8)))
            _put(rows, "record_tag", record_id, tag_id)
        rows["record_tag"] = list(dict.fromkeys(rows["record_tag"]))
        for flag in range(FLAGS):
            self._flag(number * FLAGS + flag + 1, source_id, number + 1, content, rows)
        for link in range(LINKS):
            other = self._chance.randrange(number + 1) * BLOCK + NAMES + 1 + QUOTES + 1 + link
            if other != claim_ids[link]:
                _put(rows, "link", None, _uid(self._chance), claim_ids[link], other, "restates", None)

    def _record(self, key: int, kind: str, label: str, rows: Rows) -> None:
        label = " ".join(label.split())[:160]
        _put(rows, "record", key, _uid(self._chance), kind, label, sort_key(label), STAMP, STAMP)

    def _name(self, key: int, rows: Rows) -> None:
        form = " ".join(word.capitalize() for word in self._prose.words(2)) + f" {key}"
        self._record(key, "name", form, rows)
        _put(rows, "name", key, "person", None, None, None, None)
        sounds = " ".join(sorted(keys(form)))
        _put(rows, "name_form", None, _uid(self._chance), key, form, fold(form), sounds, "preferred", None, None, None)

    def _text(self, number: int, source_id: int, rows: Rows) -> str:
        title = self._prose.sentence(self._chance.randint(4, 10)).rstrip(".")
        self._record(source_id, "source", title, rows)
        year = self._chance.randint(1500, 2025)
        dated = (str(year), year * 10000 + 101, year * 10000 + 1231)
        archive = (self._chance.choice(("TsGASA", "AQSh", "PRO", None, None)), None, "f. 1", None, "12", None, None)
        fields = json.dumps({"publisher": "Press"})
        kind = self._chance.choice(TYPES)
        _put(
            rows,
            "source",
            source_id,
            kind,
            title,
            "A. Author",
            *dated,
            "en",
            f"s{number:06d}",
            *archive,
            "B",
            None,
            fields,
            "Press",
        )
        content = self._prose.text(2_000) + "\n" + " ".join(self._planted(number)) + "."
        _put(rows, "text_body", number + 1, sha256(content.encode()), content)
        body = (number + 1, _uid(self._chance), source_id, number + 1, None, 1, len(content), "[]", "en", STAMP)
        _put(rows, "text", *body)
        return content

    def _planted(self, number: int) -> Iterator[str]:
        if number % 5_000 == 0:
            yield RARE
        if number % 100 == 7:
            yield MID
        if number % 200 == 11:
            yield PHRASE
        if self._chance.random() < 0.6:
            yield COMMON
        if self._chance.random() < 0.05:
            yield PREFIX + self._prose.words(1)[0]

    def _quote(self, key: int, source_id: int, rows: Rows) -> None:
        words = self._prose.sentence(16)
        self._record(key, "quote", words, rows)
        _put(rows, "quote", key, source_id, None, words, "verbatim", "speaker", "12", *[None] * 9)

    def _claim(self, key: int, quote_id: int, rows: Rows) -> None:
        common = f" {COMMON}" if self._chance.random() < 0.9 else ""
        statement = self._prose.sentence(14).rstrip(".") + common + "."
        self._record(key, "claim", statement, rows)
        year = self._chance.randint(1900, 2000)
        dated = (str(year), year * 10000 + 101, year * 10000 + 1231)
        _put(rows, "claim", key, statement, *dated, self._chance.choice(STATUSES))
        _put(rows, "evidence", None, _uid(self._chance), key, quote_id, None, "supports", None, None, None, None)

    def _mention(self, record_id: int, name_id: int, role: str, rows: Rows, position: int = 0) -> None:
        _put(rows, "mention", None, record_id, name_id, role, None, position)

    def _flag(self, key: int, source_id: int, text_id: int, content: str, rows: Rows) -> None:
        start = self._chance.randrange(len(content) - 40)
        exact = content[start : start + 12]
        around = (content[max(0, start - 40) : start], content[start + 12 : start + 52])
        _put(rows, "passage", key, text_id, start, start + 12, exact, *around, None, "exact")
        category = self._chance.choice(CATEGORIES)
        judged = (category, f"{category}.bench", exact, "It judges.", None, self._chance.randint(20, 95))
        status = self._chance.choice(("open", "open", "upheld", "dismissed"))
        ident = (key, _uid(self._chance), source_id, key, None, None)
        _put(rows, "flag", *ident, *judged, False, f"{key:024x}", "bench", status, STAMP)


def _tag(number: int) -> tuple[Any, ...]:
    return number, str(uuid.UUID(int=number)), f"tag {number}", f"tag {number}", number // 10 or None, None, None


def _uid(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))


def _put(rows: Rows, table: str, *values: Any) -> None:
    rows.setdefault(table, []).append(values)


def _write(connection: sqlite3.Connection, rows: Rows) -> None:
    for table, values in rows.items():
        marks = ", ".join("?" * len(values[0]))
        connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", values)


def _drop_triggers(connection: sqlite3.Connection) -> None:
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sources", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=SEED)
    args = parser.parse_args()
    build(args.folder, args.sources, args.seed)


if __name__ == "__main__":
    main()
