"""Finds the noun phrase that is the subject of a verb: rules over words and marks, no parser."""

from catalog.framing import speech
from catalog.framing.grammar import (
    AUXILIARIES,
    DETERMINERS,
    MARKS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
    acts_as_verb,
    is_adverb,
    is_finite,
)
from catalog.framing.noun_phrases import LONGEST, STARTERS, is_abbreviation, sentence_subject
from catalog.framing.results import Span
from catalog.framing.tokens import Tokens
from catalog.framing.voice import words


def subject_before(tokens: Tokens, verb: int, low: int) -> Span | None:
    """Token span [first, last) of the subject of the verb at index `verb`, looking left no further than `low`."""
    last = _skip_to_subject(tokens, verb, low)
    if last < low:
        return None
    if tokens.lower[verb].endswith("ing"):
        return _participle_subject(tokens, last, low)
    return _finite_subject(tokens, last, low)


def _participle_subject(tokens: Tokens, last: int, low: int) -> Span | None:
    """That of the main clause, unless a person or body stands before the participle: "saw the minister saying"."""
    word = tokens.lower[last]
    if word == "," or word in PREPOSITIONS or word in SUBORDINATORS or is_finite(word):
        return governing_subject(tokens, last, low)
    phrase = _finite_subject(tokens, last, low)
    new_thing = phrase is not None and _is_new_thing(tokens, phrase, low)
    return governing_subject(tokens, phrase[0] - 1, low) if phrase and new_thing else phrase


def _finite_subject(tokens: Tokens, last: int, low: int) -> Span | None:
    """What ends at `last` as the subject of the finite verb behind it."""
    word = tokens.lower[last]
    if is_finite(word):
        return subject_before(tokens, last, low)
    if word == ")":
        return _before_bracket(tokens, last, low)
    if word in ('"', "”", "»"):
        return _with_quoted_name(tokens, last, low)
    if word == ",":
        return _around_apposition(tokens, last, low)
    if word in RELATIVES and last > low and tokens.lower[last - 1] not in SUBORDINATORS:
        return _antecedent(tokens, last, low)
    if word in ("and", "or", "but", "while", "before", "after", "by", "to", "in", "without", "и"):
        return sentence_subject(tokens, low, last)
    if word in MARKS or word in SUBORDINATORS:
        return None
    return _phrase_ending(tokens, last, low)


def _is_new_thing(tokens: Tokens, phrase: Span, low: int) -> bool:
    """As in "issued a statement citing": who issued it cites."""
    inside = tokens.lower[phrase[0] : phrase[1]]
    return phrase[0] > low and inside[0] in ("a", "an") and words("people", "roles").isdisjoint(inside)


def _skip_to_subject(tokens: Tokens, verb: int, low: int) -> int:
    last = verb - 1
    while last >= low:
        word = tokens.lower[last]
        if word in AUXILIARIES or is_adverb(word) or (word in ("both", "each", "to", "on") and last < verb - 1):
            last -= 1
        elif (
            word in TIMES
            and last > low
            and tokens.lower[last - 1] in ("this", "last", "next", "earlier", "that", "same", "one")
        ):
            last -= 3 if tokens.lower[last - 2] == "of" else 2
        elif word in ("both", "each", "to"):
            last -= 1
        else:
            break
    return last


def governing_subject(tokens: Tokens, last: int, low: int) -> Span | None:
    """The subject of the nearest finite verb before index `last`: who is meant in "…, adding that"."""
    quoted = 0
    for i in range(last, low, -1):
        word = tokens.lower[i]
        quoted = _quote_depth(word, quoted)
        if quoted:
            continue
        verb = speech.verbs().get(word)
        sure = (word in AUXILIARIES and word not in ("'s", "’s")) or (
            verb is not None and verb.form in ("past", "third") and acts_as_verb(tokens.lower, i, low)
        )
        if sure or (word.endswith("ed") and tokens.lower[i - 1] not in DETERMINERS and tokens.texts[i].islower()):
            found = subject_before(tokens, i, low)
            if found is not None and not _embedded(tokens, found[0], low):
                return found
    return sentence_subject(tokens, low, last)


def _embedded(tokens: Tokens, first: int, low: int) -> bool:
    """The clause whose subject begins at `first` is itself said or a circumstance: "said that he left, adding"."""
    before = tokens.lower[first - 1] if first > low else ""
    verb = speech.verbs().get(before)
    said = verb is not None and verb.form in ("past", "third") and acts_as_verb(tokens.lower, first - 1, low)
    return said or before in SUBORDINATORS


def _with_quoted_name(tokens: Tokens, last: int, low: int) -> Span | None:
    """The newspaper "Red Banner" wrote: a short name in marks belongs to the phrase before it."""
    for i in range(last - 1, max(low, last - 7), -1):
        if tokens.texts[i] in ('"', "“", "«"):
            phrase = _phrase_ending(tokens, i - 1, low)
            return (phrase[0], last + 1) if phrase and tokens.texts[i + 1][0].isupper() else None
    return None


def _quote_depth(word: str, depth: int) -> int:
    """Going left: 1 inside quotation marks, else 0."""
    if word in ("”", "»"):
        return 1
    if word in ("“", "«"):
        return 0
    return 1 - depth if word == '"' else depth


def _before_bracket(tokens: Tokens, last: int, low: int) -> Span | None:
    for i in range(last - 1, max(low, last - 8), -1):
        if tokens.texts[i] == "(":
            return _phrase_ending(tokens, i - 1, low)
    return None


def _around_apposition(tokens: Tokens, comma: int, low: int) -> Span | None:
    """Subject, an apposition, the verb: "Pat Caddell, a pollster, said". Without a first comma there is none."""
    for i in range(comma - 1, max(low, comma - LONGEST) - 1, -1):
        if tokens.texts[i] in '.;:—–“”"' and not is_abbreviation(tokens, i):
            return None
        if tokens.texts[i] == "," and i > low:
            if tokens.lower[i - 1] == "and" or tokens.lower[i + 1] in ("but", "and"):
                continue
            phrase = (
                _before_bracket(tokens, i - 1, low)
                if tokens.texts[i - 1] == ")"
                else _phrase_ending(tokens, i - 1, low)
            )
            return (phrase[0], comma) if phrase else None
    return _before_bracket(tokens, comma - 1, low) if tokens.texts[comma - 1] == ")" else None


def _antecedent(tokens: Tokens, relative: int, low: int) -> Span | None:
    last = relative - 1
    if tokens.lower[last] == "of" and last > low:
        return last - 1, relative + 1
    if tokens.lower[last] == "," and last > low:
        last -= 1
    return _phrase_ending(tokens, last, low)


def _phrase_ending(tokens: Tokens, last: int, low: int) -> Span | None:
    """The noun phrase that ends at `last`: to its determiner, over "of"-phrases, up to a word that cannot be inside."""
    if last < low or tokens.lower[last] in MARKS:
        return None
    if tokens.lower[last] in PRONOUNS:
        return last, last + 1
    first = last
    for i in range(last, max(low, last - LONGEST) - 1, -1):
        word = tokens.lower[i]
        if _ends_phrase(tokens, i, last, low):
            break
        first = i
        if (word in DETERMINERS or word in POSSESSIVES) and not _hangs_on(tokens, i - 1, low):
            break
    return _trim(tokens, first, last)


def _hangs_on(tokens: Tokens, i: int, low: int) -> bool:
    """A preposition at `i` ties the phrase behind it to one before it."""
    return i >= low and tokens.lower[i] in PREPOSITIONS and tokens.lower[i] not in SUBORDINATORS


def _ends_phrase(tokens: Tokens, i: int, last: int, low: int) -> bool:
    word = tokens.lower[i]
    if word in MARKS:
        return not (word == "." and is_abbreviation(tokens, i))
    if word in PREPOSITIONS and word not in ("because", "after", "before", "since", "as", "than", "until", "despite"):
        return (
            i in (low, last)
            or tokens.lower[i - 1] in MARKS
            or tokens.lower[i - 1] in SUBORDINATORS
            or is_finite(tokens.lower[i - 1])
        )
    if word == "and":
        return not (tokens.texts[i + 1][0].isupper() and i > low and tokens.texts[i - 1][0].isupper())
    return (word in SUBORDINATORS and word != "that") or word in RELATIVES or (i < last and is_finite(word))


def _trim(tokens: Tokens, first: int, last: int) -> Span | None:
    """Without "Then" or an adverb in front."""
    while first < last and (tokens.lower[first] in STARTERS or is_adverb(tokens.lower[first])):
        first += 1
    behind_preposition = first > 0 and tokens.lower[first - 1] in PREPOSITIONS and not tokens.texts[first][0].isupper()
    if (behind_preposition or tokens.lower[first] in PREPOSITIONS) and tokens.texts[last][0].isupper():
        first = last
        while tokens.texts[first - 1][0].isupper() and not _foreign(tokens, first):
            first -= 1
    return (first, last + 1) if first <= last else None


def _foreign(tokens: Tokens, first: int) -> bool:
    """A Russian genitive before a name belongs to what stands before: "После смерти Сталина | Энвер Ходжа"."""
    before = tokens.texts[first - 1]
    return before[-1] in "аяы" and tokens.texts[first][-1] not in "аяы"
