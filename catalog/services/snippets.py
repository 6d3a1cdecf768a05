"""Snippets: where in a text the words of a query stand, in whatever spelling, and what stands around them."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property

from catalog.domain.folding import fold_letters
from catalog.domain.frozen import dataclass
from catalog.domain.query import Query, Term
from catalog.services.words import Word

SNIPPET = 90
"""Code points shown on either side of the first word found."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """Some words of a text; `marks` are those found, (start, end) in `text`; `offset` is the first one's place."""

    text: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    offset: int | None = None


class Finder:
    """Finds the words of a query, other forms of names included, with or without accents on either side."""

    def __init__(self, query: Query, wanted: Sequence[Word]) -> None:
        self._sought = [term for term in query.terms if not term.negated]
        self._sought += [Term(form) for word in wanted if not word.negated for form in word.forms]

    def snippet(self, body: str) -> Snippet:
        """The surroundings of the first word found in a text, with plain letters if there is one; empty if none is."""
        found = self._first(body)
        if found is None:
            return Snippet()
        start, end = found
        first = max(0, start - SNIPPET)
        first = body.find(" ", first, start) + 1 if first else 0
        text = body[first : end + SNIPPET].replace("\n", " ")
        return Snippet(text, tuple(match.span() for match in self._all(text)), start)

    def _first(self, body: str) -> tuple[int, int] | None:
        lowered = body.lower()
        if len(lowered) == len(body):  # else a place in the one is not that in the other
            found = min((match.span() for word in self._plain if (match := word.search(lowered))), default=None)
            if found or body.isascii():
                return found
        match = self._loose.search(body) if self._plain else None
        return match.span() if match else None

    def _all(self, text: str) -> Iterator[re.Match[str]]:
        if not text.isascii():
            return self._loose.finditer(text)
        return re.compile("|".join(word.pattern for word in self._plain)).finditer(text.lower())

    @cached_property
    def _plain(self) -> list[re.Pattern[str]]:
        """Each word without accents, in lower case. As a pattern begins with its letters it is found like a string."""
        return [re.compile(rf"{first}(?<!\w{first}){rest}") for first, rest in self._shapes(_bare)]

    @cached_property
    def _loose(self) -> re.Pattern[str]:
        """All words, whatever accents they have: many times slower."""
        shapes = (rf"\b{first}{rest}" for first, rest in self._shapes(_loosely))
        return re.compile("|".join(shapes), re.IGNORECASE)

    def _shapes(self, spelled: Callable[[str], str]) -> Iterator[tuple[str, str]]:
        """Of each word or phrase its first word and what follows that, as patterns."""
        for term in self._sought:
            parts = [spelled(word) for word in re.findall(r"\w+", term.text)]
            if parts and all(parts):
                yield parts[0], "".join(rf"\W+{part}" for part in parts[1:]) + (r"\w*" if term.prefix else r"\b")


def _bare(word: str) -> str:
    """The word without accents, in lower case."""
    split = unicodedata.normalize("NFD", fold_letters(word).lower())
    return re.escape("".join(letter for letter in split if not unicodedata.combining(letter)))


def _loosely(word: str) -> str:
    """What matches a word whatever accents either has."""
    bare = (letter for letter in unicodedata.normalize("NFD", fold_letters(word)) if not unicodedata.combining(letter))
    return "".join(f"[{_likes().get(letter.lower(), re.escape(letter))}][\u0300-\u036f]*" for letter in bare)


@cache
def _likes() -> dict[str, str]:
    """Each plain letter with those the index takes for it: "e" → "eèéêë…"."""
    found: dict[str, str] = {}
    for letter in map(chr, (*range(0xC0, 0x530), *range(0x1E00, 0x2000))):
        plain = unicodedata.normalize("NFD", fold_letters(letter))
        if letter.isalpha() and all(unicodedata.combining(mark) for mark in plain[1:]):
            found[plain[0].lower()] = found.get(plain[0].lower(), plain[0].lower()) + letter
    return found
