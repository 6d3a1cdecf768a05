"""A model trained inside the benchmark only: sparse n-grams and dense rule features, logistic regression in NumPy.

Nothing learned here is stored or shipped. Sparse rows are (indices, values) pairs over a hashed feature space.
"""

import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from catalog.framing import patterns

SPACE = 1 << 18
Vector = np.ndarray


@dataclass(frozen=True, slots=True)
class Sparse:
    """Rows of a sparse matrix in compressed form."""

    starts: Vector
    columns: Vector
    values: Vector
    width: int = SPACE

    @property
    def rows(self) -> int:
        return len(self.starts) - 1

    def take(self, chosen: Vector) -> "Sparse":
        lengths = np.diff(self.starts)[chosen]
        first = self.starts[chosen]
        places = np.repeat(first - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths) + np.arange(lengths.sum())
        return Sparse(np.concatenate([[0], np.cumsum(lengths)]), self.columns[places], self.values[places], self.width)

    def dot(self, weights: Vector) -> Vector:
        sums = np.concatenate([[0.0], np.cumsum(self.values * weights[self.columns])])
        return sums[self.starts[1:]] - sums[self.starts[:-1]]

    def transposed_dot(self, rows: Vector) -> Vector:
        return np.bincount(self.columns, self.values * np.repeat(rows, np.diff(self.starts)), self.width)


def empty(rows: int) -> Sparse:
    """No sparse columns, for a model of dense columns alone."""
    return Sparse(np.zeros(rows + 1, dtype=int), np.zeros(0, dtype=int), np.zeros(0), 1)


def grams(text: str) -> Iterable[str]:
    """Words, word pairs, and pieces of three to five letters inside words."""
    words = patterns.tokens(text).folded
    yield from (f"w {word}" for word in words)
    yield from (f"b {a} {b}" for a, b in pairwise(words))
    for word in set(words):
        if word[0].isalpha():
            padded = f"<{word}>"
            for size in (3, 4, 5):
                yield from (padded[i : i + size] for i in range(len(padded) - size + 1))


def counts(texts: Sequence[str]) -> Sparse:
    """Damped counts (1 + log) of the hashed n-grams of each text."""
    memory: dict[str, int] = {}
    starts, columns, values = [0], [], []
    for text in texts:
        found = Counter(memory.setdefault(g, zlib.crc32(g.encode()) % SPACE) for g in grams(text))
        columns += list(found)
        values += list(found.values())
        starts.append(len(columns))
    return Sparse(np.array(starts), np.array(columns, dtype=np.int64), 1 + np.log(np.array(values, dtype=float)))


def weigh(matrix: Sparse, training: Vector) -> Sparse:
    """TF-IDF with document frequencies from the training rows alone; unit rows; what training saw once is dropped."""
    return _weighed(matrix, np.bincount(matrix.take(training).columns, minlength=matrix.width), len(training))


def weigh_both(matrix: Sparse, training: Vector, other: Sparse) -> tuple[Sparse, Sparse]:
    """The same, with the columns and frequencies of `matrix` applied to `other` as well."""
    seen = np.bincount(matrix.take(training).columns, minlength=matrix.width)
    return _weighed(matrix, seen, len(training)), _weighed(other, seen, len(training))


def weigh_by_ratio(matrix: Sparse, training: Vector, wanted: Vector) -> Sparse:
    """Whether an n-gram is there, times the logarithm of how much more often it is in wanted training rows."""
    seen_rows = matrix.take(training)
    seen = np.bincount(seen_rows.columns, minlength=matrix.width)
    there = np.bincount(seen_rows.columns, np.repeat(wanted[training], np.diff(seen_rows.starts)), matrix.width)
    more, less = 1 + there, 1 + seen - there
    kept = seen >= 2
    ratio = np.log((more / more[kept].sum()) / (less / less[kept].sum()))
    present = Sparse(matrix.starts, matrix.columns, np.ones(len(matrix.columns)), matrix.width)
    return _scaled(present, seen, ratio)


def shrunk(matrix: Sparse, size: float) -> Sparse:
    """All values times `size`: the smaller they are, the less a penalised model relies on them."""
    return replace(matrix, values=matrix.values * size)


def _weighed(matrix: Sparse, seen: Vector, documents: int) -> Sparse:
    return _scaled(matrix, seen, np.log((1 + documents) / (1 + seen)) + 1)


def _scaled(matrix: Sparse, seen: Vector, weights: Vector) -> Sparse:
    """The columns that training saw twice or more, each times its weight; unit rows."""
    kept = np.flatnonzero(seen >= 2)
    place = np.full(matrix.width, -1)
    place[kept] = np.arange(len(kept))
    mask = place[matrix.columns] >= 0
    starts = np.concatenate([[0], np.cumsum(mask)])[matrix.starts]
    columns = matrix.columns[mask]
    values = matrix.values[mask] * weights[columns]
    squares = np.concatenate([[0.0], np.cumsum(values**2)])
    norms = np.sqrt(np.maximum(squares[starts[1:]] - squares[starts[:-1]], 1e-12))
    return Sparse(starts, place[columns], values / np.repeat(norms, np.diff(starts)), len(kept))


def minimise(function, start: Vector, steps: int = 60, memory: int = 8) -> Vector:
    """Limited-memory BFGS (Nocedal and Wright 2006, algorithm 7.5) with a backtracking line search."""
    point, (value, slope) = start, function(start)
    history: list[tuple[Vector, Vector]] = []
    for _ in range(steps):
        direction = -_two_loop(slope, history)
        step, fall = 1.0 if history else min(1.0, 1 / (np.abs(slope).sum() + 1e-9)), slope @ direction
        for _ in range(20):
            reached = point + step * direction
            new_value, new_slope = function(reached)
            if new_value <= value + 1e-4 * step * fall:
                break
            step /= 2
        history = [*history, (reached - point, new_slope - slope)][-memory:]
        done = abs(value - new_value) < 1e-6 * max(1.0, abs(value))
        point, value, slope = reached, new_value, new_slope
        if done:
            break
    return point


def _two_loop(slope: Vector, history: list[tuple[Vector, Vector]]) -> Vector:
    result, kept = slope.copy(), []
    for s, y in reversed(history):
        rho = 1 / max(s @ y, 1e-10)
        alpha = rho * (s @ result)
        result -= alpha * y
        kept.append((rho, alpha))
    if history:
        s, y = history[-1]
        result *= (s @ y) / max(y @ y, 1e-10)
    for (s, y), (rho, alpha) in zip(history, reversed(kept), strict=True):
        result += s * (alpha - rho * (y @ result))
    return result


def logistic(matrix: Sparse, dense: Vector, wanted: Vector, penalty: float, weights: Vector | None = None) -> Vector:
    """Weights over [sparse columns, dense columns, bias] of an L2-penalised logistic regression."""
    signs = 2 * wanted - 1
    share = np.ones(len(wanted)) if weights is None else weights

    def loss(point: Vector) -> tuple[float, Vector]:
        sparse, rest, bias = point[: matrix.width], point[matrix.width : -1], point[-1]
        margin = signs * (matrix.dot(sparse) + dense @ rest + bias)
        pull = -signs * share / (1 + np.exp(np.clip(margin, -30, 30)))
        value = float((share * np.logaddexp(0, -margin)).sum() + penalty / 2 * (point[:-1] @ point[:-1]))
        return value, np.concatenate(
            [matrix.transposed_dot(pull) + penalty * sparse, dense.T @ pull + penalty * rest, [pull.sum()]]
        )

    return minimise(loss, np.zeros(matrix.width + dense.shape[1] + 1))


def scores(point: Vector, matrix: Sparse, dense: Vector) -> Vector:
    """The log-odds of each row."""
    return matrix.dot(point[: matrix.width]) + dense @ point[matrix.width : -1] + point[-1]
