"""How long the command line takes to start."""

from collections.abc import Iterator

from catalog.store.catalogue import DATABASE
from tests.bench.measure import Bench, Row, children
from tests.bench.words import RARE

_RAW = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
for table in ("source", "text_body", "quote", "claim", "name_form", "note"):
    found = connection.execute(
        f"SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH ? ORDER BY rank LIMIT 50", sys.argv[2:])
    print(found.fetchall())
"""


def rows(bench: Bench) -> Iterator[Row]:
    """Bare Python against `--version`; Python with sqlite3 and the raw query against `search`."""
    took = children(
        {
            "bare": ("-c", "pass"),
            "version": ("-m", "catalog", "--version"),
            "raw": ("-c", _RAW, bench.catalogue / DATABASE, RARE),
            "search": ("-m", "catalog", "-c", bench.catalogue, "search", RARE),
        },
        9,
    )
    yield Row("start: catalog --version", took["version"] / took["bare"], 2, 1.5)
    yield Row("start: catalog search", took["search"] / took["raw"], 2, 1.5, cost=took["search"])
