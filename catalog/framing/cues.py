"""Finds the cues of the lexicon in the sentences of a text and says why each was noticed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from catalog.framing import patterns, wording
from catalog.framing.results import Finding, Span
from catalog.framing.rules import ANNOTATIONS, EXEMPT, OWN_VOICE, SOFTENERS, Cue, LanguageRules
from catalog.framing.voices import Voices

IN_QUOTATION = 0.3
"""By how much a cue in somebody else's mouth is weaker than in the author's own voice."""
HEDGED = 0.8
"""By how much a cue is weaker when its sentence is hedged or names who says so."""


def find(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Finding]:
    """All cues of `rules` in `text`, in order of place; names and titles are passed over, quoted speech is marked."""
    words = patterns.tokens(text)
    found: list[Finding] = []
    first = 0
    count = len(words.starts)
    for _, end in sentences:
        last = first
        while last < count and words.starts[last] < end:
            last += 1
        found += _in_sentence(text, words, first, last, voices, rules)
        first = last
    return found


def _in_sentence(
    text: str, words: patterns.Words, first: int, last: int, voices: Voices, rules: LanguageRules
) -> list[Finding]:
    matches: list[tuple[int, int, Cue]] = []
    headline: bool | None = None
    for at, cue in _candidates(words, first, last, rules):
        span = (at, at + 1) if cue.phrase.simple else patterns.match(cue.phrase, words, at, first, last)
        if span is None:
            continue
        if headline is None:
            headline = _is_headline(words, first, last)
        if headline or not _is_part_of_name(cue.phrase, words, span, first):
            matches.append((*span, cue))
    if not matches:
        return []
    findings = [_finding(text, words, match, voices) for match in _once(_longest(_without_exempt(matches)))]
    kept = [item for item in findings if item and item.category not in ANNOTATIONS]
    softened = any(item and item.category in SOFTENERS for item in findings)
    return [replace(item, strength=round(item.strength * HEDGED, 3)) for item in kept] if softened else kept


def _candidates(words: patterns.Words, first: int, last: int, rules: LanguageRules) -> Iterator[tuple[int, Cue]]:
    """The cues worth trying at each word of a sentence, by their first and, where it is fixed, their second word."""
    folded = words.folded
    for at in range(first, last):
        always, before = rules.starting_with(folded[at])
        for cue in always:
            yield at, cue
        if before and at + 1 < last:
            for cue in before.get(folded[at + 1], ()):
                yield at, cue


def _is_headline(words: patterns.Words, first: int, last: int) -> bool:
    """Whether most words begin with a capital, so that capitals say nothing about names."""
    letters = [word for word in words.written[first:last] if word[0].isalpha()]
    return len(letters) > 3 and sum(word[0].isupper() for word in letters) > 0.6 * len(letters)


def _is_part_of_name(phrase: patterns.Phrase, words: patterns.Words, span: Span, first: int) -> bool:
    """Capitals in the middle of a sentence make common words part of a name: "the Heroic Brigade"."""
    at, end = span
    written = words.written[at]
    if not written[0].isupper() or _is_name(phrase):
        return False
    if any(word[0].islower() for word in words.written[at + 1 : end]):
        return False
    if written.isupper() and len(written) > 3:
        return False
    return not (at == first or (at == first + 1 and not words.written[first][0].isalnum()))


def _without_exempt(matches: list[tuple[int, int, Cue]]) -> list[tuple[int, int, Cue]]:
    """Without the cues that touch a phrase in which they mean something harmless: "it is not clear whether"."""
    harmless = [(at, end) for at, end, cue in matches if cue.rule.category == EXEMPT]
    if not harmless:
        return matches
    return [match for match in matches if not any(match[0] < end and at < match[1] for at, end in harmless)]


def _longest(matches: list[tuple[int, int, Cue]]) -> list[tuple[int, int, Cue]]:
    """Of overlapping cues of one category the longest, then the strongest; in order of place."""
    kept: list[tuple[int, int, Cue]] = []
    for match in sorted(matches, key=lambda m: (m[0] - m[1], -m[2].rule.strength)):
        clashes = (m[2].rule.category == match[2].rule.category and m[0] < match[1] and match[0] < m[1] for m in kept)
        if not any(clashes):
            kept.append(match)
    return sorted(kept, key=lambda m: (m[0], m[1]))


def _once(matches: list[tuple[int, int, Cue]]) -> list[tuple[int, int, Cue]]:
    """Of cues of two categories that are mostly the same words, the stronger: one passage, one reason."""
    return [
        match
        for match in matches
        if match[2].rule.category in ANNOTATIONS
        or not any(_stands_for(other, match) for other in matches if other is not match)
    ]


def _stands_for(other: tuple[int, int, Cue], match: tuple[int, int, Cue]) -> bool:
    shared = min(other[1], match[1]) - max(other[0], match[0])
    if other[2].rule.category in ANNOTATIONS or 2 * shared <= max(other[1] - other[0], match[1] - match[0]):
        return False
    ours, theirs = (each[2].rule.strength for each in (match, other))
    return (theirs, other[1] - other[0], other[2].rule.category) > (ours, match[1] - match[0], match[2].rule.category)


def _finding(text: str, words: patterns.Words, match: tuple[int, int, Cue], voices: Voices) -> Finding | None:
    at, to, cue = match
    start, end = words.starts[at], words.ends[to - 1]
    whose = _whose(words, at) if cue.rule.category == "label" else at
    if voices.official.hold(start, end) and not (
        _is_name(cue.phrase) and voices.official.equal(start, end) and not _is_mentioned(words, at)
    ):
        return None
    if voices.official.goes_on(start, end):
        return None
    if at and words.folded[at - 1] in _MENTIONING and cue.rule.category in _NAMES_THINGS:
        return None
    quoted = voices.speech.hold(start, end)
    start = words.starts[whose]
    rule, written = cue.rule, text[start:end]
    if quoted and rule.category in OWN_VOICE:
        return None
    weight = IN_QUOTATION if quoted else HEDGED if voices.reported.hold(start, end) else 1
    strength = round(rule.strength * weight, 3)
    reason = rule.said_of(written, quoted=quoted)
    neutral = _neutral(cue, words, at, to)
    if neutral and whose < at and not neutral.startswith("("):
        neutral = f"{words.written[whose]} {neutral}"
    return Finding(rule.category, rule.id, start, end, written, reason, strength, quoted, neutral)


def _whose(words: patterns.Words, at: int) -> int:
    """Where a label begins with the name or nation in front of it: the “Tito clique”."""
    if at < 2 or words.starts[at] - words.ends[at - 1] != 1 or words.written[at][0].isupper():
        return at
    before = words.written[at - 1]
    named = before[0].isupper() and before[1:].islower() and words.written[at - 2][0] not in _ENDS_SENTENCE
    return at - 1 if named else at


_ENDS_SENTENCE = frozenset('.!?:;"“«”»(')


def _is_name(phrase: patterns.Phrase) -> bool:
    """Whether the cue is a name itself, written with capitals: the Great Patriotic War."""
    return any(element.cased for element in phrase.elements)


def _is_mentioned(words: patterns.Words, at: int) -> bool:
    """As in the term “Old Serbia”: the word itself is spoken of."""
    return at > 1 and not words.written[at - 1][0].isalnum() and words.folded[at - 2] in _MENTIONING


_MENTIONING = frozenset(("term", "terms", "name", "word", "words", "expression", "phrase"))
_NAMES_THINGS = frozenset(("contested_term", "label", "loaded"))
"""Categories of words for people and things, which one may speak of: the term genocide."""


def _neutral(cue: Cue, words: patterns.Words, at: int, to: int) -> str | None:
    if cue.suggestion is None:
        return None
    before = words.folded[at - 1] if at else ""
    return wording.agreeing(cue.suggestion, cue.phrase.source, words.folded[at:to], before)
