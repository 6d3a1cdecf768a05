"""How likely two spellings are one name: romanisations, initials, titles, given names alone, exonyms."""

from collections.abc import Sequence
from functools import lru_cache

from catalog.domain.frozen import dataclass
from catalog.framing import chinese, romanise
from catalog.framing.forms import Form, direction, is_body, is_initial, parsed
from catalog.framing.sound_alike import SOUND_ALIKE, curved, exonyms, part_keys, places_keys, sound
from catalog.framing.voice import equals, words

SAME = 0.75  # from this score on two forms are proposed as one
_TOGETHER = 0.93


@dataclass(frozen=True, slots=True)
class Likeness:
    """How sure it is that two forms are one name (0 to 1), and why in words."""

    score: float
    reason: str


@lru_cache(maxsize=50_000)
def keys(form: str) -> frozenset[str]:
    """Keys by which spellings of one name meet; two forms that share none are never compared."""
    its = parsed(form).parts
    found = set(places_keys(form)).union(*map(part_keys, _key_parts(its)))
    if chinese.is_chinese(list(its)):
        found.add("zh " + chinese.syllables(its[0]))
    return frozenset(found)


@lru_cache(maxsize=50_000)
def pair_keys(form: str) -> frozenset[str]:
    """Finer keys by which two forms of several parts meet: the sound of one part and how another begins."""
    parts = parsed(form).parts
    if chinese.is_chinese(list(parts)):
        return frozenset(("zh " + chinese.syllables(parts[0]),))
    surnames = [part for part in parts if not is_initial(part) and not _is_given(part)] or list(parts)
    pairs = [(one, other) for one in parts for other in surnames if one is not other and not is_initial(other)]
    found = {
        f"{begin}+{key}" for one, other in pairs for begin in _beginnings(one) for key in romanise.skeletons(other)
    }
    return frozenset(found or {"".join(parts).lower()}) | places_keys(form)


def _is_given(part: str) -> bool:
    """A given name is no key of its own: there are too many of each."""
    return part.lower() in words("people", "given") or part.lower() in equals("given")


def _is_patronymic(part: str) -> bool:
    return part.lower().endswith(("vich", "vna", "vič", "вич", "вна"))


@lru_cache(maxsize=50_000)
def _beginnings(part: str) -> frozenset[str]:
    """How a part may begin, so that an initial and equals in other languages meet it."""
    found = {key[:1] for key in romanise.skeletons(part)} or {"-"}
    if romanise.sounds(part)[:1] in tuple("iyjX"):
        found |= {"A", "J"}
    return frozenset(found | {f"given {number}" for number in equals("given").get(part.lower(), ())})


def _key_parts(parts: tuple[str, ...]) -> list[str]:
    long = [part for part in parts if len(part) > 1]
    return [long[0], *long[-2:]] if long else list(parts)


def same(a: str, b: str) -> Likeness:
    """Whether `a` and `b` may be one name; a score of `SAME` or more proposes it."""
    if a == b:
        return Likeness(1.0, "written alike")
    if exonyms(a) & exonyms(b):
        return Likeness(0.95, f"“{a}” and “{b}” are names of one place in different languages or times")
    left, right = parsed(a), parsed(b)
    if left.numeral and right.numeral and left.numeral != right.numeral:
        return Likeness(0.0, "different numbers")
    if direction(left) != direction(right):
        return Likeness(0.0, "a part is not the whole")
    if chinese.is_chinese(list(left.parts)) and chinese.is_chinese(list(right.parts)):
        return _chinese(left.parts, right.parts)
    if len(left.parts) > len(right.parts):
        left, right = right, left
    if len(left.parts) == 1:
        return _alone(left, right)
    if is_body(left) or is_body(right):
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


def _given(a: str, b: str) -> float:
    """Likeness of two given names, of which one or both may be initials."""
    if is_initial(a) or is_initial(b):
        return 0.9 if _initials_meet(a, b) else 0.0
    return sound(a, b)


def _initials_meet(a: str, b: str) -> bool:
    x, y = romanise.sounds(a)[:1], romanise.sounds(b)[:1]
    return (
        bool(x)
        and bool(y)
        and (x == y or {x, y} <= {"i", "y", "j", "X"} or {x, y} <= {"k", "c", "q"} or {x, y} <= {"H", "h"})
    )


def _alone(one: Form, other: Form) -> Likeness:
    word = one.parts[0]
    if _joined(one, other):
        return Likeness(0.85, "the same parts, written together or apart")
    if len(other.parts) == 1:
        score = sound(word, other.parts[0])
        if len(min(word, other.parts[0], key=len)) < 3 and score < 1:
            score = 0.0
        if word == other.parts[0]:
            return Likeness(0.98, "the same name, a title aside")
        return Likeness(
            round(curved(score), 2), f"“{word}” and “{other.parts[0]}” sound alike in different romanisations"
        )
    if (
        is_initial(word)
        or is_body(other)
        or not words("places", "lists", "nouns").isdisjoint(map(str.lower, other.parts))
    ):
        return Likeness(0.0, "an initial or a part of an official name says nothing")
    surname_first = chinese.is_chinese(list(other.parts))
    surname = other.parts[0] if surname_first else other.parts[-1]
    score = sound(word, surname)
    if score >= SOUND_ALIKE:
        return Likeness(round(0.86 * score, 2), f"“{word}” may be {' '.join(other.parts)} by surname alone")
    score = sound(word, other.parts[-2]) if len(other.parts) > 2 and not surname_first else 0.0
    if score >= _TOGETHER and not _is_given(other.parts[-2]) and not _is_patronymic(other.parts[-2]):
        return Likeness(round(0.82 * score, 2), f"“{word}” may be {' '.join(other.parts)} by a first surname alone")
    score = max((sound(word, part) for part in other.parts if len(part) > 1), default=0.0)
    if score >= SOUND_ALIKE:
        return Likeness(
            0.78 if one.titles & {"pasha", "paşa", "bey"} else 0.6,
            f"“{word}” may be {' '.join(other.parts)} by given name alone",
        )
    return Likeness(0.0, "no part in common")


def _full(short: Form, long: Form) -> Likeness:
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
    if any(is_initial(part) for part in short.parts + long.parts):
        return Likeness(round(best, 2), "same surname, the initials fit")
    return Likeness(round(best, 2), "surname and given name sound alike in different romanisations")


def _bodies(short: tuple[str, ...], long: tuple[str, ...]) -> Likeness:
    """Official names: word for word, the longer with one word more in front or behind ("Albanian People's Army")."""
    for shift in range(min(len(long) - len(short), 1) + 1):
        worst = min(sound(a, b) for a, b in zip(short, long[shift:], strict=False))
        if worst >= SOUND_ALIKE and (len(long) == len(short) or (len(long) == len(short) + 1 and len(short) > 1)):
            return Likeness(round(0.95 * worst, 2), "the same official name, word for word")
    return Likeness(0.3, "official names that differ in a word")


def _joined(short: Form, long: Form) -> bool:
    """As "Abdul Hamid" and "Abdülhamid": alike when written together."""
    return (
        len(short.parts) != len(long.parts) and romanise.likeness("".join(short.parts), "".join(long.parts)) > _TOGETHER
    )


def _aligned(short: Sequence[str], long: Sequence[str]) -> float:
    surname = sound(short[-1], long[-1])
    if surname < SOUND_ALIKE or is_initial(short[-1]) or is_initial(long[-1]):
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
    return 0.9 * sum(scores) / len(scores) if not all(is_initial(part) for part in short) else 0.0


def given_name(full: str) -> str | None:
    """The given name in a full form; None where there is one part only or an initial comes first."""
    parts = parsed(full).parts
    return parts[0] if len(parts) > 1 and not is_initial(parts[0]) else None


def same_given(one: str, other: str) -> bool:
    """Whether two given names sound alike or are equals in different languages."""
    return sound(one, other) >= 0.9
