"""Capital phrases that may be names, as written: where each begins and ends."""

import re
from dataclasses import dataclass

from catalog.framing import capitals, cases
from catalog.framing.capital_words import CapitalWords
from catalog.framing.initials import abbreviates
from catalog.framing.openings import Openings
from catalog.framing.results import Span
from catalog.framing.tokens import tokens_of
from catalog.framing.voice import words

_LONGEST = 18  # tokens
_BEHIND = re.compile(r" \(([A-Z]{3,7})\)")
_PEOPLES = frozenset("people women workers children soldiers peasants writers nation".split())  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Candidate:
    """A capital phrase. `opens`: it begins a sentence; `before` and `after` are the words around it in lower case."""

    start: int
    end: int
    form: str
    opens: bool
    before: str
    after: str


def candidates(text: str, sentences: list[Span], known: frozenset[str] = frozenset()) -> list[Candidate]:
    """The capital phrases of `text` in order, without those that are only the capital of a sentence's first word.

    `known` holds words that are names whatever stands around them.
    """
    tokens = tokens_of(text)
    opening = {tokens.first_at(start) for start, _ in sentences}
    return _Walker(CapitalWords(text, tokens, opening, known)).phrases()


class _Walker:
    """Walks the tokens of one text from capital to capital."""

    def __init__(self, its: CapitalWords) -> None:
        self.its = its
        self.text, self.tokens, self.capital = its.text, its.tokens, its.capital
        self.openings = Openings(its)

    def phrases(self) -> list[Candidate]:
        """The candidates in order."""
        found: list[Candidate] = []
        i, count = 0, len(self.capital)
        while i < count:
            if not self.capital[i] or (self.tokens.lower[i] in capitals.calendar() and not self._is_jan(i)):
                i += 1
                continue
            last = self._extent(i)
            found += self._candidates(i, last)
            i = last
        return found

    def _is_jan(self, i: int) -> bool:
        """The given name of "Jan Masaryk" is no January."""
        return self.tokens.texts[i] == "Jan" and self.its.may_follow(i + 1)

    def _extent(self, first: int) -> int:
        """Index behind the phrase that begins at `first`."""
        i = first + 1
        while i < len(self.capital) and i - first < _LONGEST:
            behind = self._next(first, i)
            if behind is None:
                return i
            i = behind
        return i

    def _next(self, first: int, i: int) -> int | None:
        """Index behind the next part of the phrase, or None where it ends at `i`."""
        tokens = self.tokens
        if self._apart(i) or (i in self.its.opening and tokens.texts[i - 1] != "."):
            return None
        if self.its.may_follow(i):
            return None if self._ends_with_country(first, i) or self._ends_in_case(first, i) else i + 1
        word, before = tokens.lower[i], tokens.lower[i - 1]
        joins = (
            (
                word == "."
                and (len(before) == 1 or before in capitals.ABBREVIATED)
                and tokens.ends[i - 1] == tokens.starts[i]
            )
            or word in capitals.PARTICLES
            or (word in ("'s", "’s") and before in _PEOPLES)
            or (word in ("'", "’") and before.endswith("s") and self._is_kind(i + 1))
        )
        return i + 2 if joins and self.its.may_follow(i + 1) else self._link(first, i)

    def _is_kind(self, i: int) -> bool:
        """As "Party" of "Peasants' Party"."""
        return i < len(self.tokens.lower) and self.tokens.lower[i] in capitals.kind_words()

    def _apart(self, i: int) -> bool:
        """More than a space or a line's end stands before `i`."""
        gap = self.tokens.starts[i] - self.tokens.ends[i - 1]
        return gap > 1 or (gap == 1 and self.text[self.tokens.ends[i - 1]] == "\n")

    def _ends_with_country(self, first: int, i: int) -> bool:
        """As in "State Council of China | Zhou Enlai": behind "of" and a place a new name begins."""
        lower = self.tokens.lower
        country = i - first > 2 and lower[i - 2] == "of" and lower[i - 1] in capitals.known()
        return country and lower[i] not in capitals.kind_words()

    def _ends_in_case(self, first: int, i: int) -> bool:
        """As in "принял в Кремле | Сталин"."""
        its = self.tokens
        return first > 0 and i == first + 1 and cases.parts(its.lower[first - 1], its.lower[first], its.lower[i])

    def _link(self, first: int, i: int) -> int | None:
        """The word "of" joins after a word for a body ("Communist Party of Albania"), a work, event or office."""
        lower, kinds = self.tokens.lower, capitals.kind_words()
        if lower[i] != "of" and not (lower[i] == "for" and lower[i - 1] in kinds):
            return None
        if kinds.isdisjoint(lower[first:i]):
            return None
        j = i + 2 if i + 1 < len(lower) and lower[i + 1] == "the" else i + 1
        return j + 1 if self.its.may_follow(j) else None

    def _candidates(self, first: int, last: int) -> list[Candidate]:
        if self._is_government(last):
            last += 1
        first, last, opens = self.openings.trimmed(first, last, opens=self.its.opens(first))
        if first >= last or not self.openings.stands(first, last, opens=opens):
            return []
        lower = self.tokens.lower
        before = lower[first - 1] if first else ""
        after = lower[last] if last < len(lower) else ""
        pieces = self._pieces(self.openings.ordinal_start(first), self.tokens.ends[last - 1])
        pieces += self._with_initials(pieces[-1])
        return [Candidate(a, b, " ".join(self.text[a:b].split()), opens, before, after) for a, b in pieces]

    def _with_initials(self, span: Span) -> list[Span]:
        """Of "Letter of the Communist Party of Albania (CPA)" the body alone, whose initials stand behind it."""
        start, end = span
        short = _BEHIND.match(self.text, end)
        places = [start + letter.start() for letter in re.finditer(r"\b[A-Z]", self.text[start:end])] if short else []
        return [(place, end) for place in places[1:] if short and abbreviates(short[1], self.text[place:end])][:1]

    def _is_government(self, last: int) -> bool:
        """As in "Soviet government": a word for who speaks for a country, behind the country's adjective."""
        lower = self.tokens.lower
        speaks = last < len(lower) and lower[last] in words("names", "governments") and not self._apart(last)
        return speaks and lower[last - 1] in capitals.adjectives()

    def _pieces(self, start: int, end: int) -> list[Span]:
        """The names "Stalin" and "Tito" of "Stalin-Tito"; a Russian genitive apart from the name behind it."""
        form = self.text[start:end]
        first, _, rest = form.partition(" ")
        if "а" <= first[-1] <= "я" and " " in rest and self.its.inner[first] > 1:
            return [(start, start + len(first)), (end - len(rest), end)]
        left, dash, right = form.partition("-")
        if not dash or " " in form or not right[:1].isupper() or self.its.alone.isdisjoint((left, right)):
            return [(start, end)]
        return [(start, start + len(left)), (end - len(right), end)]
