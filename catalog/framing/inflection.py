"""The regular forms of English words, so that a word list need not spell each of them."""

_VOWELS = "aeiou"


def forms(word: str, kind: str) -> tuple[str, ...]:
    """The forms of `word` as v (verb), n (noun) or a (adjective and its adverb), the word itself first."""
    return {"v": _verb, "n": _noun, "a": _adjective}[kind](word)


def _verb(word: str) -> tuple[str, ...]:
    if word.endswith("e"):
        return word, word + "s", word + "d", word[:-1] + "ing"
    if _ends_in_consonant_y(word):
        return word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    stem = word + word[-1] if _doubles(word) else word
    return word, _plural(word), stem + "ed", stem + "ing"


def _noun(word: str) -> tuple[str, ...]:
    return word, _plural(word)


def _adjective(word: str) -> tuple[str, ...]:
    if word.endswith("le") and len(word) > 4:
        return word, word[:-1] + "y"
    if _ends_in_consonant_y(word):
        return word, word[:-1] + "ily"
    return word, word + ("ally" if word.endswith("ic") else "ly")


def _plural(word: str) -> str:
    if _ends_in_consonant_y(word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _ends_in_consonant_y(word: str) -> bool:
    return len(word) > 2 and word[-1] == "y" and word[-2] not in _VOWELS


def _doubles(word: str) -> bool:
    """One syllable, one vowel, one consonant that is not w, x or y: plot, plotted."""
    one_syllable = sum(letter in _VOWELS for letter in word) == 1
    return one_syllable and len(word) > 2 and word[-2] in _VOWELS and word[-1] not in _VOWELS + "wxy"
