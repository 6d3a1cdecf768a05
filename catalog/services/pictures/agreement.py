"""How far two reviewers agree on the flags that both decided."""

import sqlite3
from collections import Counter
from dataclasses import dataclass

from catalog.domain import agreement
from catalog.domain.progress import Progress
from catalog.store.catalogue import Catalogue

FINAL = ("upheld", "dismissed")
"""Verdicts that agree or not; a deferral is none yet."""
MOST = 100


@dataclass(frozen=True, slots=True)
class Difference:
    """A flag on which the two came to different verdicts."""

    flag_id: int
    record_id: int
    record: str
    category: str
    cue: str
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """`table` is (verdict of one, verdict of the other) → flags, deferrals included; the rest is over final verdicts.

    `percent` is 0 to 100, `kappa` Cohen's; None where they cannot be told. `differences` are the first MOST.
    """

    one: str
    other: str
    table: Counter[tuple[str, str]]
    percent: float | None
    kappa: float | None
    differences: tuple[Difference, ...]

    @property
    def both(self) -> int:
        """How many flags both brought to a final verdict."""
        return sum(_final(self.table).values())


def reviewers(catalogue: Catalogue) -> list[str]:
    """Everybody who decided a flag, who decided most first."""
    with catalogue.rows() as connection:
        asked = "SELECT reviewer FROM decision GROUP BY reviewer ORDER BY count(*) DESC, reviewer"
        return [row[0] for row in connection.execute(asked)]


def between(catalogue: Catalogue, one: str, other: str, progress: Progress | None = None) -> Agreement:
    """Compare the latest verdict of each of the two on every flag that both looked at."""
    who = {"one": one, "other": other, "limit": MOST}
    with catalogue.rows(progress) as connection:
        table = Counter({(a, b): count for a, b, count in connection.execute(_TABLE, who)})
        differences = tuple(_differences(connection, who))
    final = _final(table)
    return Agreement(one, other, table, agreement.percent(final), agreement.kappa(final), differences)


def _differences(connection: sqlite3.Connection, who: dict[str, object]) -> list[Difference]:
    return [Difference(*row) for row in connection.execute(_DIFFERENCES, who)]


def _final(table: Counter[tuple[str, str]]) -> dict[tuple[str, str], int]:
    return {pair: count for pair, count in table.items() if pair[0] in FINAL and pair[1] in FINAL}


_LATEST = "SELECT flag_id, verdict, max(id) FROM decision WHERE reviewer = :{0} GROUP BY flag_id"
_BOTH = f"({_LATEST.format('one')}) AS a JOIN ({_LATEST.format('other')}) AS b ON b.flag_id = a.flag_id"
_TABLE = f"SELECT a.verdict, b.verdict, count(*) FROM {_BOTH} GROUP BY 1, 2"
_DIFFERENCES = f"""
    SELECT flag.id, record.id, record.label, flag.category, flag.cue, a.verdict, b.verdict
    FROM {_BOTH} JOIN flag ON flag.id = a.flag_id JOIN record ON record.id = flag.record_id
    WHERE a.verdict <> b.verdict ORDER BY flag.id LIMIT :limit
"""
