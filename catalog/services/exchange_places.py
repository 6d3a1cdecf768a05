"""Where words marked elsewhere stand in a text of ours: by their place if they are there, else by the words around."""

import re

from catalog.formats.found import FoundQuote

_MOST = 2_000


def find(text: str, quote: FoundQuote) -> tuple[int, int] | None:
    """The span of the quote in `text` (code points); None when its words do not stand there.

    Runs of white space count as one. Of several places the one nearest in what stands before and after is taken.
    """
    start, end = quote.start or 0, quote.end or 0
    if 0 <= start < end <= len(text) and _plain(text[start:end]) == _plain(quote.text):
        return start, end
    words = quote.text.split()
    if not words or len(words) > _MOST:
        return None
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    found = [match.span() for _, match in zip(range(_MOST), pattern.finditer(text), strict=False)]
    return max(found, key=lambda span: _likeness(text, span, quote), default=None)


def _likeness(text: str, span: tuple[int, int], quote: FoundQuote) -> tuple[int, int]:
    before, after = _plain(text[max(0, span[0] - 200) : span[0]]), _plain(text[span[1] : span[1] + 200])
    shared = _common(before[::-1], _plain(quote.prefix)[::-1]) + _common(after, _plain(quote.suffix))
    return shared, -abs(span[0] - (quote.start or 0))


def _common(one: str, other: str) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _plain(text: str) -> str:
    return " ".join(text.split())
