"""Says of a capital phrase whether it is a person, body, family, place, event or work."""

from collections import Counter, defaultdict
from functools import cache

from catalog.framing import speech
from catalog.framing.candidates import Candidate
from catalog.framing.quoted import NAME, TITLE, quoted_spans
from catalog.framing.voice import classes, table, words

_PLACE_BEFORE = frozenset(
    [
        "in",
        "from",
        "near",
        "at",
        "into",
        "throughout",
        "across",
        "around",
        "outside",
        "inside",
        "toward",
        "towards",
        "via",
        "within",
        "reached",
        "left",
        "entered",
    ]
)
_PERSON_AFTER = frozenset(["who", "whom", "himself", "herself"])


def of_forms(text: str, found: list[Candidate]) -> dict[str, str]:
    """Form → kind, from the form's own words, else from the words around all its places, else from the phrases it is part of."""
    around: dict[str, Counter[str]] = defaultdict(Counter)
    for candidate in found:
        around[candidate.form][_hint(candidate)] += 1
    quoted = {text[s.start : s.end]: s.role for s in quoted_spans(text) if s.role in (NAME, TITLE)}
    sure = {form: kind for form in around if (kind := _own(form, quoted))}
    persons = {part for form, kind in sure.items() if kind == "person" for part in form.split()}
    return {form: sure.get(form) or _by_hints(form, hints, persons) for form, hints in around.items()}


def is_acronym(form: str) -> bool:
    """Whether a form is two to seven capitals."""
    return 2 <= len(form) <= 7 and form.isupper() and form.isalpha()


def _own(form: str, quoted: dict[str, str]) -> str:
    """What the words of the form itself say."""
    parts = [part.lower().strip(".'’") for part in form.split()]
    if quoted.get(form) == TITLE:
        return "work"
    if _is_place(form, parts):
        return "place"
    if is_acronym(form):
        return "place" if form in table("places")["lists"]["acronyms"].split() else "body"
    if parts[0][:1].isdigit() and len(parts) == 2 and parts[1] not in words("bodies", "events"):
        return "body"
    head = parts[parts.index("of") - 1] if "of" in parts[1:] else parts[-1]
    kind = _by_head(head, parts)
    if kind or quoted.get(form) == NAME:
        return kind or "body"
    return "person" if _is_person(form, parts) else ""


def _by_head(head: str, parts: list[str]) -> str:
    if head == "family" or (parts[0] == "house" and len(parts) > 2):
        return "family"
    if head in words("bodies", "events"):
        return "event"
    if head in words("bodies", "works") and len(parts) > 1:
        return "work"
    if len(parts) > 1 and any(part in words("bodies", "bodies") for part in parts):
        return "body"
    return (
        "place"
        if len(parts) > 1
        and (
            head in words("places", "lists", "nouns")
            or parts[0]
            in (
                "north",
                "south",
                "east",
                "west",
                "northern",
                "southern",
                "eastern",
                "western",
                "central",
                "lake",
                "mount",
            )
        )
        else ""
    )


def _is_place(form: str, parts: list[str]) -> bool:
    return form.lower() in _places() or (
        form.lower().replace(" ", "-") in classes("places", "exonyms", "same") and form.lower() != "skanderbeg"
    )


def _is_person(form: str, parts: list[str]) -> bool:
    titles, given = words("people", "titles"), words("people", "given")
    if len(parts) == 1:
        return parts[0] in given and parts[0] not in _places()
    initial = len(form) > 3 and form[1] == "." and form[0].isupper()
    return (
        initial
        or parts[0] in titles
        or parts[0] in given
        or parts[0] in classes("people", "same_given")
        or parts[-1] in ("pasha", "bey")
    )


def _hint(candidate: Candidate) -> str:
    """What the words around one place say."""
    verb = speech.verbs().get(candidate.after)
    if (
        candidate.before in words("people", "titles")
        or candidate.before in words("people", "roles")
        or candidate.after in _PERSON_AFTER
    ):
        return "person"
    if verb is not None and verb.form in ("past", "third"):
        return "person"
    if (candidate.before in _PLACE_BEFORE and candidate.after not in ("'s", "’s")) or candidate.before in words(
        "places", "lists", "nouns"
    ):
        return "place"
    if candidate.after in ("'s", "’s") or candidate.before in ("against", "by", "with"):
        return "person weakly"
    return ""


def _by_hints(form: str, hints: Counter[str], persons: set[str]) -> str:
    if form in persons:
        return "person"
    if len(form.split()) > 1:
        return "place" if hints["place"] > hints["person"] + hints["person weakly"] else "person"
    if hints["place"] > hints["person"] * 2:
        return "place"
    return "person"


@cache
def _places() -> frozenset[str]:
    countries = {name.rstrip("2").lower() for name in table("places")["demonyms"]}
    return frozenset(countries) | words("places", "lists", "cities") | words("places", "lists", "acronyms")
