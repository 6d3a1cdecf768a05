"""Reported speech: "said that …", "…, sources said", "according to …", "promised to …", "denounced the …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from catalog.framing import phrases, speech
from catalog.framing.grammar import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    MARKS,
    OBJECT_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    acts_as_verb,
    is_adverb,
    is_finite,
)
from catalog.framing.results import Span
from catalog.framing.tokens import Tokens
from catalog.framing.voice import words

_WH = frozenset(["how", "why", "whether", "what", "where", "who", "when", "if", "which"])
_TO = frozenset(("to",))
_TOLD_GAP = 14  # tokens between "told" and "that"
_NEXT_CUE = re.compile(r",? (?:adding|saying|noting|citing|arguing|claiming|calling|warning|insisting|according to)\b")


@dataclass(frozen=True, slots=True)
class Reported:
    """Content (code points) of a report, the token span of its source or None, and its cue."""

    start: int
    end: int
    source: Span | None
    cue: str
    rule: str


def find(text: str, tokens: Tokens, sentences: list[Span], inside_quotes: set[int]) -> list[Reported]:
    """The reports whose cue stands outside quotation marks; `inside_quotes` holds the indexes of tokens inside them."""
    found = (report for sentence in sentences for report in _in_sentence(text, tokens, sentence, inside_quotes))
    return list({(report.start, report.end): report for report in found}.values())


def _in_sentence(text: str, tokens: Tokens, sentence: Span, inside_quotes: set[int]) -> Iterator[Reported]:
    span = tokens.between(*sentence)
    verbs, lower = speech.verbs(), tokens.lower
    first_words = _first_words()
    for i in span:
        word = lower[i]
        if word in verbs or word in first_words or (word[0] >= "а" and (word == "по" or speech.is_russian_verb(word))):
            if i not in inside_quotes:
                yield from _Clause(text, tokens, span.start, _last(tokens, span), i).reports()


def is_according(tokens: Tokens, i: int) -> bool:
    """Whether "according to" or its Russian equals stand at index `i`."""
    if i + 2 >= len(tokens.texts):
        return False
    pair = tokens.lower[i], tokens.lower[i + 1]
    return pair == ("according", "to") or (pair[0] == "по" and pair[1] in words("speech_ru", "according"))


def _first_words() -> frozenset[str]:
    return words("speech", "lists", "nouns") | words("speech", "lists", "adjectives") | {"according"}


def _last(tokens: Tokens, span: range) -> int:
    """Index behind the last token that is not a closing stop."""
    stop = span.stop
    while stop > span.start and tokens.texts[stop - 1] in ".!?…":
        stop -= 1
    return stop


class _Clause:
    """One cue at token `at` in the sentence of tokens [low, high)."""

    def __init__(self, text: str, tokens: Tokens, low: int, high: int, at: int) -> None:
        self.text, self.tokens, self.low, self.high, self.at = text, tokens, low, high, at
        self.lower = tokens.lower

    def reports(self) -> Iterator[Reported]:
        """The report of this cue, if it is one."""
        word = self.lower[self.at]
        found: Reported | None = None
        if is_according(self.tokens, self.at):
            found = self._according()
        elif word[0] >= "а":
            found = self._russian()
        elif word in words("speech", "lists", "adjectives") and self.at > self.low and self._word(self.at - 1) in BE:
            found = self._that_after(self.at, "adjective")
        elif word in speech.verbs() and not self._is_noun():
            found = self._verb(speech.verbs()[word])
        elif word in words("speech", "lists", "nouns"):
            found = self._noun()
        if found is not None and found.end - found.start > 3:
            yield found

    def _russian(self) -> Reported | None:
        """ "заявил, что …" """
        if self._word(self.at + 1) != "," or self._word(self.at + 2) not in ("что", "будто", "как"):
            return None
        return self._report(self.at + 2, self.high, self._subject(), "that")

    def _word(self, i: int) -> str:
        return self.lower[i] if self.low <= i < self.high else ""

    def _is_noun(self) -> bool:
        """ "the report", "his claim", "Report": no verb there."""
        verb = speech.verbs()[self.lower[self.at]]
        if self.tokens.texts[self.at][0].isupper() and self.at > self.low:
            return True
        if self._word(self.at + 1) == "of" and "of" not in verb.particles:
            return True
        return not acts_as_verb(self.lower, self.at, self.low)

    def _verb(self, verb: speech.SpeechVerb) -> Reported | None:
        if self.tokens.texts[max(self.at - 1, 0)] in '"”»’' or self._is_wish(verb):
            return None
        if self._is_passive(verb):
            return self._passive(verb)
        after = self._skip_adverbs(self.at + 1)
        return (
            self._postposed(verb)
            or self._pronoun_clause(verb, after)
            or self._that(verb)
            or self._wh(verb, after)
            or self._colon(verb, after)
            or self._infinitive(verb, after)
            or self._particle(verb)
            or self._zero(verb, after)
            or self._object(verb, after)
        )

    def _is_wish(self, verb: speech.SpeechVerb) -> bool:
        """ "to attack", "will call for": nothing was said."""
        i = self.at - 1
        while i >= self.low and is_adverb(self._word(i)):
            i -= 1
        before = self._word(i)
        return (
            verb.form == "base"
            and (before == "to" or before in AUXILIARIES)
            and before not in ("did", "do", "does", "didn't")
        )

    def _skip_adverbs(self, i: int) -> int:
        while is_adverb(self._word(i)) and self._word(i):
            i += 1
        return i

    def _is_passive(self, verb: speech.SpeechVerb) -> bool:
        if verb.form not in ("past", "participle"):
            return False
        i = self.at - 1
        while i >= self.low and is_adverb(self._word(i)):
            i -= 1
        return self._word(i) in BE and self._word(i) not in ("'s", "’s")

    def _passive(self, verb: speech.SpeechVerb) -> Reported | None:
        """ "was told that …", "is said to …", "was described as …": the source only from "by"."""
        by = next((j for j in range(self.at + 1, min(self.at + 12, self.high)) if self.lower[j] == "by"), None)
        source = phrases.phrase_from(self.tokens, by + 1, self.high) if by is not None else None
        that = next((j for j in range(self.at + 1, min(self.at + 6, self.high)) if self.lower[j] == "that"), None)
        if that is not None and verb.frames & {"clause", "told", "showing"}:
            return self._report(that, self._clause_end(that), source, "passive")
        return None

    def _subject(self) -> Span | None:
        return phrases.subject_before(self.tokens, self.at, self.low)

    def _that(self, verb: speech.SpeechVerb) -> Reported | None:
        if not verb.frames & {"clause", "told", "showing"} and "out" not in verb.particles:
            return None
        return self._that_after(self.at, "that")

    def _that_after(self, at: int, rule: str) -> Reported | None:
        told = self._takes_person(at)
        for j in range(at + 1, min(at + _TOLD_GAP, self.high)):
            word = self.lower[j]
            if word == "that" and (j == at + 1 or self._opens_clause(at, j, told=told)):
                return self._report(j, self._clause_end(j), self._subject(), rule)
            if word == "that" or (word in MARKS and word not in ',“”"’') or self._is_other_verb(j):
                return None
        return None

    def _takes_person(self, at: int) -> bool:
        verb = speech.verbs().get(self.lower[at])
        return verb is not None and "told" in verb.frames

    def _is_other_verb(self, j: int) -> bool:
        verb = speech.verbs().get(self.lower[j])
        return is_finite(self.lower[j]) or (verb is not None and verb.form == "past")

    def _opens_clause(self, at: int, that: int, *, told: bool) -> bool:
        """Not "conversations that extended": between verb and "that" stand a person addressed or when and where it was said."""
        after = self._word(that + 1)
        if after in AUXILIARIES or after in MARKS or after.endswith("ed") or self._word(that - 1) in ("all", "so"):
            return False
        verb = speech.verbs().get(after)
        if verb is not None and verb.form in ("third", "past"):
            return False
        first = self._word(at + 1)
        return (
            told
            or first in PREPOSITIONS
            or first == ","
            or is_adverb(first)
            or first in ("late", "early", "last", "this", "to", "back")
        )

    def _pronoun_clause(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        """ "said he was …": a pronoun that can only be a subject begins the clause."""
        if not verb.frames & {"clause", "showing"} or self._word(after) not in (
            "he",
            "she",
            "they",
            "we",
            "i",
            "there",
        ):
            return None
        return self._report(after, self._clause_end(after), self._subject(), "clause")

    def _wh(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        if not verb.frames & {"clause", "told", "object", "showing"}:
            return None
        start = self._past_person(after) if "told" in verb.frames else after
        if self._word(start) in _WH and not (
            self._word(start) in ("when", "where", "who", "which", "if")
            and "told" not in verb.frames
            and verb.lemma not in ("ask", "wonder", "know", "explain", "inquire", "understand", "decide")
        ):
            return self._report(start, self._clause_end(start), self._subject(), "question")
        return None

    def _past_person(self, i: int) -> int:
        """Behind the person addressed."""
        if self._word(i) in OBJECT_PRONOUNS:
            return i + 1
        phrase = phrases.phrase_from(self.tokens, i, self.high)
        return phrase[1] if phrase else i

    def _colon(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        if self._word(after) != ":" or not verb.frames & {"clause", "told"} or after + 2 >= self.high:
            return None
        return self._report(after + 1, self.high, self._subject(), "colon")

    def _infinitive(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        if "infinitive" not in verb.frames:
            return None
        start = after
        if self._word(start) != "to":
            start = self._skip_adverbs(self._past_person(after))
        if self._word(start) in _TO or (self._word(start) == "not" and self._word(start + 1) == "to"):
            return self._report(after, self._clause_end(after), self._subject(), "infinitive")
        return None

    def _particle(self, verb: speech.SpeechVerb) -> Reported | None:
        after = self.at + 1
        if self._word(after) not in verb.particles:
            after = self._skip_adverbs(after)
        if self._word(after) not in verb.particles or self._word(after) == "as":
            return None
        return self._report(after + 1, self._clause_end(after + 1), self._subject(), "particle", cue_end=after)

    def _zero(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        """A clause without "that": "said he opposed the deal"."""
        if not verb.frames & {"clause", "told", "showing"} or (
            verb.form == "participle" and self._word(self.at - 1) in BE
        ):
            return None
        start = self._past_person(after) if "told" in verb.frames and "clause" not in verb.frames else after
        start = self._past_circumstance(start)
        if not self._begins_clause(start, sure=verb.lemma in _SURE) and not (
            verb.lemma == "say" and self._opens_statement(start)
        ):
            return None
        return self._report(start, self._clause_end(start), self._subject(), "clause")

    def _opens_statement(self, start: int) -> bool:
        """Behind "say" a capital or an article begins a clause even where its verb is not known."""
        word = self._word(start)
        return self.high - start > 3 and (
            word in DETERMINERS or word in POSSESSIVES or self.tokens.texts[start][0].isupper()
        )

    def _past_circumstance(self, start: int) -> int:
        """Behind "in a statement", "on Monday": to where the clause can begin."""
        if self._word(start) in ("in", "on", "at", "during", "after", "to") and self._word(start):
            phrase = phrases.phrase_from(self.tokens, start + 1, self.high)
            if phrase and self._word(phrase[1]) in PRONOUNS | {"the", "there"}:
                return phrase[1]
        return start

    def _begins_clause(self, start: int, *, sure: bool) -> bool:
        word = self._word(start)
        if not word or word in MARKS or word in SUBORDINATORS or word in ("him", "me", "us", "them", "to"):
            return False
        if word in PREPOSITIONS and not sure:
            return False
        if word in PRONOUNS - {"it", "you"} or word == "there":
            return True
        return any(self._is_clause_verb(j) for j in range(start + 1, min(start + (22 if sure else 12), self.high)))

    def _is_clause_verb(self, j: int) -> bool:
        word = self.lower[j]
        return is_finite(word) or (
            word.endswith("ed") and self._word(j - 1) not in DETERMINERS and self._word(j - 1) not in ("and", ",")
        )

    def _object(self, verb: speech.SpeechVerb, after: int) -> Reported | None:
        """ "denounced the treaty": the noun phrase with what hangs on it."""
        if "object" not in verb.frames and "naming" not in verb.frames:
            return None
        word = self._word(after)
        if not word or word in MARKS or word in SUBORDINATORS or word in PREPOSITIONS or word == "to":
            return None
        return self._report(after, self._object_end(after), self._subject(), "object")

    def _object_end(self, start: int) -> int:
        """Behind the noun phrase and what hangs on it: a new clause ends it."""
        end = self._clause_end(start)
        for j in range(start + 1, end):
            word = self.lower[j]
            if word in (
                "when",
                "while",
                "after",
                "since",
                "because",
                "before",
                "until",
                "if",
                "although",
                "whereas",
            ) or (
                word == ","
                and (self._word(j + 1) in ("which", "who", "and", "but") or self._word(j + 1).endswith("ing"))
            ):
                return j
        return end

    def _postposed(self, verb: speech.SpeechVerb) -> Reported | None:
        """ "…, sources said." and "…, said the minister.": the content stands before."""
        if not verb.frames & {"clause", "showing"}:
            return None
        after = self._skip_adverbs(self.at + 1)
        if (
            self._word(self.at - 1) == ","
            and verb.form in ("past", "third")
            and self._word(after) not in ("that", ":", ",")
        ):
            source = phrases.phrase_from(self.tokens, self.at + 1, self.high)
            return (
                self._before(self.at - 1, source) if source and source[1] >= min(self.high, self.at + 12) - 6 else None
            )
        source = self._subject()
        if source is None or source[0] <= self.low or self._word(source[0] - 1) != ",":
            return None
        if after < self.high and self._word(after) != "," and not self._only_circumstance(after):
            return None
        if self._word(after) == "," and self.high - after > source[0] - self.low:
            return self._report(after + 1, self.high, source, "postposed")
        return self._before(source[0] - 1, source)

    def _only_circumstance(self, i: int) -> bool:
        """Nothing but "in a statement on Monday" to the end."""
        return self._word(i) in ("in", "on", "at", "during", "after", "last", "this") and not any(
            is_finite(self.lower[j]) or self.lower[j] in ("that", ":") for j in range(i, self.high)
        )

    def _before(self, comma: int, source: Span | None) -> Reported | None:
        if comma - self.low < 3 or not any(
            self._is_clause_verb(j) or self.lower[j].endswith("s") for j in range(self.low + 1, comma)
        ):
            return None
        return self._report(self.low, comma, source, "postposed")

    def _according(self) -> Reported | None:
        source = phrases.phrase_from(self.tokens, self.at + 2, self.high)
        if source is None:
            return None
        if self.at - self.low <= 1:
            comma = next((j for j in range(source[1] - 1, self.high) if self._word(j) == ","), source[1])
            return self._report(comma + 1, self.high, source, "according", cue_end=self.at + 1)
        last = self.at - 1 if self._word(self.at - 1) == "," else self.at
        return self._report(self.low, last, source, "according", cue_end=self.at + 1)

    def _noun(self) -> Reported | None:
        """ "his claim that …" """
        if self._word(self.at + 1) != "that":
            return None
        before = self._word(self.at - 1)
        source = (self.at - 1, self.at) if before in POSSESSIVES else None
        if before in ("'s", "’s"):
            source = phrases.subject_before(self.tokens, self.at - 1, self.low)
        return self._report(self.at + 1, self._clause_end(self.at + 1), source, "noun")

    def _clause_end(self, start: int) -> int:
        """Token index behind the content that begins at `start`: the sentence's end unless a new cue or clause comes."""
        for j in range(start + 2, self.high):
            if self.tokens.texts[j] in ";—" or self._breaks(j):
                return j
            if self.tokens.texts[j] == "," and (self._new_clause(j + 1) or self._closed_quote(start, j)):
                return j
        return self.high

    def _closed_quote(self, start: int, comma: int) -> bool:
        """The content began with a quotation and that ends here: that "the matter is closed", and the commission …"""
        opened = any(self.tokens.texts[j] in '"“«' for j in (start, start + 1))
        return opened and self.tokens.texts[comma - 1] in '"”»'

    def _breaks(self, j: int) -> bool:
        """ "… and called for", "… but has said": a second verb of the same subject."""
        if self._word(j) not in ("and", "but"):
            return False
        i = self._skip_adverbs(j + 1)
        if self._word(j) == "but":
            return is_finite(self._word(i))
        verb = speech.verbs().get(self._word(i))
        return verb is not None and verb.form in ("past", "third") and acts_as_verb(self.lower, i, self.low)

    def _new_clause(self, i: int) -> bool:
        word = self._word(i)
        verb = speech.verbs().get(word)
        if verb is not None and verb.form == "ing" and verb.frames & {"clause", "told"}:
            return True
        if word in ("but", "while", "although", "though", "whereas", "according"):
            return True
        return (
            word == "and" and self._word(i + 1) in speech.verbs() and speech.verbs()[self._word(i + 1)].form == "past"
        )

    def _report(
        self, first: int, last: int, source: Span | None, rule: str, cue_end: int | None = None
    ) -> Reported | None:
        while first < last and self.tokens.texts[first] in ",:":
            first += 1
        if last - first < 1 or first >= self.high:
            return None
        cue = self.text[self.tokens.starts[self.at] : self.tokens.ends[cue_end if cue_end is not None else self.at]]
        return Reported(self.tokens.starts[first], self.tokens.ends[last - 1], source, cue, rule)


_SURE = frozenset(
    [
        "say",
        "believe",
        "think",
        "claim",
        "argue",
        "insist",
        "maintain",
        "contend",
        "add",
        "feel",
        "know",
        "hope",
        "assert",
        "note",
        "suggest",
        "reckon",
        "fear",
    ]
)
