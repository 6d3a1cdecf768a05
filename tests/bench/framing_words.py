"""The words of a labelled set as rows, and a model of which words annotators mark (babe: words; ptc: short spans)."""

import zlib
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from catalog.framing import patterns
from catalog.framing.rules import LanguageRules
from tests.bench import framing_model as model
from tests.bench.framing_data import Row

PENALTY = 0.3
_SHORT = 60
"""Letters; longer spans mark whole arguments, not words."""
_LONG = 4
"""Letters; where spans and not words are marked, shorter words say nothing."""


class WordRows:
    """The words of a set as rows: form, neighbours, beginnings and endings, and what the rules call them."""

    def __init__(self, rows: Sequence[Row], rules: LanguageRules) -> None:
        memory: dict[str, int] = {}
        starts, columns, owner, marked = [0], [], [], []
        shortest = 1 if any(row.words for row in rows) else _LONG
        for place, row in enumerate(rows):
            words = patterns.tokens(row.text)
            short = [span for span in row.spans if span[1] - span[0] <= _SHORT]
            for at, word in enumerate(words.folded):
                if word[0].isalpha() and len(word) >= shortest:
                    sides = _sides(words.folded, at, rules)
                    columns += {memory.setdefault(side, zlib.crc32(side.encode()) % model.SPACE) for side in sides}
                    starts.append(len(columns))
                    owner.append(place)
                    here = any(a < words.ends[at] and words.starts[at] < b for a, b in short)
                    marked.append(here or word in row.words)
        self.matrix = model.Sparse(np.array(starts), np.array(columns), np.ones(len(columns)))
        self.owner, self.marked = np.array(owner), np.array(marked, dtype=float)
        self.bounds = np.searchsorted(self.owner, np.arange(len(rows) + 1))

    def summaries(self, chances: np.ndarray) -> np.ndarray:
        """Of each row what its words sum up to."""
        return summaries(chances, self.bounds)


def summaries(chances: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """Of each row: the four highest chances among its words, their sum, their mean, the chance of at least one."""
    return np.array([_summary(chances[start:end]) for start, end in pairwise(bounds)])


def _summary(chances: np.ndarray) -> list[float]:
    mine = np.sort(chances)[::-1]
    top = np.concatenate([mine, np.zeros(4)])[:4]
    return [*top, mine.sum(), mine.sum() / max(5, len(mine)), 1 - np.prod(1 - mine)]


def _sides(words: Sequence[str], at: int, rules: LanguageRules) -> set[str]:
    word = words[at]
    before = words[at - 1] if at else "^"
    after = words[at + 1] if at + 1 < len(words) else "$"
    padded = f"<{word}>"
    seen = {f"w {word}", f"p {before}", f"n {after}", f"l {min(len(word) // 3, 4)}"}
    seen |= {f"s {word[-size:]}" for size in (2, 3, 4)} | {f"f {word[:size]}" for size in (3, 4, 5)}
    seen |= {padded[i : i + 4] for i in range(len(padded) - 3)}
    simple = [cue.rule for cue in rules.starting_with(word).always if cue.phrase.simple]
    return seen | {f"r {rule.id}" for rule in simple} | {f"c {rule.category}" for rule in simple}


def chances(taught: WordRows, mask: np.ndarray, asked: WordRows) -> np.ndarray:
    """The chance of each asked word to be marked, by a model taught on the words of the masked rows."""
    chosen = np.flatnonzero(mask[taught.owner])
    matrix, other = model.weigh_both(taught.matrix, chosen, asked.matrix)
    nothing = np.zeros((len(chosen), 0))
    point = model.logistic(matrix.take(chosen), nothing, taught.marked[chosen], PENALTY)
    return 1 / (1 + np.exp(-model.scores(point, other, np.zeros((other.rows, 0)))))
