"""Where the content of a report begins behind its verb: a clause, or what stands before it."""

from catalog.framing import noun_phrases, speech
from catalog.framing.clause import CLOSING_QUOTES, OPENING_QUOTES, Clause
from catalog.framing.grammar import (
    AUXILIARIES,
    DETERMINERS,
    MARKS,
    OBJECT_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_adverb,
)

SUBJECTS = PRONOUNS - {"it", "you"} | {"there"}
_CIRCUMSTANCES = frozenset(("in", "on", "at", "during", "after", "to"))


class Content(Clause):
    """A cue, and the words behind it that may begin its content."""

    def opens_clause(self, that: int, *, told: bool) -> bool:
        """Not "conversations that extended": before "that" stand a person addressed, or when and where it was said."""
        after = self.word(that + 1)
        if after in AUXILIARIES or after in MARKS or after.endswith("ed") or self.word(that - 1) in ("all", "so"):
            return False
        verb = speech.verbs().get(after)
        if verb is not None and verb.form in ("third", "past"):
            return False
        first = self.word(self.at + 1)
        circumstance = first in PREPOSITIONS or is_adverb(first) or first in (",", "last", "this", "to", "back")
        return told or circumstance

    def past_person(self, i: int) -> int:
        """Behind the person addressed."""
        if self.word(i) in OBJECT_PRONOUNS:
            return i + 1
        phrase = noun_phrases.phrase_from(self.tokens, i, self.high)
        return phrase[1] if phrase else i

    def opens_statement(self, start: int) -> bool:
        """Behind "say" a capital or an article begins a clause even where its verb is not known."""
        word = self.word(start)
        opens = word in DETERMINERS or word in POSSESSIVES or (word != "" and self.tokens.texts[start][0].isupper())
        return opens and self.high - start > 3

    def past_circumstance(self, start: int) -> int:
        """Behind "in a statement", "after the convention": to where the clause can begin."""
        if self.word(start) not in _CIRCUMSTANCES:
            return start
        phrase = noun_phrases.phrase_from(self.tokens, start + 1, self.high)
        return phrase[1] if phrase and self.word(phrase[1]) in SUBJECTS | {"the", "it"} else start

    def begins_clause(self, start: int, *, sure: bool) -> bool:
        """Whether a clause without "that" begins here; `sure`: the verb is followed by nothing else."""
        word = self.word(start)
        if word in OPENING_QUOTES:
            return self.goes_on_unquoted(start)
        if not word or word in MARKS or word in SUBORDINATORS or word in ("him", "me", "us", "them", "to"):
            return False
        if word in PREPOSITIONS and not sure:
            return False
        near = range(start + 1, min(start + (22 if sure else 12), self.high))
        return word in SUBJECTS or any(self.is_clause_verb(j) for j in near)

    def goes_on_unquoted(self, start: int) -> bool:
        """As in "said "reforms" and taxes would help": the clause goes on behind the quotation that opens it."""
        close = next((j for j in range(start + 1, self.high) if self.tokens.texts[j] in CLOSING_QUOTES), self.high)
        return self.high - close > 3 and self.tokens.texts[close - 1] not in ".,!?" and self.word(close + 1).isalpha()
