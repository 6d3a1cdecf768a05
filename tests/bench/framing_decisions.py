"""The order that learns, tried on simulated decisions: with what sentences read like and without.

A reviewer upholds a flag where annotators marked one of its words, or, in a second trial, wherever they called the
sentence biased or propaganda. From so many of his decisions in one half of a set (is_for_tuning) the order of the flags
in the other half is learned, and compared with his verdicts there: the share of pairs, one upheld and one dismissed, in
the right order. Means over ten draws of the decisions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from catalog.framing import meaning, ranking
from catalog.framing.results import Finding
from tests.bench import framing_data as data
from tests.bench.framing_data import Row
from tests.bench.framing_learned import Prepared

SIZES, DRAWS, MOST = (25, 50, 100, 200), 10, 2000
_MIDDLE = slice(meaning.MIDDLE * 384, (meaning.MIDDLE + 1) * 384)


@dataclass(frozen=True, slots=True)
class Case:
    """A flag as the order sees it, what is true of it, and whether decisions are drawn from its half."""

    features: ranking.Features
    reads: np.ndarray | None
    marked: bool
    sentence: bool
    teaches: bool

    def as_example(self, trial: str, *, reading: bool) -> ranking.Example:
        return ranking.Example(self.features, getattr(self, trial), self.reads if reading else None)


def measure(own: Prepared) -> dict[str, Any]:
    """For both kinds of reviewer and each number of decisions: pairs in the right order, by strength and as learned."""
    cases = list(_cases(own))
    trials = ("marked", "sentence")
    return {trial: {f"{size} decisions": _tried(cases, trial, size) for size in SIZES} for trial in trials}


def _cases(own: Prepared) -> Iterator[Case]:
    for place, (row, flags) in enumerate(zip(own.rows, own.flags, strict=True)):
        reads = own.meaning.rows[place, _MIDDLE] if own.meaning else None
        for flag in flags:
            seen = ranking.features(flag, flags)
            yield Case(seen, reads, _is_marked(row, flag), bool(row.label), data.is_for_tuning(row))


def _is_marked(row: Row, flag: Finding) -> bool:
    if row.words:
        said = row.text[flag.start : flag.end].lower()
        return bool(row.label) and any(word in said for word in row.words)
    return any(flag.start < end and start < flag.end for start, end in row.spans)


def _tried(cases: Sequence[Case], trial: str, size: int) -> dict[str, float]:
    drawn = [_drawn(cases, trial, size, draw) for draw in range(DRAWS)]
    return {name: round(float(np.mean([one[name] for one in drawn])), 4) for name in drawn[0]}


def _drawn(cases: Sequence[Case], trial: str, size: int, draw: int) -> dict[str, float]:
    rng = np.random.default_rng(draw)
    pool, rest = [c for c in cases if c.teaches], [c for c in cases if not c.teaches]
    taught = [pool[place] for place in rng.choice(len(pool), size, replace=False)]
    asked = [rest[place] for place in rng.choice(len(rest), min(MOST, len(rest)), replace=False)]
    wanted = np.array([getattr(case, trial) for case in asked])
    result = {"by strength": in_order(wanted, [case.features["strength"] for case in asked])}
    kinds = {"learned": False} | ({"learned, with embeddings": True} if asked[0].reads is not None else {})
    for name, reading in kinds.items():
        weights = ranking.train([case.as_example(trial, reading=reading) for case in taught])
        said = [ranking.score(weights, case.features, case.reads if reading else None) for case in asked]
        result[name] = in_order(wanted, said)
    return result


def in_order(wanted: np.ndarray, said: Sequence[float]) -> float:
    """The share of pairs of an upheld and a dismissed one in which the upheld stands first; ties count half."""
    values, place = np.unique(np.array(said), return_inverse=True)
    good, bad = (np.bincount(place[wanted == kind], minlength=len(values)) for kind in (True, False))
    before = np.cumsum(bad) - bad
    return float((good * (before + bad / 2)).sum() / max(1, good.sum() * bad.sum()))
