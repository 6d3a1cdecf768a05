"""The sentence around one quotation in marks, and which of its words may tell who speaks."""

from dataclasses import dataclass

from catalog.framing import speech
from catalog.framing.grammar import BE, acts_as_verb
from catalog.framing.results import Span
from catalog.framing.setting import Setting

SPEAKING = frozenset(("clause", "told", "quoting"))


@dataclass(frozen=True, slots=True)
class Attribution:
    """Cue and source phrase (token span) of one quotation; or the index of the earlier quotation that goes on here."""

    cue: str
    source: Span | None
    follows: int | None = None


class Surroundings:
    """The sentence around one quotation: tokens [low, first) before it, [behind, high) after it."""

    def __init__(self, setting: Setting, index: int) -> None:
        self.setting, self.index = setting, index
        self.tokens, self.text = setting.tokens, setting.text
        self.span = setting.spans[index]
        opening = 0 if self.span.open == "—" else len(self.span.open)
        self.first = self.tokens.first_at(self.span.start - opening)
        self.behind = self.tokens.first_at(self.span.end + len(self.span.close))
        paragraph = setting.paragraphs[setting.paragraph_of(self.span.start)]
        self.low = self._low(self.tokens.first_at(paragraph[0]))
        self.high = self._high(self.tokens.first_at(paragraph[1]))

    def _low(self, floor: int) -> int:
        i = self.first
        while i > floor and i - 1 not in self.setting.inside and not self.setting.stops(i - 1):
            i -= 1
        return i

    def _high(self, ceiling: int) -> int:
        i = self.behind
        while i < ceiling and i not in self.setting.inside and not (i > self.behind and self.setting.stops(i)):
            i += 1
        return i

    def is_verb(self, i: int, low: int) -> bool:
        """Whether token `i` is a verb of speech in use, not in the passive; its clause begins at `low`."""
        word = self.tokens.lower[i]
        passive = i > low and self.tokens.lower[i - 1] in BE and not word.endswith("ing")
        known = word in speech.verbs() and acts_as_verb(self.tokens.lower, i, low) and not passive
        return known or speech.is_russian_verb(word)

    def says(self, i: int) -> bool:
        """Whether the verb at token `i` may stand before words that are quoted in a sentence of their own."""
        verb = speech.verbs().get(self.tokens.lower[i])
        return verb is None or not (SPEAKING | {"naming"}).isdisjoint(verb.frames)
