"""A text in the pieces of words that a small language model knows, with their places (WordPiece, uncased).

As described by Devlin et al. (2019, BERT): lower case without accents, marks stand alone, the longest known piece comes
first, what goes on inside a word is written with "##". The list of pieces belongs to the model (see NOTICE).
"""

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from catalog import paths
from catalog.framing.results import Span

UNKNOWN, START, END = 100, 101, 102
"""Numbers of the pieces that stand for a word not in the list, for the beginning and for the end of a text."""
_LONGEST = 100
"""Letters of a word; longer ones are not words."""
_IDEOGRAPHS = range(0x4E00, 0xA000)


@cache
def numbers() -> dict[str, int]:
    """The number of each piece."""
    file = paths.shipped("resources") / "framing" / "wordpieces.txt"
    return {piece: number for number, piece in enumerate(file.read_text(encoding="utf-8").split("\n")[:-1])}


def pieces(text: str) -> Iterator[tuple[int, Span]]:
    """The pieces of a text: their numbers, and start and end in code points of the word each belongs to."""
    for word, span in _words(text):
        for number in _split(word):
            yield number, span


def _words(text: str) -> Iterator[tuple[str, Span]]:
    """Lower-case words without accents, and marks one by one."""
    word, start = "", 0
    for place, letter in enumerate(text):
        kind = unicodedata.category(letter)
        if letter.isspace() or _stands_alone(letter, kind):
            if word:
                yield word, (start, place)
            if not letter.isspace():
                yield letter, (place, place + 1)
            word = ""
        elif not kind.startswith("C"):
            start = start if word else place
            word += _plain(letter)
    if word:
        yield word, (start, len(text))


def _stands_alone(letter: str, kind: str) -> bool:
    return kind.startswith("P") or letter in "$+<=>^`|~" or ord(letter) in _IDEOGRAPHS


@cache
def _plain(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter.lower())
    return "".join(part for part in parts if unicodedata.category(part) != "Mn")


@lru_cache(1 << 16)
def _split(word: str) -> tuple[int, ...]:
    """The longest known piece first, and so on to the end of the word."""
    known, found, at = numbers(), [], 0
    while at < len(word) <= _LONGEST:
        inside = "##" if at else ""
        ends = range(len(word), at, -1)
        end = next((end for end in ends if inside + word[at:end] in known), None)
        if end is None:
            return (UNKNOWN,)
        found.append(known[inside + word[at:end]])
        at = end
    return tuple(found) or (UNKNOWN,)
