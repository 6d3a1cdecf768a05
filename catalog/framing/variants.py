"""Whether two spellings are one name: romanisations, initials, titles, given names alone, exonyms. It proposes; people decide."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from catalog.framing import chinese, romanise
from catalog.framing.voice import classes, words

SAME = 0.75  # from this score on two forms are proposed as one
_NUMERAL = re.compile(r"^(?:[IVX]+|\d+(?:st|nd|rd|th)?)\.?$")
_ROMAN = {"I": 1, "V": 5, "X": 10}
_PARTICLES = frozenset(
    [
        "al",
        "el",
        "ul",
        "de",
        "di",
        "da",
        "du",
        "del",
        "von",
        "van",
        "der",
        "den",
        "la",
        "le",
        "ibn",
        "bin",
        "ben",
        "abu",
        "the",
        "of",
        "abd-al",
        "ad",
        "as",
    ]
)
_SPLIT = re.compile(r"[\s.,]+")
_SOUND_ALIKE = 0.82
_TOGETHER = 0.93


@dataclass(frozen=True, slots=True)
class Likeness:
    """How sure it is that two forms are one name (0 to 1), and why in words."""

    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class _Parsed:
    """A form without titles and particles; `titles` are lower case, `numeral` as II."""

    parts: tuple[str, ...]
    titles: frozenset[str]
    numeral: str


@lru_cache(maxsize=50_000)
def _parsed(form: str) -> _Parsed:
    text = re.sub(r"['’]s$", "", unicodedata.normalize("NFC", form.strip()))
    if "," in text:
        last, _, first = text.partition(",")
        text = f"{first} {last}"
    text = re.sub(r"\b(?:al|el|ad|as)[-\s](?=\w)", "", text, flags=re.IGNORECASE)
    parts = [part for part in _SPLIT.split(text) if part]
    titles = words("people", "titles")
    office = _office(parts)
    bare = parts if office is None or not names_an_office_holder(form) else parts[office + 1 :]
    small = frozenset() if chinese.starts_chinese(bare) else _PARTICLES
    named = [part for part in bare if part.lower() not in titles and part.lower() not in small]
    counted = [part for part in named if _NUMERAL.match(part) and (len(part) > 1 or part is named[-1])]
    kept = tuple(part for part in named if part not in counted) or tuple(parts) or (form.strip() or "?",)
    numeral = _number(counted[0]) if counted else ""
    if not chinese.is_chinese(list(kept)):
        kept = tuple(piece for part in kept for piece in part.split("-") if piece) or kept
    return _Parsed(kept, frozenset(part.lower() for part in parts if part.lower() in titles), numeral)


def _number(part: str) -> str:
    """As in "XX" and "20th" are "20"."""
    if part[0].isdigit():
        return re.sub(r"\D", "", part)
    values = [_ROMAN[letter] for letter in part.rstrip(".")]
    return str(sum(-value if value < max(values[i:]) else value for i, value in enumerate(values)))


@lru_cache(maxsize=50_000)
def keys(form: str) -> frozenset[str]:
    """Keys by which spellings of one name meet; two forms that share none are never compared."""
    parsed = _parsed(form)
    found: set[str] = set()
    for part in _key_parts(parsed.parts):
        found |= romanise.skeletons(part)
    found |= {f"place {number}" for number in _exonyms(form)}
    if chinese.is_chinese(list(parsed.parts)):
        found.add("zh " + chinese.syllables(parsed.parts[0]))
    return frozenset(found)


def _key_parts(parts: tuple[str, ...]) -> list[str]:
    long = [part for part in parts if len(part) > 1]
    return [long[0], long[-1]] if long else list(parts)


def _exonyms(form: str) -> frozenset[int]:
    table = classes("places", "exonyms", "same")
    folded = re.sub(r"\s+", "-", form.strip().lower())
    return table.get(folded, frozenset())


def same(a: str, b: str) -> Likeness:
    """Whether `a` and `b` may be one name; a score of `SAME` or more proposes it."""
    if a == b:
        return Likeness(1.0, "written alike")
    if _exonyms(a) & _exonyms(b):
        return Likeness(0.95, f"“{a}” and “{b}” are names of one place in different languages or times")
    left, right = _parsed(a), _parsed(b)
    if left.numeral and right.numeral and left.numeral != right.numeral:
        return Likeness(0.0, "different numbers")
    if _direction(left) != _direction(right):
        return Likeness(0.0, "a part is not the whole")
    if chinese.is_chinese(list(left.parts)) and chinese.is_chinese(list(right.parts)):
        return _chinese(left.parts, right.parts)
    if len(left.parts) > len(right.parts):
        left, right = right, left
    if len(left.parts) == 1:
        return _alone(left, right)
    if _is_body(left) or _is_body(right):
        return _bodies(left.parts, right.parts)
    return _full(left, right)


def _chinese(a: tuple[str, ...], b: tuple[str, ...]) -> Likeness:
    left = chinese.syllables(a[0]), chinese.syllables("".join(a[1:]))
    right = chinese.syllables(b[0]), chinese.syllables("".join(b[1:]))
    if left == right:
        return Likeness(0.92, "two romanisations of one Chinese name")
    alike = min(_rough(left[0], right[0]), _rough(left[1], right[1]))
    return Likeness(round(alike * 0.9, 2), "similar Chinese names")


def _rough(a: str, b: str) -> float:
    if a == b:
        return 1.0
    return max(0.0, 1.0 - romanise.distance(a, b) / max(len(a), len(b), 1))


@lru_cache(maxsize=100_000)
def _sound(a: str, b: str) -> float:
    """Likeness of two words; equals in different languages (Josip, Joseph) count as nearly the same."""
    table = classes("people", "same_given")
    if table.get(a.lower(), frozenset()) & table.get(b.lower(), frozenset()):
        return 0.95
    return romanise.likeness(a, b)


def _is_initial(part: str) -> bool:
    return len(part) == 1


def _given(a: str, b: str) -> float:
    """Likeness of two given names, of which one or both may be initials."""
    if _is_initial(a) or _is_initial(b):
        return 0.9 if _initials_meet(a, b) else 0.0
    return _sound(a, b)


def _initials_meet(a: str, b: str) -> bool:
    x, y = romanise.sounds(a)[:1], romanise.sounds(b)[:1]
    return (
        bool(x)
        and bool(y)
        and (x == y or {x, y} <= {"i", "y", "j", "X"} or {x, y} <= {"k", "c", "q"} or {x, y} <= {"H", "h"})
    )


def _alone(one: _Parsed, other: _Parsed) -> Likeness:
    word = one.parts[0]
    if _joined(one, other):
        return Likeness(0.85, "the same parts, written together or apart")
    if len(other.parts) == 1:
        score = _sound(word, other.parts[0])
        if len(min(word, other.parts[0], key=len)) < 3 and score < 1:
            score = 0.0
        if word == other.parts[0]:
            return Likeness(0.98, "the same name, a title aside")
        return Likeness(
            round(_curved(score), 2), f"“{word}” and “{other.parts[0]}” sound alike in different romanisations"
        )
    if (
        _is_initial(word)
        or _is_body(other)
        or not words("places", "lists", "nouns").isdisjoint(map(str.lower, other.parts))
    ):
        return Likeness(0.0, "an initial or a part of an official name says nothing")
    surname_first = chinese.is_chinese(list(other.parts))
    surname = other.parts[0] if surname_first else other.parts[-1]
    score = _sound(word, surname)
    if score >= _SOUND_ALIKE:
        return Likeness(round(0.86 * score, 2), f"“{word}” may be {' '.join(other.parts)} by surname alone")
    score = max((_sound(word, part) for part in other.parts if len(part) > 1), default=0.0)
    if score >= _SOUND_ALIKE:
        return Likeness(
            0.78 if one.titles & {"pasha", "paşa", "bey"} else 0.6,
            f"“{word}” may be {' '.join(other.parts)} by given name alone",
        )
    return Likeness(0.0, "no part in common")


def _curved(score: float) -> float:
    """Below `_SOUND_ALIKE` nothing is proposed."""
    return score if score >= _SOUND_ALIKE else score * 0.8


def _full(short: _Parsed, long: _Parsed) -> Likeness:
    """Both have at least two parts: surnames must sound alike and given names must not contradict."""
    if _joined(short, long):
        return Likeness(0.85, "the same parts, written together or apart")
    best = max(
        (
            _aligned(short.parts, long.parts),
            _aligned(short.parts[::-1], long.parts) * 0.97,
            _inside(short.parts, long.parts),
        )
    )
    if best < SAME:
        return Likeness(round(best, 2), "surname or given name differs")
    if any(_is_initial(part) for part in short.parts + long.parts):
        return Likeness(round(best, 2), "same surname, the initials fit")
    return Likeness(round(best, 2), "surname and given name sound alike in different romanisations")


def _direction(parsed: _Parsed) -> str:
    """The word "northern" of "Northern Albania"."""
    first = parsed.parts[0].lower()
    return first if len(parsed.parts) > 1 and first in words("names", "directions") else ""


@cache
def _official_words() -> frozenset[str]:
    return words("bodies", "bodies") | words("bodies", "events")


def _is_body(parsed: _Parsed) -> bool:
    return any(part.lower() in _official_words() for part in parsed.parts)


def _bodies(short: tuple[str, ...], long: tuple[str, ...]) -> Likeness:
    """Official names: word for word, the longer with one word more in front or behind ("Albanian People's Army")."""
    for shift in range(min(len(long) - len(short), 1) + 1):
        worst = min(_sound(a, b) for a, b in zip(short, long[shift:], strict=False))
        if worst >= _SOUND_ALIKE and (len(long) == len(short) or (len(long) == len(short) + 1 and len(short) > 1)):
            return Likeness(round(0.95 * worst, 2), "the same official name, word for word")
    return Likeness(0.3, "official names that differ in a word")


def _joined(short: _Parsed, long: _Parsed) -> bool:
    """As "Abdul Hamid" and "Abdülhamid": alike when written together."""
    return (
        len(short.parts) != len(long.parts) and romanise.likeness("".join(short.parts), "".join(long.parts)) > _TOGETHER
    )


def _aligned(short: Sequence[str], long: Sequence[str]) -> float:
    surname = _sound(short[-1], long[-1])
    if surname < _SOUND_ALIKE or _is_initial(short[-1]) or _is_initial(long[-1]):
        return 0.0
    first = _given(short[0], long[0])
    middle = [_given(a, b) for a, b in zip(short[1:-1], long[1:-1], strict=False)]
    if first < 0.7 or any(score < 0.5 for score in middle):
        return 0.0
    return min(1.0, (surname * 2 + first) / 3)


def _inside(short: Sequence[str], long: Sequence[str]) -> float:
    """Every part of the shorter stands in the longer, in its order: "Josip Broz" in "Josip Broz Tito"."""
    if len(short) == len(long):
        return 0.0
    place, scores = 0, []
    for part in short:
        found = next((i for i in range(place, len(long)) if _given(part, long[i]) >= 0.85), None)
        if found is None:
            return 0.0
        scores.append(_given(part, long[found]))
        place = found + 1
    return 0.9 * sum(scores) / len(scores) if not all(_is_initial(part) for part in short) else 0.0


@dataclass(frozen=True, slots=True)
class Group:
    """Forms proposed as one name, the fullest first, with the reasons for joining them."""

    forms: tuple[str, ...]
    reasons: tuple[str, ...]


def group(forms: Iterable[str], apart: Iterable[tuple[str, str]] = ()) -> list[Group]:
    """Joins the forms of a whole catalogue: only forms that share a key are compared.

    A short form joins only if all full forms it fits are one name. Pairs in `apart` are never joined directly or through others.
    """
    return _Joiner(list(dict.fromkeys(forms)), {frozenset(pair) for pair in apart}).groups()


class _Joiner:
    """Forms in groups that grow; nothing joins a group that holds a form it is kept apart from."""

    def __init__(self, forms: list[str], apart: set[frozenset[str]]) -> None:
        self.forms, self.apart = forms, apart
        self.home = {form: form for form in forms}
        self.members: dict[str, list[str]] = {form: [form] for form in forms}
        self.reasons: dict[str, list[str]] = {form: [] for form in forms}
        self.blocks: dict[str, list[str]] = {}
        for form in forms:
            for key in keys(form):
                self.blocks.setdefault(key, []).append(form)

    def groups(self) -> list[Group]:
        """Full forms first, then the short ones, each to the only group it fits."""
        full = [form for form in self.forms if len(_parsed(form).parts) > 1]
        for form in full:
            for other in self._near(form):
                if len(_parsed(other).parts) > 1:
                    self._try(form, other)
        for form in sorted(set(self.forms) - set(full), key=self.forms.index):
            self._place(form)
        return [
            Group(tuple(sorted(m, key=_fullness)), tuple(dict.fromkeys(self.reasons[home])))
            for home, m in self.members.items()
            if m
        ]

    def _near(self, form: str) -> list[str]:
        return list(dict.fromkeys(other for key in keys(form) for other in self.blocks[key] if other != form))

    def _place(self, form: str) -> None:
        fits: dict[str, tuple[float, str, str]] = {}
        for other in self._near(form):
            found = same(form, other)
            best = fits.get(self.home[other])
            if found.score >= SAME and (best is None or found.score > best[0]):
                fits[self.home[other]] = (found.score, other, found.reason)
        fits.pop(self.home[form], None)
        full = {home for home in fits if any(len(_parsed(member).parts) > 1 for member in self.members[home])}
        for home, (_, other, reason) in fits.items():
            if home not in full or len(full) == 1:
                self._join(form, other, reason)

    def _try(self, a: str, b: str) -> None:
        found = same(a, b)
        if found.score >= SAME:
            self._join(a, b, found.reason)

    def _join(self, a: str, b: str, reason: str) -> None:
        keep, gone = self.home[b], self.home[a]
        if keep == gone or any(frozenset((x, y)) in self.apart for x in self.members[keep] for y in self.members[gone]):
            return
        for member in self.members[gone]:
            self.home[member] = keep
        self.members[keep] += self.members.pop(gone)
        self.members[gone] = []
        self.reasons[keep] += [*self.reasons[gone], reason]


def _fullness(form: str) -> tuple[int, int, str]:
    """Fullest first: most written-out parts, no title."""
    parsed = _parsed(form)
    return -sum(len(part) > 1 for part in parsed.parts), len(parsed.titles), form


def is_single(form: str) -> bool:
    """Whether a form is one word, titles aside."""
    return len(_parsed(form).parts) == 1


def bears(full: str, given: str) -> bool:
    """Whether `given` is the given name in the full form."""
    parts = _parsed(full).parts
    return len(parts) > 1 and not _is_initial(parts[0]) and _sound(parts[0], given) >= 0.9


def written_out(form: str) -> int:
    """Number of parts that are not initials."""
    return sum(not _is_initial(part) for part in _parsed(form).parts)


def without_titles(form: str) -> str:
    """The form behind its last title or office: "Tito" of "Marshal Tito"; "Pope John" and a form of titles only stay."""
    parts = form.split()
    last = _office(parts)
    if last is None or (len(parts) - last == 2 and parts[last].lower() in words("names", "kept_titles")):
        return form
    return " ".join(parts[last + 1 :])


def _office(parts: Sequence[str]) -> int | None:
    """Index of the last title or role that a name follows."""
    offices = words("people", "titles") | words("people", "roles")
    return next((i for i in range(len(parts) - 2, -1, -1) if parts[i].lower().strip(".") in offices), None)


def names_an_office_holder(form: str) -> bool:
    """Whether a form is an office and a person: "Senate Majority Leader Mitch McConnell", not "General Staff"."""
    parts = form.split()
    last = _office(parts)
    if last is None:
        return False
    rest = {part.lower() for part in parts[last + 1 :]}
    return not rest & (_official_words() | words("bodies", "works") | words("places", "lists", "nouns") | {"of"})


def title_count(form: str) -> int:
    """Number of titles in a form."""
    return len(_parsed(form).titles)


def initials(form: str) -> str:
    """First letters of the capital words, hyphened parts apart."""
    return "".join(part[0] for word in form.split() for part in word.split("-") if part[:1].isupper())
