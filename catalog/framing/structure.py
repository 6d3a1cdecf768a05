"""Framing that stands in punctuation and form, not in words: distancing marks, quotations without a source, appeals."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from catalog.framing import patterns, speech
from catalog.framing.cues import IN_QUOTATION
from catalog.framing.results import Finding, Quotation, Span
from catalog.framing.rules import LanguageRules
from catalog.framing.voice import words
from catalog.framing.voices import Voices

_REFERENCE = re.compile(r"\[\d+\]|\([^()]*\d[^()]*\)|\bpp?\. ?\d|\b[fl]\. ?\d|[¹²³⁴-⁹]|\b\d{4}\b", re.IGNORECASE)
# How a sentence begins that says where the words before it stood.
_POINTS_BACK = re.compile(
    r"(?:The|This|These|His|Her|Their|It|They)\s(?:words?|statements?|speech|letter|report|remarks?|article|text|interview"
    r"|telegram|message|passage|quotation|sentence|appeared|stood|was|were)\b"
)
_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_MARKED = re.compile(r"[“\"«„‘']([^“”\"«»„]+)[”\"»“’']")
_CLAUSE = 3
"""From so many words on marks hold what somebody said rather than how he called a thing."""
_FEW_WORDS, _SOME_WORDS = 4, 7
_RECORD = re.compile(r"\bminutes\b", re.IGNORECASE)
_REPORTING = frozenset(("that", "что"))
_PASSIVE = frozenset(("is", "are", "was", "were", "be", "been", "being", "был", "была", "было", "были"))
_HEADING = 200
"""So far from its beginning a text says that it is itself the record of what was said."""
_LONG_NAME = 8
_AT_ONCE = 120  # code points
_NEAR = 4
_SHOWN, _WHOLE = 8, 30
"""Of a question of more words than the second, so many words are flagged."""
_ENDING = re.compile(r"(?P<sign>[?!]+[?!.]*)[\"”’»)\]]*$")


def find(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Finding]:
    """Distancing quotation marks, unsourced quotations, questions and exclamations, by the rules of one language."""
    return [
        *_distancing(text, sentences, voices, rules),
        *_unsourced(text, sentences, voices, rules),
        *_appeals(text, sentences, voices, rules),
    ]


def _make(rules: LanguageRules, rule_id: str, text: str, span: Span, *, quoted: bool = False) -> list[Finding]:
    """One finding by a rule without entries, if the language has that rule."""
    rule = rules.rules.get(rule_id)
    if rule is None:
        return []
    cue = text[slice(*span)]
    strength = round(rule.strength * (IN_QUOTATION if quoted else 1), 3)
    reason = rule.said_of(cue.rstrip(",;:"), quoted=quoted)
    return [Finding(rule.category, rule.id, *span, cue, reason, strength, quoted)]


def mentioned(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Span]:
    """Words in marks that are only named, as in the term chiabur (“kulak”)."""
    named = rules.single_words("mention.named")
    short = (span for span in voices.scare if len(text[slice(*span)].split()) <= _FEW_WORDS)
    near = ((span, _words_before(text, sentences, span[0])[-_NEAR:]) for span in short)
    return [span for span, led in near if not named.isdisjoint(led) and not _is_called_half(text, span, led)]


def _is_called_half(text: str, span: Span, before: list[str]) -> bool:
    """As in "are called “unequal” treaties": the marks hold one word of what a thing is called, and doubt it."""
    one = before[-1:] == ["called"] and text[slice(*span)].isalpha()
    return one and re.match(r"[”\"»’] [a-z]{4,}", text[span[1] : span[1] + 8]) is not None


def _words_before(text: str, sentences: Sequence[Span], place: int) -> list[str]:
    """The words of the sentence before `place`, folded."""
    start, _ = sentences[max(0, bisect_right(sentences, (place, len(text))) - 1)]
    return [patterns.fold(word) for word in _WORD.findall(text, start, place)]


def _distancing(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Finding]:
    """Marks around a few words that are neither mentioned, named, nor reported as somebody's own."""
    reported = rules.single_words("mention.reported")
    found: list[Finding] = []
    for span in voices.scare:
        if voices.official.hold(*span) or voices.speech.hold(*span) or _is_long(text[slice(*span)]):
            continue
        if len(text[slice(*span)].split()) >= _CLAUSE and _is_all_that_is_said(span, voices):
            continue
        before = _words_before(text, sentences, span[0])
        rule = "scare_quotes.distance" if reported.isdisjoint(before) else "scare_quotes.own_words"
        said = rule.endswith("own_words") and not (_is_doubted(text, span, before) or _has_no_sayer(before, reported))
        found += [] if said else _make(rules, rule, text, span)
    return found


def _is_doubted(text: str, span: Span, before: list[str]) -> bool:
    """As in "praised the “free” elections": the marks hold what is said of the thing that follows."""
    return before[-1:] == ["the"] and re.match(r"[”\"»’] [a-z]", text[span[1] : span[1] + 3]) is not None


def _has_no_sayer(before: list[str], reported: frozenset[str]) -> bool:
    """As in "were described as “guests”", "wrote that “free” elections were held": it is not said whose word it is."""
    last = max(place for place, word in enumerate(before) if word in reported)
    passive = not _PASSIVE.isdisjoint(before[max(0, last - 2) : last]) or last == 0
    return passive or not _REPORTING.isdisjoint(before[last:])


def _is_long(quoted: str) -> bool:
    """More than a few words, unless they are the name of a body."""
    return len(quoted.split()) > (_LONG_NAME if quoted[:1].isupper() else _FEW_WORDS)


def _is_all_that_is_said(span: Span, voices: Voices) -> bool:
    """As in "По словам Шеху, «переговоры не дали ничего»": the marks hold all that a speaker is quoted with."""
    start, end = span
    return any(
        quotation.speaker and abs(quotation.start - start) <= 1 and abs(quotation.end - end) <= 1
        for quotation in voices.quotations
    )


def _unsourced(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Finding]:
    found: list[Finding] = []
    before: Quotation | None = None
    for quotation in voices.quotations:
        if quotation.kind == "indirect" or _is_short(text, quotation):
            continue
        if before is None or not _goes_on(before, quotation):
            found += _of_quotation(text, sentences, quotation, rules)
        before = quotation
    return found


def _is_short(text: str, quotation: Quotation) -> bool:
    """A few words of somebody who is named: how he called a thing, rather than what he said."""
    unknown = quotation.speaker is None and quotation.kind == "direct"
    fewest = _FEW_WORDS if quotation.kind == "direct" else _SOME_WORDS
    return not unknown and len(_quoted_words(text, quotation)) < fewest


def _goes_on(before: Quotation, quotation: Quotation) -> bool:
    """Whether the same speaker goes on at once, so that one reference, or one flag, does for both."""
    same = quotation.speaker is not None and before.speaker_name == quotation.speaker_name
    return same and before.speaker_name is not None and quotation.start - before.end < _AT_ONCE


def _of_quotation(text: str, sentences: Sequence[Span], quotation: Quotation, rules: LanguageRules) -> list[Finding]:
    span = (quotation.start, quotation.end)
    unknown = quotation.speaker is None and quotation.kind == "direct"
    if (not unknown and _is_cited(quotation)) or _names_document(text, sentences, quotation, rules):
        return []
    if unknown:
        return _make(rules, "unsourced_quote.no_speaker", text, span)
    if _REFERENCE.search(_around(text, sentences, span)):
        return []
    return _make(rules, "unsourced_quote.no_reference", text, span)


def _is_cited(quotation: Quotation) -> bool:
    """As in "Hall writes that …": the present is how a published author is cited."""
    verb = speech.verbs().get(quotation.cue.lower())
    return verb is not None and verb.form == "third" and "quoting" not in verb.frames


def _names_document(text: str, sentences: Sequence[Span], quotation: Quotation, rules: LanguageRules) -> bool:
    """Whether its sentence says in which letter, report or talk it stood, or a neighbour names and dates it.

    The sentence before counts only where it may be about these words.
    """
    documents = rules.single_words("mention.document")
    at = max(0, bisect_right(sentences, (quotation.start, len(text))) - 1)
    start, end = sentences[at]
    around = text[start : quotation.start] + text[quotation.end : max(end, quotation.end)]
    earlier = text[slice(*sentences[at - 1])] if at else ""
    later = next((text[slice(*span)] for span in sentences[at + 1 :] if span[0] >= quotation.end), "")
    told = [around, *_RECORD.findall(text, 0, _HEADING)]
    told += [earlier] if _REFERENCE.search(earlier) and _may_be_of(quotation, earlier) else []
    told += [later] if _REFERENCE.search(later) and _POINTS_BACK.match(later) else []
    return not documents.isdisjoint(map(patterns.fold, _WORD.findall(" ".join(told))))


def _may_be_of(quotation: Quotation, sentence: str) -> bool:
    """Whether a sentence that names a document may be about what is quoted: it names the speaker or a shelf mark."""
    if quotation.speaker_name is None or quotation.speaker_name.split()[-1] in sentence:
        return True
    return not words("bodies", "archival").isdisjoint(map(patterns.fold, _WORD.findall(sentence)))


def _quoted_words(text: str, quotation: Quotation) -> list[str]:
    """The words that stand in quotation marks; of a report with some words quoted only those inside the marks."""
    piece = text[quotation.start : quotation.end]
    marked = _MARKED.findall(piece)
    return (" ".join(marked) if marked and quotation.kind == "mixed" else piece).split()


def _around(text: str, sentences: Sequence[Span], span: Span) -> str:
    """The sentences that a quotation stands in."""
    starts = [start for start, _ in sentences]
    first, last = bisect_right(starts, span[0]) - 1, bisect_right(starts, span[1] - 1) - 1
    return text[sentences[max(0, first)][0] : sentences[max(0, last)][1]] if sentences else ""


def _appeals(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Finding]:
    found: list[Finding] = []
    for start, end in sentences:
        ending = _ENDING.search(text, max(start, end - 8), end)
        if ending is None:
            continue
        spoken = _spoken_from(voices, start, ending.start("sign"))
        span = (_asked_from(text, spoken, ending.start("sign")), ending.end("sign"))
        kind = "exhortation.question" if "?" in ending["sign"] else "exhortation.exclamation"
        found += _make(rules, kind, text, span, quoted=voices.speech.touch(*span))
    return found


def _spoken_from(voices: Voices, start: int, sign: int) -> int:
    """Where the speech that the sign ends begins: of "He asked: “Who won?”" only the words in marks are a question."""
    at = bisect_right(voices.speech.starts, sign) - 1
    return max(start, voices.speech.starts[at]) if at >= 0 and voices.speech.ends[at] > sign else start


def _asked_from(text: str, start: int, end: int) -> int:
    """Where the sentence that ends at `end` begins, of a long one its last words, no further back than `start`."""
    starts = [match.start() for match in _WORD.finditer(text, start, end)]
    if not starts:
        return end
    return starts[0] if len(starts) <= _WHOLE else starts[-_SHOWN]
