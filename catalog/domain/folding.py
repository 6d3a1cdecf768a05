"""Text as it is compared: accents, case, scripts and punctuation folded away."""

import re
import unicodedata

_NOT_WORD = re.compile(r"[^a-z0-9]+")

UNFOLDED = {
    "Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "ẞ": "SS", "ß": "ss", "Æ": "AE", "æ": "ae",
    "Œ": "OE", "œ": "oe", "ı": "i", "Þ": "TH", "þ": "th", "Ð": "D", "ð": "d", "Ё": "Е", "ё": "е",
}  # fmt: skip
"""Letters that SQLite's unicode61 tokenizer leaves as they are although people search without them."""

_TABLE = str.maketrans(UNFOLDED)


def fold(text: str) -> str:
    """Romanised, lower case, words of a–z and 0–9 joined by single spaces: how names and labels are compared.

    Shape: "Ходжа, Энвер" → "khodzha enver"; "Łódź" → "lodz".
    """
    return _NOT_WORD.sub(" ", (text if text.isascii() else _romanised(text)).lower()).strip()


def _romanised(text: str) -> str:
    from anyascii import anyascii  # loaded late: most texts have no need of it

    return anyascii(unicodedata.normalize("NFKC", text))


def sort_key(label: str) -> str:
    """What a list of labels is sorted by; long labels are cut, for an index need not hold them whole."""
    return fold(label[:120])[:80] or label[:80]


def fold_letters(text: str) -> str:
    """The folding that the search index applies before its tokenizer; keeps the number and order of words."""
    return text.translate(_TABLE)
