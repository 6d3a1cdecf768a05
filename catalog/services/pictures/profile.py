"""The framing profile of a source: which categories are flagged in which part of its text."""

import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from catalog.domain.errors import NotFound
from catalog.domain.progress import Progress
from catalog.services.records import one_of
from catalog.store.catalogue import Catalogue

PARTS = 40
"""Into how many equal parts a text is cut."""
WHICH = {
    "standing": "flag.status <> 'dismissed'",
    "upheld": "flag.status = 'upheld'",
    "all": "1",
}
"""Which flags count: those not dismissed, those upheld, or all."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The flags of one category in one part of a text; `start` and `end` are the first of them (code points)."""

    category: str
    part: int
    flags: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Profile:
    """A source's profile. `length` is in code points; `analysed` is None when nobody tried, False without rules."""

    source_id: int
    label: str
    length: int
    analysed: bool | None
    cells: tuple[Cell, ...]

    @property
    def counts(self) -> Counter[str]:
        """Flags by category."""
        found = Counter[str]()
        for cell in self.cells:
            found[cell.category] += cell.flags
        return found

    def density(self, category: str | None = None) -> float:
        """Flags of a category, or of all, per 10,000 characters."""
        count = self.counts[category] if category else self.counts.total()
        return 10_000 * count / self.length if self.length else 0.0


def of_sources(
    catalogue: Catalogue,
    source_ids: Sequence[int],
    which: str = "standing",
    *,
    quoted: bool = False,
    progress: Progress | None = None,
) -> list[Profile]:
    """The profiles of several sources, from the newest version of each text.

    Flags of words inside quotations count only if `quoted`: they are another voice's. Flags without a place in the
    text (contested records) are in no profile. Raises NotFound.
    """
    one_of(which, WHICH, "choice of flags")
    with catalogue.rows(progress) as connection:
        return [_profile(connection, source_id, which, quoted) for source_id in source_ids]


def _profile(connection: sqlite3.Connection, source_id: int, which: str, quoted: bool) -> Profile:
    row = connection.execute(_SOURCE, (source_id,)).fetchone()
    if row is None:
        raise NotFound(f"There is no source {source_id}.", "It may have been deleted; see the history.")
    label, text_id, length, analysed = row
    asked = f"{_CELLS} AND {WHICH[which]} {'' if quoted else 'AND NOT flag.in_quotation'} GROUP BY 1, 2 ORDER BY 1, 2"
    cells = connection.execute(asked, {"source": source_id, "text": text_id, "parts": PARTS, "length": length or 1})
    known = None if analysed is None else bool(analysed)
    return Profile(source_id, label, length or 0, known, tuple(Cell(*cell) for cell in cells))


_SOURCE = """
    SELECT record.label, text.id, text.length, analysis.analysed FROM record
    LEFT JOIN text ON text.source_id = record.id
    LEFT JOIN analysis ON analysis.text_id = text.id
    WHERE record.id = ? AND record.kind = 'source' ORDER BY text.version DESC LIMIT 1
"""
_CELLS = """
    SELECT flag.category, min(:parts - 1, passage.start * :parts / :length), count(*), min(passage.start), passage."end"
    FROM flag JOIN passage ON passage.id = flag.passage_id
    WHERE flag.record_id = :source AND passage.text_id = :text AND passage.state <> 'orphan'
"""
