"""Which language a text is in."""

import re
from typing import Any

_SAMPLE = 20_000
_LETTERS_NEEDED = 40
_AKIN = (
    *({"hr", "bs", "sr", "sh", "sl", "mk"}, {"cs", "sk"}, {"ru", "uk", "be", "rue", "bg"}, {"da", "no", "nb", "nn"}),
    *({"zh", "yue", "wuu", "nan", "gan"}, {"es", "gl", "ca", "pt"}, {"id", "ms"}, {"ar", "arz", "ary"}),
)
_LETTER = re.compile(r"[^\W\d_]")
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # signs that say as much as several letters
_NO_LANGUAGE = frozenset({"zxx", "und", "la-x-lorem"})
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")


def detect(text: str, declared: str | None = None) -> str | None:
    """The BCP 47 tag of the language of `text`; `declared` by the file decides only when the text is too short."""
    sample = _middle(text)
    if len(_LETTER.findall(sample)) + 3 * len(_DENSE.findall(sample)) >= _LETTERS_NEEDED:
        found = str(_model().classify(sample)[0])
        if found not in _NO_LANGUAGE:
            return found
    return declared if declared and _TAG.fullmatch(declared) else None


def clearness(text: str) -> float:
    """How far the best language is ahead of those not akin to it (natural logarithm of the likelihoods)."""
    (first, best), *others = _model().rank(text)
    akin = next((group for group in _AKIN if first in group), ())
    second = next(score for name, score in others if name not in akin)
    return 0.0 if first in _NO_LANGUAGE else float(best - second)


def _middle(text: str) -> str:
    """A sample from the middle of `text`, where no title page and no index stands."""
    start = max(0, (len(text) - _SAMPLE) // 2)
    return text[start : start + _SAMPLE]


def _model() -> Any:
    """The language model, loaded when first needed because that takes most of a second."""
    import py3langid

    return py3langid
