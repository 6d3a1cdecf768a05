"""How long searches take against the raw FTS5 queries, and how soon one that was overtaken ends."""

import sqlite3
import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from catalog.domain.errors import Cancelled
from catalog.domain.progress import Progress
from catalog.services import bibliography_import, search
from catalog.store.catalogue import DATABASE, Catalogue, create_catalogue, open_catalogue
from catalog.store.search import SEARCHED
from tests.bench import bibliography
from tests.bench.measure import Bench, Row, cpu, least, pair
from tests.bench.words import COMMON, MID, PHRASE, PREFIX, RARE

QUERIES = {"rare": RARE, "mid": MID, "prefix": f"{PREFIX}*", "phrase": f'"{PHRASE}"'}
ITEMS = 10_000
SLOW = "a* b* c* d* e* f* g* h*"


def rows(bench: Bench) -> Iterator[Row]:
    """Each shape of query, the word that stands almost everywhere, and the overtaken search."""
    catalogue = open_catalogue(bench.catalogue)
    with closing(sqlite3.connect(bench.catalogue / DATABASE)) as connection:
        for name, query in QUERIES.items():
            yield _against_raw(catalogue, connection, name, query)
        yield _common(catalogue, connection)
    yield _overtaken(catalogue)
    yield _meanwhile(bench, catalogue)
    catalogue.close()


def _against_raw(catalogue: Catalogue, connection: sqlite3.Connection, name: str, query: str) -> Row:
    match = query if query.endswith(("*", '"')) else f'"{query}"'
    ours, theirs = pair(lambda: search.search(catalogue, query), lambda: _raw(connection, match))
    note = f"{1000 * ours:.1f} ms, raw {1000 * theirs:.1f} ms; allowed beside the ratio: 1 ms, goal 0.3 ms"
    must, goal = 1.5 + 0.001 / theirs, 1.3 + 0.0003 / theirs
    return Row(f"search: {name}", ours / theirs, round(must, 2), round(goal, 2), note=note, cost=ours)


def _raw(connection: sqlite3.Connection, match: str) -> None:
    """Count, 50 best and snippets of every searched table, with nothing around it."""
    for table in SEARCHED:
        connection.execute(f"SELECT count(*) FROM {table}_fts WHERE {table}_fts MATCH ?", (match,)).fetchone()
        connection.execute(
            f"SELECT rowid, snippet({table}_fts, -1, '[', ']', '…', 16) FROM {table}_fts WHERE {table}_fts MATCH ? "
            "ORDER BY rank LIMIT 50",
            (match,),
        ).fetchall()


def _common(catalogue: Catalogue, connection: sqlite3.Connection) -> Row:
    ranked = "SELECT rowid FROM claim_fts WHERE claim_fts MATCH ? ORDER BY rank LIMIT 50"
    theirs = least(lambda: connection.execute(ranked, (COMMON,)).fetchall(), 3)
    ours = least(lambda: search.search(catalogue, COMMON, ("claim",)), 5)
    note = f"{1000 * ours:.1f} ms, ranked {1000 * theirs:.0f} ms"
    return Row("search: a word in 90 % of claims", ours / theirs, 0.1, 0.03, note=note, cost=ours)


def _overtaken(catalogue: Catalogue) -> Row:
    """The longest of several times from the call for an end to the end, the search being stopped ever later.

    CPU time of the process: with nothing else to do on the machine no other time passes. What has passed is told, too.
    """
    whole = cpu(lambda: search.search(catalogue, SLOW))
    took = [_time_to_end(catalogue, whole * share) for share in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)]
    busy, passed = max(each[0] for each in took), max(each[1] for each in took)
    note = f"whole search {1000 * whole:.0f} ms; elapsed {1000 * passed:.0f} ms"
    return Row("search: overtaken one ends", 1000 * busy, 50, 20, "ms", note=note)


def _meanwhile(bench: Bench, catalogue: Catalogue) -> Row:
    """Elapsed times, as what matters is the waiting: searches while another thread imports into a catalogue."""
    file = bench.scratch / "meanwhile.bib"
    file.write_text(bibliography.bibtex(ITEMS), encoding="utf-8")
    other = create_catalogue(bench.scratch / "Meanwhile.catalog")
    idle = [_elapsed(catalogue) for _ in range(60)]
    work = threading.Thread(target=_import, args=(other, file))
    work.start()
    busy = []
    while work.is_alive():
        busy.append(_elapsed(catalogue))
    work.join()
    other.close()
    usual, slowed = statistics.median(idle), statistics.median(busy)
    note = f"{1000 * usual:.1f} ms idle, {1000 * slowed:.1f} ms meanwhile, median of {len(busy)}"
    return Row("search: while an import runs, over idle", slowed / usual, 3, 2, note=note, cost=slowed)


def _elapsed(catalogue: Catalogue) -> float:
    start = time.perf_counter()
    for query in (RARE, MID):
        search.search(catalogue, query)
    return time.perf_counter() - start


def _import(catalogue: Catalogue, file: Path) -> None:
    bibliography_import.carry_out(catalogue, bibliography_import.plan(catalogue, file))


def _time_to_end(catalogue: Catalogue, after: float) -> tuple[float, float]:
    """CPU and elapsed seconds."""
    progress, asked = Progress(), [(0.0, 0.0)]

    def stop() -> None:
        asked[0] = _now()
        progress.cancel()

    timer = threading.Timer(after, stop)
    timer.start()
    with suppress(Cancelled):
        search.search(catalogue, SLOW, progress=progress)
    timer.join()
    busy, passed = (max(0.0, now - then) for now, then in zip(_now(), asked[0], strict=True))
    return busy, passed


def _now() -> tuple[float, float]:
    return time.process_time(), time.perf_counter()
