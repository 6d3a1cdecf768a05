"""What a small language model makes of the rows of a set, and models of labels over that: ridge regressions.

Rows are the mean over their pieces in all seven layers, side by side; pieces of words are two layers, for sets whose
words are marked. The sums that a ridge regression needs add up, so that each fold is summed once and every model that
leaves some folds out costs one solution. All of it is made anew in each run, and needs the extra `embeddings`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from catalog.framing import meaning
from tests.bench.framing_data import Row
from tests.bench.framing_words import summaries

_PENALTY = 8000
"""Rows' worth of variance that each column is penalised by. Of a few powers of three, cross-validated, about the best
for the rows of each set and for words alike."""
_OF_WORDS = (3, 6)
"""The layers whose pieces are kept."""
_THREADS = 2


@dataclass(frozen=True, slots=True)
class Meaning:
    """Rows as (rows, 7 * 384); their pieces as (pieces, 2 * 384), the row of each and whether its word is marked."""

    rows: np.ndarray
    pieces: np.ndarray
    owner: np.ndarray
    marked: np.ndarray

    def followed_by(self, other: "Meaning") -> "Meaning":
        """Both, as if they were one set."""
        owner = np.concatenate([self.owner, other.owner + len(self.rows)])
        marked = np.concatenate([self.marked, other.marked])
        return Meaning(np.vstack([self.rows, other.rows]), np.vstack([self.pieces, other.pieces]), owner, marked)


def read(rows: Sequence[Row], *, with_words: bool) -> Meaning:
    """Have the model read the rows."""
    found = np.zeros((len(rows), len(meaning.LAYERS) * 384), dtype=np.float32)
    pieces: list[np.ndarray] = []
    owner: list[int] = []
    marked: list[bool] = []
    for reading in meaning.Reader(meaning.LAYERS, threads=_THREADS).read([row.text for row in rows]):
        found[reading.place] = reading.layers.mean(axis=1).ravel()
        if with_words:
            pieces.append(np.hstack(list(reading.layers[_OF_WORDS, 1:-1])))
            owner += [reading.place] * len(reading.words)
            marked += _marked(rows[reading.place], reading.words)
    kept = np.concatenate([np.zeros((0, len(_OF_WORDS) * 384), dtype=np.float32), *pieces])
    order = np.argsort(owner, kind="stable") if owner else np.zeros(0, dtype=int)
    return Meaning(found, kept[order], np.array(owner, dtype=int)[order], np.array(marked, dtype=bool)[order])


def _marked(row: Row, words: Sequence[tuple[int, int]]) -> list[bool]:
    """Whether each word stands in a marked phrase."""
    text, spans = row.text.lower(), []
    for word in row.words:
        at = text.find(word)
        while at >= 0:
            spans.append((at, at + len(word)))
            at = text.find(word, at + 1)
    return [any(a < end and start < b for a, b in spans) for start, end in words]


class Ridge:
    """Ridge regressions of labels over columns, each taught on some of the folds."""

    def __init__(self, columns: np.ndarray, wanted: np.ndarray, folds: np.ndarray) -> None:
        self.columns, self.folds = columns, folds
        self.sums = {fold: _sums(columns[folds == fold], wanted[folds == fold]) for fold in set(folds.tolist()) - {-1}}

    def taught_on(self, folds: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
        """Weights (columns, labels) and what is to be added (labels)."""
        squares, products, columns, labels, count = (sum(part) for part in zip(*map(self.sums.get, folds), strict=True))
        mean = columns / count
        covariance = squares / count - np.outer(mean, mean)
        towards = products / count - np.outer(mean, labels / count)
        covariance[np.diag_indices_from(covariance)] *= 1 + _PENALTY / count
        covariance[np.diag_indices_from(covariance)] += 1e-4
        weights = np.linalg.solve(covariance, towards)
        return weights, labels / count - mean @ weights

    def said(self, training: np.ndarray, columns: np.ndarray | None = None) -> np.ndarray:
        """What a model taught on the folds of the training rows says of all rows, or of others: (rows, labels)."""
        weights, added = self.taught_on(sorted(set(self.folds[training].tolist())))
        return (self.columns if columns is None else columns) @ weights + added


def _sums(columns: np.ndarray, wanted: np.ndarray) -> tuple[np.ndarray, ...]:
    labels = wanted.astype(np.float32)
    return columns.T @ columns, columns.T @ labels, columns.sum(axis=0), labels.sum(axis=0), np.float32(len(columns))


class WordRidge:
    """A ridge regression over pieces of words: the chances that they are marked, summed up for each row."""

    def __init__(self, seen: Meaning, folds: np.ndarray) -> None:
        self.ridge = Ridge(seen.pieces, seen.marked[:, None], folds[seen.owner])
        self.owner, self.bounds = seen.owner, np.searchsorted(seen.owner, np.arange(len(folds) + 1))

    def said(self, training: np.ndarray) -> np.ndarray:
        """Of each row: the summary of its chances, as it is and as logarithms."""
        chances = np.clip(self.ridge.said(training[self.owner])[:, 0], 0.001, 0.999)
        plain = summaries(chances, self.bounds)
        return np.hstack([plain, np.log(plain + 0.01)])


def borrowed(teacher: Meaning, chosen: np.ndarray, wanted: np.ndarray, asked: Meaning) -> np.ndarray:
    """How a model taught by chosen rows of another set, and their labels (rows, labels), judges rows."""
    everything = np.zeros(len(chosen), dtype=int)
    return Ridge(teacher.rows[chosen], wanted, everything).said(everything == 0, asked.rows)
