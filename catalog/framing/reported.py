"""Reported speech: "said that …", "promised to …", "denounced the …", "…, sources said", "according to …"."""

from collections.abc import Iterator

from catalog.framing import noun_phrases, phrases, postposed, speech
from catalog.framing.clause import CLOSING_QUOTES, Reported
from catalog.framing.content import SUBJECTS, Content
from catalog.framing.grammar import (
    BE,
    MARKS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    acts_as_verb,
    is_adverb,
    is_finite,
)
from catalog.framing.results import Span
from catalog.framing.tokens import Tokens
from catalog.framing.voice import words

__all__ = ["Reported", "find"]

_CONTENT = frozenset(("clause", "told", "showing"))
_QUESTIONS = words("speech", "lists", "questions")
_LOOSE_QUESTIONS = frozenset(("when", "where", "who", "which", "if"))
_ASKING = words("speech", "lists", "asking")
_SURE = words("speech", "lists", "sure")
_WISHING = frozenset(("want", "wish", "hope", "expect"))
_GAP = 14  # tokens between a verb and its "that"


def find(text: str, tokens: Tokens, sentences: list[Span], inside_quotes: set[int]) -> list[Reported]:
    """The reports whose cue stands outside quotation marks; `inside_quotes` holds the indexes of tokens inside them."""
    found = (report for sentence in sentences for report in _in_sentence(text, tokens, sentence, inside_quotes))
    return list({(report.start, report.end): report for report in found if report.end - report.start > 3}.values())


def _in_sentence(text: str, tokens: Tokens, sentence: Span, inside_quotes: set[int]) -> Iterator[Reported]:
    span = tokens.between(*sentence)
    verbs, others = speech.verbs(), _other_cues()
    for i in span:
        word = tokens.lower[i]
        cue = word in verbs or word in others or (word[0] >= "а" and speech.is_russian_verb(word))
        if cue and i not in inside_quotes:
            yield from _Cue(text, tokens, span.start, _last(tokens, span), i).reports()


def _other_cues() -> frozenset[str]:
    return words("speech", "lists", "nouns_and_more")


def _last(tokens: Tokens, span: range) -> int:
    """Index behind the last token that is not a closing stop."""
    stop = span.stop
    while stop > span.start and tokens.texts[stop - 1] in ".!?…":
        stop -= 1
    return stop


class _Cue(Content):
    """A cue whose content stands behind it."""

    def reports(self) -> list[Reported]:
        """What this cue reports; nothing where it is no cue here."""
        word = self.lower[self.at]
        verb = speech.verbs().get(word)
        if postposed.is_according(self.tokens, self.at):
            return _listed(postposed.according(self))
        if word[0] >= "а":
            return _listed(self._russian())
        if word in words("speech", "lists", "adjectives"):
            return _listed(self._that_after("adjective") if self.word(self.at - 1) in BE else None)
        if verb is not None and not self._is_noun(verb):
            return self._verb(verb)
        return _listed(self._noun() if word in words("speech", "lists", "nouns") else None)

    def _russian(self) -> Reported | None:
        """As in "заявил, что …"."""
        if self.word(self.at + 1) != "," or self.word(self.at + 2) not in ("что", "будто", "как"):
            return None
        return self.report(self.at + 2, self.high, self.subject(), "that")

    def _is_noun(self, verb: speech.SpeechVerb) -> bool:
        """As in "the report", "his claim", "Report", "worth noting": nobody speaks there."""
        if self.tokens.texts[self.at][0].isupper() and self.at > self.low:
            return True
        if self.at > self.low and self.word(self.at - 1) in ("worth", "without"):
            return True
        if self.word(self.at + 1) == "of" and "of" not in verb.particles:
            return True
        return not acts_as_verb(self.lower, self.at, self.low)

    def _verb(self, verb: speech.SpeechVerb) -> list[Reported]:
        if self.is_wish(verb):
            return []
        if self._is_passive(verb):
            return _listed(self._passive(verb))
        before = postposed.find(self, verb)
        if before or (verb.form != "ing" and self.tokens.texts[max(self.at - 1, 0)] in CLOSING_QUOTES):
            return before
        after = self.skip_adverbs(self.at + 1)
        return _listed(
            self._pronoun_clause(verb, after)
            or self._that(verb)
            or self._question(verb, after)
            or self._colon(verb, after)
            or self._infinitive(verb, after)
            or self._particle(verb)
            or self._clause(verb, after)
            or self._object(verb, after)
        )

    def _is_passive(self, verb: speech.SpeechVerb) -> bool:
        if verb.form not in ("past", "participle"):
            return False
        i = self.at - 1
        while i >= self.low and is_adverb(self.word(i)):
            i -= 1
        return self.word(i) in BE and self.word(i) not in ("'s", "’s")

    def _passive(self, verb: speech.SpeechVerb) -> Reported | None:
        """As in "was told that …": the source only from "by"."""
        near = range(self.at + 1, min(self.at + 12, self.high))
        by = next((j for j in near if self.lower[j] == "by"), None)
        that = next((j for j in near[:5] if self.lower[j] == "that"), None)
        if that is None or not verb.frames & _CONTENT:
            return None
        source = noun_phrases.phrase_from(self.tokens, by + 1, self.high) if by is not None else None
        return self.report(that, self.clause_end(that), source, "passive")

    def _that(self, verb: speech.SpeechVerb) -> Reported | None:
        return self._that_after("that") if verb.frames & _CONTENT or "out" in verb.particles else None

    def _that_after(self, rule: str) -> Reported | None:
        verb = speech.verbs().get(self.lower[self.at])
        told = verb is not None and "told" in verb.frames
        for j in range(self.at + 1, min(self.at + _GAP, self.high)):
            word = self.lower[j]
            if word == "that" and (j == self.at + 1 or self.opens_clause(j, told=told)):
                return self.report(j, self.clause_end(j), self.subject(), rule)
            if word == "that" or (word in MARKS and word not in ',“”"’') or is_finite(word):
                return None
        return None

    def _pronoun_clause(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        """As in "said he was …": a pronoun that can only be a subject begins the clause."""
        if not verb.frames & {"clause", "showing"} or self.word(after) not in SUBJECTS:
            return None
        return self.report(after, self.clause_end(after), self.subject(), "clause")

    def _question(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        """As in "asked whether …", "told them how …"."""
        if not verb.frames & (_CONTENT | {"object"}):
            return None
        told = "told" in verb.frames and self.word(after) not in _QUESTIONS
        start = self.past_person(after) if told else after
        loose = self.word(start) in _LOOSE_QUESTIONS and "told" not in verb.frames and verb.lemma not in _ASKING
        if self.word(start) not in _QUESTIONS or loose:
            return None
        return self.report(start, self.clause_end(start), self.subject(), "question")

    def _colon(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        if self.word(after) != ":" or not verb.frames & {"clause", "told"} or after + 2 >= self.high:
            return None
        return self.report(after + 1, self.high, self.subject(), "colon")

    def _infinitive(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        """As in "promised to restore", "urged supporters to watch"."""
        if "infinitive" not in verb.frames:
            return None
        if verb.lemma in _WISHING and self.word(self.at - 1) in RELATIVES:
            return None
        after += self.word(after) in verb.particles
        start = after if self.word(after) == "to" else self.skip_adverbs(self.past_person(after))
        if self.word(start) == "to" or (self.word(start) == "not" and self.word(start + 1) == "to"):
            said_to = after - 1 if self.word(after - 1) in verb.particles else 0
            return self.report(after, self.object_end(after), self.subject(), "infinitive", said_to)
        return None

    def _particle(self, verb: speech.SpeechVerb) -> Reported | None:
        """As in "called for the return of …"."""
        after = self.at + 1
        if self.word(after) not in verb.particles:
            after = self.skip_adverbs(after)
        if self.word(after) not in verb.particles:
            return None
        return self.report(after + 1, self.clause_end(after + 1), self.subject(), "particle", after)

    def _clause(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        """A clause without "that": "said the deal was off"."""
        if not verb.frames & _CONTENT:
            return None
        start = self.past_person(after) if "clause" not in verb.frames and "told" in verb.frames else after
        start = self.past_circumstance(start)
        if verb.lemma == "believe" and self.word(start) == "in":
            return None
        sure = verb.lemma in _SURE
        begins = self.begins_clause(start, sure=sure) or (verb.lemma == "say" and self.opens_statement(start))
        if not begins or self._only_leads_to_quotation(start):
            return None
        return self.report(start, self.clause_end(start), self.subject(), "clause")

    def _only_leads_to_quotation(self, start: int) -> bool:
        """As in "said at the conference in Berlin: “…”": when and where, and what was said stands in marks."""
        end = self.clause_end(start)
        return self.word(end) == ":" and not any(self.is_clause_verb(j) for j in range(start + 1, end))

    def _object(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        """As in "denounced the treaty": the noun phrase with what hangs on it."""
        if not verb.frames & {"object", "naming"}:
            return None
        word = self.word(after)
        if not word or word in MARKS or word in SUBORDINATORS or word in PREPOSITIONS or self._is_act(verb, after):
            return None
        return self.report(after, self.object_end(after), self.subject(), "object")

    def _is_act(self, verb: speech.SpeechVerb, after: int) -> bool:
        """As in "rejected the motion", "recalled the ambassador": what was done, not what was said."""
        if verb.lemma not in words("speech", "lists", "acts"):
            return False
        phrase = noun_phrases.phrase_from(self.tokens, after, self.high)
        return phrase is not None and not words("speech", "lists", "acted_on").isdisjoint(self.lower[slice(*phrase)])

    def _noun(self) -> Reported | None:
        """As in "his claim that …"."""
        if self.word(self.at + 1) != "that":
            return None
        before = self.word(self.at - 1)
        if before in ("no", "little", "any"):
            return None
        source = (self.at - 1, self.at) if before in POSSESSIVES else None
        if before in ("'s", "’s"):
            source = phrases.subject_before(self.tokens, self.at - 1, self.low)
        return self.report(self.at + 1, self.clause_end(self.at + 1), source, "noun")


def _listed(report: Reported | None) -> list[Reported]:
    return [] if report is None else [report]
