"""Small words of English and Russian that mark where noun phrases and clauses begin and end."""

from catalog.framing import speech

AUXILIARIES = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "has",
        "have",
        "had",
        "having",
        "do",
        "does",
        "did",
        "will",
        "would",
        "shall",
        "should",
        "can",
        "could",
        "may",
        "might",
        "must",
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
        "hasn't",
        "haven't",
        "hadn't",
        "don't",
        "doesn't",
        "didn't",
        "won't",
        "wouldn't",
        "can't",
        "couldn't",
        "cannot",
        "’s",
        "'s",
        "’re",
        "'re",
        "’ve",
        "'ve",
        "’ll",
        "'ll",
        "’d",
        "'d",
        "’m",
        "'m",
    ]
)
BE = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "'s",
        "’s",
        "'re",
        "’re",
        "isn't",
        "wasn't",
        "aren't",
        "weren't",
    ]
)
ADVERBS = frozenset(
    [
        "also",
        "then",
        "later",
        "now",
        "soon",
        "again",
        "once",
        "still",
        "just",
        "even",
        "never",
        "not",
        "ever",
        "already",
        "often",
        "always",
        "sometimes",
        "rather",
        "further",
        "henceforth",
        "thus",
        "therefore",
        "meanwhile",
        "too",
        "only",
        "first",
        "thereupon",
        "thereafter",
        "today",
        "yesterday",
        "here",
        "there",
        "instead",
        "simply",
        "n't",
        "тогда",
        "затем",
        "потом",
        "позже",
        "также",
        "спокойно",
        "прямо",
        "снова",
        "опять",
        "уже",
        "еще",
        "ещё",
        "не",
        "так",
        "тут",
        "твердо",
        "твёрдо",
        "открыто",
        "публично",
    ]
)
DAYS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "yesterday",
        "tonight",
        "tomorrow",
    ]
)
PRONOUNS = frozenset(
    ["he", "she", "they", "it", "we", "i", "you", "who", "он", "она", "они", "оно", "мы", "я", "вы", "ты"]
)
OBJECT_PRONOUNS = frozenset(["him", "her", "them", "us", "me", "it", "you"])
POSSESSIVES = frozenset(["his", "her", "their", "its", "our", "my", "your", "whose"])
DETERMINERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "some",
        "several",
        "many",
        "most",
        "both",
        "all",
        "one",
        "no",
        "another",
        "each",
        "every",
        "any",
        "few",
        "other",
    ]
)
RELATIVES = frozenset(["who", "which", "that", "whom", "whose", "where"])
PREPOSITIONS = frozenset(
    [
        "of",
        "for",
        "at",
        "from",
        "in",
        "on",
        "with",
        "by",
        "to",
        "about",
        "over",
        "under",
        "after",
        "before",
        "during",
        "against",
        "among",
        "between",
        "into",
        "through",
        "since",
        "without",
        "within",
        "upon",
        "until",
        "near",
        "despite",
        "across",
        "behind",
        "beyond",
        "toward",
        "towards",
        "amid",
        "around",
        "because",
        "as",
        "than",
        "like",
    ]
)
SUBORDINATORS = frozenset(
    [
        "when",
        "while",
        "if",
        "because",
        "although",
        "though",
        "since",
        "as",
        "after",
        "before",
        "until",
        "whereas",
        "once",
        "unless",
        "that",
        "but",
        "and",
        "or",
        "so",
        "whether",
        "how",
        "why",
        "what",
    ]
)
MARKS = frozenset(',;:.!?"“”„«»‘’—–()[]…')
_NOT_ADVERBS = frozenset(
    [
        "family",
        "party",
        "assembly",
        "ally",
        "july",
        "italy",
        "army",
        "enemy",
        "reply",
        "rely",
        "apply",
        "supply",
        "only",
        "early",
        "daily",
        "weekly",
        "monthly",
        "fly",
    ]
)
_NOUNS_TOO = frozenset(("third", "base"))


def is_adverb(word: str) -> bool:
    """Whether a word (lower case) is an adverb that may stand between subject and verb."""
    return word in ADVERBS or (word.endswith("ly") and word not in _NOT_ADVERBS) or word in DAYS


def is_finite(word: str) -> bool:
    """Whether a word (lower case) is surely a finite verb: an auxiliary or the past of a verb of speech."""
    if word in AUXILIARIES:
        return word not in ("'s", "’s")
    verb = speech.verbs().get(word)
    return verb is not None and verb.form == "past"
