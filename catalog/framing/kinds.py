"""Says of a capital phrase whether it is a person, body, family, place, event or work."""

import re
from collections import Counter, defaultdict
from itertools import pairwise

from catalog.framing import capitals, forms, grammar, speech
from catalog.framing.candidates import Candidate
from catalog.framing.quoted import NAME, TITLE, quoted_spans
from catalog.framing.voice import equals, words

_PLACE_BEFORE = words("kinds", "place_before")
_GREAT = ("great", "old", "new")  # as of Great Helmsman, Old Man
_LONG = 6
_PLACE_ENDINGS = tuple(words("kinds", "place_endings"))
_PERSON_BEFORE = words("people", "titles") | words("people", "roles")
# Behind these "the Vardar" stands alone, as no person does; "the Rhee cabinet" is somebody's.
_ENDS_PHRASE = grammar.PREPOSITIONS | grammar.AUXILIARIES | frozenset((",", ".", ";", ":", ")", "and", ""))
_NEAR = 60  # code points before a name
_PLACE_OF = re.compile(r"(\w+) of (?:the )?$")
_LED = re.compile(r"(\w+) the $")
_LISTED = re.compile(r", | and |, and | \(|–| – |-|/|\), ")
_ROUNDS = 2
_LIES = re.compile(
    r"(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west"
    r"|km|miles|outskirts|suburb|coast|banks?|left|right)\sof|(?:camp|prison|island|base|fort|monastery|castle|port|battle"
    r"|congress|conference|meeting)\s(?:on|at|in|of|near))\s(?:the\s)?$"
)
_PRINTED_ON = re.compile(
    r"\sof\s(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_BEFORE_BRACKET = 7  # words
_PERSON_AFTER = frozenset(("who", "whom", "himself", "herself"))


def of_forms(text: str, found: list[Candidate]) -> dict[str, str]:
    """Form → kind: from the form's own words, else from the words around its places, else from what it is part of."""
    around: dict[str, Counter[str]] = defaultdict(Counter)
    for candidate in found:
        around[candidate.form][_hint(text, candidate)] += 1
    quoted = {text[s.start : s.end]: s.role for s in quoted_spans(text) if s.role in (NAME, TITLE)}
    sure = {form: kind for form in around if (kind := _own(form, quoted.get(form, "")))}
    persons = {part for form, kind in sure.items() if kind == "person" for part in form.split()}
    _share_places(text, found, sure, around)
    return {form: sure.get(form) or _by_hints(form, hints, persons) for form, hints in around.items()}


def _share_places(text: str, found: list[Candidate], sure: dict[str, str], around: dict[str, Counter[str]]) -> None:
    """Of "Nicosia (Lefkoşa), Limassol and Larnaca" all are places if one is known to be."""
    for _ in range(_ROUNDS):
        taken = {form for form in around if around[form]["thing"] or " " in form} | sure.keys()
        known = {form for form in around if sure.get(form) == "place" or around[form]["place"] > around[form]["person"]}
        for one, other in pairwise(found):
            if not _LISTED.fullmatch(text, one.end, other.start):
                continue
            for this, that in ((one.form, other.form), (other.form, one.form)):
                if this in known and that not in known | taken:
                    around[that]["place"] += 1


def is_acronym(form: str) -> bool:
    """Whether a form is two to seven capitals, with or without stops."""
    plain = form.replace(".", "")
    return 2 <= len(plain) <= 7 and plain.isupper() and plain.isalpha()


def _own(form: str, role: str) -> str:
    """What the words of the form itself say; `role` is that of the quotation marks around it."""
    parts = [part.lower().strip(".'’") for part in form.split()]
    if role == TITLE:
        return "work"
    if _is_place(form.lower()):
        return "place"
    if is_acronym(form) or form.lower() in words("bodies", "by_themselves"):
        return "body"
    if forms.names_an_office_holder(form):
        return "person"
    head = parts[parts.index("of") - 1] if "of" in parts[1:] else parts[-1]
    kind = _by_head(head, parts)
    if kind or role == NAME:
        return kind or "body"
    return "person" if _is_person(form, parts) else ""


def _by_head(head: str, parts: list[str]) -> str:
    """The last word, or the one before "of", decides."""
    if head == "family" or parts[:2] == ["house", "of"]:
        return "family"
    if head in words("bodies", "events"):
        return "event"
    if len(parts) == 1:
        return ""
    if head in words("bodies", "works"):
        return "work"
    if not words("bodies", "bodies").isdisjoint(parts) or parts[0][:1].isdigit():
        return "body"
    lies = parts[0] in words("names", "directions") and (parts[0] not in _GREAT or head in capitals.places())
    return "place" if head in words("places", "lists", "nouns") or lies else ""


def _is_place(form: str) -> bool:
    listed = form.replace(" ", "-") in equals("places") and form not in words("kinds", "not_places")
    return form in capitals.places() or listed


def _is_person(form: str, parts: list[str]) -> bool:
    titles, given = words("people", "titles"), words("people", "given")
    if len(parts) == 1:
        return parts[0] in given and parts[0] not in capitals.places()
    initial = len(form) > 3 and form[1] == "." and form[0].isupper()
    known = parts[0] in given or parts[0] in equals("given")
    return initial or known or parts[0] in titles or parts[-1] in ("pasha", "bey")


def _hint(text: str, candidate: Candidate) -> str:
    """What the words around one place say."""
    near = text[max(0, candidate.start - _NEAR) : candidate.start].lower()
    if _LIES.search(near):
        return "place"
    if candidate.after == "of" and _PRINTED_ON.match(text, candidate.end):
        return "thing"
    if candidate.after == ")" and candidate.before == "(" and _is_led_by_body(text, candidate.start):
        return "thing"
    if (behind := _PLACE_OF.search(near)) and behind[1] in words("kinds", "place_of"):
        return "place"
    verb = speech.verbs().get(candidate.after)
    speaks = verb is not None and verb.form in ("past", "third")
    if speaks or candidate.before in _PERSON_BEFORE or candidate.after in _PERSON_AFTER:
        return "person"
    if candidate.before == "the" and candidate.after in _ENDS_PHRASE:
        return "place" if (led := _LED.search(near)) and led[1] in _PLACE_BEFORE else "thing"
    owns = candidate.after in ("'s", "’s")
    if (candidate.before in _PLACE_BEFORE and not owns) or candidate.before in words("places", "lists", "nouns"):
        return "place"
    return "person weakly" if owns or candidate.before in ("against", "by", "with") else ""


def _is_led_by_body(text: str, start: int) -> bool:
    """As "the state security service of the People's Republic (Sigurimi)"."""
    its_words = re.findall(r"[\w'’]+", text[max(0, start - _NEAR) : start])[-_BEFORE_BRACKET:]
    return not words("bodies", "bodies").isdisjoint(word for word in its_words if word.islower())


def _by_hints(form: str, hints: Counter[str], persons: set[str]) -> str:
    if form in persons:
        return "person"
    if " " not in form and not hints["person"] and len(form) > _LONG and form.lower().endswith(_PLACE_ENDINGS):
        return "place"
    if hints["thing"] > hints["place"] + hints["person"] and " " not in form:
        return "body"
    if " " in form:
        return "place" if hints["place"] > hints["person"] + hints["person weakly"] else "person"
    return "place" if hints["place"] > hints["person"] * 2 else "person"
