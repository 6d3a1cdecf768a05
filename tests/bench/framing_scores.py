"""The figures: F1 of either class, macro-F1 with bootstrap intervals, partial overlap of spans."""

from collections.abc import Sequence

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


def interval(wanted: Sequence[int], given: Sequence[int], *, positive_only: bool = False) -> tuple[float, float]:
    """A 95 % bootstrap interval (1,000 samples of the rows, fixed seed) of macro-F1, or of the positive F1."""
    y, p = np.array(wanted), np.array(given)
    rng = np.random.default_rng(7)
    picks = rng.integers(0, len(y), (1000, len(y)))
    one = _f1_of(y[picks] == 1, p[picks] == 1)
    values = one if positive_only else (one + _f1_of(y[picks] == 0, p[picks] == 0)) / 2
    low, high = np.quantile(values, [0.025, 0.975])
    return round(float(low), 4), round(float(high), 4)


def _f1_of(wanted: np.ndarray, given: np.ndarray) -> np.ndarray:
    both = (wanted & given).sum(axis=1)
    return 2 * both / np.maximum(wanted.sum(axis=1) + given.sum(axis=1), 1)


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


def overlap(wanted: Sequence[Sequence[Span]], given: Sequence[Sequence[Span]]) -> dict[str, float]:
    """Partial-overlap F1 of SemEval-2020 task 11, span identification (Da San Martino et al. 2020, eq. 1–2).

    A given span earns the share of it that is in wanted spans (precision), a wanted span the share that was found.
    """
    hit_given = hit_wanted = 0.0
    n_given = n_wanted = 0
    for gold, ours in zip(map(joined, wanted), map(joined, given), strict=True):
        n_given, n_wanted = n_given + len(ours), n_wanted + len(gold)
        for a, b in ours:
            for c, d in gold:
                shared = max(0, min(b, d) - max(a, c))
                hit_given += shared / (b - a)
                hit_wanted += shared / (d - c)
    precision, recall = hit_given / max(n_given, 1), hit_wanted / max(n_wanted, 1)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}
