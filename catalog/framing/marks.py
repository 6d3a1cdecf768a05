"""Pairs quotation marks of all styles, tolerant of mixed, missing and reopened ones."""

import re
from dataclasses import dataclass

from catalog.framing.results import Span
from catalog.framing.tokens import paragraphs

_MARK = re.compile("``|''|,,(?=\\w)|[“”„‟\"«»‹›‘’‚‛'＂「」]")
_FAMILY = dict.fromkeys(("“", "”", "„", "‟", '"', "``", "''", "＂", ",,"), "double")
_FAMILY |= dict.fromkeys("«»", "angle") | dict.fromkeys("‹›", "small angle") | dict.fromkeys("‘’‚‛'", "single")
_FAMILY |= dict.fromkeys("「」", "corner")
_ONLY_OPENS = frozenset(("„", "``", "‚", "「", ",,"))
_BEFORE_OPENING = frozenset(" \t\n\u00a0\u202f\u2009([{—–-/=:…>“‘«\"'„¿¡")
_AFTER_CLOSING = frozenset(" \t\n\u00a0\u202f\u2009)]}—–-/.,;:!?…<”’»\"'“")
_ELISIONS = re.compile(r"['’‘](?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|n\b|bout\b|round\b)", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s|$)")
# After a plural's apostrophe ("the boys’ job,’") the real closing mark still comes, behind a stop.
_LATER_CLOSE = re.compile(r" [a-z][^'’‘“\"\n]*[,.!?]['’](?=\s|$)")
_LONGEST_OPEN = 4000  # code points a quotation may run over paragraphs that do not reopen


@dataclass(frozen=True, slots=True)
class Pair:
    """The words between two marks. `close` is empty where the closing mark is missing or the next paragraph reopens."""

    start: int
    end: int
    open: str
    close: str


@dataclass(slots=True)
class _Open:
    mark: str
    start: int
    paragraph: int


def pairs(text: str) -> list[Pair]:
    """The outermost quoted stretches in order, without their marks. Apostrophes and inches are not quotation marks."""
    scanner = _Scanner(text)
    for number, span in enumerate(paragraphs(text)):
        scanner.paragraph(number, span)
    scanner.give_up()
    return sorted(_outermost(scanner.found), key=lambda pair: pair.start)


def _outermost(found: list[Pair]) -> list[Pair]:
    kept: list[Pair] = []
    for pair in sorted(found, key=lambda each: (each.start, -each.end)):
        if pair.end > pair.start and (not kept or pair.start >= kept[-1].end):
            kept.append(pair)
    return kept


class _Scanner:
    """Walks the marks of a text with a stack of open ones."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Pair] = []
        self.stack: list[_Open] = []
        self.ends: list[int] = []

    def paragraph(self, number: int, span: Span) -> None:
        """Pairs the marks of one paragraph; what stays open may be reopened or closed in the next."""
        self.ends.append(span[1])
        first = True
        for found in _MARK.finditer(self.text, *span):
            self._mark(found, number, first and found.start() == span[0])
            first = False
        self.stack = [opened for opened in self.stack if opened.paragraph == number or self._may_run_on(opened, span)]

    def _may_run_on(self, opened: _Open, span: Span) -> bool:
        if span[1] - opened.start < _LONGEST_OPEN and _FAMILY[opened.mark] != "single":
            return True
        self._unclosed(opened)
        return False

    def _mark(self, found: re.Match[str], number: int, heads: bool) -> None:
        mark, place = found.group(), found.start()
        family = _FAMILY[mark]
        waiting = next((opened for opened in reversed(self.stack) if _FAMILY[opened.mark] == family), None)
        if heads and waiting is not None and waiting.paragraph < number:
            self._reopen(waiting)
            waiting = None
        can_open, can_close = self._sides(found, mark, family)
        if waiting is not None and can_close and not (can_open and self._nests(mark, waiting)):
            self._close(waiting, place, mark)
        elif can_open:
            self._open(mark, found.end(), number, waiting)

    def _sides(self, found: re.Match[str], mark: str, family: str) -> tuple[bool, bool]:
        text, start, end = self.text, found.start(), found.end()
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if family == "single" and ((before.isalnum() and after.isalnum()) or _ELISIONS.match(text, start)):
            return False, False
        if before.isdigit() and mark in ('"', "'", "''") and not self.stack:
            return False, False
        if family == "single" and before in "sSzx" and _LATER_CLOSE.match(text, end):
            return False, False
        opens = before in _BEFORE_OPENING and not after.isspace()
        if family != "single" and before == " " and text[start - 2 : start - 1] in "'’”":
            return opens and after.isalnum(), not after.isalnum()
        closes = (after in _AFTER_CLOSING or family != "single") and not before.isspace() and mark not in _ONLY_OPENS
        return opens or (mark in "«“„" and not before.isalnum()), closes or (mark in "»”" and not opens)

    @staticmethod
    def _nests(mark: str, waiting: _Open) -> bool:
        return mark in _ONLY_OPENS or (mark in "«“‘" and waiting.mark == mark)

    def _open(self, mark: str, start: int, number: int, waiting: _Open | None) -> None:
        if waiting is not None and waiting.paragraph < number:
            self.stack.remove(waiting)
            self._unclosed(waiting)
        if len(self.stack) < 4:
            self.stack.append(_Open(mark, start, number))

    def _close(self, opened: _Open, place: int, mark: str) -> None:
        self.found.append(Pair(opened.start, place, opened.mark, mark))
        while self.stack and self.stack.pop() is not opened:
            pass

    def _reopen(self, opened: _Open) -> None:
        self.found.append(Pair(opened.start, self.ends[opened.paragraph], opened.mark, ""))
        self.stack.remove(opened)

    def _unclosed(self, opened: _Open) -> None:
        """A mark that nothing closes holds one sentence, never the whole text; a lone apostrophe holds nothing."""
        if _FAMILY[opened.mark] == "single":
            return
        limit = self.ends[opened.paragraph]
        stop = _SENTENCE_END.search(self.text, opened.start, limit)
        self.found.append(Pair(opened.start, stop.end() if stop else limit, opened.mark, ""))

    def give_up(self) -> None:
        """Ends whatever is still open at the end of the text."""
        for opened in self.stack:
            self._unclosed(opened)
        self.stack = []
