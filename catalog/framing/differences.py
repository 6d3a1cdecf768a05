"""What two statements about one thing differ in: date, number, name, denial or the wording of a quotation."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from catalog.framing import numbers
from catalog.framing.statements import Facts, once, opposites, part

_SAME_THING = 0.5  # weighted share of common content from which two statements are about one thing
_ALIKE = 0.72  # the same where a single name or a denial is the difference
_EXACT, _ROUGH = 0.02, 0.25  # tolerated difference of numbers, exact and approximate


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: its kind, what is said here and there, and how sure it is (0 to 1)."""

    kind: str
    here: str
    there: str
    score: float

    @property
    def reason(self) -> str:
        """For the reader: both sides, no verdict."""
        return f"differs, please check: {self.here} here, {self.there} there"


def differences(x: Facts, y: Facts, alike: float, stems: float) -> list[Difference]:
    """What differs, if that is one thing; statements that differ in much are about different things.

    `alike` is the weighted share of common words and names, `stems` that of the words alone, both 0 to 1.
    """
    wording = _wording(x, y)
    if wording is not None:
        return [wording]
    if not _one_thing(x, y, max(alike, stems)):
        return []
    found = [
        d
        for d in (_date(x, y, alike), _number(x, y, alike), _name(x, y, stems), _polarity(x, y, alike))
        if d is not None
    ]
    return found if len(found) == 1 else []


def _one_thing(x: Facts, y: Facts, alike: float) -> bool:
    """Enough in common: three things of which one is a content word, or a name and what happens only once.

    A day and what is counted ("soldiers") are such things too.
    """
    common, named = len(x.stems & y.stems), len(x.name_set & y.name_set)
    if named and not once().isdisjoint(x.stems & y.stems):
        return alike >= _SAME_THING - 0.1
    counted = not {_unit(n) for n in x.numbers}.isdisjoint(_unit(n) for n in y.numbers if n.unit)
    return alike >= _SAME_THING and common > 0 and common + named + _same_day(x, y) + counted >= 3


def _same_day(x: Facts, y: Facts) -> bool:
    return any(compatible(a, b) for a in x.dates for b in y.dates)


def _names_agree(x: Facts, y: Facts) -> bool:
    fewer = min(len(x.name_set), len(y.name_set))
    return fewer == 0 or len(x.name_set & y.name_set) * 2 >= fewer


def _date(x: Facts, y: Facts, alike: float) -> Difference | None:
    if not x.dates or not y.dates or x.recurring or y.recurring or not _names_agree(x, y):
        return None
    here = [date for date in x.dates if not any(compatible(date, other) for other in y.dates)]
    there = [date for date in y.dates if not any(compatible(date, other) for other in x.dates)]
    if x.name_set - y.name_set and y.name_set - x.name_set and alike < 0.7:
        return None
    certain = not once().isdisjoint(x.stems & y.stems)
    if not here or not there or (alike < _SAME_THING + 0.05 and not certain) or _strays(x, y, alike):
        return None
    return Difference("date", here[0], there[0], round(alike, 3))


def _strays(x: Facts, y: Facts, alike: float) -> bool:
    """Both say several things the other does not: parallel sentences rather than rivals."""
    return alike < 0.62 and min(len(x.stems - y.stems), len(y.stems - x.stems)) >= 2


def compatible(a: str, b: str) -> bool:
    """Whether two EDTF dates can be one: equal, or one inside the other."""
    if any((a.startswith(mark) and b.startswith(mark)) or (a.endswith(mark) and b.endswith(mark)) for mark in _OPEN):
        return a == b  # two bounds of one kind are one or differ
    one, other = _days(a), _days(b)
    return one[0] <= other[0] <= other[1] <= one[1] or other[0] <= one[0] <= one[1] <= other[1]


_OPEN = ("[..", "..]", "/..")
_FIRST, _LAST = "0000-01-01", "9999-12-31"
_SEASONS = {"21": ("03", "05"), "22": ("06", "08"), "23": ("09", "11"), "24": ("12", "02")}


def _days(edtf: str) -> tuple[str, str]:
    """First and last day as text that sorts."""
    if edtf in ("", ".."):
        return _FIRST, _LAST
    if "/" in edtf or ".." in edtf:
        first, last = edtf.strip("[]").split("/" if "/" in edtf else "..")
        return _days(first)[0] if first else _FIRST, _days(last)[1] if last else _LAST
    plain = edtf.rstrip("~?%")
    year, month, day = [*plain.split("-"), "", ""][:3]
    first, last = year.replace("X", "0"), year.replace("X", "9")
    if edtf[-1:] == "~" and not month:
        first, last = str(int(first) - 2), str(int(last) + 2)
    if month in _SEASONS:
        start, end = _SEASONS[month]
        return f"{first}-{start}-01", f"{int(last) + (month == '24')}-{end}-31"
    return f"{first}-{month or '01'}-{day or '01'}", f"{last}-{month or '12'}-{day or '31'}"


def _number(x: Facts, y: Facts, alike: float) -> Difference | None:
    if not _names_agree(x, y) or _strays(x, y, alike):
        return None
    if _is_parallel(x.numbers, y.numbers):
        return None
    for one in x.numbers:
        rivals = [other for other in y.numbers if _unit(other) == _unit(one)]
        if rivals and all(_too_far(one, other) for other in rivals) and not (x.recurring and alike < 0.8):
            return Difference("number", one.text, rivals[0].text, round(alike, 3))
    return None


def _is_parallel(here: Sequence[numbers.FoundNumber], there: Sequence[numbers.FoundNumber]) -> bool:
    """Two or more numbers of one kind on both sides and none of them alike: a comparison made twice, of two things."""
    for unit in {_unit(number) for number in here}:
        ours, theirs = ([n for n in side if _unit(n) == unit] for side in (here, there))
        if min(len(ours), len(theirs)) > 1 and not {n.value for n in ours} & {n.value for n in theirs}:
            return True
    return False


def _unit(number: numbers.FoundNumber) -> str:
    return number.unit.lower()[:5]


def _too_far(a: numbers.FoundNumber, b: numbers.FoundNumber) -> bool:
    tolerance = _ROUGH if a.approximate or b.approximate else _EXACT
    return abs(a.value - b.value) > tolerance * max(abs(a.value), abs(b.value))


def _name(x: Facts, y: Facts, stems: float) -> Difference | None:
    """One name each that the other has not, everything else alike."""
    same_day, common = _same_day(x, y), len(x.stems & y.stems)
    if (x.dates and y.dates and not same_day) or (x.recurring and y.recurring):
        return None  # two occasions, or what is done more than once
    if stems < _ALIKE or common + same_day < 2 or common + len(x.name_set & y.name_set) + same_day < 3:
        return None
    here, there = x.name_set - y.name_set, y.name_set - x.name_set
    if len(here) != 1 or len(there) != 1:
        return None
    one, other = min(here), min(there)
    if set(one.split()) & set(other.split()):
        return None
    kind = "place" if "place" in (part(x, one), part(y, other)) else "agent"
    return Difference(kind, one, other, round(stems * 0.95, 3))


def _polarity(x: Facts, y: Facts, alike: float) -> Difference | None:
    if not _names_agree(x, y):
        return None
    one_denies = (x.denials > 0) != (y.denials > 0)
    if (one_denies and alike >= _ALIKE + 0.05) or (x.denials != y.denials and alike >= 0.9):
        said = ("denied", "affirmed")
        return Difference("polarity", *(said if x.denials > y.denials else said[::-1]), round(alike * 0.95, 3))
    table = opposites()
    for word in sorted(x.stems - y.stems):
        against = table.get(word, frozenset()) & (y.stems - x.stems)
        if against and alike >= _ALIKE - 0.12:
            return Difference("polarity", f"“{word}…”", f"“{min(against)}…”", round(alike * 0.9, 3))
    return None


def _wording(x: Facts, y: Facts) -> Difference | None:
    """One quotation in two wordings: most words in common, not all; not by two different speakers."""
    if x.name_set and y.name_set and not x.name_set & y.name_set:
        return None
    for one in x.quotes:
        for other in y.quotes:
            first, second = one.lower().split(), other.lower().split()
            common = sum((Counter(first) & Counter(second)).values())
            share = 2 * common / (len(first) + len(second))
            plain = "".join(filter(str.isalnum, one.lower())) == "".join(filter(str.isalnum, other.lower()))
            if share >= 0.6 and not plain and min(len(first), len(second)) >= 5:
                return Difference("wording", f"“{one}”", f"“{other}”", round(0.6 + 0.3 * share, 3))
    return None
