"""The figures: F1 of either class, macro-F1 with bootstrap intervals, partial overlap of spans."""

from collections.abc import Callable, Sequence

import numpy as np

Span = tuple[int, int]


def prf(wanted: Sequence[int], given: Sequence[int], positive: int = 1) -> dict[str, float]:
    """Precision, recall and F1 of one class."""
    both = sum(a == positive and b == positive for a, b in zip(wanted, given, strict=True))
    called, there = sum(b == positive for b in given), sum(a == positive for a in wanted)
    precision, recall = both / called if called else 0.0, both / there if there else 0.0
    f1 = 2 * both / (called + there) if called + there else 0.0
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}


def macro(wanted: Sequence[int], given: Sequence[int]) -> float:
    """The mean of the F1 of both classes."""
    return (prf(wanted, given, 1)["f1"] + prf(wanted, given, 0)["f1"]) / 2


def bootstrapped(columns: np.ndarray, figure: Callable[[np.ndarray], float]) -> tuple[float, float]:
    """A 95 % bootstrap interval of a figure made of sums: 1,000 samples of the rows, fixed seed."""
    rng, rows = np.random.default_rng(7), len(columns)
    if not rows:
        return 0.0, 0.0
    values = [figure(columns[rng.integers(0, rows, rows)].sum(axis=0)) for _ in range(1000)]
    low, high = np.quantile(values, [0.025, 0.975])
    return round(float(low), 4), round(float(high), 4)


def interval(wanted: Sequence[int], given: Sequence[int], *, positive_only: bool = False) -> tuple[float, float]:
    """The interval of macro-F1, or of the F1 of the positive class."""
    y, p = np.array(wanted, dtype=bool), np.array(given, dtype=bool)
    columns = np.column_stack([y & p, y, p, ~y & ~p, ~y, ~p]).astype(float)
    return bootstrapped(columns, lambda sums: _f1_of(sums[:3]) if positive_only else _macro_of(sums))


def share_interval(hits: Sequence[bool]) -> tuple[float, float]:
    """The interval of the share of hits."""
    column = np.array(hits, dtype=float)[:, None]
    return bootstrapped(column, lambda sums: float(sums[0]) / len(column))


def _macro_of(sums: np.ndarray) -> float:
    return (_f1_of(sums[:3]) + _f1_of(sums[3:])) / 2


def _f1_of(sums: np.ndarray) -> float:
    both, there, called = sums
    return float(2 * both / max(there + called, 1))


def classes(wanted: Sequence[int], given: Sequence[int]) -> dict[str, object]:
    """Everything said of one set of yes-or-no labels."""
    return {
        "rows": len(wanted),
        "macro_f1": round(macro(wanted, given), 4),
        "macro_f1_interval": interval(wanted, given),
        "positive": prf(wanted, given),
        "positive_f1_interval": interval(wanted, given, positive_only=True),
    }


def joined(spans: Sequence[Span]) -> list[Span]:
    """Overlapping and touching spans made one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def overlap(wanted: Sequence[Sequence[Span]], given: Sequence[Sequence[Span]]) -> dict[str, object]:
    """Partial-overlap F1 of SemEval-2020 task 11, span identification (Da San Martino et al. 2020, eq. 1–2).

    A given span earns the share of it that is in wanted spans (precision), a wanted span the share that was found.
    """
    rows = [_shares(joined(gold), joined(ours)) for gold, ours in zip(wanted, given, strict=True)]
    columns = np.array(rows).reshape(-1, 4)
    hit_given, n_given, hit_wanted, n_wanted = columns.sum(axis=0)
    return {
        "precision": round(hit_given / max(n_given, 1), 4),
        "recall": round(hit_wanted / max(n_wanted, 1), 4),
        "f1": round(_overlap_f1(columns.sum(axis=0)), 4),
        "f1_interval": bootstrapped(columns, _overlap_f1),
    }


def _shares(gold: Sequence[Span], ours: Sequence[Span]) -> tuple[float, int, float, int]:
    """Of one text: shares of given spans that are wanted, their number; shares of wanted spans found, their number."""
    hit_given = hit_wanted = 0.0
    for a, b in ours:
        for c, d in gold:
            shared = max(0, min(b, d) - max(a, c))
            hit_given += shared / (b - a)
            hit_wanted += shared / (d - c)
    return hit_given, len(ours), hit_wanted, len(gold)


def _overlap_f1(sums: np.ndarray) -> float:
    precision, recall = sums[0] / max(sums[1], 1), sums[2] / max(sums[3], 1)
    return float(2 * precision * recall / (precision + recall)) if precision + recall else 0.0
