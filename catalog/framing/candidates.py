"""Capital phrases that may be names, as written: what begins and ends one, and which are only sentence openings."""

from collections import Counter
from dataclasses import dataclass
from functools import cache

from catalog.framing import grammar, speech
from catalog.framing.quoted import NAME, quoted_spans
from catalog.framing.results import Span
from catalog.framing.tokens import Tokens, tokens_of
from catalog.framing.voice import listed, table, words

_PARTICLES = frozenset(
    [
        "de",
        "von",
        "van",
        "der",
        "den",
        "di",
        "da",
        "du",
        "del",
        "la",
        "le",
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "und",
        "af",
        "av",
        "zu",
    ]
)
_LINKS = frozenset(("of", "for", "the"))
_ORDINALS = frozenset(("st", "nd", "rd", "th"))
_LONGEST = 9


@dataclass(frozen=True, slots=True)
class Candidate:
    """A capital phrase. `opens` says that it begins a sentence; `before` and `after` are the words around it, lower case."""

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


class _Walker:
    """Walks the tokens of one text from capital to capital."""

    def __init__(self, text: str, tokens: Tokens, opening: set[int], known: frozenset[str]) -> None:
        self.text, self.tokens, self.opening = text, tokens, opening
        self.capital = [text[place].isupper() for place in tokens.starts]
        self.small = {word for word, capital in zip(tokens.lower, self.capital, strict=True) if not capital}
        self.inner: Counter[str] = Counter(dict.fromkeys(known, 1))
        self.inner.update(word for i, word in enumerate(tokens.texts) if self.capital[i] and not self._opens(i))
        self.named = {tokens.first_at(s.start): s for s in quoted_spans(text) if s.role == NAME}

    def _opens(self, i: int) -> bool:
        """Begins a sentence, a quotation or what follows a colon."""
        if i in self.opening or i == 0:
            return True
        return (
            self.tokens.texts[i - 1] in '"“„«‘:•—–'
            and self.tokens.texts[i - 1] != ""
            and (
                self.tokens.texts[i - 1] == ":"
                or i - 1 in self.opening
                or i < 2
                or self.tokens.texts[i - 2] in ",:.!?—"
            )
        )

    def phrases(self) -> list[Candidate]:
        found: list[Candidate] = []
        i, count = 0, len(self.tokens.texts)
        while i < count:
            if not self.capital[i] or self._is_calendar(i):
                i += 1
                continue
            last = self._extent(i)
            found += self._candidate(i, last)
            i = last
        return found

    def _is_calendar(self, i: int) -> bool:
        word = self.tokens.lower[i]
        return word in _calendar() and (word != "may" or True)

    def _extent(self, first: int) -> int:
        """Index behind the phrase that begins at `first`."""
        i = first + 1
        while i < len(self.tokens.texts) and i - first < _LONGEST * 2:
            nxt = self._next(first, i)
            if nxt is None:
                return i
            i = nxt
        return i

    def _next(self, first: int, i: int) -> int | None:
        """Index behind the next part of the phrase, or None where it ends at `i`."""
        tokens, gap = self.tokens, self.tokens.starts[i] - self.tokens.ends[i - 1]
        if gap > 1 or (gap == 1 and self.text[tokens.ends[i - 1]] == "\n"):
            return None
        if i in self.opening and tokens.texts[i - 1] != ".":
            return None
        if self._may_follow(i):
            return None if self._ends_with_country(first, i) else i + 1
        word = tokens.lower[i]
        if word == "." and gap == 0 and self._is_initial(i - 1) and self._may_follow(i + 1):
            return i + 2
        if word == "." and gap == 0 and tokens.lower[i - 1] in _ABBREVIATED and self._may_follow(i + 1):
            return i + 2
        if word in _PARTICLES and self._may_follow(i + 1):
            return i + 2
        if (
            word in ("'s", "’s")
            and tokens.lower[i - 1]
            in ("people", "women", "workers", "children", "soldiers", "peasants", "writers", "nation")
            and self._may_follow(i + 1)
        ):
            return i + 2
        return self._link(first, i)

    def _ends_with_country(self, first: int, i: int) -> bool:
        """ "State Council of China | Zhou Enlai": behind "of" and a place a new name begins."""
        lower = self.tokens.lower
        return i - first > 2 and lower[i - 2] == "of" and lower[i - 1] in _known() and lower[i] not in _kind_words()

    def _may_follow(self, i: int) -> bool:
        return (
            i < len(self.tokens.texts)
            and self.capital[i]
            and not self._is_calendar(i)
            and self.tokens.starts[i] - self.tokens.ends[i - 1] <= 1
        )

    def _is_initial(self, i: int) -> bool:
        return len(self.tokens.texts[i]) == 1 and self.capital[i]

    def _link(self, first: int, i: int) -> int | None:
        """ "of" joins after a word for a body ("Communist Party of Albania"), a work, event or office."""
        lower = self.tokens.lower
        if lower[i] != "of" and not (lower[i] == "for" and lower[i - 1] in _kind_words()):
            return None
        if not any(lower[j] in _kind_words() for j in range(first, i)):
            return None
        j = i + 1
        if j < len(lower) and lower[j] == "the":
            j += 1
        return j + 1 if self._may_follow(j) else None

    def _candidate(self, first: int, last: int) -> list[Candidate]:
        opens = self._opens(first)
        first, last, opens = self._trimmed(first, last, opens)
        if first >= last or not self._stands(first, last, opens):
            return []
        start = self._ordinal_start(first)
        end = self.tokens.ends[last - 1]
        before = self.tokens.lower[first - 1] if first else ""
        after = self.tokens.lower[last] if last < len(self.tokens.texts) else ""
        return [self._with(piece, opens, before, after) for piece in self._pieces(start, end)]

    def _with(self, span: Span, opens: bool, before: str, after: str) -> Candidate:
        return Candidate(*span, " ".join(self.text[span[0] : span[1]].split()), opens, before, after)

    def _pieces(self, start: int, end: int) -> list[Span]:
        """ "Stalin-Tito" is two names when either stands alone elsewhere."""
        form = self.text[start:end]
        first, space, rest = form.partition(" ")
        if "а" <= first[-1] <= "я" and " " in rest and self.inner[first] > 1:
            return [(start, start + len(first)), (end - len(rest), end)]
        left, dash, right = form.partition("-")
        if not dash or " " in form or not right[:1].isupper() or not (self.inner[left] or self.inner[right]):
            return [(start, end)]
        return [(start, start + len(left)), (end - len(right), end)]

    def _ordinal_start(self, first: int) -> int:
        """ "21st", "9th" before a capital belongs to the name."""
        tokens = self.tokens
        if first >= 2 and tokens.texts[first - 1] in _ORDINALS and tokens.ends[first - 2] == tokens.starts[first - 1]:
            return tokens.starts[first - 2]
        return tokens.starts[first]

    def _trimmed(self, first: int, last: int, opens: bool) -> tuple[int, int, bool]:
        """Without a sentence's opening word and without adjectives of country or creed that stand before a person."""
        lower = self.tokens.lower
        while first < last and (
            lower[first] in _function_words() or (opens and last - first > 1 and self._only_opens(first))
        ):
            first, opens = first + 1, False
        while last > first and self.tokens.texts[last - 1] == "." and not self._is_initial(last - 2):
            last -= 1
        if any(lower[i] in _kind_words() for i in range(first + 1, last)):
            return first, last, opens
        if (
            opens
            and last - first > 1
            and lower[first] not in _known()
            and all(self._is_plain(i) for i in range(first + 1, last))
        ):
            first, opens = first + (not self._is_plain(first)), False
        while last - first > 1 and lower[first] in _adjectives() and lower[first + 1] not in _adjectives():
            first, opens = first + 1, False
        return first, last, opens

    def _only_opens(self, i: int) -> bool:
        """A first word that is a common word: small elsewhere, an adverb, or never capital inside a sentence and not known."""
        word, text = self.tokens.lower[i], self.tokens.texts[i]
        if (
            word in words("people", "titles")
            or word in _known()
            or self._is_initial(i)
            or text.isupper()
            or "." in text
        ):
            return False
        if word in _adjectives():
            return False
        return word in self.small or grammar.is_adverb(word) or word.endswith(("ing", "ed"))

    def _stands(self, first: int, last: int, opens: bool) -> bool:
        word = self.tokens.texts[first]
        if last - first > 1:
            return not all(self._is_plain(i) for i in range(first, last)) or self._is_official(first, last)
        if len(word) == 1 or self._is_plain(first) or word.lower() in words("people", "titles"):
            return False
        if not opens or self.inner[word] or word.lower() in _known():
            return word.lower() not in self.small or self.inner[word] > 2 or word.lower() in _known()
        return self._opening_is_name(first, last)

    def _is_official(self, first: int, last: int) -> bool:
        """ "Communist Party", "Soviet Union": a word for a body behind another word that is no title."""
        lower = self.tokens.lower
        return lower[last - 1] in _kind_words() and lower[first] not in words("people", "titles")

    def _is_plain(self, i: int) -> bool:
        """An adjective of country or creed, a title or a word for a body: no name by itself."""
        word = self.tokens.lower[i]
        if word in _adjectives() or word in _generic() or not self.tokens.texts[i][0].isalnum() or word in _LINKS:
            return True
        if word.endswith(("ites", "ists")):
            return True
        if "-" in word:
            return all(part in _adjectives() or part in _PREFIXES for part in word.split("-"))
        return False

    def _opening_is_name(self, first: int, last: int) -> bool:
        """A single first word never seen inside a sentence counts only before a possessive or a verb of speech."""
        word = self.tokens.lower[first]
        after = self.tokens.lower[last] if last < len(self.tokens.texts) else ""
        if word in self.small or grammar.is_adverb(word) or word.endswith(("ing", "ness", "ment", "tion")):
            return False
        verb = speech.verbs().get(after)
        return speech.is_russian_verb(after) or (
            self.tokens.texts[first].isupper()
            or after in ("'s", "’s")
            or (verb is not None and verb.form in ("past", "third"))
        )


_PREFIXES = frozenset(
    [
        "anti",
        "pro",
        "non",
        "pan",
        "inter",
        "post",
        "pre",
        "neo",
        "ex",
        "anglo",
        "franco",
        "italo",
        "russo",
        "sino",
        "serbo",
        "austro",
        "greco",
        "german",
        "soviet",
        "american",
    ]
)
_ABBREVIATED = frozenset(
    ["mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "prof", "st", "jr", "sgt", "capt", "maj", "rev"]
)


@cache
def _calendar() -> frozenset[str]:
    return frozenset(table("calendar")["months"]) | frozenset(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    )


@cache
def _kind_words() -> frozenset[str]:
    return (
        words("bodies", "bodies")
        | words("bodies", "events")
        | words("bodies", "works")
        | words("places", "lists", "nouns")
    )


@cache
def _generic() -> frozenset[str]:
    return _kind_words() | words("people", "roles") | words("people", "titles")


@cache
def _adjectives() -> frozenset[str]:
    found = words("places", "lists", "creeds")
    return found | {word.lower() for entry in table("places")["demonyms"].values() for word in entry.split()}


@cache
def _known() -> frozenset[str]:
    """Places and given names known without being told."""
    countries = {word.lower() for name in table("places")["demonyms"] for word in name.rstrip("2").split()}
    return (
        words("places", "lists", "cities")
        | frozenset(countries)
        | words("people", "given")
        | words("places", "lists", "acronyms")
    )


@cache
def _function_words() -> frozenset[str]:
    others = "no yes such here how what why new old next last two three four five ten many much nothing everything nobody everyone true thus"
    return (
        grammar.DETERMINERS | grammar.PRONOUNS | grammar.POSSESSIVES | grammar.PREPOSITIONS | grammar.SUBORDINATORS | grammar.AUXILIARIES
        | grammar.ADVERBS | grammar.RELATIVES | frozenset(others.split()) | frozenset(listed("bodies", "prefixes")) - {"all"}
    )  # fmt: skip
