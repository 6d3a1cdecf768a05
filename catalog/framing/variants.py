"""Groups spellings that may be one name, over a text or a whole catalogue. It proposes; people decide."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from catalog.framing import forms
from catalog.framing.likeness import SAME, Likeness, keys, pair_keys, same

__all__ = ["SAME", "Group", "Likeness", "group", "keys", "same"]


_MANY = 400  # full names from which on only those meet that share a finer key


@dataclass(frozen=True, slots=True)
class Group:
    """Forms proposed as one name, the fullest first, with the reasons for joining them."""

    forms: tuple[str, ...]
    reasons: tuple[str, ...]


def group(forms: Iterable[str], apart: Iterable[tuple[str, str]] = ()) -> list[Group]:
    """Joins the forms of a whole catalogue: only forms that share a key are compared.

    A short form joins only if all full forms it fits are one name. Pairs in `apart` are never joined, not even through
    others.
    """
    return _Joiner(list(dict.fromkeys(forms)), {frozenset(pair) for pair in apart}).groups()


class _Joiner:
    """Forms in groups that grow; nothing joins a group that holds a form it is kept apart from."""

    def __init__(self, spellings: list[str], apart: set[frozenset[str]]) -> None:
        self.apart = apart
        self.home = {form: form for form in spellings}
        self.members: dict[str, list[str]] = {form: [form] for form in spellings}
        self.reasons: dict[str, list[str]] = {form: [] for form in spellings}
        self.full = [form for form in spellings if not forms.is_single(form)]
        self.short = [form for form in spellings if forms.is_single(form)]
        self.blocks = _blocks(spellings, keys)
        self.pairs = _blocks(self.full, pair_keys if len(self.full) > _MANY else keys)

    def groups(self) -> list[Group]:
        """Full forms first, then the short ones, each to the only group it fits."""
        for block in self.pairs.values():
            for place, form in enumerate(block):
                for other in block[:place]:
                    self._try(form, other)
        for form in self.short:
            self._place(form)
        return [
            Group(tuple(sorted(its, key=_fullness)), tuple(dict.fromkeys(self.reasons[home])))
            for home, its in self.members.items()
            if its
        ]

    def _try(self, a: str, b: str) -> None:
        if self.home[a] == self.home[b]:
            return
        found = same(a, b)
        if found.score >= SAME:
            self._join(a, b, found.reason)

    def _place(self, form: str) -> None:
        """A short form joins other short ones, and one full group, if only one fits."""
        fits: dict[str, tuple[float, str, str]] = {}
        for other in dict.fromkeys(other for key in keys(form) for other in self.blocks[key] if other != form):
            found = same(form, other)
            best = fits.get(self.home[other])
            if found.score >= SAME and (best is None or found.score > best[0]):
                fits[self.home[other]] = (found.score, other, found.reason)
        fits.pop(self.home[form], None)
        full = {home for home in fits if not all(map(forms.is_single, self.members[home]))}
        for home, (_, other, reason) in fits.items():
            if home not in full or len(full) == 1:
                self._join(form, other, reason)

    def _join(self, a: str, b: str, reason: str) -> None:
        keep, gone = self.home[b], self.home[a]
        if keep == gone or self._kept_apart(keep, gone):
            return
        for member in self.members[gone]:
            self.home[member] = keep
        self.members[keep] += self.members[gone]
        self.members[gone] = []
        self.reasons[keep] += [*self.reasons[gone], reason]

    def _kept_apart(self, one: str, other: str) -> bool:
        return bool(self.apart) and any(
            frozenset((x, y)) in self.apart for x in self.members[one] for y in self.members[other]
        )


def _blocks(spellings: list[str], key_of: Callable[[str], frozenset[str]]) -> dict[str, list[str]]:
    """Key → the forms that have it."""
    found: dict[str, list[str]] = {}
    for form in spellings:
        for key in key_of(form):
            found.setdefault(key, []).append(form)
    return found


def _fullness(form: str) -> tuple[int, int, str]:
    """Fullest first: most written-out parts, no title."""
    parsed = forms.parsed(form)
    return -sum(len(part) > 1 for part in parsed.parts), len(parsed.titles), form
