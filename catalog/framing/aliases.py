"""Joins names that the text itself equates: a body and its initials, "the Bureau, or Cominform", a nickname."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from catalog.framing import kinds
from catalog.framing.initials import abbreviates
from catalog.framing.results import Span

_BRACKET = re.compile(r"\s\(")
_OTHER_NAME = re.compile(r",\s(?:or|alias|(?:(?:also|otherwise|better)\s)?(?:called|known\sas)|nicknamed)\s(?:the\s)?")
_AFTER_OTHER = re.compile(r"[,.;:)]")


@dataclass(slots=True)
class Group:
    """Forms taken for one name while they are gathered."""

    forms: list[str]
    kind: str
    reasons: list[str]


def join(text: str, groups: Sequence[Group], spans: Mapping[str, Sequence[Span]]) -> None:
    """Join the groups that the text equates; a group that joined another is left without forms."""
    home = {form: group for group in groups for form in group.forms}
    starts = {start: form for form, places in spans.items() for start, _ in places}
    for form, places in spans.items():
        for _, end in places:
            _join_behind(text, form, end, starts, home)
    _join_initials(groups)


def _join_behind(text: str, form: str, end: int, starts: Mapping[int, str], home: dict[str, Group]) -> None:
    """Join what stands right behind a name as its short or other form."""
    if bracket := _BRACKET.match(text, end):
        short = starts.get(bracket.end(), "")
        if kinds.is_acronym(short) and text[bracket.end() + len(short) :][:1] == ")" and " " in form:
            _unite(home, form, short, f"“{short}” stands in brackets behind “{form}”", body=True)
    elif other := _OTHER_NAME.match(text, end):
        name = starts.get(other.end(), "")
        if name and _AFTER_OTHER.match(text, other.end() + len(name)):
            _unite(home, form, name, f"“{name}” is given as another name of “{form}”")


def _unite(home: dict[str, Group], full: str, short: str, reason: str, *, body: bool = False) -> None:
    keep, gone = home.get(full), home.get(short)
    if keep is None or gone is None or keep is gone or (body and keep.kind not in ("body", "person", "place")):
        return
    keep.kind = "body" if body and keep.kind == "person" else keep.kind
    keep.forms += gone.forms
    keep.reasons += [*gone.reasons, reason]
    home.update(dict.fromkeys(gone.forms, keep))
    gone.forms = []


def _join_initials(groups: Sequence[Group]) -> None:
    """As "CPA" joins "Communist Party of Albania", "NOAA" the "Albanian People's Liberation Army", if only one fits."""
    bodies = [group for group in groups if group.kind in ("body", "place") and group.forms]
    for short in bodies:
        if len(short.forms) != 1 or not kinds.is_acronym(short.forms[0]):
            continue
        full = [g for g in bodies if g is not short and any(abbreviates(short.forms[0], form) for form in g.forms)]
        if len(full) == 1:
            full[0].reasons.append(f"“{short.forms[0]}” has the initials of {full[0].forms[0]}")
            full[0].forms += short.forms
            short.forms = []
