"""Bibliographies in, undone and out, against the plainest program; and one save of a claim."""

import sqlite3
import statistics
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from catalog.services import bibliography_import, claims, history, lists
from catalog.store.catalogue import Catalogue, create_catalogue, open_catalogue
from tests.bench import bibliography
from tests.bench.measure import Bench, Row, Run, cpu

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
    """Saves of claims spread over the large catalogue, taken back afterwards, in turn with an UPDATE with FTS."""
    catalogue = open_catalogue(bench.catalogue)
    chosen = [row.id for row in lists.page(catalogue, "claim", sort="changed_at", limit=_SAVES).rows]
    read = {key: claims.get(catalogue, key).values for key in chosen}
    typed = {key: replace(values, statement=f"{values.statement} Again.") for key, values in read.items()}
    with closing(_raw_table(bench.scratch / "raw.sqlite")) as connection:
        both = [
            (_timed(partial(claims.edit, catalogue, key, typed[key])), _timed(partial(_raw_save, connection, place)))
            for place, key in enumerate(chosen, 1)
        ]
    for _ in chosen:
        history.undo(catalogue)
    catalogue.close()
    ours, raw = sorted(a for a, _ in both), statistics.median(b for _, b in both)
    usual = statistics.median(ours)
    note = f"{1000 * usual:.2f} ms, raw {1000 * raw:.3f} ms"
    yield Row("save of a claim, median over a raw UPDATE with FTS", usual / raw, 10, 5, note=note, cost=usual)
    yield Row("save of a claim, 95 of 100 within", 1000 * ours[int(0.95 * len(ours))], 10, 5, "ms")


def _timed(run: Run) -> float:
    start = time.thread_time()
    run()
    return time.thread_time() - start


def _raw_table(file: Path) -> sqlite3.Connection:
    """50,000 claims of one table, with FTS."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
        "CREATE TABLE claim (id INTEGER PRIMARY KEY, statement TEXT);"
        "CREATE VIRTUAL TABLE claim_fts USING fts5(statement);"
    )
    words = "In that year a harbour was built beside the old town by the people of the coast. "
    connection.executemany("INSERT INTO claim VALUES (?, ?)", [(key, words) for key in range(1, 50_000)])
    connection.execute("INSERT INTO claim_fts (rowid, statement) SELECT id, statement FROM claim")
    return connection


def _raw_save(connection: sqlite3.Connection, place: int) -> None:
    key = 200 * place
    words = "In that year a harbour was built beside the old town by the people of the coast. Again."
    connection.execute("BEGIN")
    connection.execute("UPDATE claim SET statement = ? WHERE id = ?", (words, key))
    connection.execute("UPDATE claim_fts SET statement = ? WHERE rowid = ?", (words, key))
    connection.execute("COMMIT")
