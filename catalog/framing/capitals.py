"""Classes of words that stand with a capital letter: which are names, which belong to one, which are none."""

import re
from functools import cache

from catalog.framing import grammar
from catalog.framing.voice import listed, table, words

PARTICLES = words("names", "particles")
ORDINALS = frozenset(("st", "nd", "rd", "th"))
# As in "the Horthyite officers", "a Maoist group"; not Mr White, Mr Braithwaite, Mr Lundqvist.
_FOLLOWER = re.compile(r"\w{2,}(?:(?<!wh)(?<!wa)ites?|(?<!v)ists?)")
ABBREVIATED = words("names", "abbreviated")


@cache
def calendar() -> frozenset[str]:
    """Months and days."""
    return frozenset(table("calendar")["months"]) | grammar.DAYS


@cache
def kind_words() -> frozenset[str]:
    """Words that make a capital phrase a body, event, work or place."""
    return (
        words("bodies", "bodies")
        | words("bodies", "events")
        | words("bodies", "works")
        | words("places", "lists", "nouns")
    )


@cache
def generic() -> frozenset[str]:
    """Words that are no name by themselves though they may stand in one."""
    return kind_words() | words("people", "roles") | words("people", "titles")


@cache
def adjectives() -> frozenset[str]:
    """Words for what is of a country or creed."""
    found = words("places", "lists", "creeds")
    return found | {word.lower() for entry in table("places")["demonyms"].values() for word in entry.split()}


@cache
def countries() -> frozenset[str]:
    """Countries and regions known without being told."""
    return frozenset(name.rstrip("2").lower() for name in table("places")["demonyms"])


@cache
def places() -> frozenset[str]:
    """Places known without being told."""
    return countries() | words("places", "lists", "cities") | words("places", "lists", "acronyms")


@cache
def known() -> frozenset[str]:
    """Words of places and given names known without being told."""
    parts = {word for name in countries() for word in name.split()}
    return words("places", "lists", "cities") | parts | words("people", "given") | words("places", "lists", "acronyms")


@cache
def function_words() -> frozenset[str]:
    """Words that have a capital only because a sentence or title begins."""
    return (
        grammar.DETERMINERS
        | grammar.PRONOUNS
        | grammar.POSSESSIVES
        | grammar.PREPOSITIONS
        | grammar.SUBORDINATORS
        | grammar.AUXILIARIES
        | grammar.ADVERBS
        | grammar.RELATIVES
        | words("names", "openings")
        | frozenset(table("calendar")["numbers"])
        | (frozenset(listed("bodies", "prefixes")) - {"all"})
    )


@cache
def is_plain(word: str) -> bool:
    """Whether a word (lower case) is no name by itself: of a country or creed, a title, a word for a body."""
    if word in adjectives() or word in generic() or not word[0].isalnum() or word in ("of", "for", "the"):
        return True
    if word[-1:] == "s" and word[:-1] in kind_words():
        return True
    if _FOLLOWER.fullmatch(word) or word[:2] in ("d-", "r-"):
        return True
    parts = word.split("-")
    prefixes = words("names", "compound_parts")
    numbers = table("calendar")["numbers"]
    return len(parts) > 1 and all(part in adjectives() or part in prefixes or part in numbers for part in parts)
