"""Snippets: where in a text the words of a query stand, in whatever spelling, and what stands around them."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from catalog.domain.folding import fold_letters
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
        self._forms = [form for word in wanted if not word.negated for form in word.forms]

    def snippet(self, body: str) -> Snippet:
        """The surroundings of the first word found in a text; empty if none is."""
        pattern = self._plain if body.isascii() else self._loose
        match = pattern.search(body) if pattern and body else None
        if pattern is None or match is None:
            return Snippet()
        first = max(0, match.start() - SNIPPET)
        first = body.find(" ", first, match.start()) + 1 if first else 0
        text = body[first : match.end() + SNIPPET].replace("\n", " ")
        return Snippet(text, tuple((each.start(), each.end()) for each in pattern.finditer(text)), match.start())

    @cached_property
    def _plain(self) -> re.Pattern[str] | None:
        """For texts in ASCII, which most are where speed counts: nothing there has an accent."""
        return self._pattern(_bare, re.ASCII)

    @cached_property
    def _loose(self) -> re.Pattern[str] | None:
        return self._pattern(_loosely)

    def _pattern(self, spelled: Callable[[str], str], flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str] | None:
        shapes = [shape for term in self._sought for shape in _shapes(term, spelled)]
        shapes += [spelled(form) + r"\b" for form in self._forms]
        return re.compile("|".join(rf"\b(?:{shape})" for shape in shapes), flags | re.IGNORECASE) if shapes else None


def _shapes(term: Term, spelled: Callable[[str], str]) -> list[str]:
    end = r"\w*" if term.prefix else r"\b"
    parts = [spelled(word) for word in re.findall(r"\w+", term.text)]
    return [r"\W+".join(parts) + end] if all(parts) and parts else []


def _bare(word: str) -> str:
    """The word without accents."""
    split = unicodedata.normalize("NFD", fold_letters(word))
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
