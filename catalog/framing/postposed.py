"""Reports whose content stands before the verb: "…, sources said", "…, said the minister", "according to"."""

from catalog.framing import noun_phrases, speech
from catalog.framing.clause import CLOSING_QUOTES, OPENING_QUOTES, Clause, Reported
from catalog.framing.grammar import is_finite
from catalog.framing.results import Span
from catalog.framing.tokens import Tokens
from catalog.framing.voice import words

_CIRCUMSTANCE = frozenset(("in", "on", "at", "during", "after", "last", "this"))


def is_according(tokens: Tokens, i: int) -> bool:
    """Whether "according to" or its Russian equals stand at index `i`."""
    if i + 2 >= len(tokens.texts):
        return False
    pair = tokens.lower[i], tokens.lower[i + 1]
    return pair == ("according", "to") or (pair[0] == "по" and pair[1] in words("speech_ru", "according"))


def according(clause: Clause) -> Reported | None:
    """Content behind "According to X," or before ", according to X"."""
    source = noun_phrases.phrase_from(clause.tokens, clause.at + 2, clause.high)
    if source is None:
        return None
    if clause.at - clause.low <= 1:
        comma = next((j for j in range(source[1] - 1, clause.high) if clause.word(j) == ","), source[1])
        return clause.report(comma + 1, clause.high, source, "according", clause.at + 1)
    last = clause.at - 1 if clause.word(clause.at - 1) == "," else clause.at
    return clause.report(clause.low, last, source, "according", clause.at + 1)


def find(clause: Clause, verb: speech.SpeechVerb) -> list[Reported]:
    """The content before the cue, and the rest behind it where the cue is an insertion ("…, he said, …")."""
    if not verb.frames & {"clause", "showing"}:
        return []
    after = clause.skip_adverbs(clause.at + 1)
    inverted = _inverted(clause, verb, after)
    if inverted is not None:
        return _pieces(_before(clause, clause.at - 1, inverted))
    source = clause.subject()
    if source is None or source[0] <= clause.low or not _cut_off(clause, source[0] - 1):
        return []
    if clause.word(after) == ",":
        return _pieces(_around(clause, source), clause.report(after + 1, clause.high, source, "postposed"))
    if after < clause.high and not _only_circumstance(clause, after):
        return []
    return _pieces(_before(clause, source[0] - 1, source))


def _pieces(*found: Reported | None) -> list[Reported]:
    return [piece for piece in found if piece is not None]


def _cut_off(clause: Clause, i: int) -> bool:
    """A comma, or the end of a quotation inside the sentence, stands at `i`."""
    if clause.word(i) == ",":
        return True
    return clause.word(i) in CLOSING_QUOTES and clause.tokens.texts[clause.low] not in OPENING_QUOTES


def _inverted(clause: Clause, verb: speech.SpeechVerb, after: int) -> Span | None:
    """The source of "…, said the minister": behind the verb, and nothing more of a clause behind it."""
    if (
        verb.form not in ("past", "third")
        or not _cut_off(clause, clause.at - 1)
        or clause.word(after) in ("that", ":", ",")
    ):
        return None
    source = noun_phrases.phrase_from(clause.tokens, clause.at + 1, clause.high)
    if source is None:
        return None
    behind = clause.word(source[1])
    return source if not behind or behind in (",", "(") or behind in _CIRCUMSTANCE else None


def _only_circumstance(clause: Clause, i: int) -> bool:
    """Nothing but "in a statement on Monday" to the end."""
    rest = range(i, clause.high)
    return clause.word(i) in _CIRCUMSTANCE and not any(
        is_finite(clause.lower[j]) or clause.lower[j] in ("that", ":") for j in rest
    )


def _before(clause: Clause, last: int, source: Span) -> Reported | None:
    """All before the comma, if that holds a verb."""
    inside = range(clause.low + 1, last)
    if last - clause.low < 3 or not any(clause.is_clause_verb(j) or clause.lower[j].endswith("s") for j in inside):
        return None
    return clause.report(clause.low, last, source, "postposed")


def _around(clause: Clause, source: Span) -> Reported | None:
    """The part before an insertion: "The difference, he said, is small"."""
    return clause.report(clause.low, source[0] - 1, source, "postposed") if source[0] - 1 - clause.low >= 2 else None
