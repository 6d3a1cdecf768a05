"""The small language in which cues are written down, and how a cue is found among the words of a sentence.

betray+v          betray, betrays, betrayed, betraying (n: a noun, a: an adjective and its adverb)
a/b/c             one of these words          West     a capital is kept: not "west"
предат~           any word that begins so     *        any one word
[very]            may be missing              ...      up to three words
@nation           a named set of words        <comma>  a comma
!child            the next word is not this; before the first word: the word before is not this
(were) forced     words in brackets must be there and are not part of the cue
^ at the start, $ at the end: first, last word of the sentence
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from catalog.domain.errors import Invalid
from catalog.framing import inflection

TOKEN = re.compile(r"[^\W_]+(?:[’'\-‑][^\W_]+)*|[^\w\s]|_")
_ELEMENT = re.compile(r"\[?@?\w[^\s()]*|\(|\)|[^\s()]+")
_MAX_GAP = 3


class Words(NamedTuple):
    """The words of a text in order: as written, folded for look-up, and where each begins and ends."""

    written: list[str]
    folded: list[str]
    starts: list[int]
    ends: list[int]


@dataclass(frozen=True, slots=True)
class Element:
    """One place in a phrase: the words that may stand there, or a gap."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    cased: bool = False
    any_word: bool = False
    gap: bool = False
    optional: bool = False
    negated: bool = False
    context: bool = False

    def accepts(self, written: str, folded: str) -> bool:
        """Whether this word may stand here."""
        if self.any_word:
            return written[0].isalnum()
        if (written if self.cased else folded) in self.words:
            return True
        return bool(self.stems) and folded.startswith(self.stems) and not folded.startswith(self.excluded)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled cue. `simple` marks one bare word, found without further looking."""

    source: str
    elements: tuple[Element, ...]
    before: Element | None = None
    at_start: bool = False
    at_end: bool = False
    simple: bool = False

    def followers(self) -> frozenset[str]:
        """The folded words one of which must come second; empty where other things may."""
        if len(self.elements) < 2:
            return frozenset()
        second = self.elements[1]
        open_ended = second.stems or second.any_word or second.gap or second.optional or second.negated
        return frozenset() if open_ended else frozenset(fold(word) for word in second.words)


def tokens(text: str) -> Words:
    """Split `text` into words and signs; hyphens and apostrophes inside a word belong to it."""
    spans = [found.span() for found in TOKEN.finditer(text)]
    written = [text[start:end] for start, end in spans]
    lowered = fold(text)
    same_places = len(lowered) == len(text)
    folded = [lowered[start:end] for start, end in spans] if same_places else [fold(word) for word in written]
    return Words(written, folded, [start for start, _ in spans], [end for _, end in spans])


def fold(word: str) -> str:
    """The form in which words are compared: lower case, plain apostrophe and hyphen, ё as е."""
    low = word.lower()
    if low.isascii():
        return low
    return low.replace("’", "'").replace("‑", "-").replace("ё", "е")


def parse(source: str, sets: Mapping[str, Sequence[str]] | None = None) -> Phrase:
    """Compile one cue. Raises Invalid when it has no word to look for."""
    pieces = _ELEMENT.findall(source)
    at_start, at_end = pieces[:1] == ["^"], pieces[-1:] == ["$"]
    pieces = pieces[1 if at_start else 0 : -1 if at_end else None]
    elements = _elements(pieces, sets or {})
    before = elements.pop(0) if elements and elements[0].negated else None
    if not elements or not (elements[0].words or elements[0].stems) or elements[0].optional:
        raise Invalid(f"The cue “{source}” does not begin with a word to look for.", "Begin it with a plain word.")
    plain = len(elements) == 1 and not (before or at_start or at_end or elements[0].cased or elements[0].excluded)
    return Phrase(source, tuple(elements), before, at_start, at_end, plain)


def _elements(pieces: list[str], sets: Mapping[str, Sequence[str]]) -> list[Element]:
    context, elements = False, []
    for piece in pieces:
        if piece in "()":
            context = piece == "("
            continue
        elements.append(_element(piece, context, sets))
    return elements


def _element(piece: str, context: bool, sets: Mapping[str, Sequence[str]]) -> Element:
    if piece == "...":
        return Element(gap=True, context=context)
    if piece == "*":
        return Element(any_word=True, context=context)
    optional = piece.startswith("[") and piece.endswith("]")
    bare = piece[1:-1] if optional else piece
    negated = bare.startswith("!") and len(bare) > 1
    options = (bare[1:] if negated else bare).split("/")
    excluded = tuple(fold(option[1:-1]) for option in options if option.startswith("-") and option.endswith("~"))
    words, stems = _alternatives([option for option in options if not option.startswith("-")], sets)
    cased = not bare.lstrip("!").startswith("@") and any(word != word.lower() for word in words)
    chosen = words if cased else [fold(word) for word in words]
    return Element(
        frozenset(chosen), tuple(stems), excluded, cased, optional=optional, negated=negated, context=context
    )


def _alternatives(options: list[str], sets: Mapping[str, Sequence[str]]) -> tuple[list[str], list[str]]:
    words: list[str] = []
    stems: list[str] = []
    for option in options:
        if option.startswith("@") and len(option) > 1:
            words += _named(option[1:], sets)
        elif option.endswith("~"):
            stems.append(fold(option[:-1]))
        elif len(option) > 2 and option[-2] == "+":
            words += inflection.forms(option[:-2], option[-1])
        else:
            words.append("," if option == "<comma>" else option)
    return words, stems


def _named(name: str, sets: Mapping[str, Sequence[str]]) -> Sequence[str]:
    if name not in sets:
        raise Invalid(f"There is no set of words called “{name}”.", "Define it in sets.toml or spell the words out.")
    return sets[name]


def match(phrase: Phrase, words: Words, at: int, first: int, last: int) -> tuple[int, int] | None:
    """The words (from, to; `to` exclusive) of the cue when `phrase` stands at word `at` of the sentence first..last."""
    if phrase.at_start and at != first and not (at == first + 1 and not words.written[first][0].isalnum()):
        return None
    if phrase.before and at > first and phrase.before.accepts(words.written[at - 1], words.folded[at - 1]):
        return None
    end = _follow(phrase.elements, 0, words, at, last)
    if end is None or (phrase.at_end and any(word[0].isalnum() for word in words.written[end:last])):
        return None
    return _without_context(phrase.elements, at, end)


def _follow(elements: tuple[Element, ...], index: int, words: Words, at: int, last: int) -> int | None:
    """Where the rest of the phrase ends when it goes on at word `at`, or None."""
    for place in range(index, len(elements)):
        element = elements[place]
        if element.gap:
            return _over_gap(elements, place, words, at, last)
        here = at < last and element.accepts(words.written[at], words.folded[at])
        if element.negated:
            if here:
                return None
        elif here and element.optional:
            end = _follow(elements, place + 1, words, at + 1, last)
            if end is not None:
                return end
        elif here:
            at += 1
        elif not element.optional:
            return None
    return at


def _over_gap(elements: tuple[Element, ...], index: int, words: Words, at: int, last: int) -> int | None:
    for skip in range(_MAX_GAP + 1):
        if skip and (at + skip > last or not words.written[at + skip - 1][0].isalnum()):
            return None
        end = _follow(elements, index + 1, words, at + skip, last)
        if end is not None:
            return end
    return None


def _without_context(elements: tuple[Element, ...], at: int, end: int) -> tuple[int, int]:
    leading = trailing = 0
    for element in elements:
        if not element.context:
            break
        leading += 1
    for element in reversed(elements):
        if not (element.context or element.negated):
            break
        trailing += not element.negated
    return at + leading, max(at + leading + 1, end - trailing)
