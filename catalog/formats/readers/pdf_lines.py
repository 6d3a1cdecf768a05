"""From the lines of a PDF page to paragraphs: where one begins, and which divided words belong together."""

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from catalog.formats.pdf import HYPHEN, Line

_NEIGHBOURS = 8
_INDENT = 0.8
_GAP = 1.35
_ROOM = 0.3
_ENDS = tuple(".!?:;…»”\"'’)")
_PREFIXES = frozenset({"self", "non", "anti", "well", "half", "so", "pre", "post"})
_DIVIDED = re.compile(r"(\w+)(?:\ufffe|[-\u2010\xad]\n)(\w+)")
_WORD = re.compile(r"\w+(?:[-\u2010]\w+)*")


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """The lines joined to paragraphs."""
    if not lines:
        return []
    lines = _read_from_left(lines)
    spacing = typical_spacing(lines)
    found = [lines[0].text]
    for place in range(1, len(lines)):
        if _begins_paragraph(lines, place, spacing):
            found.append(lines[place].text)
        else:
            found[-1] += f" {lines[place].text}"
    return found


def _read_from_left(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, mirrored when they are written from right to left, so that one set of rules serves both."""
    letters = [unicodedata.bidirectional(char) for line in lines[:20] for char in line.text if char.isalpha()]
    if sum(kind in {"R", "AL"} for kind in letters) * 2 <= len(letters):
        return lines
    return [replace(line, left=-line.left, right=-line.right) for line in lines]


def _begins_paragraph(lines: Sequence[Line], place: int, spacing: float) -> bool:
    """Whether a paragraph starts at `place`: lower than usual, indented, or its first word would have fitted above."""
    above, line = lines[place - 1], lines[place]
    drop = above.bottom - line.first_bottom
    if drop > _GAP * spacing or (drop > 0 and _is_indented(line, above)):
        return True
    below = lines[place + 1] if place + 1 < len(lines) else line
    if 0 < line.bottom - below.first_bottom <= _GAP * spacing and _is_indented(line, below):
        return True
    return _ends_early(above, line, _right_edge(lines, place - 1))


def _ends_early(above: Line, line: Line, edge: float) -> bool:
    """Whether `above` ends where the first word of `line` would have fitted; clearly so unless a sentence ends."""
    letter = max((line.right - line.left) / max(1, len(line.text)), 0.3 * (line.top - line.bottom))
    free = edge - above.right
    fits = free > letter * (len(line.text.split(" ", 1)[0]) + 1)
    return fits and (above.text.endswith(_ENDS) or free > _ROOM * (edge - above.left))


def _is_indented(line: Line, other: Line) -> bool:
    """Whether `line` begins further in than `other`, by more than a letter or two."""
    return line.left - other.left > _INDENT * max(line.top - line.bottom, 1.0)


def _right_edge(lines: Sequence[Line], place: int) -> float:
    """The right edge of the column that the line at `place` stands in, going by the lines around it."""
    line = lines[place]
    around = lines[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS + 1]
    beside = (other.right for other in around if other.left < line.right and other.right > line.left)
    return max(beside, default=line.right)  # a line of one mark may have no width at all


def typical_spacing(lines: Sequence[Line]) -> float:
    """The distance from line to line that is most usual on the page, in points."""
    drops = [line.bottom - following.first_bottom for line, following in itertools.pairwise(lines)]
    counted = Counter(round(drop) for drop in drops if drop > 1)
    return float(counted.most_common(1)[0][0]) if counted else 12.0


def join_divided(text: str, known: frozenset[str]) -> str:
    """`text` with words divided at line ends joined, unless their parts, but not the whole, are words of the text."""

    def joined(match: re.Match[str]) -> str:
        first, second = match[1], match[2]
        whole = (first + second).lower()
        compound = first.lower() in _PREFIXES or f"{first}-{second}".lower() in known
        apart = first.lower() in known and second.lower() in known
        if not second[0].islower() or (whole not in known and (compound or apart)):
            return f"{first}-{second}"
        return first + second

    return _DIVIDED.sub(joined, text).replace(HYPHEN, "-")


def vocabulary(texts: Sequence[str]) -> frozenset[str]:
    """The words of `texts` in small letters; those beside a division do not count."""
    words = (word for text in texts for piece in _DIVIDED.sub(" ", text).split() for word in _WORD.findall(piece))
    return frozenset(word.lower() for word in words)
