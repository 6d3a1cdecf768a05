"""What can be compared of a statement: content words, names with their part in it, dates, numbers, denial, quoted words."""

import re
from dataclasses import dataclass
from functools import cache

from catalog.framing import dates, numbers
from catalog.framing.voice import listed, words

_WORD = re.compile(r"[^\W\d_]{3,}")
_QUOTED = re.compile(r"[“«\"„]([^“”«»\"„]{15,400})[”»\"“]")
_PLACE_BEFORE = frozenset(
    ["in", "at", "near", "from", "to", "into", "around", "outside", "through", "reached", "city", "town", "village"]
)


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a statement under its common form; part is agent, place or other."""

    name: str
    part: str


@dataclass(frozen=True, slots=True)
class Facts:
    """The comparable facts of one statement. `stems` are content words without names."""

    stems: frozenset[str]
    names: tuple[Named, ...]
    dates: tuple[str, ...]
    numbers: tuple[numbers.FoundNumber, ...]
    denials: int
    quotes: tuple[str, ...]
    recurring: bool

    @property
    def name_set(self) -> frozenset[str]:
        """The names without their parts."""
        return frozenset(named.name for named in self.names)


def facts(
    text: str,
    names: tuple[tuple[int, int, str], ...],
    found_dates: list[dates.FoundDate],
    found_numbers: list[numbers.FoundNumber],
) -> Facts:
    """The facts of `text`; `names` are (start, end, common form) in it."""
    plain = _without(
        text,
        [(start, end) for start, end, _ in names]
        + [(d.start, d.end) for d in found_dates]
        + [(n.start, n.end) for n in found_numbers],
    )
    its_words = [word.lower() for word in _WORD.findall(plain)]
    return Facts(
        frozenset(
            stem(word)
            for word in its_words
            if word not in words("rivals", "empty") and word not in words("rivals", "negations")
        ),
        tuple(Named(name, _part(text, start, end, i)) for i, (start, end, name) in enumerate(names)),
        tuple(date.edtf for date in found_dates),
        tuple(found_numbers),
        sum(token in words("rivals", "negations") for token in re.findall(r"[\w’']+", text.lower().replace("’", "'"))),
        tuple(_QUOTED.findall(text)),
        any(word in words("rivals", "recurring") for word in its_words),
    )


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    kept, place = [], 0
    for start, end in sorted(spans):
        kept.append(text[place : max(start, place)])
        place = max(place, end)
    return " ".join([*kept, text[place:]])


def _part(text: str, start: int, end: int, order: int) -> str:
    """Agent: before the verb or behind "by". Place: behind "in" or "near"."""
    before = re.findall(r"[\w’']+", text[max(0, start - 30) : start].lower())
    near = [word for word in before[-2:] if word not in ("the", "city", "of", "town")][-1:]
    if near and near[0] in _PLACE_BEFORE:
        return "place"
    if (
        near == ["by"]
        or (order == 0 and len(before) <= 4)
        or re.match(r"\s(?:was|were|had|has|[a-z]+ed|[a-z]+s)\b", text[end : end + 20])
    ):
        return "agent"
    return "other"


@cache
def stem(word: str) -> str:
    """A word without its English ending, so that "formed" and "formation" share their beginning."""
    for ending in (
        "ations",
        "ation",
        "ings",
        "ing",
        "ions",
        "ion",
        "ments",
        "ment",
        "ies",
        "ed",
        "es",
        "s",
        "ly",
        "e",
        "y",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: len(word) - len(ending)][:7]
    return word[:7]


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
