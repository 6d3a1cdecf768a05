"""Finds the noun phrase that begins at a place, and the first one of a sentence: rules over words, no parser."""

from catalog.framing import speech
from catalog.framing.grammar import (
    DETERMINERS,
    MARKS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
    is_finite,
)
from catalog.framing.results import Span
from catalog.framing.tokens import Tokens
from catalog.framing.voice import words

LONGEST = 28  # tokens in a noun phrase with its apposition
STARTERS = frozenset(
    [
        "then",
        "so",
        "thus",
        "yet",
        "but",
        "and",
        "meanwhile",
        "however",
        "still",
        "also",
        "later",
        "now",
        "soon",
        "today",
        "yesterday",
        "so",
        "here",
        "there",
    ]
)


def is_abbreviation(tokens: Tokens, i: int) -> bool:
    """A stop behind an initial or a title, or before a comma: "J.", "Gen.", "Ky.,"."""
    if not i or tokens.texts[i] != "." or tokens.ends[i - 1] != tokens.starts[i]:
        return False
    before_comma = tokens.texts[i + 1 : i + 2] == [","]
    return before_comma or len(tokens.texts[i - 1]) == 1 or tokens.lower[i - 1] in words("people", "titles")


def sentence_subject(tokens: Tokens, low: int, before: int) -> Span | None:
    """Token span of the first noun phrase of the sentence that begins at `low`, ending before index `before`."""
    i = _after_opening(tokens, low, before)
    if i >= before:
        return None
    return phrase_from(tokens, i, before)


def _after_opening(tokens: Tokens, low: int, before: int) -> int:
    """Past an opening such as "In 1950," or "When he left,"."""
    i = low
    while i < before and (tokens.lower[i] in STARTERS or tokens.lower[i] in MARKS or is_adverb(tokens.lower[i])):
        i += 1
    if i < before and (
        tokens.lower[i] in PREPOSITIONS or tokens.lower[i] in SUBORDINATORS or tokens.lower[i].endswith("ing")
    ):
        comma = next((j for j in range(i, min(before, i + 30)) if tokens.texts[j] == ","), None)
        return comma + 1 if comma is not None else i + 1
    return i


def phrase_from(tokens: Tokens, first: int, before: int) -> Span | None:
    """The noun phrase that begins at token `first`: to a mark, a verb or a word that cannot be inside."""
    if first >= before:
        return None
    if tokens.lower[first] in PRONOUNS or tokens.lower[first] in ("him", "her", "them"):
        return first, first + 1
    last = first
    for i in range(first, min(before, first + LONGEST)):
        if i > first and _stops_forward(tokens, i):
            break
        last = i + 1
    return (first, last) if tokens.texts[first] not in MARKS else None


def _stops_forward(tokens: Tokens, i: int) -> bool:
    word = tokens.lower[i]
    if word in MARKS:
        return not (word == "." and is_abbreviation(tokens, i))
    if word in ("of", "for", "at"):
        return False
    if word == "and":
        return not (i + 1 < len(tokens.texts) and tokens.texts[i + 1][0].isupper() and tokens.texts[i - 1][0].isupper())
    if word in ("he", "she", "they", "we", "i"):
        return True
    verb = speech.verbs().get(word)
    if word.endswith("ed") and len(word) > 4 and tokens.texts[i].islower() and tokens.lower[i - 1] not in DETERMINERS:
        return True
    if verb is not None and verb.form in ("past", "third") and tokens.lower[i - 1] not in DETERMINERS:
        return True
    if is_adverb(word) and word not in ("daily", "weekly"):
        return True
    return word in PREPOSITIONS or word in SUBORDINATORS or word in RELATIVES or is_finite(word)
