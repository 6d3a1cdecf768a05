"""Analysis of many articles, both cores, against one thread judging the same texts."""

import os
import resource
from collections.abc import Iterator

from catalog.domain.values import SourceValues
from catalog.services import framing, imports, sources
from catalog.store.catalogue import Catalogue, create_catalogue
from tests.bench.measure import Bench, Row, cpu
from tests.bench.words import Prose

ARTICLES = 10_000
_FEWER, _MORE = 60, 240
"""So many are analysed: from the difference follows what each costs, and what starting the processes does."""
_ALONE = 40
_SENTENCES = (
    "The brutal regime crushed the heroic people in May 1944.",
    "Everyone knows that the so-called government was a puppet of its masters.",
    "“We will never forget,” General Hoxha told the congress in Permet.",
    "According to the minutes, 120 delegates came to the town on 24 May 1944.",
)


def rows(bench: Bench) -> Iterator[Row]:
    """Judging and laying down many articles on all cores, against the same on one thread.

    Reckoned from CPU time, so that other work on the machine does not count: with nothing else to do, the run lasts as
    long as the process that lays down is busy, or as all together are, shared out over the cores, whichever is longer.
    """
    catalogue = create_catalogue(bench.scratch / "Articles.catalog")
    ids = [_entered(catalogue, number) for number in range(1 + _ALONE + _FEWER + _MORE)]
    framing.analyse_source(catalogue, ids[0])
    alone, fewer, more = ids[1 : 1 + _ALONE], ids[1 + _ALONE :][:_FEWER], ids[1 + _ALONE + _FEWER :]
    one_thread = cpu(lambda: [framing.analyse_source(catalogue, each) for each in alone]) / _ALONE
    few, many = _together(catalogue, fewer), _together(catalogue, more)
    catalogue.close()
    laying, judging = (_for_all(a, b) / ARTICLES for a, b in zip(few, many, strict=True))
    cores = min(2, os.cpu_count() or 1)
    lasting = max(laying, (laying + judging) / cores)
    note = (
        f"{1000 * one_thread:.1f} ms each on one thread; laying down {1000 * laying:.1f}, judging {1000 * judging:.1f}"
    )
    name = f"analysis of {ARTICLES:,} articles: speed over {cores} × one thread"
    yield Row(name, one_thread / lasting / cores, 0.8, 0.9, at_least=True, note=note)


def _together(catalogue: Catalogue, ids: list[int]) -> tuple[float, float]:
    """CPU seconds of this process and of those it starts for an analysis of these."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    laying = cpu(lambda: framing.analyse_all(catalogue, ids))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return laying, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _for_all(few: float, many: float) -> float:
    """What all articles would take."""
    each = (many - few) / (_MORE - _FEWER)
    return many + each * (ARTICLES - _MORE)


def _entered(catalogue: Catalogue, number: int) -> int:
    source_id = sources.add(catalogue, SourceValues(title=f"Article {number}"))
    imports.add_text(catalogue, source_id, _article(number), "en")
    return source_id


def _article(number: int) -> str:
    prose = Prose(number)
    return "\n".join(f"{sentence} {prose.sentence(12)}" for sentence in _SENTENCES * 5)
