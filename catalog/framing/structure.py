"""Framing that stands in punctuation and form, not in words: distancing marks, quotations without a source, appeals."""

import re
from collections.abc import Sequence

from catalog.framing.cues import IN_QUOTATION
from catalog.framing.lexicon import LanguageRules
from catalog.framing.results import Finding, Quotation, Span
from catalog.framing.voices import Voices

_REFERENCE = re.compile(r"\[\d+\]|\([^()]*\d{4}[^()]*\)|\bpp?\. ?\d|\b[fl]\. ?\d|[¹²³⁴-⁹]|\b\d{4}\b", re.IGNORECASE)
_ENDING = re.compile(r"(?P<sign>[?!]+[?!.]*)[\"”’»)\]]*$")


def find(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Finding]:
    """Distancing quotation marks, unsourced quotations, questions and exclamations, by the rules of one language."""
    return [
        *_distancing(text, voices, rules),
        *_unsourced(text, sentences, voices, rules),
        *_appeals(text, sentences, voices, rules),
    ]


def _make(
    rules: LanguageRules, rule_id: str, text: str, span: Span, *, quoted: bool = False, shown: Span | None = None
) -> list[Finding]:
    """One finding by a rule without entries, if the language has that rule. `shown` is what the reason repeats."""
    rule = rules.rules.get(rule_id)
    if rule is None:
        return []
    cue = text[slice(*(shown or span))]
    strength = round(rule.strength * (IN_QUOTATION if quoted else 1), 3)
    reason = rule.reason.replace("{cue}", " ".join(cue.split()))
    return [Finding(rule.category, rule.id, *span, cue, reason, strength, quoted)]


def _distancing(text: str, voices: Voices, rules: LanguageRules) -> list[Finding]:
    return [
        finding
        for span in voices.scare
        if not voices.official.hold(*span) and not voices.speech.hold(*span)
        for finding in _make(rules, "scare_quotes.distance", text, span)
    ]


def _unsourced(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Finding]:
    found: list[Finding] = []
    for quotation in voices.quotations:
        if quotation.kind != "indirect":
            found += _of_quotation(text, sentences, quotation, rules)
    return found


def _of_quotation(text: str, sentences: Sequence[Span], quotation: Quotation, rules: LanguageRules) -> list[Finding]:
    span = (quotation.start, quotation.end)
    if quotation.speaker is None and quotation.kind == "direct":
        return _make(rules, "unsourced_quote.no_speaker", text, span)
    around = [s for s in sentences if s[0] < quotation.end and quotation.start < s[1]]
    context = text[around[0][0] : around[-1][1]] if around else ""
    if _REFERENCE.search(context):
        return []
    return _make(rules, "unsourced_quote.no_reference", text, span)


def _appeals(text: str, sentences: Sequence[Span], voices: Voices, rules: LanguageRules) -> list[Finding]:
    found: list[Finding] = []
    for start, end in sentences:
        ending = _ENDING.search(text, max(start, end - 8), end)
        if ending is None:
            continue
        span = (start + ending.start("sign") - start, ending.end("sign"))
        quoted = voices.speech.touch(*span)
        kind = "exhortation.question" if "?" in ending["sign"] else "exhortation.exclamation"
        found += _make(rules, kind, text, span, quoted=quoted, shown=(max(start, span[0] - 40), span[1]))
    return found
