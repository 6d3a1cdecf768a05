"""Framing that stands in punctuation and form, not in words: distancing marks, quotations without a source, appeals."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from catalog.framing import patterns
from catalog.framing.cues import IN_QUOTATION
from catalog.framing.results import Finding, Quotation, Span
from catalog.framing.rules import LanguageRules
from catalog.framing.voices import Voices

_REFERENCE = re.compile(r"\[\d+\]|\([^()]*\d{4}[^()]*\)|\bpp?\. ?\d|\b[fl]\. ?\d|[¹²³⁴-⁹]|\b\d{4}\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_MARKED = re.compile(r"[“\"«„‘']([^“”\"«»„]+)[”\"»“’']")
_CLAUSE = 3
"""From so many words on marks hold what somebody said rather than how he called a thing."""
_FEW_WORDS = 4
_NEAR = 4
_SHOWN = 8
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
    reason = rule.said_of(cue, quoted=quoted)
    return [Finding(rule.category, rule.id, *span, cue, reason, strength, quoted)]


def mentioned(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Span]:
    """Words in marks that are only named, as in the term chiabur (“kulak”)."""
    named = rules.single_words("mention.named")
    short = (span for span in voices.scare if len(text[slice(*span)].split()) <= _FEW_WORDS)
    return [span for span in short if not named.isdisjoint(_words_before(text, sentences, span[0])[-_NEAR:])]


def _words_before(text: str, sentences: Sequence[Span], place: int) -> list[str]:
    """The words of the sentence before `place`, folded."""
    start, _ = sentences[max(0, bisect_right(sentences, (place, len(text))) - 1)]
    return [patterns.fold(word) for word in _WORD.findall(text, start, place)]


def _distancing(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Finding]:
    """Marks around a few words that are neither mentioned, named, nor reported as somebody's own."""
    reported = rules.single_words("mention.reported")
    found: list[Finding] = []
    for span in voices.scare:
        if voices.official.hold(*span) or voices.speech.hold(*span) or len(text[slice(*span)].split()) > _FEW_WORDS:
            continue
        if len(text[slice(*span)].split()) >= _CLAUSE and _is_all_that_is_said(span, voices):
            continue
        before = _words_before(text, sentences, span[0])
        rule = "scare_quotes.distance" if reported.isdisjoint(before) else "scare_quotes.own_words"
        found += _make(rules, rule, text, span)
    return found


def _is_all_that_is_said(span: Span, voices: Voices) -> bool:
    """As in "По словам Шеху, «переговоры не дали ничего»": the marks hold all that a speaker is quoted with."""
    start, end = span
    return any(
        quotation.speaker and abs(quotation.start - start) <= 1 and abs(quotation.end - end) <= 1
        for quotation in voices.quotations
    )


def _unsourced(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Finding]:
    found: list[Finding] = []
    for quotation in voices.quotations:
        if quotation.kind != "indirect":
            found += _of_quotation(text, sentences, quotation, rules)
    return found


def _of_quotation(text: str, sentences: Sequence[Span], quotation: Quotation, rules: LanguageRules) -> list[Finding]:
    span = (quotation.start, quotation.end)
    unknown = quotation.speaker is None and quotation.kind == "direct"
    if (not unknown and len(_quoted_words(text, quotation)) < _FEW_WORDS) or _names_document(
        text, sentences, span, rules
    ):
        return []
    if unknown:
        return _make(rules, "unsourced_quote.no_speaker", text, span)
    if _REFERENCE.search(_around(text, sentences, span)):
        return []
    return _make(rules, "unsourced_quote.no_reference", text, span)


def _names_document(text: str, sentences: Sequence[Span], span: Span, rules: LanguageRules) -> bool:
    """Whether the sentence says in which letter, report or talk it stood, or the one before names and dates it."""
    documents = rules.single_words("mention.document")
    at = max(0, bisect_right(sentences, (span[0], len(text))) - 1)
    start, end = sentences[at]
    around = text[start : span[0]] + text[span[1] : max(end, span[1])]
    earlier = text[slice(*sentences[at - 1])] if at else ""
    near = around + (earlier if _REFERENCE.search(earlier) else "")
    return not documents.isdisjoint(map(patterns.fold, _WORD.findall(near)))


def _quoted_words(text: str, quotation: Quotation) -> list[str]:
    """The words that stand in quotation marks; of an indirect frame only those inside the marks count."""
    piece = text[quotation.start : quotation.end]
    return (piece if quotation.kind == "direct" else " ".join(_MARKED.findall(piece))).split()


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
        span = (_last_words(text, start, ending.start("sign")), ending.end("sign"))
        kind = "exhortation.question" if "?" in ending["sign"] else "exhortation.exclamation"
        found += _make(rules, kind, text, span, quoted=voices.speech.touch(*span))
    return found


def _last_words(text: str, start: int, end: int) -> int:
    """Where the last few words before `end` begin, no further back than `start`."""
    words = [match.start() for match in _WORD.finditer(text, start, end)]
    return words[-_SHOWN:][0] if words else end
