"""Whose words stand where: quoted speech, distancing quotation marks, names, titles and citations of a text."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from catalog.framing.results import Quotation, Span
from catalog.framing.voice import words


class Quoted(Protocol):
    """What stands between a pair of quotation marks. role: speech, scare, title or name."""

    @property
    def start(self) -> int:
        """First code point inside the marks."""
        ...

    @property
    def end(self) -> int:
        """Code point after the last inside the marks."""
        ...

    @property
    def role(self) -> str:
        """What the marks are for."""
        ...


@dataclass(frozen=True, slots=True)
class Spans:
    """Spans in order that do not overlap, asked by position."""

    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    @classmethod
    def of(cls, spans: Iterable[Span]) -> "Spans":
        """Join overlapping spans and sort them."""
        joined: list[list[int]] = []
        for start, end in sorted(spans):
            if joined and start <= joined[-1][1]:
                joined[-1][1] = max(end, joined[-1][1])
            else:
                joined.append([start, end])
        return cls(tuple(span[0] for span in joined), tuple(span[1] for span in joined))

    def hold(self, start: int, end: int) -> bool:
        """Whether start..end lies inside one of the spans."""
        index = bisect_right(self.starts, start) - 1
        return index >= 0 and end <= self.ends[index]

    def equal(self, start: int, end: int) -> bool:
        """Whether start..end is one of the spans, from end to end."""
        index = bisect_right(self.starts, start) - 1
        return index >= 0 and (self.starts[index], self.ends[index]) == (start, end)

    def goes_on(self, start: int, end: int) -> bool:
        """Whether a span begins inside start..end and goes on behind it."""
        index = bisect_right(self.starts, end - 1) - 1
        return index >= 0 and start < self.starts[index] and end < self.ends[index]

    def touch(self, start: int, end: int) -> bool:
        """Whether start..end shares a character with one of the spans."""
        index = bisect_right(self.starts, end - 1) - 1
        return index >= 0 and self.ends[index] > start


_PLEADING = words("speech", "lists", "pleading")


@dataclass(frozen=True, slots=True)
class Voices:
    """The spans of a text that are not the author's own plain words; `reported` is told after somebody named."""

    speech: Spans = field(default_factory=Spans)
    scare: tuple[Span, ...] = ()
    official: Spans = field(default_factory=Spans)
    quotations: tuple[Quotation, ...] = ()
    reported: Spans = field(default_factory=Spans)


def read(quoted: Sequence[Quoted], official: Iterable[Span], quotations: Sequence[Quotation]) -> Voices:
    """Put together what was found about quotation marks, names and quotations; a doubted name is no official one."""
    direct = [(item.start, item.end) for item in quotations if item.kind == "direct" or _is_pleading(item)]
    speech = [(item.start, item.end) for item in quoted if item.role == "speech"]
    named = [(item.start, item.end) for item in quoted if item.role in ("title", "name")]
    scare = tuple((item.start, item.end) for item in quoted if item.role == "scare")
    names = {*named, *official}.difference(scare)
    told = [(item.start, item.end) for item in quotations if item.kind == "indirect" and item.speaker_name]
    return Voices(Spans.of(direct + speech), scare, Spans.of(names), tuple(quotations), Spans.of(told))


def _is_pleading(quotation: Quotation) -> bool:
    """What a party, counsel or witness is reported to have said is theirs, and no court calls it so."""
    return quotation.kind == "indirect" and not _PLEADING.isdisjoint((quotation.speaker or "").lower().split())


def with_names(voices: Voices, spans: Sequence[Span]) -> Voices:
    """The same voices, these spans taken for names as well."""
    official = zip(voices.official.starts, voices.official.ends, strict=True)
    return replace(voices, official=Spans.of([*official, *spans])) if spans else voices
