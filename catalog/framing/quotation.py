"""Finds who is quoted, and what: direct, indirect and mixed quotations with their speakers."""

from collections.abc import Sequence
from dataclasses import replace

from catalog.framing import reported
from catalog.framing.attribution import attribution
from catalog.framing.quoted import NAME, SCARE, SPEECH, TITLE, QuotedSpan, quoted_spans
from catalog.framing.results import ProposedName, Quotation, Span
from catalog.framing.setting import Setting
from catalog.framing.speakers import Speaker, Speakers
from catalog.framing.surroundings import Attribution
from catalog.framing.tokens import Placed, Spans, tokens_of
from catalog.framing.voice import words

__all__ = ["NAME", "SCARE", "SPEECH", "TITLE", "QuotedSpan", "find_quotations", "quoted_spans"]

_REPLYING = words("speech", "lists", "replying")


def find_quotations(text: str, sentences: Sequence[Span], names: Sequence[ProposedName] = ()) -> list[Quotation]:
    """The quotations of `text` in order. `sentences` are code-point spans; `names` as `names.propose` gives them.

    A direct quotation's span holds the words inside the marks. A reported one that is mostly in quotation marks is
    given by the quoted words; one with a few quoted words is one mixed quotation. The speaker is None where the text
    does not say.
    """
    finder = _Finder(text, list(sentences), tuple(names))
    return sorted(finder.direct() + finder.indirect(), key=lambda quotation: (quotation.start, quotation.end))


class _Finder:
    """The quotations of one text."""

    def __init__(self, text: str, sentences: list[Span], names: tuple[ProposedName, ...]) -> None:
        self.text = text
        tokens = tokens_of(text)
        self.marked = quoted_spans(text)
        self.spans = [span for span in self.marked if span.role == SPEECH]
        self._speech = Spans([(span.start, span.end) for span in self.spans])
        self.speakers = Speakers(text, tokens, names, self._speech)
        self.setting = Setting(text, self.spans, self.speakers)
        self.reports = reported.find(text, tokens, sentences, self.setting.inside)
        self._placed = Placed((span.start, span) for span in self.marked)
        self._around = {
            span.start: report
            for report in self.reports
            for span in self._marked_in(report)
            if not self._mostly_quoted(report)
        }

    def _marked_in(self, report: reported.Reported) -> list[QuotedSpan]:
        return [span for span in self._placed.within(report.start, report.end) if span.end <= report.end]

    def direct(self) -> list[Quotation]:
        """One quotation for each stretch in marks that is speech and not a small part of a report."""
        cues = [attribution(self.setting, index) for index in range(len(self.spans))]
        said: list[Speaker | None] = []
        for cue in cues:
            said.append(self._speaker(cue, said))
        self._backwards(said)
        rows = zip(self.spans, cues, said, strict=True)
        return [self._direct(span, cue, who) for span, cue, who in rows if span.start not in self._around]

    def _backwards(self, said: list[Speaker | None]) -> None:
        """The first of several reopened paragraphs is spoken by whom the last one names."""
        for index in reversed(range(len(said) - 1)):
            later = said[index + 1]
            if said[index] is None and later is not None and self.setting.reopens(index + 1):
                said[index] = replace(later, reason="named where the quotation goes on")

    def _speaker(self, cue: Attribution, said: list[Speaker | None]) -> Speaker | None:
        if cue.follows is not None:
            before = said[cue.follows]
            return replace(before, reason="goes on from the quotation before") if before else None
        if cue.source is None or self._is_nobody(cue.source):
            return None
        last = said[-1] if said and cue.cue.lower() in _REPLYING else None
        return self.speakers.resolve(cue.source, last.name if last else None)

    def _is_nobody(self, source: Span | None) -> bool:
        """Words such as "everyone", "no one", "somebody" name no speaker."""
        said = " ".join(self.speakers.tokens.lower[slice(*source)]) if source else ""
        return said in words("speech", "lists", "nobody")

    def _direct(self, span: QuotedSpan, cue: Attribution, speaker: Speaker | None) -> Quotation:
        head = self.text[: span.start - 1].rstrip()[-1:] if span.start > 1 else ""
        alone = self.text[span.start].isupper() or head in (":", "")
        return self._quotation(span.start, span.end, "direct" if alone else "mixed", speaker, cue.cue)

    def _quotation(self, start: int, end: int, kind: str, speaker: Speaker | None, cue: str) -> Quotation:
        words_ = self.text[start:end]
        if speaker is None:
            return Quotation(start, end, words_, kind, cue=cue, reason="the text does not say who speaks")
        return Quotation(start, end, words_, kind, speaker.written, speaker.name, cue, speaker.reason)

    def _mostly_quoted(self, report: reported.Reported) -> bool:
        """At least half in marks, or one name given in marks (called them "…")."""
        marked = self._marked_in(report)
        speech = [span for span in marked if span.role == SPEECH]
        if sum(span.end - span.start for span in speech) * 2 >= report.end - report.start:
            return True
        lone = len(marked) == len(speech) == 1 and report.rule == "object"
        return lone and " " in self.text[speech[0].start : speech[0].end]

    def indirect(self) -> list[Quotation]:
        """One quotation for each report that is not mostly in marks; what is reported within a report belongs to it."""
        told = [report for report in self.reports if not self._is_nobody(report.source)]
        kept = [report for report in told if not self._mostly_quoted(report) and not self._touches(report)]
        kept.sort(key=lambda report: (report.start, -report.end))
        reach, outermost = 0, []
        for report in kept:
            if report.end > reach:
                reach = report.end
                outermost.append(report)
        return [self._reported(report) for report in outermost]

    def _touches(self, report: reported.Reported) -> bool:
        """Begins inside a quotation and ends outside, or the other way round."""
        last = self._speech.at(report.end - 1)
        return self._speech.holds(report.start) or (last is not None and report.end < self.spans[last].end)

    def _reported(self, report: reported.Reported) -> Quotation:
        mixed = any(span.role == SPEECH for span in self._marked_in(report))
        speaker = self.speakers.resolve(report.source) if report.source else None
        return self._quotation(report.start, report.end, "mixed" if mixed else "indirect", speaker, report.cue)
