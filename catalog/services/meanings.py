"""What the sentences around passages read like, kept in memory while the program runs.

Reading takes about ten milliseconds of processor time a sentence: too long for all flags, or while somebody waits. So
`read` is asked for some passages, apart from what uses them; of the others nothing is known, and nothing of any without
the extra `embeddings`, or in another language than English, which is all that the model knows.
"""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from catalog.domain.progress import Progress
from catalog.framing import meaning, sentences
from catalog.services import records
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Passage, Text, TextBody

_KEPT, _AT_ONCE, _AROUND = 10_000, 32, 320
_known: OrderedDict[tuple[Path, int], np.ndarray] = OrderedDict()


def known(catalogue: Catalogue, passage_id: int | None) -> np.ndarray | None:
    """What the sentence around a passage reads like, if it was read."""
    return None if passage_id is None else _known.get((catalogue.folder, passage_id))


def read(catalogue: Catalogue, passage_ids: Sequence[int], progress: Progress | None = None) -> int:
    """Read the sentences around passages, unless they are known, and say how many; cancelled, it keeps what it has."""
    progress = progress or Progress()
    missing = [each for each in dict.fromkeys(passage_ids) if (catalogue.folder, each) not in _known]
    if not missing or not meaning.is_installed():
        return 0
    with catalogue.read() as session:
        found = [pair for some in records.batches(missing) for pair in _sentences(session, some)]
    for done in range(0, len(found), _AT_ONCE):
        progress.step(done, len(found), "Reading sentences")
        some = found[done : done + _AT_ONCE]
        vectors = _reader().vectors([sentence for _, sentence in some])[:, 0]
        _known.update({(catalogue.folder, each): vector for (each, _), vector in zip(some, vectors, strict=True)})
    progress.step(len(found), len(found))
    while len(_known) > _KEPT:
        _known.popitem(last=False)
    return len(found)


def _sentences(session: Session, passage_ids: Sequence[int]) -> Iterator[tuple[int, str]]:
    """The passages in English texts, each with its sentence."""
    first = func.max(Passage.start - _AROUND, 0)
    around = func.substr(TextBody.content, first + 1, Passage.end - first + _AROUND)
    query = select(Passage.id, Passage.start - first, around).join(Text, Text.id == Passage.text_id).join(TextBody)
    query = query.where(Passage.id.in_(passage_ids), func.coalesce(Text.language, "en").startswith("en"))
    for each, place, text in session.execute(query):
        spans = [span for span in sentences.split(text) if span[0] <= place < span[1]]
        start, end = spans[0] if spans else (0, len(text))
        yield each, text[start:end]


@cache
def _reader() -> meaning.Reader:
    return meaning.Reader()
