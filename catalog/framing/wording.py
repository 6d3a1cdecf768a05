"""The neutral wording of a cue in the form its sentence needs: “betrayed” → “broke with”, “traitors” → “opponents”.

A wording is written as an entry is: `betray+v -> break/breaks/broke/breaking/broken with`, `traitor+n -> opponent+n`.
The form that stands in the text at the cue's inflected word is the form the wording takes.
"""

from collections.abc import Sequence

from catalog.framing import inflection
from catalog.framing.grammar import DETERMINERS, POSSESSIVES, PREPOSITIONS

PAST, PARTICIPLE = 2, 4
_BEFORE_NOUN = DETERMINERS | POSSESSIVES | (PREPOSITIONS - {"to"})
"""Behind one of these "plunder" and "attacks" are nouns, and the wording of a verb does not fit."""
_BEFORE_PARTICIPLE = frozenset(("is", "are", "was", "were", "be", "been", "has", "have", "had", "having", "not"))


def agreeing(wording: str, source: str, found: Sequence[str], before: str) -> str | None:
    """`wording` for the cue written down as `source` where the folded words `found` stand after the word `before`.

    A wording without forms of its own, or of a cue without any, is returned as it is. None where a verb's would stand
    for a noun.
    """
    if "+" not in wording and "/" not in wording:
        return wording
    place = _place(source, found)
    if place is None:
        return plain(wording) if "+" in wording else wording
    if place <= 1 and before in _BEFORE_NOUN and "+v" in source.split()[0]:
        return None
    return _in_form(wording, PARTICIPLE if place == PAST and before in _BEFORE_PARTICIPLE else place)


def _place(source: str, found: Sequence[str]) -> int | None:
    """Which form of the cue's first inflected word stands in the text: 0 the base, 1 its -s, 2 its -ed, 3 its -ing."""
    for piece in source.split():
        for forms in _forms(piece.strip("[]()")):
            for word in found:
                if word in forms:
                    return forms.index(word)
    return None


def _forms(piece: str) -> list[list[str]]:
    """The forms of each inflected alternative of a piece of an entry; plain alternatives together are forms too."""
    if piece.startswith("!"):
        return []
    inflected, plain = [], []
    for option in piece.lower().split("/"):
        if len(option) > 2 and option[-2] == "+":
            inflected.append(list(inflection.forms(option[:-2], option[-1])))
        else:
            plain.append(option)
    return inflected + ([plain] if len(plain) > 1 else [])


def plain(wording: str) -> str:
    """The wording as one reads it in a list, in its first form."""
    return _in_form(wording, 0) if "+" in wording or "/" in wording else wording


def _in_form(wording: str, place: int) -> str:
    return " ".join(_word(word, place) for word in wording.split())


def _word(word: str, place: int) -> str:
    if len(word) > 2 and word[-2] == "+":
        forms: Sequence[str] = inflection.forms(word[:-2], word[-1])
        place = PAST if place == PARTICIPLE else place
    elif "/" in word:
        forms = word.split("/")
        place = PAST if place == PARTICIPLE and len(forms) <= PARTICIPLE else place
    else:
        return word
    return forms[min(place, len(forms) - 1)]
