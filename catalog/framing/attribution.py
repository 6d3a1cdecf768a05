"""Looks around a quotation in marks for its verb of speech and its source: after, before, in the paragraph before."""

from catalog.framing import noun_phrases, phrases, postposed, speech
from catalog.framing.grammar import BE, RELATIVES, acts_as_verb, is_adverb
from catalog.framing.results import Span
from catalog.framing.setting import Setting
from catalog.framing.surroundings import SPEAKING, Attribution, Surroundings
from catalog.framing.voice import listed

_NEAR = 30  # tokens between a verb of speech and its quotation
_SHORT = 9  # tokens of a short phrase before the opening mark
_SENTENCE = 60  # tokens looked back for the sentence before
_GOES_ON = 40  # tokens between two quotations of one speaker
_OF_SELF = frozenset(("he", "she", "it", "they"))
_ARTICLES = frozenset(("the", "a", "an"))  # behind them "counter" or "report" is a noun
_STOPPING = frozenset((":", ";", "that", "but"))


def attribution(setting: Setting, index: int) -> Attribution:
    """Cue and source of the quotation with that index; empty where the text does not say."""
    return _Search(setting, index).attribution()


class _Search(Surroundings):
    """Looks for the verb and the source, in the order in which they are likely to tell."""

    def attribution(self) -> Attribution:
        """The first way that finds a source, nearest first; behind a full stop what stands before comes first."""
        sentence = self.text[self.span.end - 1] == "." and self.span.open != "—"
        return (
            self._transcript()
            or self._words_of()
            or self._dash()
            or (self._before() or self._after() if sentence else self._after() or self._before())
            or self._colon()
            or self._according()
            or self._passive()
            or self._goes_on()
            or self._paragraph_before()
            or self._sentence_before()
            or Attribution("", None)
        )

    def _transcript(self) -> Attribution | None:
        """As in "PETROV: Well, …" inside the marks."""
        i = self.tokens.first_at(self.span.start)
        word = self.tokens.texts[i] if i < len(self.tokens.texts) else ""
        named = word.isupper() and len(word) > 2 and self.tokens.texts[i + 1 : i + 2] == [":"]
        return Attribution(":", (i, i + 1)) if named else None

    def _words_of(self) -> Attribution | None:
        """As in "noted the words of Stalin: …"."""
        for i in range(self.first - 2, max(self.low, self.first - _SHORT), -1):
            if self.tokens.lower[i] == "of" and self.tokens.lower[i - 1] in ("words", "saying", "phrase"):
                source = noun_phrases.phrase_from(self.tokens, i + 1, self.first)
                return Attribution("words of", source) if source and source[1] >= self.first - 1 else None
        return None

    def _dash(self) -> Attribution | None:
        """As in called him "…", and the press - "…": the verb is left out behind an earlier quotation."""
        if self.index == 0 or self.first - self.low > _SHORT or self.tokens.texts[self.first - 1] not in "-—–":
            return None
        opened = (i for i in range(self.low, self.first) if self.tokens.lower[i] in ("and", "but", "while", "а", "и"))
        start = next(opened, None)
        source = noun_phrases.phrase_from(self.tokens, start + 1, self.first - 1) if start is not None else None
        return Attribution("—", source) if source else None

    def _after(self) -> Attribution | None:
        """As in "…," said he, or he said."""
        start = self.behind
        while start < self.high and self.tokens.texts[start] in ",—–-":
            start += 1
        if start == self.behind and not self._ends_open():
            return self._at_end()
        for i in range(start, min(self.high, start + _NEAR)):
            if self._speaks(i):
                return self._cue_after(start, i)
            if self.tokens.lower[i] in _STOPPING:
                return None
        return None

    def _ends_open(self) -> bool:
        """The words end in a mark behind which a verb of speech may follow."""
        last = self.text[self.span.start : self.span.end].rstrip("’'”\"»")[-1:]
        return last in (",", "!", "?", "…", "—", ".")

    def _at_end(self) -> Attribution | None:
        """As in "…" of the proposals, he said: the verb ends the sentence, its subject stands behind a comma."""
        last = self.high - 1
        while last > self.behind and self.tokens.texts[last] in ".!?…":
            last -= 1
        if last <= self.behind or not self._speaks(last):
            return None
        source = phrases.subject_before(self.tokens, last, self.behind)
        comma = source is not None and source[0] > 0 and self.tokens.texts[source[0] - 1] == ","
        return Attribution(self.tokens.texts[last], source) if comma else None

    def _cue_after(self, start: int, verb: int) -> Attribution | None:
        if verb == self._past_adverbs(start):
            source = noun_phrases.phrase_from(self.tokens, self._past_adverbs(verb + 1), self.high)
        else:
            source = phrases.subject_before(self.tokens, verb, start)
        return Attribution(self.tokens.texts[verb], source) if source else None

    def _past_adverbs(self, i: int) -> int:
        while i < self.high and is_adverb(self.tokens.lower[i]):
            i += 1
        return i

    def _speaks(self, i: int) -> bool:
        word = self.tokens.lower[i]
        verb = speech.verbs().get(word)
        if verb is None or SPEAKING.isdisjoint(verb.frames):
            return speech.is_russian_verb(word)
        return self.tokens.lower[i - 1] not in _ARTICLES

    def _before(self) -> Attribution | None:
        """As in he said: "…", called them "…": the nearest verb of speech, before any verb that only may be one."""
        for sure in (True, False):
            for i in range(self.first - 1, max(self.low, self.first - _NEAR) - 1, -1):
                found = self._by(i, self.low) if self._leads(i, sure=sure) else None
                if found is not None:
                    return self._said_of_self(found)
        return None

    def _said_of_self(self, found: Attribution) -> Attribution:
        """As in "Petrov said he believes …": who thinks is who says so, and the name says more than the pronoun."""
        pronoun = found.source is not None and self.tokens.lower[found.source[0]] in _OF_SELF
        if found.source is None or not pronoun or speech.is_naming(found.cue.lower()):
            return found
        i = found.source[0] - (2 if self.tokens.lower[found.source[0] - 1] == "that" else 1)
        verb = speech.verbs().get(self.tokens.lower[i]) if i > self.low else None
        if (
            speech.is_naming(found.cue.lower())
            or verb is None
            or "clause" not in verb.frames
            or verb.form not in ("past", "third")
        ):
            return found
        return self._by(i, self.low) or found

    def _by(self, verb: int, low: int) -> Attribution | None:
        """The subject of the verb; behind a participle ("described by the mayor as", "described as") the agent."""
        behind = self.tokens.lower[verb + 1] if verb + 1 < self.first else ""
        if behind == "by":
            source = noun_phrases.phrase_from(self.tokens, verb + 2, self.first)
        else:
            source = phrases.subject_before(self.tokens, verb, low)
            if behind == "as" and speech.is_naming(self.tokens.lower[verb]) and not self._relative(source):
                source = None
        return Attribution(self.tokens.texts[verb], source) if source is not None else None

    def _relative(self, source: Span | None) -> bool:
        """As in "a raid that the mayor described as …": the phrase is the subject, not what is described."""
        before = self.tokens.lower[source[0] - 1] if source is not None and source[0] > self.low else ""
        return before == "that" or before in RELATIVES

    def _leads(self, i: int, *, sure: bool) -> bool:
        word = self.tokens.lower[i]
        if word == "put" and self.tokens.lower[i + 1] == "it":
            return True
        verb = speech.verbs().get(word)
        if verb is None or not acts_as_verb(self.tokens.lower, i, self.low):
            return speech.is_russian_verb(word)
        return not (SPEAKING | {"naming"}).isdisjoint(verb.frames) if sure else verb.form != "base"

    def _colon(self) -> Attribution | None:
        """As in Khoja: "…", nothing but a name before the colon."""
        if self.first - 1 < self.low or self.tokens.texts[self.first - 1] != ":":
            return None
        source = noun_phrases.sentence_subject(self.tokens, self.low, self.first - 1)
        return Attribution(":", source) if source else None

    def _according(self) -> Attribution | None:
        for i in (*range(self.low, self.first), *range(self.behind, self.high)):
            if postposed.is_according(self.tokens, i):
                source = noun_phrases.phrase_from(self.tokens, i + 2, self.high if i >= self.behind else self.first)
                return Attribution(" ".join(self.tokens.texts[i : i + 2]), source) if source else None
        return None

    def _passive(self) -> Attribution | None:
        """As in "was described as "…"": nobody is named, and it is not the speaker before."""
        near = range(max(self.low + 1, self.first - _SHORT), self.first - 1)
        verb = next(
            (i for i in near if speech.is_naming(self.tokens.lower[i]) and self.tokens.lower[i - 1] in BE), None
        )
        return None if verb is None else Attribution(self.tokens.texts[verb], None)

    def _goes_on(self) -> Attribution | None:
        """In the sentence or paragraph of an earlier quotation, or a paragraph that reopens it."""
        if self.index == 0:
            return None
        earlier = self.setting.spans[self.index - 1]
        same = self.setting.paragraph_of(earlier.start) == self.setting.paragraph_of(self.span.start)
        near = same and self.low - self.tokens.first_at(earlier.end) <= _GOES_ON
        return Attribution("", None, self.index - 1) if near or self.setting.reopens(self.index) else None

    def _paragraph_before(self) -> Attribution | None:
        """The paragraph before ends in a colon or announces "the following words"."""
        number = self.setting.paragraph_of(self.span.start)
        if number == 0 or self.low < self.first:
            return None
        start, end = self.setting.paragraphs[number - 1]
        tail = self.text[start:end].rstrip()[-80:].lower()
        if not tail.endswith(":") and not any(phrase in tail for phrase in listed("speech", "lists", "phrases")):
            return None
        span = self.tokens.between(start, end)
        low = next((i + 1 for i in reversed(span) if self.setting.stops(i)), span.start)
        cues = (self._by(i, low) for i in range(low, span.stop) if self.is_verb(i, low))
        source = noun_phrases.sentence_subject(self.tokens, low, span.stop)
        return next((cue for cue in cues if cue), Attribution(":", source) if source else None)

    def _sentence_before(self) -> Attribution | None:
        """The quotation is its own sentence: the speaker of the sentence before, else its subject if that is named."""
        if self.low < self.first or self.first == 0:
            return None
        stop = self.first - 1
        floor = max(stop - _SENTENCE, 0)
        low = next((i + 1 for i in range(stop - 1, floor - 1, -1) if self.setting.stops(i)), floor)
        cues = (self._by(i, low) for i in range(stop - 1, low, -1) if self.is_verb(i, low) and self.says(i))
        found = next((cue for cue in cues if cue), None)
        if found is not None:
            return found
        source = noun_phrases.sentence_subject(self.tokens, low, stop)
        named = source is not None and self.setting.speakers.resolve(source).name is not None
        return Attribution("", source) if named else None
