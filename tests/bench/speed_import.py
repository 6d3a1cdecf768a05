"""Bibliographies in, undone and out, against the plainest program; and one save of a claim."""

import sqlite3
import statistics
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from catalog.services import bibliography_import, claims, history, lists
from catalog.store.catalogue import Catalogue, create_catalogue, open_catalogue
from tests.bench import bibliography
from tests.bench.measure import Bench, Row, cpu

ITEMS = 10_000
_SAVES = 200


def rows(bench: Bench) -> Iterator[Row]:
    """Import of 10,000 items as BibTeX and RIS, ten times as many, undo; then saves in the large catalogue."""
    file, tenfold, other = bench.scratch / "items.bib", bench.scratch / "more.bib", bench.scratch / "items.ris"
    file.write_text(bibliography.bibtex(ITEMS), encoding="utf-8")
    other.write_text(bibliography.ris(ITEMS), encoding="utf-8")
    plain, took, undone, ris = [], [], [], []
    for number in range(3):
        plain.append(cpu(lambda: bibliography.plain_import(file, bench.scratch / "plain.sqlite")))
        catalogue = create_catalogue(bench.scratch / f"Import{number}.catalog")
        took.append(cpu(lambda c=catalogue: _import(c, file)))  # type: ignore[misc]
        undone.append(cpu(lambda c=catalogue: history.undo(c)))  # type: ignore[misc]
        ris.append(cpu(lambda c=catalogue: _import(c, other)))  # type: ignore[misc]
        catalogue.close()
    note = f"{min(took):.1f} s, plain {min(plain):.1f} s"
    yield Row("import: 10,000 BibTeX items over a plain program", min(took) / min(plain), 4, 1.9, note=note)
    yield Row("import: 10,000 RIS items over a plain program", min(ris) / min(plain), 4, 1.9)
    yield Row("import: its undo over the import", min(undone) / min(took), 1.5, 1)
    tenfold.write_text(bibliography.bibtex(10 * ITEMS), encoding="utf-8")
    catalogue = create_catalogue(bench.scratch / "Tenfold.catalog")
    yield Row("import: 100,000 items over 10,000", cpu(lambda: _import(catalogue, tenfold)) / min(took), 12, 10.5)
    catalogue.close()
    yield from _saves(bench)


def _import(catalogue: Catalogue, file: Path) -> None:
    bibliography_import.carry_out(catalogue, bibliography_import.plan(catalogue, file))


def _saves(bench: Bench) -> Iterator[Row]:
    """Saves of claims spread over the large catalogue, taken back afterwards; the raw side is an UPDATE with FTS."""
    catalogue = open_catalogue(bench.catalogue)
    chosen = [row.id for row in lists.page(catalogue, "claim", sort="changed_at", limit=_SAVES).rows]
    ours = [_timed(lambda key=key: _save(catalogue, key)) for key in chosen]  # type: ignore[misc]
    for _ in chosen:
        history.undo(catalogue)
    catalogue.close()
    raw = statistics.median(_raw_saves(bench.scratch / "raw.sqlite"))
    ours.sort()
    yield Row("save of a claim, median over a raw UPDATE with FTS", statistics.median(ours) / raw, 10, 5)
    yield Row("save of a claim, 95 of 100 within", 1000 * ours[int(0.95 * len(ours))], 10, 5, "ms")


def _save(catalogue: Catalogue, key: int) -> None:
    values = claims.get(catalogue, key).values
    claims.edit(catalogue, key, replace(values, statement=f"{values.statement} Again."))


def _timed(run: object) -> float:
    start = time.thread_time()
    run()  # type: ignore[operator]
    return time.thread_time() - start


def _raw_saves(file: Path) -> list[float]:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.executescript(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
            "CREATE TABLE claim (id INTEGER PRIMARY KEY, statement TEXT);"
            "CREATE VIRTUAL TABLE claim_fts USING fts5(statement);"
        )
        words = "In that year a harbour was built beside the old town by the people of the coast. "
        connection.executemany("INSERT INTO claim VALUES (?, ?)", [(key, words) for key in range(1, 50_000)])
        connection.execute("INSERT INTO claim_fts (rowid, statement) SELECT id, statement FROM claim")
        return [_timed(lambda key=key: _raw_save(connection, key)) for key in range(1, 40_000, 200)]  # type: ignore[misc]


def _raw_save(connection: sqlite3.Connection, key: int) -> None:
    words = "In that year a harbour was built beside the old town by the people of the coast. Again."
    connection.execute("BEGIN")
    connection.execute("UPDATE claim SET statement = ? WHERE id = ?", (words, key))
    connection.execute("UPDATE claim_fts SET statement = ? WHERE rowid = ?", (words, key))
    connection.execute("COMMIT")
