"""How a sentence speaks, counted outside of quotation marks: duty, possibility, future, denial, report."""

import re
from collections.abc import Sequence

import numpy as np

from catalog.framing.quoted import SPEECH, quoted_spans
from tests.bench.framing_data import Row

_MOODS = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        "must|should|ought|needs?",
        "would|could|might|may|perhaps|maybe|seems?|appears?",
        "will|shall",
        "not|no|never|nothing|none|nor|(?:are|can|could|did|do|does|had|has|have|is|should|wo|was|were|would)n['’]t",
        "said|says|told|according|announced|reported|added|claimed|stated|warned|argued|asked|explained|insisted|believes?|thinks?",
    )
)
_MOST, _FEWEST_WORDS = 3, 5


def counted(rows: Sequence[Row]) -> np.ndarray:
    """Of each row and mood: how often (three at most), and how often among ten words."""
    return np.array([_counted(row.text) for row in rows])


def _counted(text: str) -> list[float]:
    own = _outside(text)
    found = [len(mood.findall(own)) for mood in _MOODS]
    words = max(_FEWEST_WORDS, len(text.split()))
    return [figure for count in found for figure in (min(count, _MOST), 10 * count / words)]


def _outside(text: str) -> str:
    pieces, at = [], 0
    for span in quoted_spans(text):
        if span.role == SPEECH and span.start >= at:
            pieces.append(text[at : span.start])
            at = span.end
    return "".join([*pieces, text[at:]])
