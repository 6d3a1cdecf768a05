"""The verbs of speech and what each may be followed by, in every inflected form."""

from dataclasses import dataclass
from functools import cache

from catalog.framing.voice import listed, table, words

_FRAMES = ("clause", "told", "infinitive", "object", "naming", "showing", "quoting")
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """One inflected form: base, third (says), past, participle (written) or ing; `frames` as in speech.toml."""

    lemma: str
    form: str
    frames: frozenset[str]
    particles: frozenset[str]


@cache
def verbs() -> dict[str, SpeechVerb]:
    """Inflected form → its verb. Where two verbs share a form the first listed wins."""
    frames: dict[str, set[str]] = {}
    for frame in _FRAMES:
        for lemma in listed("speech", frame):
            frames.setdefault(lemma, set()).add(frame)
    for lemma in table("speech")["particles"]:
        frames.setdefault(lemma, set())
    found: dict[str, SpeechVerb] = {}
    for lemma, its in frames.items():
        particles = frozenset(table("speech")["particles"].get(lemma, ()))
        for form, kind in inflected(lemma).items():
            found.setdefault(form, SpeechVerb(lemma, kind, frozenset(its), particles))
    return found


def inflected(lemma: str) -> dict[str, str]:
    """The forms of an English verb → base, third, past, participle or ing."""
    irregular = table("speech")["irregular"].get(lemma)
    if irregular:
        return {lemma: "base"} | {form: _irregular_kind(form, i) for i, form in enumerate(irregular.split())}
    return {lemma: "base", _third(lemma): "third", _past(lemma): "past", _ing(lemma): "ing"}


def _irregular_kind(form: str, place: int) -> str:
    if form.endswith("ing"):
        return "ing"
    return ("third", "past", "participle")[min(place, 2)]


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        return lemma + "es"
    return lemma[:-1] + "ies" if _consonant_y(lemma) else lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    return lemma[:-1] + "ied" if _consonant_y(lemma) else _stem(lemma) + "ed"


def _ing(lemma: str) -> str:
    return lemma[:-1] + "ing" if lemma.endswith("e") and not lemma.endswith("ee") else _stem(lemma) + "ing"


def _consonant_y(lemma: str) -> bool:
    return lemma.endswith("y") and lemma[-2] not in _VOWELS


def _stem(lemma: str) -> str:
    doubles = lemma in words("speech", "lists", "doubling") and lemma not in words("speech", "lists", "not_doubled")
    return lemma + lemma[-1] if doubles else lemma


@cache
def russian_forms() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Stems and endings of the Russian verbs of speech."""
    return tuple(listed("speech_ru", "stems")), tuple(listed("speech_ru", "endings"))


@cache
def is_russian_verb(word: str) -> bool:
    """Whether a Cyrillic word in lower case is a finite verb of speech."""
    stems, endings = russian_forms()
    return word.startswith(stems) and word.endswith(endings) and word not in words("speech_ru", "exceptions")


def is_russian_naming(word: str) -> bool:
    """Whether a Russian verb gives a name to something ("назвал")."""
    return word.startswith(listed("speech_ru", "naming")) and is_russian_verb(word)


def is_naming(word: str) -> bool:
    """Whether a word in lower case is a verb that gives a name to something ("called", "назвал")."""
    verb = verbs().get(word)
    return (verb is not None and "naming" in verb.frames) or is_russian_naming(word)
