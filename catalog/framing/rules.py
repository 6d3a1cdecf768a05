"""The rules of one language: what a rule and a cue are, and how cues are looked up by the word they begin with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from textwrap import shorten
from typing import NamedTuple

from catalog.framing import patterns

CATEGORIES = (
    "loaded", "label", "certainty", "presupposition", "superlative", "generalisation", "vague_attribution",
    "in_group_voice", "contested_term", "causal_motive", "exhortation", "scare_quotes", "unsourced_quote",
)  # fmt: skip
SOFTENERS = ("hedge", "attributed")
"""Read like categories, but they lower the strength of other cues of the sentence instead of being reported."""
EXEMPT = "exempt"
"""Phrases in which a cue means something harmless: cues of other categories inside them are passed over."""
CAREFUL = "careful"
"""Phrases that careful writing uses too (sober.py); they are not looked for in a text, only compared with cues."""
ANNOTATIONS = (*SOFTENERS, "mention", EXEMPT, CAREFUL)
"""All that is read like a category and never reported."""
OWN_VOICE = frozenset(("in_group_voice",))
"""Found in the author's own voice only: everybody who is quoted says "we"."""
_MEMORY = 100_000
_SHOWN = 72
"""Of long words, so many letters stand in a reason; the flag itself has them all."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Cues of one kind: what they have in common, how strongly they speak, and what is said of them."""

    id: str
    category: str
    strength: float
    reason: str
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()

    def said_of(self, cue: str, *, quoted: bool) -> str:
        """The reason with the cue put in; words in a quotation are the speaker's, not the author's."""
        words = " ".join(cue.split())
        if len(words) > _SHOWN:
            words = shorten(words, _SHOWN, placeholder=" …")
        reason = self.reason.replace("{cue}", words)
        return reason.replace("the author", "the speaker") if quoted else reason


@dataclass(frozen=True, slots=True)
class Cue:
    """One entry of a rule: the phrase, and a neutral wording where one is known."""

    phrase: patterns.Phrase
    rule: Rule
    suggestion: str | None = None


@dataclass(slots=True)
class LanguageRules:
    """The cues of one language, ready for look-up by the word they begin with."""

    rules: dict[str, Rule] = field(default_factory=dict)
    cues: list[Cue] = field(default_factory=list)
    categories: frozenset[str] = frozenset()
    _by_word: dict[str, list[Cue]] = field(default_factory=dict)
    _by_stem: dict[str, list[Cue]] = field(default_factory=dict)
    _careful: dict[str, list[patterns.Phrase]] = field(default_factory=dict)
    _known: dict[str, "Starts"] = field(default_factory=dict)
    _single: dict[str, frozenset[str]] = field(default_factory=dict)

    def index(self) -> None:
        """Build the look-up. Call after `cues` is complete."""
        self.categories = frozenset(rule.category for rule in self.rules.values())
        for cue in (each for each in self.cues if each.rule.category == CAREFUL):
            for key in (*map(patterns.fold, cue.phrase.elements[0].words), *cue.phrase.elements[0].stems):
                self._careful.setdefault(key, []).append(cue.phrase)
        for cue in (each for each in self.cues if each.rule.category != CAREFUL):
            first = cue.phrase.elements[0]
            for word in first.words:
                self._by_word.setdefault(patterns.fold(word), []).append(cue)
            for stem in first.stems:
                self._by_stem.setdefault(stem, []).append(cue)

    def careful(self, word: str) -> list[patterns.Phrase]:
        """The phrases of careful writing that may begin with this folded word, or with a stem of it."""
        return [phrase for length in range(1, len(word) + 1) for phrase in self._careful.get(word[:length], ())]

    def single_words(self, rule: str) -> frozenset[str]:
        """The words that are entries of a rule by themselves."""
        if rule not in self._single:
            mine = (cue.phrase for cue in self.cues if cue.rule.id == rule)
            self._single[rule] = frozenset(
                word for phrase in mine if phrase.simple for word in phrase.elements[0].words
            )
        return self._single[rule]

    def starting_with(self, word: str) -> "Starts":
        """The cues that may begin with this folded word."""
        return self._known.get(word) or self._remembered(word)

    def _remembered(self, word: str) -> "Starts":
        if len(self._known) > _MEMORY:
            self._known.clear()
        known = self._known[word] = _starts(self._look_up(word))
        return known

    def _look_up(self, word: str) -> list[Cue]:
        found = list(self._by_word.get(word, ()))
        for length in range(2, len(word) + 1):
            found += self._by_stem.get(word[:length], ())
        return found


class Starts(NamedTuple):
    """The cues beginning with one word: those to try always, and those to try before a certain next word."""

    always: tuple[Cue, ...]
    before: Mapping[str, tuple[Cue, ...]]


_NO_CUES = Starts((), {})


def _starts(cues: Sequence[Cue]) -> Starts:
    if not cues:
        return _NO_CUES
    always: list[Cue] = []
    before: dict[str, list[Cue]] = {}
    for cue in cues:
        followers = cue.phrase.followers()
        for word in followers:
            before.setdefault(word, []).append(cue)
        if not followers:
            always.append(cue)
    return Starts(tuple(always), {word: tuple(listed) for word, listed in before.items()})
