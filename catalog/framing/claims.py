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
_GUESS = re.compile(rf"\b(?:{'|'.join(listed('claims', 'guess'))})\b")
_LEANING = re.compile(rf"(?:{'|'.join(listed('claims', 'leaning'))})\b", re.IGNORECASE)
_OF_A_MIND = frozenset(("causal_motive", "exhortation", "in_group_voice", "generalisation"))
_STOPS = (".", "…", "”", '"', "»", ")", ";")
_HAPPENED = re.compile(rf"\b(?:{'|'.join(listed('claims', 'happened'))}|[a-z]{{3,}}ed)\b")
_FEWEST_WORDS = 5
_OPENING = 40  # code points of a sentence in which its subject stands
_ENOUGH = 2  # points from which a sentence is worth checking


def propose(
    text: str, sentences: Sequence[Span], findings: Sequence[Finding], names: Sequence[ProposedName]
) -> list[ProposedClaim]:
    """The check-worthy sentences of `text`: a dated, counted or named event, no question, slogan or quotation.

    The statement leaves out opening formulas and judging adverbs and adjectives that were flagged, where the sentence
    stays grammatical, puts neutral wordings for other flagged words, and a name for a leading pronoun where the
    sentence before names only one person.
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
        counted = max(map(_weight, found_numbers), default=0)
        points = dated + counted + min(len(named), 2) - (not dated and counted < _ENOUGH and self._is_loose(start, end))
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

    def _is_loose(self, start: int, end: int) -> bool:
        """A heading, a guess, what goes on in a mind, or what leans on the sentence before: little to look up."""
        words = self.text[start:end]
        if not words.endswith(_STOPS) or _GUESS.search(words) or _LEANING.match(words):
            return True
        here = self.findings.within(start, end)
        return any(finding.category in _OF_A_MIND and not finding.in_quotation for finding in here)

    def _statement(self, start: int, end: int, before: Span | None) -> str:
        words = self.text[start:end]
        for first, last, instead in reversed(self._judging(start, end)):
            words = words[: first - start] + instead + words[last - start :]
        words = _OPENINGS.sub("", " ".join(words.split()))
        words = re.sub(r"\s+([,.;:])", r"\1", re.sub(r"\ba(?= [aeiou])", "a", words))
        words = re.sub(r"^,\s*", "", words)
        name = self._subject_before(before)
        if name and (found := re.match(r"(?:He|She|he|she)\b", words)):
            words = name + words[found.end() :]
        return words[:1].upper() + words[1:]

    def _judging(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """What is put right: flagged adverbs and adjectives go, other words give way to neutral ones."""
        found: list[tuple[int, int, str]] = []
        for finding in self.findings.within(start, end):
            if finding.end > end or finding.in_quotation or (found and finding.start < found[-1][1]):
                continue
            chained = bool(found) and found[-1][1] == finding.start and not found[-1][2]
            last = self._removable(finding.start, finding.end, chained) if finding.category in _STRIPPED else None
            if last:
                found.append((finding.start, last, ""))
            elif _fits(finding.suggestion):
                found.append((finding.start, finding.end, finding.suggestion or ""))
        return found

    def _removable(self, start: int, end: int, chained: bool) -> int | None:
        """Where the removal ends, or None where it would break the sentence. `chained`: the word before goes too."""
        cue, behind = self.text[start:end], self.text[end : end + 2]
        if " " in cue or not cue[0].islower() or behind[:1] not in (" ", ","):
            return None
        lower, i = self.tokens.lower, self.tokens.first_at(start)
        before, after = (lower[j] if 0 <= j < len(lower) else "" for j in (i - 1, i + 1))
        if cue.endswith("ly") and cue not in ("ally", "bully", "family") and behind[0] == " ":
            return end + 1
        if not (chained or before in _BEFORE_ADJECTIVE) or not cue.endswith(_ADJECTIVE_ENDINGS):
            return None
        if after == "," and behind == ", " and lower[i + 2].endswith(_ADJECTIVE_ENDINGS):
            return end + 2
        return end + 1 if after.isalpha() and after not in _NOT_A_NOUN and not grammar.is_finite(after) else None

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


def _fits(wording: str | None) -> bool:
    """Whether a neutral wording can stand in the place of the words: advice in brackets cannot."""
    return bool(wording) and not str(wording).startswith("(")


_BEFORE_ADJECTIVE = grammar.DETERMINERS | grammar.POSSESSIVES | grammar.PREPOSITIONS | {"'s", "’s"}
_NOT_A_NOUN = grammar.PREPOSITIONS | grammar.SUBORDINATORS
_ADJECTIVE_ENDINGS = listed("claims", "adjective_endings")


def _places(names: Sequence[ProposedName]) -> list[tuple[int, ProposedName]]:
    return [(start, name) for name in names for form in name.forms for start, _ in form.spans]
