"""Finds who is quoted, and what: direct, indirect and mixed quotations with their speakers."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from catalog.framing import phrases, postposed, reported, speech
from catalog.framing.grammar import acts_as_verb, is_adverb
from catalog.framing.quoted import NAME, SCARE, SPEECH, TITLE, QuotedSpan, quoted_spans
from catalog.framing.results import ProposedName, Quotation, Span
from catalog.framing.speakers import Speaker, Speakers
from catalog.framing.tokens import Tokens, paragraphs, tokens_of
from catalog.framing.voice import listed

__all__ = ["NAME", "SCARE", "SPEECH", "TITLE", "QuotedSpan", "find_quotations", "quoted_spans"]

_REPLYING = frozenset(
    (
        "replied",
        "replies",
        "answered",
        "answers",
        "responded",
        "responds",
        "retorted",
        "countered",
        "objected",
        "ответил",
    )
)
_NEAR_CUE = 30  # tokens between a verb of speech and its quotation


@dataclass(slots=True)
class _Attribution:
    """Cue word and source phrase (token span) of one quotation, before the source is resolved."""

    cue: str
    source: Span | None
    follows: int | None = None  # index of an earlier quotation whose speaker goes on


def find_quotations(text: str, sentences: Sequence[Span], names: Sequence[ProposedName] = ()) -> list[Quotation]:
    """The quotations of `text` in order. `sentences` are code-point spans; `names` as `names.propose` gives them.

    A direct quotation's span holds the words inside the marks. A reported one that is mostly in quotation marks is given by
    the quoted words; one with a few quoted words is one mixed quotation. The speaker is None where the text does not say.
    """
    finder = _Finder(text, list(sentences), tuple(names))
    return sorted(finder.direct() + finder.indirect(), key=lambda quotation: (quotation.start, quotation.end))


class _Finder:
    """The quotations of one text."""

    def __init__(self, text: str, sentences: list[Span], names: tuple[ProposedName, ...]) -> None:
        self.text = text
        self.tokens: Tokens = tokens_of(text)
        self.sentences = sentences
        self.spans = [span for span in quoted_spans(text) if span.role == SPEECH]
        self.inside = {i for span in self.spans for i in self.tokens.between(span.start, span.end)}
        self.speakers = Speakers(text, self.tokens, names, [(span.start, span.end) for span in self.spans])
        self.paragraphs = paragraphs(text)
        self._paragraph_starts = [start for start, _ in self.paragraphs]
        self.reports = reported.find(text, self.tokens, sentences, self.inside)

    def direct(self) -> list[Quotation]:
        """One quotation for each stretch in marks that is speech and not a small part of a report."""
        cues: list[_Attribution] = []
        said: list[Speaker | None] = []
        for index in range(len(self.spans)):
            cues.append(_Cues(self, index).attribution())
            said.append(self._speaker(cues[-1], said))
        for index in reversed(range(len(self.spans) - 1)):
            later = said[index + 1]
            if said[index] is None and later is not None and self.reopens(index + 1):
                said[index] = replace(later, reason="named where the quotation goes on")
        return [
            self._quotation(span, cue, speaker)
            for span, cue, speaker in zip(self.spans, cues, said, strict=True)
            if not self._belongs_to_report(span)
        ]

    def reopens(self, index: int) -> bool:
        """Whether a quotation goes on from the paragraph before, where it was left open."""
        earlier, span = self.spans[index - 1], self.spans[index]
        next_one = self.paragraph_of(earlier.start) + 1 == self.paragraph_of(span.start)
        return not earlier.close and earlier.open != "—" and next_one

    def _speaker(self, attribution: _Attribution, said: list[Speaker | None]) -> Speaker | None:
        if attribution.follows is not None:
            before = said[attribution.follows]
            return replace(before, reason="goes on from the quotation before") if before else None
        if attribution.source is None:
            return None
        last = (
            said[-1].name
            if said and said[-1] and attribution.cue.split()[-1:] and attribution.cue.split()[-1] in _REPLYING
            else None
        )
        return self.speakers.resolve(attribution.source, last)

    def _quotation(self, span: QuotedSpan, attribution: _Attribution, speaker: Speaker | None) -> Quotation:
        kind = "direct" if self._stands_alone(span) else "mixed"
        reason = speaker.reason if speaker else "the text does not say who speaks"
        return Quotation(
            span.start,
            span.end,
            self.text[span.start : span.end],
            kind,
            speaker.written if speaker else None,
            speaker.name if speaker else None,
            attribution.cue,
            reason,
        )

    def _stands_alone(self, span: QuotedSpan) -> bool:
        """Begins with a capital, behind a mark or at the beginning."""
        head = self.text[: span.start - 1].rstrip()[-1:] if span.start > 1 else ""
        return self.text[span.start].isupper() or head in ":"

    def _belongs_to_report(self, span: QuotedSpan) -> bool:
        return any(
            r.start <= span.start and span.end <= r.end and not self._mostly_quoted(r)
            for r in self._reports_at(span.start)
        )

    def _reports_at(self, place: int) -> list[reported.Reported]:
        return [report for report in self.reports if report.start <= place < report.end]

    def _mostly_quoted(self, report: reported.Reported) -> bool:
        """At least half in marks, or a name given in marks (called them "…")."""
        inside = [s for s in self.spans if report.start <= s.start and s.end <= report.end]
        if sum(s.end - s.start for s in inside) * 2 >= report.end - report.start:
            return True
        return (
            len(inside) == 1
            and report.rule == "object"
            and inside[0].role == SPEECH
            and self.text.count(" ", inside[0].start, inside[0].end) > 0
        )

    def indirect(self) -> list[Quotation]:
        """One quotation for each report that is not mostly in marks."""
        return [
            self._reported(report)
            for report in self.reports
            if not self._mostly_quoted(report) and not self._touches(report)
        ]

    def _touches(self, report: reported.Reported) -> bool:
        """Begins inside a quotation and ends outside, or the other way round."""
        return any((s.start <= report.start < s.end) or (s.start < report.end < s.end) for s in self.spans)

    def _reported(self, report: reported.Reported) -> Quotation:
        mixed = any(report.start <= s.start and s.end <= report.end for s in self.spans)
        speaker = self.speakers.resolve(report.source) if report.source else None
        reason = speaker.reason if speaker else "the text does not say who speaks"
        kind = "mixed" if mixed else "indirect"
        words = self.text[report.start : report.end]
        return Quotation(
            report.start,
            report.end,
            words,
            kind,
            speaker.written if speaker else None,
            speaker.name if speaker else None,
            report.cue,
            reason,
        )

    def paragraph_of(self, place: int) -> int:
        """Index of the paragraph that holds `place`."""
        return max(bisect_right(self._paragraph_starts, place) - 1, 0)


class _Cues:
    """Looks around one quotation for its verb of speech and source."""

    def __init__(self, finder: _Finder, index: int) -> None:
        self.finder, self.index = finder, index
        self.tokens, self.text = finder.tokens, finder.text
        self.span = finder.spans[index]
        dash = self.span.open == "—"
        self.first = self.tokens.first_at(
            self.span.start - (0 if dash else len(self.span.open))
        )  # index of the opening mark
        self.behind = self.tokens.first_at(self.span.end + len(self.span.close))
        paragraph = finder.paragraphs[finder.paragraph_of(self.span.start)]
        self.low = self._low(paragraph)
        self.high = self._high(paragraph)

    def _low(self, paragraph: Span) -> int:
        """First token before the quotation in its sentence and paragraph, not inside an earlier quotation."""
        i = self.first
        floor = self.tokens.first_at(paragraph[0])
        while i > floor and i - 1 not in self.finder.inside and not self._stops(i - 1):
            i -= 1
        return i

    def _stops(self, i: int) -> bool:
        """Whether the mark at index `i` ends a sentence."""
        texts, starts, ends = self.tokens.texts, self.tokens.starts, self.tokens.ends
        if texts[i] in "!?…":
            return True
        if texts[i] != "." or i + 1 >= len(texts):
            return False
        before = texts[i - 1]
        if starts[i + 1] == ends[i] and texts[i + 1] not in "\"”»“'’[":
            return False
        return (
            not (len(before) == 1 and before.isalpha() and ends[i - 1] == starts[i])
            and before.lower() not in _ABBREVIATIONS
        )

    def _high(self, paragraph: Span) -> int:
        i = self.behind
        ceiling = self.tokens.first_at(paragraph[1])
        while i < ceiling and i not in self.finder.inside and not (self._stops(i) and i > self.behind):
            i += 1
        return i

    def attribution(self) -> _Attribution:
        """The first way that finds a source, nearest first."""
        sentence = self.text[self.span.end - 1] == "." and self.span.open != "—"
        return (
            self._transcript()
            or (self._before() or self._after() if sentence else self._after() or self._before())
            or self._colon()
            or self._according()
            or self._goes_on()
            or self._paragraph_before()
            or self._sentence_before()
            or _Attribution("", None)
        )

    def _ends_open(self) -> bool:
        last = self.text[self.span.end - 1]
        return (
            last in ",!?…—"
            or self.text[self.span.end : self.span.end + 2].lstrip("\"”’»'")[:1] in (",", "—", "–")
            or last == "."
        )

    def _transcript(self) -> _Attribution | None:
        """ "PENCE: Well, …" inside the marks."""
        i = self.tokens.first_at(self.span.start)
        word = self.tokens.texts[i]
        following = self.tokens.texts[i + 1] if i + 1 < len(self.tokens.texts) else ""
        return _Attribution(":", (i, i + 1)) if following == ":" and word.isupper() and len(word) > 2 else None

    def _after(self) -> _Attribution | None:
        """ "…," said he, or he said."""
        start = self.behind
        while start < self.high and self.tokens.texts[start] in ",—–-":
            start += 1
        if start == self.behind and not self._ends_open():
            return self._at_end()
        for i in range(start, min(self.high, start + _NEAR_CUE)):
            if self._speaks(i):
                return self._cue_after(start, i)
            if self.tokens.lower[i] in (":", ";", "that", "but"):
                return None
        return None

    def _at_end(self) -> _Attribution | None:
        """ "…" of the proposals, he said. The verb ends the sentence, its subject stands behind a comma."""
        last = self.high - 1
        while last > self.behind and self.tokens.texts[last] in ".!?…":
            last -= 1
        if last <= self.behind or not self._speaks(last):
            return None
        source = phrases.subject_before(self.tokens, last, self.behind)
        comma = source is not None and source[0] > 0 and self.tokens.texts[source[0] - 1] == ","
        return _Attribution(self.tokens.texts[last], source) if comma else None

    def _cue_after(self, start: int, verb: int) -> _Attribution | None:
        skipped = start
        while skipped < verb and is_adverb(self.tokens.lower[skipped]):
            skipped += 1
        if verb == skipped:
            first = verb + 1
            while first < self.high and is_adverb(self.tokens.lower[first]):
                first += 1
            source = phrases.phrase_from(self.tokens, first, self.high)
        else:
            source = phrases.subject_before(self.tokens, verb, start)
        return _Attribution(self.tokens.texts[verb], source) if source else None

    def _speaks(self, i: int) -> bool:
        word = self.tokens.lower[i]
        verb = speech.verbs().get(word)
        return (verb is not None and bool(verb.frames & {"clause", "told", "quoting"})) or speech.is_russian_verb(word)

    def _before(self) -> _Attribution | None:
        """He said: "…", called them "…". The nearest verb of speech counts, before any verb that only may be one."""
        for sure in (True, False):
            for i in range(self.first - 1, max(self.low, self.first - _NEAR_CUE) - 1, -1):
                if self._leads(i, sure=sure):
                    source = phrases.subject_before(self.tokens, i, self.low)
                    if source is not None:
                        return _Attribution(self.tokens.texts[i], source)
        return None

    def _leads(self, i: int, *, sure: bool) -> bool:
        word = self.tokens.lower[i]
        if word == "put" and self.tokens.lower[i + 1] == "it":
            return True
        verb = speech.verbs().get(word)
        if verb is None or not acts_as_verb(self.tokens.lower, i, self.low):
            return speech.is_russian_verb(word)
        return bool(verb.frames & {"clause", "told", "naming", "quoting"}) if sure else verb.form != "base"

    def _colon(self) -> _Attribution | None:
        """ "Khoja: "…"" with nothing but a name before the colon."""
        if self.first - 1 < self.low or self.tokens.texts[self.first - 1] != ":":
            return None
        source = phrases.sentence_subject(self.tokens, self.low, self.first - 1)
        return _Attribution(":", source) if source else None

    def _according(self) -> _Attribution | None:
        for i in [*range(self.low, self.first), *range(self.behind, self.high)]:
            if postposed.is_according(self.tokens, i):
                source = phrases.phrase_from(self.tokens, i + 2, self.high if i >= self.behind else self.first)
                return _Attribution(f"{self.tokens.texts[i]} {self.tokens.texts[i + 1]}", source) if source else None
        return None

    def _goes_on(self) -> _Attribution | None:
        """In the sentence or paragraph of an earlier quotation, or a paragraph that reopens it."""
        if self.index == 0:
            return None
        earlier = self.finder.spans[self.index - 1]
        same = self.finder.paragraph_of(earlier.start) == self.finder.paragraph_of(self.span.start)
        near = same and self.low - self.tokens.first_at(earlier.end) <= 40
        return _Attribution("", None, self.index - 1) if near or self.finder.reopens(self.index) else None

    def _paragraph_before(self) -> _Attribution | None:
        """The paragraph before ends in a colon or announces "the following words"."""
        number = self.finder.paragraph_of(self.span.start)
        if number == 0 or self.low < self.first:
            return None
        start, end = self.finder.paragraphs[number - 1]
        paragraph = self.text[start:end].rstrip()
        if not paragraph.endswith(":") and not any(
            phrase in paragraph[-80:].lower() for phrase in listed("speech", "lists", "phrases")
        ):
            return None
        span = self.tokens.between(start, end)
        low = next((i + 1 for i in reversed(span) if self._stops(i)), span.start)
        for i in range(low, span.stop):
            if (
                self.tokens.lower[i] in speech.verbs() and acts_as_verb(self.tokens.lower, i, low)
            ) or speech.is_russian_verb(self.tokens.lower[i]):
                source = phrases.subject_before(self.tokens, i, low)
                if source is not None:
                    return _Attribution(self.tokens.texts[i], source)
        source = phrases.sentence_subject(self.tokens, low, span.stop)
        return _Attribution(":", source) if source else None

    def _sentence_before(self) -> _Attribution | None:
        """The quotation is its own sentence: the subject of the sentence before, if that is a person named in the text."""
        if self.low < self.first or self.first == 0:
            return None
        stop = self.first - 1
        low = next((i + 1 for i in range(stop - 1, max(stop - 60, -1), -1) if self._stops(i)), max(stop - 60, 0))
        cue = next(
            (i for i in range(stop - 1, low, -1) if self._speaks(i) and acts_as_verb(self.tokens.lower, i, low)), None
        )
        source = phrases.subject_before(self.tokens, cue, low) if cue is not None else None
        if source is not None and cue is not None:
            return _Attribution(self.tokens.texts[cue], source)
        source = phrases.sentence_subject(self.tokens, low, stop)
        if source is None or self.finder.speakers.resolve(source).name is None:
            return None
        return _Attribution("", source)


_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "sen",
        "rep",
        "gov",
        "gen",
        "col",
        "lt",
        "prof",
        "st",
        "jr",
        "sr",
        "no",
        "vol",
        "pp",
        "p",
        "etc",
        "vs",
    ]
)
