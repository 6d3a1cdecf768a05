"""Chinese names: Wade-Giles, pinyin, Palladius and German spellings of one name brought to one rough form."""

import re
from functools import cache, lru_cache

from catalog.framing.voice import listed, words

_LETTERS = re.compile(r"[^a-zü]")


@cache
def _steps() -> list[tuple[re.Pattern[str], str]]:
    """Replacements in order; each works on what the earlier ones left. Capitals are done."""
    parts = (step.partition(" > ") for step in listed("chinese", "steps"))
    return [(re.compile(pattern), result) for pattern, _, result in parts]


def is_chinese(parts: list[str]) -> bool:
    """Whether the first word is one of the usual Chinese surnames and one or two short words follow."""
    return 2 <= len(parts) <= 3 and starts_chinese(parts)


def starts_chinese(parts: list[str]) -> bool:
    """Whether the first word is one of the usual Chinese surnames."""
    return bool(parts) and parts[0].casefold().replace("’", "'") in words("chinese", "surnames")


@cache
def _palladius() -> dict[str, str]:
    return dict(entry.split("=", 1) for entry in listed("chinese", "palladius"))


@lru_cache(maxsize=20_000)
def syllables(word: str) -> str:
    """The rough form of a surname or given name."""
    latin = "".join(_palladius().get(char, char) for char in word.casefold())
    text = _LETTERS.sub("", latin)
    for pattern, result in _steps():
        text = pattern.sub(result, text)
    return text
