"""Whether initials stand for an official name, in English or in the language that it was translated from."""

import re
from collections.abc import Sequence
from functools import cache

from catalog.framing import forms
from catalog.framing.voice import table, words

_INNER = words("bodies", "inner")
_WORD = re.compile(r"[^\W\d_]+(?:['’]s)?")
_FEWEST = 3


def abbreviates(short: str, form: str) -> bool:
    """Whether the initials `short` stand for the name `form`.

    NOAA is Narodno-osvoboditelnaya armiya Albanii, the Albanian People's Liberation Army: in a translation the word for
    the country may stand elsewhere. "Adjarian ASSR" is the Adjarian Autonomous Soviet Socialist Republic.
    """
    letters = short.replace(".", "").lower()
    if forms.initials(form).lower() == letters:
        return True
    its_words = [word for word in _WORD.findall(form.lower()) if word not in _INNER]
    return _FEWEST <= len(letters) == len(its_words) and _fits(letters, its_words)


def _fits(letters: str, its_words: Sequence[str]) -> bool:
    """Whether each letter may be the initial of one of the words, in some order that moves only the first word."""
    moved = [*its_words[1:], its_words[0]]
    orders = (its_words, moved) if its_words[0] in _countries() else (its_words,)
    return any(all(letter in _initials(word) for letter, word in zip(letters, order, strict=True)) for order in orders)


@cache
def _initials(word: str) -> frozenset[str]:
    """The letters with which a word of an official name begins in English and in the languages of the region."""
    plain = re.sub(r"['’]s?$", "", word)
    return frozenset((word[0], *table("initials")["initials"].get(plain, "").split()))


@cache
def _countries() -> frozenset[str]:
    return frozenset(word.lower() for entry in table("places")["demonyms"].values() for word in entry.split())
