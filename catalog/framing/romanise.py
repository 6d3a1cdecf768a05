"""Sounds of names: from the spelling in any of the usual romanisations to one rough alphabet (see sounds.txt)."""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import combinations
from math import inf

from catalog.framing.voice import sections

_DOUBLED = re.compile(r"(.)\1+")
_MOST_KEYS = 12
_KEY_LENGTH = 4
_ROUNDING = 1e-9
_FIRST = 1.3  # what exchanging two unlike first sounds costs


@cache
def _table(name: str) -> dict[str, str]:
    """A section of letters=sound pairs."""
    return dict(entry.split("=", 1) for line in sections("sounds")[name] for entry in line.split())


@cache
def _graphemes() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _table("graphemes"))) + "|['’ʼ]")


@cache
def _marked() -> dict[int, str]:
    return str.maketrans(_table("marked"))


@lru_cache(maxsize=50_000)
def sounds(word: str) -> str:
    """The sounds of one word in the rough alphabet."""
    text = word.casefold() if word.isascii() else _latin(word)
    if text.startswith("mp"):
        text = "b" + text[2:]
    heard = _table("graphemes")
    text = _graphemes().sub(lambda found: heard.get(found[0], ""), text)
    return _DOUBLED.sub(r"\1", re.sub(r"(?<=.)y$", "i", text))


def _latin(word: str) -> str:
    """In letters without marks, each mark that says how its letter is read turned into a sound."""
    text = _from_script(unicodedata.normalize("NFC", word).casefold().replace("i̇", "i"))
    return plain(text.translate(_marked()))


def plain(text: str) -> str:
    """The text without combining marks."""
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def _from_script(text: str) -> str:
    if any("а" <= char <= "ӿ" for char in text):
        return _replaced(text, "cyrillic")
    if any("α" <= char <= "ω" for char in text):
        return _replaced(plain(text), "greek")
    return text


def _replaced(text: str, script: str) -> str:
    for pair, sound in _table(f"{script}_pairs").items():
        text = text.replace(pair, sound)
    return "".join(_table(script).get(char, char) for char in text)


@lru_cache(maxsize=50_000)
def skeletons(word: str) -> frozenset[str]:
    """Keys by which spellings of one name meet: the first consonant families, an ambiguous letter read each way."""
    found = {"A" if sounds(word)[:1] in "aeiou" else ""}
    for sound in sounds(word):
        families = _table("families").get(sound, "")
        if families and min(map(len, found)) < _KEY_LENGTH:
            longer = {_extended(key, family) for key in found for family in families}
            found = set(sorted(longer)[:_MOST_KEYS])
    return frozenset(key[:_KEY_LENGTH] for key in found if key)


def _extended(key: str, family: str) -> str:
    return key if family == "-" or key.endswith(family) else key + family


@cache
def _costs() -> tuple[dict[tuple[str, str], float], dict[str, float]]:
    """Costs of exchanging two sounds and of dropping one."""
    exchange: dict[tuple[str, str], float] = {}
    for letters, cost in _table("exchange").items():
        for a, b in combinations(letters, 2):
            exchange.setdefault((a, b), float(cost))
            exchange.setdefault((b, a), float(cost))
    return exchange, {letter: float(cost) for letter, cost in _table("drop").items()}


@lru_cache(maxsize=100_000)
def likeness(a: str, b: str, least: float = 0.0) -> float:
    """How alike two words sound, 0 to 1: an edit distance in which exchanges between romanisations are cheap.

    0 for words of which it shows on the way that they are less alike than `least`.
    """
    x, y = sounds(a), sounds(b)
    if x == y:
        return 1.0
    if not x or not y or abs(len(x) - len(y)) > _KEY_LENGTH:
        return 0.0
    length = (len(x) + len(y)) / 2
    return max(0.0, 1.0 - distance(x, y, (1.0 - least) * length + _ROUNDING) / length)


def distance(x: str, y: str, most: float = inf) -> float:
    """The cost of turning one string of sounds into the other (Wagner and Fischer 1974, with weights).

    Infinite as soon as it must be beyond `most`.
    """
    exchange, drop = _costs()
    row = [0.0]
    for char in y:
        row.append(row[-1] + drop.get(char, 1.0))
    for i, left in enumerate(x):
        previous, row = row, [row[0] + drop.get(left, 1.0)]
        for j, right in enumerate(y):
            swap = 0.0 if left == right else exchange.get((left, right), 1.0 if i else _FIRST)
            row.append(min(previous[j] + swap, previous[j + 1] + drop.get(left, 1.0), row[j] + drop.get(right, 1.0)))
        if min(row) > most:
            return inf
    return row[-1]
