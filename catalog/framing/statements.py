"""What can be compared of a statement: content words, names, dates, numbers, denial, quoted words."""

import re
from dataclasses import dataclass
from functools import cache

from catalog.framing import dates, numbers
from catalog.framing.voice import listed, words

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_QUOTED = re.compile(r"[“«\"„]([^“”«»\"„]{15,400})[”»\"“]")
# What somebody is quoted with denies nothing in the author's words.
_IN_MARKS = re.compile(r"''.{2,400}?''|[“«\"„][^“”«»\"„]{2,400}[”»\"“]")
_PLACE_BEFORE = frozenset(
    ["in", "at", "near", "from", "to", "into", "around", "outside", "through", "reached", "city", "town", "village"]
)


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one statement. `stems` are content words without names; `names` are (start, end, form)."""

    text: str
    stems: frozenset[str]
    names: tuple[tuple[int, int, str], ...]
    name_set: frozenset[str]
    dates: tuple[str, ...]
    numbers: tuple[numbers.FoundNumber, ...]
    denials: int
    quotes: tuple[str, ...]
    recurring: bool

    @property
    def terms(self) -> frozenset[str]:
        """Content words and names together."""
        return self.stems | self.name_set


def facts(
    text: str,
    names: tuple[tuple[int, int, str], ...],
    found_dates: list[dates.FoundDate],
    found_numbers: list[numbers.FoundNumber],
) -> Facts:
    """The facts of `text`; `names` are (start, end, common form) in it."""
    taken = (
        [(n[0], n[1]) for n in names]
        + [(d.start, d.end) for d in found_dates]
        + [(n.start, n.end) for n in found_numbers]
    )
    its_words = _WORD.findall(_without(text, taken).lower())
    negations = words("rivals", "negations")
    left_out = words("rivals", "empty") | negations
    return Facts(
        text,
        frozenset([stem(word) for word in its_words if word not in left_out and len(word) > 2]),
        names,
        frozenset([name for _, _, name in names]),
        tuple(date.edtf for date in found_dates),
        tuple(found_numbers),
        sum(word.replace("’", "'") in negations for word in _WORD.findall(_IN_MARKS.sub(" ", text).lower())),
        tuple(_QUOTED.findall(text)) if any(mark in text for mark in '"“«„') else (),
        not words("rivals", "recurring").isdisjoint(its_words),
    )


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    kept, place = [], 0
    for start, end in sorted(spans):
        kept.append(text[place : max(start, place)])
        place = max(place, end)
    return " ".join([*kept, text[place:]])


def part(facts_of: Facts, name: str) -> str:
    """The part a name has: agent (before the verb or behind "by"), place (behind "in" or "near") or other."""
    order, (start, end, _) = next((i, named) for i, named in enumerate(facts_of.names) if named[2] == name)
    before = re.findall(r"[\w’']+", facts_of.text[max(0, start - 30) : start].lower())
    near = [word for word in before[-3:] if word not in ("the", "city", "of", "town")][-1:]
    if near and near[0] in _PLACE_BEFORE:
        return "place"
    follows = re.match(r"\s(?:was|were|had|has|[a-z]+ed|[a-z]+s)\b", facts_of.text[end : end + 20])
    return "agent" if near == ["by"] or (order == 0 and len(before) <= 4) or follows else "other"


@cache
def stem(word: str) -> str:
    """A word without its English ending, the first of its equals: "formed" and "created" meet."""
    plain = _plain_stem(word)
    return _equals().get(plain, plain)


def _plain_stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: len(word) - len(ending)][:7]
    return word[:7]


_ENDINGS = ("ations", "ation", "ings", "ing", "ions", "ion", "ments", "ment", "ies", "ed", "es", "s", "ly", "e", "y")


@cache
def _equals() -> dict[str, str]:
    return {
        _plain_stem(word): _plain_stem(line.split()[0]) for line in listed("rivals", "alike") for word in line.split()
    }


@cache
def once() -> frozenset[str]:
    """Stems of what happens only once."""
    return frozenset(stem(word) for word in words("rivals", "once"))


@cache
def opposites() -> dict[str, frozenset[str]]:
    """Stem → stems that contradict it."""
    found: dict[str, set[str]] = {}
    for line in listed("rivals", "opposites"):
        sides = [{stem(word) for word in side.split()} for side in line.split("|")]
        for one, other in (sides, sides[::-1]):
            for word in one:
                found.setdefault(word, set()).update(other - one)
    return {word: frozenset(others) for word, others in found.items()}
