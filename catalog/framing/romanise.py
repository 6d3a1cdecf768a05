"""Sounds of names: from the spelling of any of the usual romanisations to one rough alphabet.

The alphabet: vowels a e i o u; y a glide; C ch, S sh, Z zh, X j/dzh/dz, T ts; H kh/h; the other consonants as in English.
Letters that are read differently in different languages keep a letter of their own (c j x w q) and are cheap to exchange.
"""

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = dict(
    zip(
        "абвгдезийклмнопрстуфхцыэёіїєґўѓќ",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "i",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "H",
            "T",
            "i",
            "e",
            "o",
            "i",
            "i",
            "e",
            "g",
            "v",
            "X",
            "k",
        ],
        strict=True,
    )
) | {
    "ж": "Z",
    "ч": "C",
    "ш": "S",
    "щ": "SC",
    "ю": "u",
    "я": "ia",
    "ь": "",
    "ъ": "",
    "љ": "l",
    "њ": "n",
    "ђ": "X",
    "ћ": "C",
    "џ": "X",
    "ј": "y",
}
_CYRILLIC_PAIRS = (("дж", "X"), ("дз", "X"), ("кс", "ks"), ("ье", "ie"))
_GREEK = dict(
    zip(
        "αβγδεζηικλμνξοπρσςτυφχωθψ",
        [
            "a",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "i",
            "k",
            "l",
            "m",
            "n",
            "x",
            "o",
            "p",
            "r",
            "s",
            "s",
            "t",
            "i",
            "f",
            "H",
            "o",
            "t",
            "p",
        ],
        strict=True,
    )
)
_GREEK_PAIRS = (
    ("μπ", "b"),
    ("ντ", "d"),
    ("γκ", "g"),
    ("ου", "u"),
    ("ευ", "ef"),
    ("αυ", "av"),
    ("ει", "i"),
    ("οι", "i"),
    ("αι", "e"),
    ("τζ", "X"),
)
_MARKED = str.maketrans(
    {
        "č": "C",
        "ć": "C",
        "ç": "C",
        "š": "S",
        "ş": "S",
        "ș": "S",
        "ś": "S",
        "ž": "Z",
        "ż": "Z",
        "ź": "Z",
        "đ": "X",
        "ð": "d",
        "ł": "l",
        "ñ": "n",
        "ń": "n",
    }
    | {
        "ğ": "g",
        "ı": "i",
        "ß": "s",
        "ø": "o",
        "æ": "e",
        "œ": "e",
        "ö": "o",
        "ü": "u",
        "ä": "e",
        "å": "o",
        "ţ": "T",
        "ț": "T",
        "ф": "f",
    }
)
# Longest first; read from left to right. German, French, Polish, Albanian, English and Greek ways of writing one sound.
_GRAPHEMES = (
    ("schtsch", "SC"), ("chtch", "SC"), ("shch", "SC"), ("stch", "SC"), ("tsch", "C"), ("tch", "C"), ("sch", "S"), ("dzsh", "X"), ("dzh", "X"), ("dsch", "X"),
    ("szcz", "SC"), ("cs", "C"), ("sh", "S"), ("zh", "Z"), ("kh", "H"), ("ch", "c"), ("xh", "X"), ("gj", "X"), ("dj", "X"), ("dž", "X"), ("dZ", "X"),
    ("dz", "X"), ("ts", "T"), ("tz", "T"), ("cz", "C"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("ck", "k"), ("rh", "r"), ("q", "q"),
    ("rr", "r"), ("ll", "l"), ("iou", "u"), ("you", "u"), ("ou", "u"), ("oe", "o"), ("ue", "u"), ("ya", "ia"), ("yu", "u"), ("iu", "u"),
    ("ye", "e"), ("yo", "o"), ("io", "o"), ("iy", "i"), ("ii", "i"), ("yi", "i"), ("ay", "ai"), ("ey", "ei"),
    ("oy", "oi"), ("uy", "ui"), ("mp", "mp"), ("wh", "v"), ("w", "v"), ("x", "x"), ("'", ""), ("’", ""), ("ʼ", ""),
)  # fmt: skip
_GRAPHEME = re.compile("|".join(re.escape(spelling) for spelling, _ in _GRAPHEMES))
_SOUND = dict(_GRAPHEMES)
_DOUBLED = re.compile(r"(.)\1+")
_FAMILIES = {
    "b": "P", "p": "P", "f": "F", "v": "F", "d": "T", "t": "T", "g": "K", "k": "K", "H": "K", "h": "K", "q": "KJ", "c": "KJ", "C": "J", "S": "JS", "Z": "JS",
    "X": "J", "T": "JS", "s": "S", "z": "S", "m": "M", "n": "M", "l": "L", "r": "R", "j": "J-", "x": "JK", "y": "-",
}  # fmt: skip
_MOST_KEYS = 12


@lru_cache(maxsize=50_000)
def sounds(word: str) -> str:
    """The sounds of one word in the rough alphabet."""
    text = unicodedata.normalize("NFC", word).casefold().replace("i̇", "i")
    text = _script(text)
    text = "".join(
        char for char in unicodedata.normalize("NFD", text.translate(_MARKED)) if not unicodedata.combining(char)
    )
    if text.startswith("mp"):
        text = "b" + text[2:]
    text = _GRAPHEME.sub(lambda found: _SOUND[found.group()], text)
    return _DOUBLED.sub(r"\1", re.sub(r"(?<=.)y$", "i", text))


def _script(text: str) -> str:
    if any("а" <= char <= "ӿ" for char in text):
        for pair, sound in _CYRILLIC_PAIRS:
            text = text.replace(pair, sound)
        return "".join(_CYRILLIC.get(char, char) for char in text)
    text = (
        "".join(char for char in unicodedata.normalize("NFD", text) if char != "\u0301")
        if any("α" <= c <= "ω" for c in text)
        else text
    )
    if any("α" <= char <= "ω" for char in text):
        for pair, sound in _GREEK_PAIRS:
            text = text.replace(pair, sound)
        return "".join(_GREEK.get(char, char) for char in text)
    return text


@lru_cache(maxsize=50_000)
def skeletons(word: str) -> frozenset[str]:
    """Keys by which spellings of one name meet: the first four consonant families, each way an ambiguous letter may be read."""
    found = {"A" if sounds(word)[:1] in "aeiou" else ""}
    for sound in sounds(word):
        families = _FAMILIES.get(sound, "")
        if families and min(map(len, found)) < 4:
            found = {_extended(key, family) for key in found for family in families}
            found = set(sorted(found)[:_MOST_KEYS])
    return frozenset(key[:4] for key in found if key)


def _extended(key: str, family: str) -> str:
    return key if family == "-" or key.endswith(family) else key + family


_CHEAP: dict[frozenset[str], float] = {}
for _group, _cost in (
    ("aeiou", 0.25), ("iyj", 0.1), ("kqc", 0.1), ("Hhc", 0.1), ("Hk", 0.3), ("hk", 0.45), ("Hx", 0.3), ("Hj", 0.3), ("Hg", 0.4), ("hg", 0.4), ("cCS", 0.1), ("CT", 0.25), ("cT", 0.15), ("cs", 0.4),
    ("sS", 0.2), ("zZ", 0.2), ("Ss", 0.2), ("sz", 0.3), ("XjZ", 0.15), ("Xxc", 0.2), ("Xg", 0.35), ("XC", 0.4), ("Xz", 0.3), ("xS", 0.2), ("XT", 0.35), ("cZ", 0.3), ("Cs", 0.5), ("SZ", 0.25),
    ("fv", 0.15), ("bp", 0.45), ("dt", 0.3), ("gk", 0.45), ("bv", 0.4), ("nm", 0.6), ("qC", 0.2), ("Tz", 0.35), ("Ts", 0.35), ("gy", 0.35), ("gi", 0.4), ("uv", 0.35), ("jc", 0.25),
):  # fmt: skip
    for _a in _group:
        for _b in _group:
            if _a != _b:
                _CHEAP.setdefault(frozenset((_a, _b)), _cost)
_DROP = dict.fromkeys("aeiou", 0.4) | {"y": 0.15, "i": 0.25, "h": 0.5, "H": 0.7, "j": 0.35, "g": 0.7, "e": 0.35}


@lru_cache(maxsize=100_000)
def likeness(a: str, b: str) -> float:
    """How alike two words sound, 0 to 1: an edit distance in which exchanges between romanisations are cheap."""
    x, y = sounds(a), sounds(b)
    if x == y:
        return 1.0
    if not x or not y or abs(len(x) - len(y)) > 4:
        return 0.0
    return max(0.0, 1.0 - _distance(x, y) / ((len(x) + len(y)) / 2))


def _distance(x: str, y: str) -> float:
    row = [0.0]
    for char in y:
        row.append(row[-1] + _DROP.get(char, 1.0))
    for i, left in enumerate(x):
        previous, row = row, [row[0] + _DROP.get(left, 1.0)]
        for j, right in enumerate(y):
            swap = previous[j] + (0.0 if left == right else _CHEAP.get(frozenset((left, right)), 1.0 if i else 1.3))
            row.append(min(swap, previous[j + 1] + _DROP.get(left, 1.0), row[j] + _DROP.get(right, 1.0)))
    return row[-1]


def edits(a: str, b: str) -> float:
    """Plain edit distance in which vowels are cheap."""
    return _distance(a, b)
