"""Chinese names: Wade-Giles, pinyin, Palladius and German spellings of one name brought to one rough form."""

import re
from functools import lru_cache

from catalog.framing.voice import words

_LETTERS = re.compile(r"[^a-zü]")
# Ordered: each pair replaces in what the earlier left. Capitals are done.
_STEPS = [
    (re.compile(pattern), result)
    for pattern, result in (
        (r"tsch|chzh|tszy|tsz|zh|ch|ts|tz|dz|cz|j|q|z(?!h)|c", "C"),
        (r"hsi?|syu|sy|sh|ss|x|sz|s", "S"),
        (r"kh", "H"),
        (r"k|g(?!$)", "K"),
        (r"p|b", "P"),
        (r"t|d", "T"),
        (r"h", "H"),
        (r"f", "F"),
        (r"n(?:g|')?(?=[A-Z]|$)|nK(?=[A-Z]|$)", "n"),
        (r"ü|yui?|iu(?!n)", "u"),
        (r"ien|ian|yan|iang|yang", "ian"),
        (r"ieh?|yeh?|ye", "ie"),
        (r"ueh?", "ue"),
        (r"uo|o(?!n|u)|e(?!i|n)", "e"),
        (r"on|un|ou|ow|u", "u"),
        (r"ay|ai|ei|ey", "ai"),
        (r"yao|iao", "iao"),
        (r"^y|y", "i"),
        (r"[iH](?=[A-Z]|$)", "i"),
        (r"i(?=[aeu])", ""),
    )
]


def is_chinese(parts: list[str]) -> bool:
    """Whether the first word is one of the usual Chinese surnames and one or two short words follow."""
    return 2 <= len(parts) <= 3 and parts[0].casefold().replace("’", "'") in words("chinese", "surnames")


@lru_cache(maxsize=20_000)
def syllables(word: str) -> str:
    """The rough form of a surname or given name."""
    text = _LETTERS.sub("", word.casefold())
    for pattern, result in _STEPS:
        text = pattern.sub(result, text)
    return text
