"""What the trained model of the benchmark looks at, and how it is trained, fold by fold or on all of dev.

Besides n-grams it sees the flags of the rules, a word model taught by the words or short spans that annotators marked
(babe, ptc), models taught by the other sets, and, where lines form an article (ptc), its opinion of the lines around.
What one stage hands to the next was said by a model that did not see the row; the word models that a judge learns
from did not see the rows it judges either. Nothing is stored.
"""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from catalog.framing import patterns, ranking
from catalog.framing.results import Finding
from catalog.framing.rules import CATEGORIES, LanguageRules
from tests.bench import framing_model as model
from tests.bench.framing_data import Row

PENALTY, DENSE, EXTRA = 0.3, 0.1, 0.3
"""Chosen once by cross-validation on dev (the whole grid: .3 or 1; .1 or .2; 0, .2, .3 or .4)."""
_SHORT = 60
"""Letters; longer spans mark whole arguments, not words."""
_LONG = 4
"""Letters; where spans and not words are marked, shorter words say nothing."""
_AHEAD = 1.0


@dataclass
class Prepared:
    """One set with everything that does not depend on labels."""

    rows: list[Row]
    flags: list[list[Finding]]
    rules: LanguageRules
    extra: list[np.ndarray] = field(default_factory=list)

    @cached_property
    def wanted(self) -> np.ndarray:
        return np.array([row.label for row in self.rows], dtype=float)

    @cached_property
    def counted(self) -> model.Sparse:
        return model.counts([row.text for row in self.rows])

    @cached_property
    def dense(self) -> np.ndarray:
        pairs = zip(self.rows, self.flags, strict=True)
        return np.array([_row(row.text, flags, self.rules) for row, flags in pairs])

    @cached_property
    def words(self) -> "WordRows":
        return WordRows(self.rows, self.rules)


def _row(text: str, flags: Sequence[Finding], rules: LanguageRules) -> list[float]:
    own = [flag for flag in flags if not flag.in_quotation]
    seen: list[float] = []
    for category in CATEGORIES:
        seen.append(ranking.strength([flag for flag in own if flag.category == category]))
        seen.append(float(any(flag.category == category and flag.in_quotation for flag in flags)))
    seen += [min(2.0, sum(flag.rule == rule for flag in own)) for rule in sorted(rules.rules)]
    strength = ranking.strength(flags)
    marks = [float("?" in text), float("!" in text), float(any(mark in text for mark in '"“'))]
    digits = 10 * sum(letter.isdigit() for letter in text) / max(1, len(text))
    return [*seen, strength, float(strength >= 0.5), min(len(flags), 6) / 3, np.log1p(len(text)) / 5, *marks, digits]


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

    def summary(self, chances: np.ndarray, place: int) -> list[float]:
        """The highest chances among the words of one row, their sum, their mean, and the chance of at least one."""
        mine = np.sort(chances[self.bounds[place] : self.bounds[place + 1]])[::-1]
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


def _word_chances(taught: WordRows, mask: np.ndarray, asked: WordRows) -> np.ndarray:
    """The chance of each asked word to be marked, by a model taught on the words of the masked rows."""
    chosen = np.flatnonzero(mask[taught.owner])
    matrix, other = model.weigh_both(taught.matrix, chosen, asked.matrix)
    nothing = np.zeros((len(chosen), 0))
    point = model.logistic(matrix.take(chosen), nothing, taught.marked[chosen], PENALTY)
    return 1 / (1 + np.exp(-model.scores(point, other, np.zeros((other.rows, 0)))))


def staged(folds: np.ndarray, ask: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """For every row what a model says that did not see it: rows of fold -1 are judged by all others, teach nobody."""
    result = np.zeros(len(folds))
    for fold in sorted(set(folds.tolist())):
        said = ask((folds >= 0) & (folds != fold))
        result[folds == fold] = said[folds == fold]
    return result


class WordOpinions:
    """What word models say of each row; for rows that train a judge, said by a model without their own fold too."""

    def __init__(self, own: Prepared, folds: np.ndarray) -> None:
        self.own, self.folds = own, folds
        self.known: dict[frozenset[int], np.ndarray] = {}

    def features(self, training: np.ndarray) -> np.ndarray:
        """Plain and as logarithms, for a judge taught on the training rows: nothing it learns from saw other rows."""
        left_out = set(self.folds[~training].tolist())
        plain = np.zeros((len(self.folds), 7))
        for fold in set(self.folds.tolist()):
            chances = self._without(frozenset(left_out | {fold}))
            for place in np.flatnonzero(self.folds == fold):
                plain[place] = self.own.words.summary(chances, place)
        return np.hstack([plain, np.log(plain + 0.01)])

    def _without(self, left_out: frozenset[int]) -> np.ndarray:
        left_out = left_out | {-1}
        if left_out not in self.known:
            taught = ~np.isin(self.folds, list(left_out))
            self.known[left_out] = _word_chances(self.own.words, taught, self.own.words)
        return self.known[left_out]


def borrowed_words(teacher: Prepared, asked: Prepared) -> np.ndarray:
    """Word features for another set, taught by all marked words of `teacher`."""
    chances = _word_chances(teacher.words, np.ones(len(teacher.rows), dtype=bool), asked.words)
    return np.array([asked.words.summary(chances, place) for place in range(len(asked.rows))])


def borrowed_score(teacher: Prepared, asked: Prepared) -> np.ndarray:
    """How a model taught by the labels of another set judges the rows, as one column."""
    everything = np.arange(len(teacher.rows))
    matrix, other = model.weigh_both(teacher.counted, everything, asked.counted)
    point = model.logistic(matrix, np.zeros((len(everything), 0)), teacher.wanted, 1.0)
    return model.scores(point, other, np.zeros((other.rows, 0)))[:, None]


def judge(own: Prepared, training: np.ndarray, words: WordOpinions | None = None) -> np.ndarray:
    """The log-odds of every row by a model taught on the training rows, both classes weighing the same."""
    chosen = np.flatnonzero(training)
    extra = [*own.extra, words.features(training)] if words else own.extra
    blocks = [_scaled(own.dense, chosen, DENSE, 0.1), *(_scaled(block, chosen, EXTRA, 1e-6) for block in extra)]
    matrix, dense = model.weigh(own.counted, chosen), np.hstack(blocks)
    point = model.logistic(
        matrix.take(chosen), dense[chosen], own.wanted[chosen], PENALTY, _balance(own.wanted[chosen])
    )
    return model.scores(point, matrix, dense)


def judge_in_context(own: Prepared, first: np.ndarray, training: np.ndarray) -> np.ndarray:
    """The log-odds again, now knowing what the first judgement said of the lines around and of the whole article."""
    chosen = np.flatnonzero(training)
    dense = _scaled(_around(own.rows, first), chosen, 1.0, 1e-6)
    nothing = model.Sparse(np.zeros(len(own.rows) + 1, dtype=int), np.zeros(0, dtype=int), np.zeros(0), 1)
    wanted = own.wanted[chosen]
    point = model.logistic(nothing.take(chosen), dense[chosen], wanted, _AHEAD, _balance(wanted))
    return model.scores(point, nothing, dense)


def _around(rows: Sequence[Row], first: np.ndarray) -> np.ndarray:
    chance = 1 / (1 + np.exp(-first))
    result = np.zeros((len(rows), 10))
    by_group: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        by_group.setdefault(row.group, []).append(place)
    for places in by_group.values():
        ordered = np.array(sorted(places, key=lambda place: rows[place].line))
        here = chance[ordered]
        padded = np.pad(here, 2, constant_values=here.mean())
        count = len(here)
        others = (here.sum() - here) / max(1, count - 1)
        for order, place in enumerate(ordered):
            near = [padded[order], padded[order + 1], padded[order + 3], padded[order + 4]]
            length = np.log1p(len(rows[place].text))
            result[place] = [
                first[place],
                *near,
                others[order],
                np.sort(here)[-3:].mean(),
                order / count,
                length,
                np.log(count),
            ]
    return result


def _balance(wanted: np.ndarray) -> np.ndarray:
    share = wanted.mean()
    return np.where(wanted == 1, 0.5 / share, 0.5 / (1 - share))


def _scaled(block: np.ndarray, chosen: np.ndarray, size: float, floor: float) -> np.ndarray:
    return (block - block[chosen].mean(axis=0)) / (block[chosen].std(axis=0) + floor) * size


def best_cut(wanted: np.ndarray, scores: np.ndarray) -> float:
    """The log-odds above which F1 of the positive class is highest."""
    order = np.argsort(-scores)
    hits = np.cumsum(wanted[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + wanted.sum())
    return float(scores[order[int(np.argmax(f1))]])
