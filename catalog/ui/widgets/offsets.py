"""Between code points, which everything else counts in, and the UTF-16 units Qt counts in."""

import re
from bisect import bisect_left

_ODD = re.compile("\\A[\ufeff\ufffe]|\r\n?|[\u2029\ufdd0\ufdd1\x00]|[\ud800-\udfff]")


def displayable(text: str) -> str:
    """The text as Qt can hold it without changing its length.

    Qt joins CR LF, eats a byte order mark at the beginning, and knows no lone surrogates.
    """
    return _ODD.sub(_replacement, text)


def _replacement(match: re.Match[str]) -> str:
    found = match[0]
    if found == "\r\n":
        return " \n"
    if found in "\ufeff\ufffe":
        return "\u200b"
    return "\n" if found in "\r\u2029" else "\ufffd"


class Offsets:
    """Converts positions in one text, both ways, in logarithmic time."""

    def __init__(self, text: str) -> None:
        astral = [] if text.isascii() else [i for i, c in enumerate(text) if c > "\uffff"]
        self._points = astral
        self._units = [point + before for before, point in enumerate(astral)]
        self.length = len(text)

    def to_units(self, point: int) -> int:
        """The UTF-16 position of a code point offset."""
        return point + bisect_left(self._points, point)

    def to_points(self, unit: int) -> int:
        """The code point offset of a UTF-16 position; the middle of a pair counts as its beginning."""
        return unit - bisect_left(self._units, unit)
