"""One verb or noun of speech in its sentence: how far its content reaches."""

from dataclasses import dataclass

from catalog.framing import phrases, speech
from catalog.framing.grammar import AUXILIARIES, DAYS, DETERMINERS, MARKS, TIMES, acts_as_verb, is_adverb, is_finite
from catalog.framing.results import Span
from catalog.framing.tokens import Tokens
from catalog.framing.voice import words

OPENING_QUOTES = frozenset("\"“«„‘'")
CLOSING_QUOTES = frozenset("\"”»’'“")
_ENDS_OBJECT = words("speech", "lists", "ends_object")
_ENDS_CLAUSE = words("speech", "lists", "ends_clause")
_ANNOUNCING = {("in", "the", "following"), ("in", "these", "words"), ("as", "follows", ":")}
_REACH = 250  # tokens looked at to both sides: sentences without end are met in lists and tables
_NEAR = 7  # tokens of an insertion such as ", the minister said,"


@dataclass(frozen=True, slots=True)
class Reported:
    """Content (code points) of a report, the token span of its source or None, its cue and the rule that found it."""

    start: int
    end: int
    source: Span | None
    cue: str
    rule: str


class Clause:
    """The cue at token `at` in the sentence of tokens [low, high)."""

    def __init__(self, text: str, tokens: Tokens, low: int, high: int, at: int) -> None:
        self.text, self.tokens, self.at = text, tokens, at
        self.low, self.high = max(low, at - _REACH), min(high, at + _REACH)
        self.lower = tokens.lower

    def word(self, i: int) -> str:
        """The lower-case token at `i`, empty outside the sentence."""
        return self.lower[i] if self.low <= i < self.high else ""

    def skip_adverbs(self, i: int) -> int:
        """Index of the first token from `i` on that is no adverb."""
        while i < self.high and is_adverb(self.word(i)):
            i += 1
        return i

    def subject(self) -> Span | None:
        """Token span of the cue's subject."""
        return phrases.subject_before(self.tokens, self.at, self.low)

    def is_clause_verb(self, j: int) -> bool:
        """Whether the token is likely the finite verb of a clause."""
        word = self.lower[j]
        if word == "may" and self.tokens.texts[j] == "May":
            return False
        past = word.endswith("ed") and self.word(j - 1) not in DETERMINERS and self.word(j - 1) not in ("and", ",")
        return past or is_finite(word)

    def clause_end(self, start: int) -> int:
        """Index behind the content that begins at `start`: the sentence's end unless a new cue or clause comes."""
        for j in range(start + 2, self.high):
            mark = self.tokens.texts[j]
            if mark == ":" and self.tokens.texts[j + 1 : j + 2] and self.tokens.texts[j + 1] in OPENING_QUOTES:
                return j
            if mark in ";—―" or (mark in ("and", "but") and self._breaks(j)):
                return j
            if mark == "," and (self._new_clause(j + 1) or self._closed_quote(start, j) or self._insertion(j + 1)):
                return j
            if mark in ("in", "as") and tuple(self.lower[j : j + 3]) in _ANNOUNCING:
                return j - (self.lower[j - 1] == ",")
        return self.high

    def _closed_quote(self, start: int, comma: int) -> bool:
        """The content began with a quotation that ends here: that "the matter is closed", and the commission …"""
        opened = any(self.tokens.texts[j] in OPENING_QUOTES for j in (start, start + 1))
        return opened and self.tokens.texts[comma - 1] in CLOSING_QUOTES

    def _breaks(self, j: int) -> bool:
        """A second verb of the same subject: "… and called for", "… but has said"."""
        i = self.skip_adverbs(j + 1)
        if self.lower[j] == "but":
            return is_finite(self.word(i))
        verb = speech.verbs().get(self.word(i))
        return verb is not None and verb.form in ("past", "third") and acts_as_verb(self.lower, i, self.low)

    def _new_clause(self, i: int) -> bool:
        word = self.word(i)
        verb = speech.verbs().get(word)
        if verb is not None and verb.form == "ing" and verb.frames & {"clause", "told"}:
            return True
        following = speech.verbs().get(self.word(i + 1))
        return word in _ENDS_CLAUSE or (word == "and" and following is not None and following.form == "past")

    def _insertion(self, i: int) -> bool:
        """As ", the minister said," in the middle."""
        for k in range(i + 1, min(i + _NEAR, self.high)):
            if self.lower[k] in MARKS and self.lower[k] != ".":
                return False
            verb = speech.verbs().get(self.lower[k])
            if verb is not None and verb.form in ("past", "third") and "clause" in verb.frames:
                return self.word(k + 1) in (",", ":", "", "that")
        return False

    def object_end(self, start: int) -> int:
        """Behind the noun phrase and what hangs on it: a new clause ends it."""
        end = self.clause_end(start)
        for j in range(start + 1, end):
            if self.lower[j] in _ENDS_OBJECT or self._says_when(j):
                return j
            if self.lower[j] == "," and self._leaves_object(j + 1):
                return j
        return end

    def _says_when(self, i: int) -> bool:
        """As in "attacked the treaty on Monday", "last week": when it was said, not what."""
        after = self.word(i + 1)
        return (self.lower[i] == "on" and after in DAYS) or (self.lower[i] in ("last", "this") and after in TIMES)

    def _leaves_object(self, i: int) -> bool:
        return self.word(i) in ("which", "who", "and", "but") or self.word(i).endswith("ing")

    def is_wish(self, verb: speech.SpeechVerb) -> bool:
        """As "to attack", "will call for": nothing was said."""
        i = self.at - 1
        while i >= self.low and is_adverb(self.word(i)):
            i -= 1
        before = self.word(i)
        helped = before == "to" or (before in AUXILIARIES and before not in ("did", "do", "does", "didn't"))
        return verb.form == "base" and helped

    def report(self, first: int, last: int, source: Span | None, rule: str, cue_end: int = 0) -> Reported | None:
        """The tokens [first, last) as content, leading commas left out; None where nothing is left."""
        while first < last and self.tokens.texts[first] in ",:":
            first += 1
        if last <= first or first >= self.high:
            return None
        cue = self.text[self.tokens.starts[self.at] : self.tokens.ends[max(cue_end, self.at)]]
        return Reported(self.tokens.starts[first], self.tokens.ends[last - 1], source, cue, rule)
