"""Small words of English and Russian that mark where noun phrases and clauses begin and end."""

from catalog.framing import speech
from catalog.framing.voice import words

AUXILIARIES = words("grammar", "auxiliaries")
BE = words("grammar", "be")
ADVERBS = words("grammar", "adverbs")
DAYS = words("grammar", "days")
TIMES = words("grammar", "times")
PRONOUNS = words("grammar", "pronouns")
OBJECT_PRONOUNS = words("grammar", "object_pronouns")
POSSESSIVES = words("grammar", "possessives")
DETERMINERS = words("grammar", "determiners")
RELATIVES = words("grammar", "relatives")
PREPOSITIONS = words("grammar", "prepositions")
SUBORDINATORS = words("grammar", "subordinators")
_NOT_ADVERBS = words("grammar", "not_adverbs")
_PLURAL_SUBJECTS = words("grammar", "plural_subjects")
MARKS = frozenset(',;:.!?"“”„«»‘’—–()[]…')


def is_adverb(word: str) -> bool:
    """Whether a word (lower case) is an adverb that may stand between subject and verb."""
    return word in ADVERBS or (word.endswith("ly") and word not in _NOT_ADVERBS) or word in DAYS


def is_finite(word: str) -> bool:
    """Whether a word (lower case) is surely a finite verb: an auxiliary or the past of a verb of speech."""
    if word in AUXILIARIES:
        return word not in ("'s", "’s")
    verb = speech.verbs().get(word)
    return verb is not None and verb.form == "past"


_NEVER_NOUNS = frozenset(
    ("say", "tell", "believe", "know", "ask", "add", "argue", "insist", "admit", "deny", "accuse", "write")
)
_ADJECTIVE_ENDINGS = ("al", "ic", "ous", "ive", "ful", "less", "able", "ible", "ary", "ing")


def acts_as_verb(lower: list[str], i: int, low: int) -> bool:
    """Whether the verb form at index `i` is a verb there and not a noun ("the report", "his claims", "a plan")."""
    form = speech.verbs()[lower[i]].form
    before = lower[i - 1] if i > low else ""
    if form in ("past", "participle"):
        return before not in ("the", "a", "an", "of") and before not in POSSESSIVES
    if form == "ing":
        return before not in ("the", "a", "an", "'s", "’s")
    if before in DETERMINERS or before in POSSESSIVES or before in ("'s", "’s") or before in PREPOSITIONS - {"to"}:
        return False
    after = lower[i + 1] if i + 1 < len(lower) else ""
    if form == "third":
        noun = before.endswith(_ADJECTIVE_ENDINGS) or before[:1].isdigit() or is_finite(after) or after in ("of", "and")
        return speech.verbs()[lower[i]].lemma in _NEVER_NOUNS or not noun
    return speech.verbs()[lower[i]].lemma in _NEVER_NOUNS or _takes_base(lower, i, low)


def _takes_base(lower: list[str], i: int, low: int) -> bool:
    """A base form needs "to", an auxiliary or a plural before it."""
    j = i - 1
    while j >= low and is_adverb(lower[j]):
        j -= 1
    if j < low:
        return False
    before = lower[j]
    if before in _PLURAL_SUBJECTS or (before in AUXILIARIES and before not in BE):
        return True
    return before.endswith("s") and not before.endswith("ss") and len(before) > 3
