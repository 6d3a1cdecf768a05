"""Analysis of many articles, both cores, against one thread judging the same texts."""

import os
import time
from collections.abc import Iterator

from catalog.domain.values import SourceValues
from catalog.framing.analyse import analyse
from catalog.services import framing, imports, sources
from catalog.store.catalogue import create_catalogue
from tests.bench.measure import Bench, Row
from tests.bench.words import Prose

ARTICLES = 300
_SENTENCES = (
    "The brutal regime crushed the heroic people in May 1944.",
    "Everyone knows that the so-called government was a puppet of its masters.",
    "“We will never forget,” General Hoxha told the congress in Permet.",
    "According to the minutes, 120 delegates came to the town on 24 May 1944.",
)


def rows(bench: Bench) -> Iterator[Row]:
    """Elapsed time, so that it says something only on a machine with nothing else to do; laying down is included."""
    texts = [_article(number) for number in range(ARTICLES)]
    catalogue = create_catalogue(bench.scratch / "Articles.catalog")
    for number, text in enumerate(texts):
        imports.add_text(catalogue, sources.add(catalogue, SourceValues(title=f"Article {number}")), text, "en")
    analyse(texts[0], language="en")
    start = time.perf_counter()
    for text in texts[:100]:
        analyse(text, language="en")
    alone = (time.perf_counter() - start) * ARTICLES / 100
    start = time.perf_counter()
    framing.analyse_all(catalogue)
    took = time.perf_counter() - start
    catalogue.close()
    cores = min(2, os.cpu_count() or 1)
    name = f"analysis of {ARTICLES} articles: speed over {cores} × one thread"
    yield Row(name, alone / took / cores, 0.8, 0.9, at_least=True, note=f"{ARTICLES / took:.0f} a second")


def _article(number: int) -> str:
    prose = Prose(number)
    return "\n".join(f"{sentence} {prose.sentence(12)}" for sentence in _SENTENCES * 5)
