"""Proposes the sentences worth checking as claims, in neutral words."""

import re
from collections.abc import Sequence

from catalog.framing import dates, grammar, numbers
from catalog.framing.quoted import SPEECH, quoted_spans
from catalog.framing.results import Finding, ProposedClaim, ProposedName, Span
from catalog.framing.tokens import Placed, Spans, tokens_of
from catalog.framing.voice import listed, words

_STRIPPED = frozenset(("loaded", "certainty", "superlative", "label"))
_OPENINGS = re.compile(rf"^(?:(?:{'|'.join(listed('claims', 'openings'))}),?\s)+", re.IGNORECASE)
_OPINION = re.compile(rf"\b(?:{'|'.join(listed('claims', 'opinion'))})\b", re.IGNORECASE)
_HAPPENED = re.compile(rf"\b(?:{'|'.join(listed('claims', 'happened'))}|[a-z]{{3,}}ed)\b")
_FEWEST_WORDS = 5
_OPENING = 40  # code points of a sentence in which its subject stands
_ENOUGH = 2  # points from which a sentence is worth checking


def propose(
    text: str, sentences: Sequence[Span], findings: Sequence[Finding], names: Sequence[ProposedName]
) -> list[ProposedClaim]:
    """The check-worthy sentences of `text`: a dated, counted or named event, no question, slogan or quotation.

    The statement leaves out opening formulas and judging adverbs and adjectives that were flagged, where the sentence
    stays grammatical, and puts a name for a leading pronoun where the sentence before names only one person.
    """
    proposer = _Proposer(text, names, findings)
    claims = (proposer.claim(span, before) for before, span in zip([None, *sentences], sentences, strict=False))
    return [claim for claim in claims if claim is not None]


class _Proposer:
    """What is known of one text, looked up per sentence."""

    def __init__(self, text: str, names: Sequence[ProposedName], findings: Sequence[Finding]) -> None:
        self.text = text
        self.dates = Placed((date.start, date) for date in dates.find(text))
        self.numbers = Placed((number.start, number) for number in numbers.find(text))
        self.days = Placed((match.start(), match) for match in numbers.day_of_month().finditer(text))
        self.mentions = Placed((start, (start, name)) for start, name in _places(names))
        self.findings = Placed((finding.start, finding) for finding in findings)
        self.tokens = tokens_of(text)
        self.speech = Spans([(s.start, s.end) for s in quoted_spans(text) if s.role == SPEECH])

    def claim(self, span: Span, before: Span | None) -> ProposedClaim | None:
        """The claim of one sentence, or None where it is not worth checking."""
        start, end = self._trimmed(*span)
        words = self.text[start:end]
        if not self._may_be_claim(words, start):
            return None
        found_dates, found_numbers = self.dates.within(start, end), self.numbers.within(start, end)
        named = tuple(dict.fromkeys(name.preferred for _, name in self.mentions.within(start, end)))
        dated = 2 * bool(found_dates) or bool(self.days.within(start, end))
        points = dated + max(map(_weight, found_numbers), default=0) + min(len(named), 2)
        if points < _ENOUGH or not _HAPPENED.search(words):
            return None
        return ProposedClaim(
            start,
            end,
            self._statement(start, end, before),
            found_dates[0].edtf if found_dates else None,
            named,
            tuple(number.text for number in found_numbers),
        )

    def _trimmed(self, start: int, end: int) -> Span:
        while end > start and self.text[end - 1].isspace():
            end -= 1
        while start < end and self.text[start].isspace():
            start += 1
        return start, end

    def _may_be_claim(self, words: str, start: int) -> bool:
        return (
            words.count(" ") >= _FEWEST_WORDS - 1
            and not words.endswith(("?", "!", ":"))
            and not self.speech.holds(start)
            and not self.speech.holds(start + 1)
            and not _OPINION.search(words)
        )

    def _statement(self, start: int, end: int, before: Span | None) -> str:
        words = self.text[start:end]
        for first, last in reversed(self._judging(start, end)):
            words = words[: first - start] + words[last - start :]
        words = _OPENINGS.sub("", " ".join(words.split()))
        words = re.sub(r"\s+([,.;:])", r"\1", re.sub(r"\ba(?= [aeiou])", "a", words))
        words = re.sub(r"^,\s*", "", words)
        name = self._subject_before(before)
        if name and (found := re.match(r"(?:He|She|he|she)\b", words)):
            words = name + words[found.end() :]
        return words[:1].upper() + words[1:]

    def _judging(self, start: int, end: int) -> list[Span]:
        """Flagged adverbs, and flagged adjectives before a noun, each with the space behind."""
        found: list[Span] = []
        for finding in self.findings.within(start, end):
            if finding.end <= end and finding.category in _STRIPPED and not finding.in_quotation:
                last = self._removable(finding.start, finding.end)
                if last and (not found or finding.start >= found[-1][1]):
                    found.append((finding.start, last))
        return found

    def _removable(self, start: int, end: int) -> int | None:
        """Where the removal ends, or None where it would break the sentence."""
        cue = self.text[start:end]
        if " " in cue or not cue[0].islower() or self.text[end : end + 1] != " ":
            return None
        i = self.tokens.first_at(start)
        before, after = (
            self.tokens.lower[i - 1] if i else "",
            self.tokens.lower[i + 1] if i + 1 < len(self.tokens.texts) else "",
        )
        if cue.endswith("ly") and cue not in ("ally", "bully", "family"):
            return end + 1
        adjective = before in grammar.DETERMINERS | grammar.POSSESSIVES | grammar.PREPOSITIONS and cue.endswith(
            _ADJECTIVE_ENDINGS
        )
        return (
            end + 1
            if adjective and after.isalpha() and after not in grammar.PREPOSITIONS | grammar.SUBORDINATORS
            else None
        )

    def _subject_before(self, before: Span | None) -> str | None:
        """The only person named in the sentence before, if it opens with that name."""
        if before is None:
            return None
        named = [(start, name) for start, name in self.mentions.within(*before) if name.kind == "person"]
        if len({name.preferred for _, name in named}) != 1 or named[0][0] - before[0] > _OPENING:
            return None
        return named[0][1].preferred


def _weight(number: numbers.FoundNumber) -> int:
    """A count of something can be checked by itself, a stretch of time only with more."""
    return 2 if number.unit and number.unit not in words("claims", "times") else 1


_ADJECTIVE_ENDINGS = listed("claims", "adjective_endings")


def _places(names: Sequence[ProposedName]) -> list[tuple[int, ProposedName]]:
    return [(start, name) for name in names for form in name.forms for start, _ in form.spans]
