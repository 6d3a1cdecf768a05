"""The quotations of one text with what stands around them: tokens, paragraphs, ends of sentences."""

from bisect import bisect_right

from catalog.framing.quoted import QuotedSpan
from catalog.framing.speakers import Speakers
from catalog.framing.tokens import Tokens, paragraphs, tokens_of
from catalog.framing.voice import words

_ABBREVIATED = words("names", "abbreviated") | words("names", "shortened")


class Setting:
    """The speech in one text with what stands around it."""

    def __init__(self, text: str, spans: list[QuotedSpan], speakers: Speakers) -> None:
        self.text = text
        self.tokens: Tokens = tokens_of(text)
        self.spans = spans
        self.speakers = speakers
        self.inside = {i for span in spans for i in self.tokens.between(span.start, span.end)}
        self.paragraphs = paragraphs(text)
        self._starts = [start for start, _ in self.paragraphs]

    def paragraph_of(self, place: int) -> int:
        """Index of the paragraph that holds `place`."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def reopens(self, index: int) -> bool:
        """Whether a quotation goes on from the paragraph before, where it was left open."""
        earlier, span = self.spans[index - 1], self.spans[index]
        next_one = self.paragraph_of(earlier.start) + 1 == self.paragraph_of(span.start)
        return not earlier.close and earlier.open != "—" and next_one

    def stops(self, i: int) -> bool:
        """Whether the mark at token `i` ends a sentence."""
        texts, starts, ends = self.tokens.texts, self.tokens.starts, self.tokens.ends
        if texts[i] in "!?…":
            return True
        if texts[i] != "." or i + 1 >= len(texts) or (starts[i + 1] == ends[i] and texts[i + 1] not in "\"”»“'’["):
            return False
        before = texts[i - 1]
        initial = len(before) == 1 and before.isalpha() and ends[i - 1] == starts[i]
        return not initial and before.lower() not in _ABBREVIATED
