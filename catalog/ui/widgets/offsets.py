"""Between code points, which everything else counts in, and the UTF-16 units of the text as Qt shows it."""

import re
from bisect import bisect_left

_BEGINS = ("\ufeff", "\ufffe")
_ANYWHERE = "\r\u2029\ufdd0\ufdd1\x00"
_ODD = re.compile(rf"\A[{''.join(_BEGINS)}]|\r\n?|[{_ANYWHERE}\ud800-\udfff]")
_PAIR = re.compile("[\U00010000-\U0010ffff]")
_PAIR_OR_LINE = re.compile("[\n\U00010000-\U0010ffff]")
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
    return _ODD.sub(_replacement, text) if _is_odd(text) else text


def _is_odd(text: str) -> bool:
    """Whether a letter must be replaced; looking for each by itself takes a hundredth of what the pattern takes."""
    if text.startswith(_BEGINS) or any(letter in text for letter in _ANYWHERE):
        return True
    try:
        text.isascii() or text.encode("utf-16-le")
    except UnicodeEncodeError:  # a lone surrogate
        return True
    return False


def wants_space(text: str) -> bool:
    """Whether lines are whole paragraphs with nothing between them: then they need to be set apart to be read."""
    if len(text) < (text.count("\n") + 1) * _LONG_LINE * 0.9:  # a tenth may be empty
        return False
    lines = text.split("\n", _MOST_LINES)
    filled = [line for line in lines if line.strip()]
    if not filled or len(lines) > _MOST_LINES:
        return False
    return len(lines) - len(filled) < len(filled) / 10 and sum(map(len, filled)) / len(filled) > _LONG_LINE


def _wide(shown: str, spaced: bool) -> list[int]:
    """Where what is one code point takes two units."""
    return [found.start() for found in (_PAIR_OR_LINE if spaced else _PAIR).finditer(shown)]


def _replacement(match: re.Match[str]) -> str:
    found = match[0]
    if found == "\r\n":
        return " \n"
    if found in "\ufeff\ufffe":
        return "\u200b"
    return "\n" if found in "\r\u2029" else "\ufffd"
