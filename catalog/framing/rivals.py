"""Finds statements about the same thing that differ. It asks for a look and never says which is right."""

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from catalog.framing import dates, numbers, variants
from catalog.framing.candidates import candidates
from catalog.framing.differences import Difference, compatible, differences
from catalog.framing.results import ProposedName, Rival, Span
from catalog.framing.statements import Facts, facts

__all__ = ["Statement", "StatementRival", "between", "compatible", "find"]

_Found = TypeVar("_Found", dates.FoundDate, numbers.FoundNumber)
# Words in few statements bring pairs together; else the rarest five of a statement, if not too common.
_RARE, _RAREST, _COMMON = 12, 5, 300


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


def find(text: str, sentences: Sequence[Span], names: Sequence[ProposedName]) -> list[Rival]:
    """Sentences of one text that disagree with one another, surest first."""
    items = _facts_of_sentences(text, list(sentences), names)
    items.weigh(items)
    found = [
        (difference, i, j) for i, j in _pairs(items, items) if i < j for difference in _compared(items, i, items, j)
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
        for difference in _compared(left, i, right, j)
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


def _compared(left: _Items, i: int, right: _Items, j: int) -> list[Difference]:
    x, y = left.facts[i], right.facts[j]
    alike = _alike(left.weights, left.terms[i], right.terms[j])
    return differences(x, y, alike, _alike(left.weights, x.stems, y.stems))


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
