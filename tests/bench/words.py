"""Seeded made-up prose: 30,000 syllable words drawn by Zipf's law, so that the index has the shape of real text."""

import random
from collections.abc import Iterator
from itertools import accumulate

import numpy as np

SEED = 20260101
SIZE = 30_000
RARE, MID, COMMON, PREFIX, PHRASE = "xanthochroite", "cartulary", "archive", "carto", "parish register"
"""Planted in texts: 1 in 5,000; 1 in 100; 60 in 100; beginning 5 in 100; 1 in 200. COMMON in 90 of 100 claims."""

_ONSETS = (*"bcdfghjklmnprstvw", "br", "cl", "dr", "fl", "gr", "pl", "pr", "st", "tr", "sh", "th")
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "ou", "ie"]
_CODAS = ["", "", "", "n", "r", "s", "l", "t", "m", "nd", "st", "rk"]


def vocabulary(seed: int = SEED) -> list[str]:
    """The words, the frequent ones first and short."""
    chance = random.Random(seed)
    words: set[str] = set()
    while len(words) < SIZE:
        syllables = chance.choices((1, 2, 3, 4), (15, 45, 30, 10))[0]
        word = "".join(
            chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS) for _ in range(syllables)
        )
        if len(word) > 1 and not word.startswith(PREFIX):
            words.add(word)
    return sorted(words, key=lambda word: (len(word), word))


class Prose:
    """Endless words of one seed."""

    def __init__(self, seed: int = SEED) -> None:
        self._words = np.array(vocabulary(), dtype=object)
        weights = np.array(list(accumulate(1 / rank**1.05 for rank in range(1, SIZE + 1))))
        self._cumulative = weights / weights[-1]
        self._chance = np.random.default_rng(seed)
        self._stock = self._drawn()

    def words(self, count: int) -> list[str]:
        """The next words."""
        return [next(self._stock) for _ in range(count)]

    def sentence(self, count: int) -> str:
        """The next words as a sentence."""
        return " ".join(self.words(count)).capitalize() + "."

    def text(self, size: int) -> str:
        """Sentences of at least `size` characters together, one a line."""
        lines: list[str] = []
        while size > 0:
            lines.append(self.sentence(14))
            size -= len(lines[-1]) + 1
        return "\n".join(lines)

    def _drawn(self) -> Iterator[str]:
        while True:
            places = np.searchsorted(self._cumulative, self._chance.random(100_000))
            yield from self._words[np.minimum(places, SIZE - 1)]
