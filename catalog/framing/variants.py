"""Groups spellings that may be one name, over a text or a whole catalogue. It proposes; people decide."""

from collections.abc import Iterable
from dataclasses import dataclass

from catalog.framing import forms
from catalog.framing.likeness import SAME, Likeness, keys, same

__all__ = ["SAME", "Group", "Likeness", "group", "keys", "same"]


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
        full = [form for form in self.forms if len(forms.parsed(form).parts) > 1]
        for form in full:
            for other in self._near(form):
                if len(forms.parsed(other).parts) > 1:
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
        full = {home for home in fits if any(len(forms.parsed(member).parts) > 1 for member in self.members[home])}
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
    parsed = forms.parsed(form)
    return -sum(len(part) > 1 for part in parsed.parts), len(parsed.titles), form
