"""Takes a name as written apart: its own parts, titles and offices, particles and numerals."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

from catalog.domain.frozen import dataclass
from catalog.framing import chinese
from catalog.framing.voice import words

_NUMERAL = re.compile(r"^(?:[IVX]+|\d+(?:st|nd|rd|th)?)\.?$")
_ROMAN = {"I": 1, "V": 5, "X": 10}
_PARTICLES = frozenset(
    [
        "al",
        "el",
        "ul",
        "de",
        "di",
        "da",
        "du",
        "del",
        "von",
        "van",
        "der",
        "den",
        "la",
        "le",
        "ibn",
        "bin",
        "ben",
        "abu",
        "the",
        "of",
        "abd-al",
        "ad",
        "as",
    ]
)
_SPLIT = re.compile(r"[\s.,]+")


@dataclass(frozen=True, slots=True)
class Form:
    """A form without titles and particles; `titles` are lower case, `numeral` as II."""

    parts: tuple[str, ...]
    titles: frozenset[str]
    numeral: str


@lru_cache(maxsize=50_000)
def parsed(form: str) -> Form:
    """The form taken apart: without possessive, titles, particles; "Hoxha, Enver" the right way round."""
    text = re.sub(r"['’]s$", "", unicodedata.normalize("NFC", form.strip()))
    if "," in text:
        last, _, first = text.partition(",")
        text = f"{first} {last}"
    text = re.sub(r"\b(?:al|el|ad|as)[-\s](?=\w)", "", text, flags=re.IGNORECASE)
    parts = [part for part in _SPLIT.split(text) if part]
    titles = words("people", "titles")
    office = _office(parts)
    bare = parts if office is None or not names_an_office_holder(form) else parts[office + 1 :]
    small = frozenset() if chinese.starts_chinese(bare) else _PARTICLES
    named = [part for part in bare if part.lower() not in titles and part.lower() not in small]
    counted = [part for part in named if _NUMERAL.match(part) and (len(part) > 1 or part is named[-1])]
    kept = tuple(part for part in named if part not in counted) or tuple(parts) or (form.strip() or "?",)
    numeral = _number(counted[0]) if counted else ""
    if not chinese.is_chinese(list(kept)):
        kept = tuple(piece for part in kept for piece in part.split("-") if piece) or kept
    return Form(kept, frozenset(part.lower() for part in parts if part.lower() in titles), numeral)


def _number(part: str) -> str:
    """The figure of a numeral: 20 for "XX" and "20th"."""
    if part[0].isdigit():
        return re.sub(r"\D", "", part)
    values = [_ROMAN[letter] for letter in part.rstrip(".")]
    return str(sum(-value if value < max(values[i:]) else value for i, value in enumerate(values)))


def _office(parts: Sequence[str]) -> int | None:
    """Index of the last title or role that a name follows."""
    offices = _offices()
    return next((i for i in range(len(parts) - 2, -1, -1) if parts[i].lower().strip(".") in offices), None)


@cache
def _offices() -> frozenset[str]:
    return words("people", "titles") | words("people", "roles")


def names_an_office_holder(form: str) -> bool:
    """Whether a form is an office and a person: "Senate Majority Leader Mitch McConnell", not "General Staff"."""
    parts = form.split()
    last = _office(parts)
    if last is None or "of" in parts[:last]:
        return False
    rest = {part.lower() for part in parts[last + 1 :]}
    return not rest & (_official_words() | words("bodies", "works") | words("places", "lists", "nouns") | {"of"})


def without_titles(form: str) -> str:
    """The form behind its last title or office, "Tito" of "Marshal Tito"; "Pope John" stays."""
    parts = form.split()
    last = _office(parts)
    if last is None or (len(parts) - last == 2 and parts[last].lower() in words("names", "kept_titles")):
        return form
    return " ".join(parts[last + 1 :])


def title_count(form: str) -> int:
    """Number of titles in a form."""
    return len(parsed(form).titles)


def written_out(form: str) -> int:
    """Number of parts that are not initials."""
    return sum(not is_initial(part) for part in parsed(form).parts)


def is_single(form: str) -> bool:
    """Whether a form is one word, titles aside."""
    return len(parsed(form).parts) == 1


def initials(form: str) -> str:
    """First letters of the capital words, hyphened parts apart."""
    return "".join(part[0] for word in form.split() for part in word.split("-") if part[:1].isupper())


def is_initial(part: str) -> bool:
    """Whether a part is one letter, or two or three that stand for one sound: "Gh. Gheorghiu-Dej"."""
    return len(part) == 1 or part in ("Gh", "Kh", "Sh", "Zh", "Dzh", "Th", "Ph")


@cache
def _official_words() -> frozenset[str]:
    return words("bodies", "bodies") | words("bodies", "events")


def is_body(form: Form) -> bool:
    """Whether a part is a word for a body or event."""
    return any(part.lower() in _official_words() for part in form.parts)


def direction(form: Form) -> str:
    """The word "northern" of "Northern Albania"."""
    first = form.parts[0].lower()
    return first if len(form.parts) > 1 and first in words("names", "directions") else ""
