"""Finds statements about the same thing that differ. It asks for a look and never says which is right."""

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from catalog.framing import dates, numbers, variants
from catalog.framing.candidates import candidates
from catalog.framing.results import ProposedName, Rival, Span
from catalog.framing.statements import Facts, facts, once, opposites, part

_SAME_THING = 0.5  # weighted share of common content from which two statements are about one thing
_ALIKE = 0.72  # the same where a single name or a denial is the difference
_RARE, _RAREST, _COMMON = (
    12,
    5,
    300,
)  # words in few statements bring pairs together; else the rarest five of a statement
_Found = TypeVar("_Found", dates.FoundDate, numbers.FoundNumber)
_EXACT, _ROUGH = 0.02, 0.25  # tolerated difference of numbers, exact and approximate


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim or passage to compare: `id` is the caller's, `date` EDTF or None, `names` preferred forms."""

    id: str
    text: str
    date: str | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementRival:
    """Two statements, by id, that differ; `score` orders them (1 is surest)."""

    kind: str
    a: str
    b: str
    reason: str
    score: float


@dataclass(frozen=True, slots=True)
class _Difference:
    kind: str
    here: str
    there: str
    score: float

    @property
    def reason(self) -> str:
        return f"differs, please check: {self.here} here, {self.there} there"


def find(text: str, sentences: Sequence[Span], names: Sequence[ProposedName]) -> list[Rival]:
    """Sentences of one text that disagree with one another, surest first."""
    items = _facts_of_sentences(text, list(sentences), names)
    items.weigh(items)
    found = [
        (difference, i, j) for i, j in _pairs(items, items) if i < j for difference in _differences(items, i, items, j)
    ]
    found.sort(key=lambda each: (-each[0].score, each[1], each[2]))
    return [Rival(difference.kind, sentences[i], sentences[j], difference.reason) for difference, i, j in found]


def between(a: Sequence[Statement], b: Sequence[Statement]) -> list[StatementRival]:
    """Statements of `a` that disagree with statements of `b`, surest first. Restatements are no rivals."""
    known = frozenset(part for s in (*a, *b) for name in s.names for part in name.split())
    common = _common_forms([*a, *b], known)
    left, right = (_Items([_facts_of(s, common, known) for s in side]) for side in (a, b))
    left.weigh(right)
    found = [
        StatementRival(difference.kind, a[i].id, b[j].id, difference.reason, difference.score)
        for i, j in _pairs(left, right)
        for difference in _differences(left, i, right, j)
        if a[i].id != b[j].id
    ]
    return sorted(found, key=lambda rival: (-rival.score, rival.a, rival.b))


class _Items:
    """Facts of many statements with an index of their words."""

    def __init__(self, its: list[Facts]) -> None:
        self.facts = its
        self.terms = [fact.terms for fact in its]
        self.index: dict[str, list[int]] = {}
        for i, terms in enumerate(self.terms):
            for term in terms:
                self.index.setdefault(term, []).append(i)
        self.weights: dict[str, float] = {}

    def weigh(self, other: "_Items") -> None:
        """Rare words say more: weights over both sides."""
        for term in self.index.keys() | other.index.keys():
            count = len(self.index.get(term, ())) + (len(other.index.get(term, ())) if other is not self else 0)
            self.weights[term] = 1.0 / (1.0 + math.log(count))


def _pairs(left: _Items, right: _Items) -> Iterator[tuple[int, int]]:
    """Pairs that share two rare words and a good part of all."""
    for i, fact in enumerate(left.facts):
        if not (fact.stems and (fact.dates or fact.names or fact.numbers or fact.quotes)):
            continue
        terms = left.terms[i]
        seen: set[int] = set()
        twice: set[int] = set()
        for number, (count, term) in enumerate(sorted((len(right.index.get(term, ())), term) for term in terms)):
            if count > _RARE and (number >= _RAREST or count > _COMMON):
                break
            places = right.index.get(term, ())
            twice.update(seen.intersection(places))
            seen.update(places)
        for j in sorted(twice):
            if (left is not right or i < j) and _share(terms, right.terms[j], fact, right.facts[j]):
                yield i, j


def _share(one: frozenset[str], other: frozenset[str], x: Facts, y: Facts) -> bool:
    """A quick look before the careful one."""
    common = len(one & other)
    return common >= 2 and (common * 10 >= 3 * (len(one) + len(other)) / 2 or bool(x.quotes and y.quotes))


def _alike(weights: dict[str, float], one: frozenset[str], other: frozenset[str]) -> float:
    """Weighted share of common words, 0 to 1."""
    every = sum(map(weights.__getitem__, one)) + sum(map(weights.__getitem__, other))
    return 2 * sum(map(weights.__getitem__, one & other)) / every if every else 0.0


def _differences(left: _Items, i: int, right: _Items, j: int) -> list[_Difference]:
    """What differs, if that is one thing; statements that differ in many are about different things."""
    x, y = left.facts[i], right.facts[j]
    alike = _alike(left.weights, left.terms[i], right.terms[j])
    stems = _alike(left.weights, x.stems, y.stems)
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
    """Enough in common: three things of which one is a content word, or a name and what happens only once."""
    common, named = len(x.stems & y.stems), len(x.name_set & y.name_set)
    if named and not once().isdisjoint(x.stems & y.stems):
        return alike >= _SAME_THING - 0.1
    same_day = bool(x.dates and y.dates) and any(compatible(a, b) for a in x.dates for b in y.dates)
    return alike >= _SAME_THING and common > 0 and common + named + same_day >= 3


def _names_agree(x: Facts, y: Facts) -> bool:
    fewer = min(len(x.name_set), len(y.name_set))
    return fewer == 0 or len(x.name_set & y.name_set) * 2 >= fewer


def _date(x: Facts, y: Facts, alike: float) -> _Difference | None:
    if not x.dates or not y.dates or x.recurring or y.recurring or not _names_agree(x, y):
        return None
    here = [date for date in x.dates if not any(compatible(date, other) for other in y.dates)]
    there = [date for date in y.dates if not any(compatible(date, other) for other in x.dates)]
    if x.name_set - y.name_set and y.name_set - x.name_set and alike < 0.7:
        return None
    certain = not once().isdisjoint(x.stems & y.stems)
    if not here or not there or (alike < _SAME_THING + 0.05 and not certain) or _strays(x, y, alike):
        return None
    return _Difference("date", here[0], there[0], round(alike, 3))


def _strays(x: Facts, y: Facts, alike: float) -> bool:
    """Both say several things the other does not: parallel sentences rather than rivals."""
    return alike < 0.62 and min(len(x.stems - y.stems), len(y.stems - x.stems)) >= 2


def compatible(a: str, b: str) -> bool:
    """Whether two EDTF dates can be one: equal, or one inside the other."""
    one, other = _days(a), _days(b)
    return one[0] <= other[0] <= other[1] <= one[1] or other[0] <= one[0] <= one[1] <= other[1]


_SEASONS = {"21": ("03", "05"), "22": ("06", "08"), "23": ("09", "11"), "24": ("12", "02")}


def _days(edtf: str) -> tuple[str, str]:
    """First and last day as text that sorts."""
    if "/" in edtf:
        first, last = edtf.split("/")
        return _days(first)[0], _days(last)[1]
    plain = edtf.rstrip("~?%")
    year, month, day = [*plain.split("-"), "", ""][:3]
    first, last = year.replace("X", "0"), year.replace("X", "9")
    if edtf[-1:] == "~":
        first, last = str(int(first) - 2), str(int(last) + 2)
    if month in _SEASONS:
        start, end = _SEASONS[month]
        return f"{first}-{start}-01", f"{int(last) + (month == '24')}-{end}-31"
    return f"{first}-{month or '01'}-{day or '01'}", f"{last}-{month or '12'}-{day or '31'}"


def _number(x: Facts, y: Facts, alike: float) -> _Difference | None:
    if not _names_agree(x, y) or _strays(x, y, alike):
        return None
    for one in x.numbers:
        rivals = [other for other in y.numbers if _unit(other) == _unit(one)]
        if rivals and all(_too_far(one, other) for other in rivals) and not (x.recurring and alike < 0.8):
            return _Difference("number", one.text, rivals[0].text, round(alike, 3))
    return None


def _unit(number: numbers.FoundNumber) -> str:
    return number.unit.lower()[:5]


def _too_far(a: numbers.FoundNumber, b: numbers.FoundNumber) -> bool:
    tolerance = _ROUGH if a.approximate or b.approximate else _EXACT
    return abs(a.value - b.value) > tolerance * max(abs(a.value), abs(b.value))


def _name(x: Facts, y: Facts, stems: float) -> _Difference | None:
    """One name each that the other has not, everything else alike."""
    same_day = bool(x.dates and y.dates) and any(compatible(a, b) for a in x.dates for b in y.dates)
    common = len(x.stems & y.stems)
    if stems < _ALIKE or common < 2 or common + len(x.name_set & y.name_set) + same_day < 3:
        return None
    here, there = x.name_set - y.name_set, y.name_set - x.name_set
    if len(here) != 1 or len(there) != 1:
        return None
    one, other = min(here), min(there)
    if set(one.split()) & set(other.split()):
        return None
    kind = "place" if "place" in (part(x, one), part(y, other)) else "agent"
    return _Difference(kind, one, other, round(stems * 0.95, 3))


def _polarity(x: Facts, y: Facts, alike: float) -> _Difference | None:
    if not _names_agree(x, y):
        return None
    one_denies = (x.denials > 0) != (y.denials > 0)
    if (one_denies and alike >= _ALIKE + 0.05) or (x.denials != y.denials and alike >= 0.9):
        said = ("denied", "affirmed")
        return _Difference("polarity", *(said if x.denials > y.denials else said[::-1]), round(alike * 0.95, 3))
    table = opposites()
    for word in sorted(x.stems - y.stems):
        against = table.get(word, frozenset()) & (y.stems - x.stems)
        if against and alike >= _ALIKE - 0.12:
            return _Difference("polarity", f"“{word}…”", f"“{min(against)}…”", round(alike * 0.9, 3))
    return None


def _wording(x: Facts, y: Facts) -> _Difference | None:
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
                return _Difference("wording", f"“{one}”", f"“{other}”", round(0.6 + 0.3 * share, 3))
    return None


def _facts_of_sentences(text: str, sentences: list[Span], names: Sequence[ProposedName]) -> _Items:
    found_dates = dates.find(text)
    found_numbers = numbers.find(text)
    mentions = sorted(
        (start, end, name.preferred) for name in names for form in name.forms for start, end in form.spans
    )
    return _Items([_slice(text, span, mentions, found_dates, found_numbers) for span in sentences])


def _slice(
    text: str,
    span: Span,
    mentions: list[tuple[int, int, str]],
    found_dates: list[dates.FoundDate],
    found_numbers: list[numbers.FoundNumber],
) -> Facts:
    start, end = span
    here = mentions[bisect_left(mentions, (start,)) : bisect_left(mentions, (end,))]
    its_dates = [_moved(d, start) for d in _within(found_dates, start, end)]
    its_numbers = [_moved(n, start) for n in _within(found_numbers, start, end)]
    return facts(text[start:end], tuple((s - start, e - start, name) for s, e, name in here), its_dates, its_numbers)


def _within(found: list[_Found], start: int, end: int) -> list[_Found]:
    low = bisect_left(found, start, key=lambda each: each.start)
    return found[low : bisect_left(found, end, key=lambda each: each.start)]


def _moved(found: _Found, by: int) -> _Found:
    return replace(found, start=found.start - by, end=found.end - by)


def _common_forms(statements: Sequence[Statement], known: frozenset[str]) -> dict[str, str]:
    """Form → the form it is compared under, over both sides."""
    forms = {name for statement in statements for name in statement.names}
    for statement in statements:
        forms |= {candidate.form for candidate in candidates(statement.text, [(0, len(statement.text))], known)}
    return {form: group.forms[0] for group in variants.group(sorted(forms)) for form in group.forms}


def _facts_of(statement: Statement, common: dict[str, str], known: frozenset[str]) -> Facts:
    text = statement.text
    found = candidates(text, [(0, len(text))], known)
    names = tuple((c.start, c.end, common.get(c.form, c.form)) for c in found)
    found_dates = dates.find(text)
    found_numbers = numbers.find(text)
    its = facts(text, names, found_dates, found_numbers)
    if statement.date and not its.dates:
        return replace(its, dates=(statement.date,))
    return its
