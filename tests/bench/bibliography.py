"""A made-up bibliography of any size, and the plainest programs that could read one in and write one out."""

import random
import re
import sqlite3
from pathlib import Path

from tests.bench.words import Prose

_ENTRY = re.compile(r"@(\w+)\{([^,]+),\n(.*?)\n\}\n", re.DOTALL)
_FIELD = re.compile(r"^\s*(\w+) = \{(.*)\},?$", re.MULTILINE)


def bibtex(items: int, seed: int = 7) -> str:
    """Entries with title, one or two of many authors, year, journal, publisher, abstract of 500 characters."""
    prose, chance = Prose(seed), random.Random(seed)
    people = [f"{a.capitalize()}, {b.capitalize()}" for a, b in (prose.words(2) for _ in range(max(10, items // 3)))]
    return "".join(_entry(number, prose, chance, people) for number in range(items))


def _entry(number: int, prose: Prose, chance: random.Random, people: list[str]) -> str:
    authors = " and ".join(chance.sample(people, chance.choice((1, 1, 2))))
    fields = {
        "title": prose.sentence(8).rstrip("."),
        "author": authors,
        "year": str(chance.randint(1900, 2020)),
        "journal": prose.sentence(3).rstrip("."),
        "publisher": prose.words(1)[0].capitalize(),
        "pages": f"{number % 300}--{number % 300 + 9}",
        "abstract": prose.text(500).replace("\n", " "),
    }
    body = ",\n".join(f"  {key} = {{{value}}}" for key, value in fields.items())
    return f"@article{{key{number},\n{body}\n}}\n\n"


def ris(items: int) -> str:
    """The same as RIS."""
    return "".join(_as_ris(dict(_FIELD.findall(body))) for _, _, body in _ENTRY.findall(bibtex(items)))


def _as_ris(fields: dict[str, str]) -> str:
    tags = [("TY", "JOUR"), ("TI", fields["title"]), *(("AU", each) for each in fields["author"].split(" and "))]
    tags += [("PY", fields["year"]), ("JO", fields["journal"]), ("PB", fields["publisher"]), ("AB", fields["abstract"])]
    return "".join(f"{tag}  - {value}\n" for tag, value in tags) + "ER  - \n\n"


def plain_import(file: Path, database: Path) -> None:
    """Regular expressions, one table with an index, one of people, one of who wrote what, FTS5; one transaction."""
    database.unlink(missing_ok=True)
    connection = sqlite3.connect(database, isolation_level=None)
    connection.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
        "CREATE TABLE item (id INTEGER PRIMARY KEY, key TEXT, title TEXT, year TEXT, journal TEXT, publisher TEXT, "
        "pages TEXT, abstract TEXT); CREATE INDEX by_title ON item (title);"
        "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT UNIQUE);"
        "CREATE TABLE wrote (item INTEGER, person INTEGER);"
        "CREATE VIRTUAL TABLE item_fts USING fts5(title, abstract, content='item', content_rowid='id');"
    )
    items, people, wrote = [], dict[str, int](), []
    for number, (_, key, body) in enumerate(_ENTRY.findall(file.read_text(encoding="utf-8")), 1):
        fields = dict(_FIELD.findall(body))
        names = fields["author"].split(" and ")
        wrote += [(number, people.setdefault(each, len(people) + 1)) for each in names]
        plain = (fields[name] for name in ("title", "year", "journal", "publisher", "pages", "abstract"))
        items.append((number, key, *plain))
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?)", items)
    connection.executemany("INSERT INTO person VALUES (?, ?)", [(key, name) for name, key in people.items()])
    connection.executemany("INSERT INTO wrote VALUES (?, ?)", wrote)
    connection.execute("INSERT INTO item_fts (item_fts) VALUES ('rebuild')")
    connection.execute("COMMIT")
    connection.close()


def plain_export(database: Path, target: Path) -> None:
    """What `plain_import` read, written from the raw rows as BibTeX."""
    connection = sqlite3.connect(database)
    authors: dict[int, list[str]] = {}
    for item, name in connection.execute("SELECT item, name FROM wrote JOIN person ON person.id = wrote.person"):
        authors.setdefault(item, []).append(name)
    names = ("title", "year", "journal", "publisher", "pages", "abstract")
    with target.open("w", encoding="utf-8") as file:
        for key, cite, *values in connection.execute("SELECT * FROM item"):
            fields = dict(zip(names, values, strict=True)) | {"author": " and ".join(authors[key])}
            body = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
            file.write(f"@article{{{cite},\n{body}\n}}\n\n")
    connection.close()
