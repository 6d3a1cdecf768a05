"""Review in figures: what was decided per day, in which category, how fast, and by whom."""

import sqlite3
from dataclasses import dataclass

from catalog.domain.progress import Progress
from catalog.store.catalogue import Catalogue

DAYS = 60
"""Days shown, of those on which anything was decided."""
PAUSE = 300
"""Seconds between two decisions after which the reviewer is taken to have been away."""
_LEAST = 60
"""Seconds of work from which a pace can be told."""
_RECENT = 5_000
_WHOLE = "sum({0} = 'upheld'), sum({0} = 'dismissed'), sum({0} = 'deferred')"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many flags there are of each status under one heading: a day (ISO), a category, or a reviewer."""

    name: str
    upheld: int
    dismissed: int
    deferred: int
    open: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.upheld + self.dismissed + self.deferred + self.open


@dataclass(frozen=True, slots=True)
class Figures:
    """`days` and `reviewers` count decisions, `categories` flags; `pace` is flags per hour of work, if known."""

    days: tuple[Counts, ...]
    categories: tuple[Counts, ...]
    reviewers: tuple[Counts, ...]
    pace: float | None

    @property
    def flags(self) -> int:
        """How many flags there are."""
        return sum(each.total for each in self.categories)

    @property
    def left(self) -> int:
        """How many still wait for a decision, deferred ones included."""
        return sum(each.open + each.deferred for each in self.categories)


def of_catalogue(catalogue: Catalogue, progress: Progress | None = None) -> Figures:
    """The figures of the whole catalogue; days are days where the program runs."""
    with catalogue.rows(progress) as connection:
        return Figures(
            tuple(reversed(_counts(connection, _DAYS))),
            tuple(_counts(connection, _CATEGORIES)),
            tuple(_counts(connection, _REVIEWERS)),
            _pace(connection),
        )


def pace(catalogue: Catalogue) -> float | None:
    """Decisions per hour of work, over the latest of them; None when too few were made to tell."""
    with catalogue.rows() as connection:
        return _pace(connection)


def _counts(connection: sqlite3.Connection, asked: str) -> list[Counts]:
    return [Counts(*row) for row in connection.execute(asked)]


def _pace(connection: sqlite3.Connection) -> float | None:
    decisions, seconds = connection.execute(_PACE).fetchone()
    return 3600 * decisions / seconds if seconds and seconds >= _LEAST else None


_DAYS = (
    f"SELECT date(decided_at, 'localtime') AS day, {_WHOLE.format('verdict')} FROM decision "
    f"GROUP BY day ORDER BY day DESC LIMIT {DAYS}"
)
_CATEGORIES = (
    f"SELECT category, {_WHOLE.format('status')}, sum(status = 'open') FROM flag "
    "GROUP BY category ORDER BY count(*) DESC, category"
)
_REVIEWERS = (
    f"SELECT reviewer, {_WHOLE.format('verdict')} FROM decision GROUP BY reviewer ORDER BY count(*) DESC, reviewer"
)
_PACE = f"""
    SELECT count(*), sum(gap) FROM (
        SELECT (julianday(decided_at) - julianday(lag(decided_at) OVER (PARTITION BY reviewer ORDER BY id))) * 86400
        AS gap FROM (SELECT * FROM decision ORDER BY id DESC LIMIT {_RECENT}))
    WHERE gap BETWEEN 0 AND {PAUSE}
"""
"""How many decisions followed another by the same reviewer without a pause, and how long that took."""
