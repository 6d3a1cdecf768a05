"""Capital phrases that may be names, as written: where each begins and ends, and which are only sentence openings."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from catalog.framing import capitals, cases, grammar, speech
from catalog.framing.initials import abbreviates
from catalog.framing.results import Span
from catalog.framing.tokens import Tokens, paragraphs, tokens_of
from catalog.framing.voice import words

_LONGEST = 18  # tokens
_SHORT = 6
"""Below so many letters a first word in -ed is a name that the program does not know: Memed, Syed."""
_CITED = re.compile(
    r" \((?:1[89]|20)\d\d|, (?:by contrast|in turn|who|whom|whose|too)\b| and [A-Z]\w+ \((?:1[89]|20)\d\d"
)
_BEHIND = re.compile(r" \(([A-Z]{3,7})\)")
_OPENING_MARKS = frozenset("\"“„«‘:•—–*'")
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
    walker = _Walker(text, tokens, {tokens.first_at(start) for start, _ in sentences}, known)
    return walker.phrases()


def _plain(word: str) -> str:
    """A word without its accents: Thaci for Thaçi."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


class _Walker:
    """Walks the tokens of one text from capital to capital."""

    def __init__(self, text: str, tokens: Tokens, opening: set[int], known: frozenset[str]) -> None:
        self.text, self.tokens, self.opening = text, tokens, opening
        self.capital = [text[place].isupper() for place in tokens.starts]
        self.headline = self._headlines()
        plain = [i for i, capital in enumerate(self.capital) if i not in self.headline]
        self.small = {tokens.lower[i] for i in plain if not self.capital[i]}
        self.alone = {word for word, capital in zip(tokens.texts, self.capital, strict=True) if capital}
        self.inner: Counter[str] = Counter(dict.fromkeys(known, 1))
        self.inner.update(tokens.texts[i] for i in plain if self.capital[i] and not self._opens(i))
        self.inner.update(tokens.texts[i] for i in plain if self.capital[i] and self._opens_full_name(i))
        plainly = {_plain(word) for word in self.inner if not word.isascii()}
        self.inner.update(tokens.texts[i] for i in plain if self.capital[i] and tokens.texts[i] in plainly)
        stems = {cases.stem(word) for word in self.inner} - {None}
        self.inner.update(tokens.texts[i] for i in plain if self.capital[i] and cases.stem(tokens.texts[i]) in stems)

    def _headlines(self) -> set[int]:
        """Indexes of the tokens in lines where most words have a capital and no full stop ends them."""
        found: set[int] = set()
        for start, end in paragraphs(self.text):
            if end - start > 200 or self.text[end - 1] in ',;:"”»' or (self.text[end - 1] == "." and end - start > 120):
                continue
            span = self.tokens.between(start, end)
            its_words = [i for i in span if self.tokens.texts[i][0].isalpha()]
            small = [self.tokens.lower[i] for i in its_words if not self.capital[i]]
            if (
                len(its_words) > 4
                and len(small) <= 0.4 * len(its_words)
                and capitals.function_words().issuperset(small)
            ):
                found.update(span)
        return found

    def _opens(self, i: int) -> bool:
        """Begins a sentence, a quotation or what follows a colon."""
        return i == 0 or i in self.opening or self.tokens.texts[i - 1] in _OPENING_MARKS

    def _opens_full_name(self, i: int) -> bool:
        """As "Chou" of "Chou En-lai" at the head of a sentence: a hyphened given name behind it tells."""
        lower = self.tokens.lower
        full = (
            self._opens(i) and self._may_follow(i + 1) and "-" in lower[i + 1] and not capitals.is_plain(lower[i + 1])
        )
        return full and lower[i] not in capitals.function_words() and lower[i] not in self.small

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
        return self.tokens.texts[i] == "Jan" and self._may_follow(i + 1)

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
        if self._apart(i) or (i in self.opening and tokens.texts[i - 1] != "."):
            return None
        if self._may_follow(i):
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
        return i + 2 if joins and self._may_follow(i + 1) else self._link(first, i)

    def _is_kind(self, i: int) -> bool:
        """As "Party" of "Peasants' Party"."""
        return i < len(self.tokens.lower) and self.tokens.lower[i] in capitals.kind_words()

    def _apart(self, i: int) -> bool:
        """More than a space or a line's end stands before `i`."""
        gap = self.tokens.starts[i] - self.tokens.ends[i - 1]
        return gap > 1 or (gap == 1 and self.text[self.tokens.ends[i - 1]] == "\n")

    def _may_follow(self, i: int) -> bool:
        return (
            i < len(self.capital)
            and self.capital[i]
            and self.tokens.lower[i] not in capitals.calendar()
            and self.tokens.starts[i] - self.tokens.ends[i - 1] <= 1
        )

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
        return j + 1 if self._may_follow(j) else None

    def _candidates(self, first: int, last: int) -> list[Candidate]:
        if self._is_government(last):
            last += 1
        first, last, opens = self._trimmed(first, last, opens=self._opens(first))
        if first >= last or not self._stands(first, last, opens=opens):
            return []
        lower = self.tokens.lower
        before = lower[first - 1] if first else ""
        after = lower[last] if last < len(lower) else ""
        pieces = self._pieces(self._ordinal_start(first), self.tokens.ends[last - 1])
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
        if "а" <= first[-1] <= "я" and " " in rest and self.inner[first] > 1:
            return [(start, start + len(first)), (end - len(rest), end)]
        left, dash, right = form.partition("-")
        if not dash or " " in form or not right[:1].isupper() or self.alone.isdisjoint((left, right)):
            return [(start, end)]
        return [(start, start + len(left)), (end - len(right), end)]

    def _ordinal_start(self, first: int) -> int:
        """The place of "21" in "21st Division": an ordinal before a capital belongs to the name."""
        tokens = self.tokens
        if (
            first >= 2
            and tokens.texts[first - 1] in capitals.ORDINALS
            and tokens.ends[first - 2] == tokens.starts[first - 1]
        ):
            return tokens.starts[first - 2]
        return tokens.starts[first]

    def _trimmed(self, first: int, last: int, *, opens: bool) -> tuple[int, int, bool]:
        """Without opening words, and without adjectives of country or creed that stand before a person."""
        lower = self.tokens.lower
        if first in self.headline:
            first, last = self._without_strangers(first, last)
        while first < last and (
            (lower[first] in capitals.function_words() and not self._belongs(first, opens=opens))
            or (opens and last - first > 1 and self._only_opens(first))
        ):
            first, opens = first + 1, False
        while last > first and self.tokens.texts[last - 1] == "." and len(lower[last - 2]) > 1:
            last -= 1
        if not capitals.kind_words().isdisjoint(lower[first + 1 : last]):
            return first, last, opens
        if opens and last - first > 1 and lower[first] not in capitals.known() and self._all_plain(first + 1, last):
            first, opens = first + (not capitals.is_plain(lower[first])), False
        while (
            last - first > 1 and lower[first] in capitals.adjectives() and lower[first + 1] not in capitals.adjectives()
        ):
            first, opens = first + 1, False
        return first, last, opens

    def _belongs(self, i: int, *, opens: bool) -> bool:
        """As "I" of "I. V. Stalin"; as "Near" of "the Near East Relief", with a capital inside a sentence."""
        inside = not opens and self.tokens.lower[i] in grammar.PREPOSITIONS
        return (inside and self.tokens.lower[i - 1] in ("the", "of")) or self._is_initial(i)

    def _is_initial(self, i: int) -> bool:
        """As "I" of "I. V. Stalin": one letter with its stop and a capital behind."""
        tokens = self.tokens
        stop = tokens.texts[i + 1 : i + 2] == ["."] and tokens.starts[i + 1] == tokens.ends[i]
        return stop and len(tokens.texts[i]) == 1 and self._may_follow(i + 2)

    def _without_strangers(self, first: int, last: int) -> tuple[int, int]:
        """Of a headline only the stretch of words that the text itself uses with a capital."""
        familiar = [
            i
            for i in range(first, last)
            if self.inner[self.tokens.texts[i]] or self.tokens.lower[i] in capitals.known()
        ]
        if not familiar:
            return first, first
        behind = next((i for i in range(familiar[0], last) if i not in familiar), last)
        return familiar[0], behind

    def _all_plain(self, first: int, last: int) -> bool:
        return all(map(capitals.is_plain, self.tokens.lower[first:last]))

    def _only_opens(self, i: int) -> bool:
        """A first word that is a common word: small elsewhere, or an adverb; not a title or known name."""
        word, text = self.tokens.lower[i], self.tokens.texts[i]
        if word in words("people", "titles") or word in capitals.known() or word in capitals.adjectives():
            return False
        if len(text) == 1 or text.isupper() or "." in text:
            return False
        if word.endswith("ed") and len(text) < _SHORT and word not in self.small:
            return False
        return word in self.small or grammar.is_adverb(word) or word.endswith(("ing", "ed"))

    def _stands(self, first: int, last: int, *, opens: bool) -> bool:
        """Whether the phrase may be a name at all."""
        lower, word = self.tokens.lower[first], self.tokens.texts[first]
        if last - first > 1:
            return not self._all_plain(first, last) or self._is_official(first, last)
        if lower in words("bodies", "by_themselves") or self._ordinal_start(first) < self.tokens.starts[first]:
            return True
        if len(word) == 1 or capitals.is_plain(lower):
            return False
        if not opens or self.inner[word] or lower in capitals.known():
            return lower not in self.small or self.inner[word] > 2 or lower in capitals.known()
        return self._opening_is_name(first, last)

    def _is_official(self, first: int, last: int) -> bool:
        """As "Communist Party", "Soviet Union": a word for a body behind another word that is no title."""
        lower = self.tokens.lower
        return lower[last - 1] in capitals.kind_words() and lower[first] not in words("people", "titles")

    def _opening_is_name(self, first: int, last: int) -> bool:
        """A single first word never seen inside a sentence counts only before a possessive or a verb of speech."""
        word, text = self.tokens.lower[first], self.tokens.texts[first]
        after = self.tokens.lower[last] if last < len(self.capital) else ""
        if word in self.small or grammar.is_adverb(word) or word.endswith(("ing", "ness", "ment", "tion")):
            return False
        if _CITED.match(self.text, self.tokens.ends[last - 1]):
            return True
        verb = speech.verbs().get(after)
        speaks = speech.is_russian_verb(after) or (verb is not None and verb.form in ("past", "third"))
        return speaks or after in ("'s", "’s") or (text.isupper() and len(text) < 8)
