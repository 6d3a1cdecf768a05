"""The whole analysis of one text: language, sentences, voices, cues, quotations, names, claims and rivals."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from catalog.domain.progress import Progress
from catalog.framing import (
    claims,
    cues,
    language,
    lexicon,
    names,
    quotation,
    rivals,
    sentences,
    sober,
    structure,
    titles,
    voices,
)
from catalog.framing.quoted import quoted_spans
from catalog.framing.results import Analysis, Finding, Quotation, Sentence, Span
from catalog.framing.rules import LanguageRules

RELEASE = "1.4"
"""Raised when the code judges differently; the rules have a version of their own."""
_STEPS = 4
_WHOLE = ("exhortation",)
"""Categories in which a whole question or exclamation is one flag."""


def shipped_lexicon() -> lexicon.Lexicon:
    """The rules that come with the program, read once."""
    return lexicon.load()


def engine(rules: lexicon.Lexicon | None = None) -> str:
    """Which code and which rules judge: the release, "+", and a hash over the rule files and the user's edits."""
    return f"{RELEASE}+{(rules or shipped_lexicon()).version}"


def __getattr__(name: str) -> str:
    """`ENGINE`, the version with the rules that come with the program, is worked out when first asked for."""
    if name == "ENGINE":
        return engine()
    raise AttributeError(name)


def analyse(
    text: str, *, language: str | None = None, lexicon: lexicon.Lexicon | None = None, progress: Progress | None = None
) -> Analysis:
    """Everything the engine says of `text`. `language` (ISO 639-1) is detected when not given.

    A text in a language without rules comes back with its sentences and `analysed` False. Raises Cancelled.
    """
    rules = lexicon or shipped_lexicon()
    spoken = language or _language(text)
    spans = sentences.split(text, spoken)
    here = rules.rules(spoken)
    if here is None:
        plain = tuple(Sentence(start, end, text[start:end]) for start, end in spans)
        return Analysis(spoken, engine(rules), len(text), analysed=False, sentences=plain)
    return _in_steps(text, spans, spoken, engine(rules), here, progress or Progress())


def _in_steps(
    text: str, spans: Sequence[Span], spoken: str, version: str, rules: LanguageRules, progress: Progress
) -> Analysis:
    progress.step(0, _STEPS, "Names")
    named = names.propose(text, spans)
    progress.step(1, _STEPS, "Quotations")
    quotations = quotation.find_quotations(text, spans, named)
    progress.step(2, _STEPS, "Framing")
    findings = flags(text, spans, quotations, rules)
    progress.step(3, _STEPS, "Claims and rivals")
    proposed = claims.propose(text, spans, findings, named)
    differing = rivals.find(text, spans, named)
    progress.step(_STEPS, _STEPS)
    return Analysis(
        spoken,
        version,
        len(text),
        sentences=_with_flags(text, spans, findings),
        quotations=tuple(quotations),
        names=tuple(named),
        claims=tuple(proposed),
        rivals=tuple(differing),
    )


_language = language.detect


def flags(text: str, spans: Sequence[Span], quotations: Sequence[Quotation], rules: LanguageRules) -> list[Finding]:
    """The flags of all categories, in order of place."""
    heard = voices.read(quoted_spans(text), titles.official_spans(text), quotations)
    heard = voices.with_names(heard, structure.mentioned(text, spans, heard, rules))
    formal = structure.find(text, spans, heard, rules)
    found = _without_inner(cues.find(text, spans, heard, rules), formal) + formal
    return sorted(sober.settle(spans, found, rules), key=lambda finding: (finding.start, finding.end))


def _without_inner(by_words: Sequence[Finding], formal: Sequence[Finding]) -> list[Finding]:
    """Without the cues inside a question that is flagged whole in the same category: one reason is enough."""
    whole = {name: voices.Spans.of((f.start, f.end) for f in formal if f.category == name) for name in _WHOLE}
    return [f for f in by_words if f.category not in whole or not whole[f.category].hold(f.start, f.end)]


def _with_flags(text: str, spans: Sequence[Span], findings: Sequence[Finding]) -> tuple[Sentence, ...]:
    """The sentences, each with the findings that begin in it."""
    starts = [start for start, _ in spans]
    mine: list[list[Finding]] = [[] for _ in spans]
    for finding in findings:
        mine[max(0, bisect_right(starts, finding.start) - 1)].append(finding)
    return tuple(
        Sentence(start, end, text[start:end], tuple(own)) for (start, end), own in zip(spans, mine, strict=True)
    )


def to_json(analysis: Analysis) -> dict[str, Any]:
    """The analysis as plain values in the shape that `catalog analyse --json` promises to other programs.

    Only a text in a language without rules has one key more, "analysed": false.
    """
    shape: dict[str, Any] = {
        "language": analysis.language,
        "engine": analysis.engine,
        "text_length": analysis.text_length,
        "sentences": [
            asdict(sentence) | {"flags": [asdict(f) for f in sentence.flags]} for sentence in analysis.sentences
        ],
        "quotations": [_quotation(quotation) for quotation in analysis.quotations],
        "names": [
            {"preferred": n.preferred, "kind": n.kind, "forms": [{"form": f.form, "count": f.count} for f in n.forms]}
            for n in analysis.names
        ],
        "claims": [
            {"start": c.start, "end": c.end, "statement": c.statement, "date": c.date, "names": list(c.names)}
            for c in analysis.claims
        ],
        "rivals": [{"kind": r.kind, "a": list(r.a), "b": list(r.b), "reason": r.reason} for r in analysis.rivals],
    }
    return shape if analysis.analysed else shape | {"analysed": False}


def _quotation(quotation: Quotation) -> dict[str, Any]:
    kept = ("start", "end", "text", "kind", "speaker", "speaker_name", "cue")
    return {key: getattr(quotation, key) for key in kept}
