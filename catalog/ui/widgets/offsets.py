"""Between code points, which everything else counts in, and the UTF-16 units of the text as Qt shows it."""

import re
from bisect import bisect_left

_ODD = re.compile("\\A[\ufeff\ufffe]|\r\n?|[\u2029\ufdd0\ufdd1\x00]|[\ud800-\udfff]")
_LONG_LINE = 80  # characters: lines that are longer on average are paragraphs
_MOST_LINES = 20_000


class Offsets:
    """Converts positions in one text, both ways, in logarithmic time. `shown` is the text to give to Qt.

    With `spaced` every line end is doubled in what is shown, to set paragraphs apart; no offset notices.
    """

    def __init__(self, text: str, *, spaced: bool = False) -> None:
        shown = displayable(text)
        wide = [] if shown.isascii() and not spaced else _wide(shown, spaced)
        self._points = wide
        self._units = [point + before for before, point in enumerate(wide)]
        self.shown = shown.replace("\n", "\n\n") if spaced else shown
        self.length = len(text)

    def to_units(self, point: int) -> int:
        """The UTF-16 position of a code point offset."""
        return point + bisect_left(self._points, point)

    def to_points(self, unit: int) -> int:
        """The code point offset of a UTF-16 position; the middle of a pair counts as its beginning."""
        return unit - bisect_left(self._units, unit)


def displayable(text: str) -> str:
    """The text as Qt can hold it without changing its length.

    Qt joins CR LF, eats a byte order mark at the beginning, and knows no lone surrogates.
    """
    return _ODD.sub(_replacement, text)


def wants_space(text: str) -> bool:
    """Whether lines are whole paragraphs with nothing between them: then they need to be set apart to be read."""
    lines = text.split("\n", _MOST_LINES)
    filled = [line for line in lines if line.strip()]
    if not filled or len(lines) > _MOST_LINES:
        return False
    return len(lines) - len(filled) < len(filled) / 10 and sum(map(len, filled)) / len(filled) > _LONG_LINE


def _wide(shown: str, spaced: bool) -> list[int]:
    """Where what is one code point takes two units."""
    return [i for i, c in enumerate(shown) if c > "\uffff" or (spaced and c == "\n")]


def _replacement(match: re.Match[str]) -> str:
    found = match[0]
    if found == "\r\n":
        return " \n"
    if found in "\ufeff\ufffe":
        return "\u200b"
    return "\n" if found in "\r\u2029" else "\ufffd"
