"""Which language a text is in: by script first, then by the letters of those languages that share it."""

from functools import cache
from typing import Protocol

_SAMPLE = 20_000
_SHORTEST = 12
_LATIN = [
    "en",
    "de",
    "fr",
    "it",
    "es",
    "pt",
    "nl",
    "pl",
    "cs",
    "sk",
    "hu",
    "ro",
    "sq",
    "tr",
    "hr",
    "sr",
    "bs",
    "sl",
    "sv",
    "da",
    "no",
    "fi",
    "et",
    "lv",
    "lt",
    "la",
    "eu",
    "ca",
]
_CYRILLIC = ["ru", "uk", "be", "bg", "mk", "sr", "kk"]
_BLOCKS = (
    ("latin", 0x41, 0x24F), ("greek", 0x370, 0x3FF), ("cyrillic", 0x400, 0x52F), ("armenian", 0x530, 0x58F),
    ("hebrew", 0x590, 0x5FF), ("arabic", 0x600, 0x6FF), ("georgian", 0x10A0, 0x10FF), ("kana", 0x3040, 0x30FF),
    ("han", 0x4E00, 0x9FFF), ("hangul", 0xAC00, 0xD7AF),
)  # fmt: skip
_ONE_LANGUAGE = {
    "greek": "el",
    "armenian": "hy",
    "hebrew": "he",
    "georgian": "ka",
    "kana": "ja",
    "han": "zh",
    "hangul": "ko",
    "arabic": "ar",
}


class _Identifier(Protocol):
    def classify(self, text: str) -> tuple[str, float]: ...


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of `text`, or "und" when there is too little to tell."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    if script not in ("latin", "cyrillic") or sum(map(str.isalpha, sample)) < _SHORTEST:
        return "und"
    return _identifier(script).classify(sample)[0]


def _script(sample: str) -> str:
    counts = dict.fromkeys((name for name, _, _ in _BLOCKS), 0)
    for letter in filter(str.isalpha, sample):
        point = ord(letter)
        for name, first, last in _BLOCKS:
            if first <= point <= last:
                counts[name] += 1
                break
    if counts["kana"] * 10 > counts["han"]:
        counts["kana"] += counts["han"]
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else ""


@cache
def _identifier(script: str) -> _Identifier:
    """Loading takes half a second, so only when first asked."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_LATIN if script == "latin" else _CYRILLIC)
    return identifier  # type: ignore[no-any-return]
