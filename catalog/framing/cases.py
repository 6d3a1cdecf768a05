"""Russian names in their cases: Ходжи, Ходже, Ходжу and Ходжой are Ходжа."""

import re
from functools import lru_cache

_ENDINGS = (
    r"(?<=\w{3})(?:ского|скому|ским|ском|ская|скую|ской|ский|ого|ому|ой|ою|ей|ею|ом|ем|ём|ым|им"
    r"|ая|ую|ый|ий|а|я|у|ю|е|ы|и|о|ь|й)$"
)
_CYRILLIC = r"[а-яё-]+"
_IN = frozenset(("в", "во", "на", "о", "об", "при"))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str | None:
    """What stays of a Russian word in every case, in lower case; None for a word in another script."""
    if word.isascii() or not re.fullmatch(_CYRILLIC, word, re.IGNORECASE):
        return None
    return re.sub(_ENDINGS, "", word.lower().replace("ё", "е"))


def alike(one: str, other: str) -> bool:
    """Whether two Russian words may be cases of one."""
    mine = stem(one)
    return mine is not None and mine == stem(other)


def parts(preposition: str, first: str, second: str) -> bool:
    """Whether a name ends between two words: "в Кремле | Сталин", where only the first stands in the locative."""
    if preposition not in _IN or stem(second) is None:
        return False
    return first[-1:] in "еи" and second[-1:] not in "аеиоуыэюяёйь"
