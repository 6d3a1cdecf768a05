"""How likely two words are one word of a name: what a search compares, without the rules for whole names."""

from functools import lru_cache

from catalog.framing import cases, romanise
from catalog.framing.voice import equals

SOUND_ALIKE = 0.82


@lru_cache(maxsize=50_000)
def word_keys(word: str) -> frozenset[str]:
    """Keys by which spellings of one word meet, as `likeness.keys` gives them for a form of that word alone.

    For a word of letters alone; that one knows hyphens and titles.
    """
    return part_keys(word) | places_keys(word)


@lru_cache(maxsize=50_000)
def part_keys(part: str) -> frozenset[str]:
    """The keys of one part of a name, in any case a Russian one may stand in."""
    stem = cases.stem(part)
    return romanise.skeletons(part) | romanise.skeletons(stem) if stem else romanise.skeletons(part)


def places_keys(form: str) -> frozenset[str]:
    """The keys of a place that had several names."""
    return frozenset(f"place {number}" for number in exonyms(form))


@lru_cache(maxsize=50_000)
def exonyms(form: str) -> frozenset[int]:
    """The numbers of the places that had this name at some time."""
    table = equals("places")
    return table.get("-".join(form.lower().split()), frozenset())


def same_word(a: str, b: str, least: float) -> bool:
    """Whether `likeness.same` gives two forms of one word each at least that score, from `SOUND_ALIKE` on."""
    return a == b or bool(exonyms(a) & exonyms(b)) or sound(a, b, least) >= least


@lru_cache(maxsize=100_000)
def sound(a: str, b: str, least: float = 0.0) -> float:
    """Likeness of two words; equals in different languages (Josip, Joseph) count as nearly the same.

    Below `least` it may be 0.
    """
    table = equals("given")
    if table.get(a.lower(), frozenset()) & table.get(b.lower(), frozenset()):
        return 0.95
    if cases.alike(a, b):
        return 0.95
    return romanise.likeness(a, b, least)


def curved(score: float) -> float:
    """Below `SOUND_ALIKE` nothing is proposed."""
    return score if score >= SOUND_ALIKE else score * 0.8
