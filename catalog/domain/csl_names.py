"""Names as CSL: bodies whole, persons in family, given, particles and suffix."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

CslName = dict[str, str]

_DROPPING = frozenset(["de", "d'", "d’", "da", "das", "do", "dos", "von", "vom", "zu", "zum", "zur"])
_KEPT = frozenset(
    [
        "van",
        "der",
        "den",
        "ter",
        "ten",
        "te",
        "'t",
        "’t",
        "du",
        "des",
        "la",
        "le",
        "las",
        "los",
        "del",
        "della",
        "di",
        "degli",
        "bin",
        "ibn",
        "ben",
        "af",
        "av",
    ]
)
_PARTICLES = _DROPPING | _KEPT
_CAPITAL = frozenset(
    ["Da", "De", "Del", "Della", "Den", "Der", "Di", "Dos", "Du", "La", "Le", "Van", "Von", "Zu", "St.", "Mac"]
)
"""Particles that, written large, are a part of the family name."""
_SUFFIX = re.compile(r",?\s+(Jr\.?|Sr\.?|I{2,3}|IV)$")


def split_person(name: str) -> tuple[str, str]:
    """("Beauvoir", "Simone de") of "Simone de Beauvoir", "Beauvoir, Simone de" or either with a suffix after a comma.

    A particle that belongs to the family name stands with it ("van Gogh", "Vincent"), one that is dropped when only
    the family name is given stands with the given name, as the user writes it or, without a comma, as is usual.
    """
    if "," in name:
        family, _, given = (p.strip() for p in name.partition(","))
        return family, given
    suffix = _SUFFIX.search(name)
    words = name[: suffix.start()].split() if suffix else name.split()
    if not words:
        return "", name.strip()
    if words[0] in _PARTICLES and not suffix:
        return " ".join(words), ""
    start = next((i for i, w in enumerate(words[:-1]) if i and w in _PARTICLES | _CAPITAL), len(words) - 1)
    particles_end = next((i for i in range(start, len(words)) if words[i] not in _PARTICLES), len(words) - 1)
    if words[start:particles_end] and words[start] in _DROPPING:
        start = particles_end
    given = " ".join(words[:start]) + (f", {suffix[1]}" if suffix else "")
    return " ".join(words[start:]), given


def is_dropped(particle: str) -> bool:
    """Whether a particle between given and family name usually is dropped when only the family name is given."""
    return particle.split()[:1] != [] and particle.split()[0] in _DROPPING


def to_csl_name(name: Mapping[str, Any], as_written: str | None = None) -> CslName:
    """The CSL name of one of our names; `as_written` only stands in where the name has no preferred form.

    A name whose preferred form has the family name first without a comma (Mao Zedong, Nagy Imre) keeps that order.
    """
    preferred = name.get("preferred") or as_written or ""
    if name.get("kind", "person") != "person":
        return {"literal": preferred.strip()}
    return dict(_person(preferred, name.get("family") or "", name.get("given") or ""))


@lru_cache(maxsize=4096)  # the same people wrote much of a bibliography
def _person(preferred: str, family: str, given: str) -> CslName:
    preferred = preferred.strip()
    if family and given and preferred.split() == f"{family} {given}".split():
        return {"family": family, "given": given, "static-ordering": "true"}
    if not family and not given:
        family, given = split_person(preferred)
    return _with_particles(family, given)


def _with_particles(family: str, given: str) -> CslName:
    given, _, suffix = (p.strip() for p in given.partition(","))
    kept, family = _leading_particles(family)
    given, dropped = _trailing_particles(given)
    parts = {
        "family": family,
        "given": given,
        "dropping-particle": dropped,
        "non-dropping-particle": kept,
        "suffix": suffix,
    }
    return {key: value for key, value in parts.items() if value}


def _leading_particles(family: str) -> tuple[str, str]:
    words = family.split()
    end = next((i for i, w in enumerate(words) if w not in _PARTICLES), max(len(words) - 1, 0))
    return " ".join(words[:end]), " ".join(words[end:])


def _trailing_particles(given: str) -> tuple[str, str]:
    words = given.split()
    start = len(words)
    while start > 1 and words[start - 1] in _PARTICLES:
        start -= 1
    return " ".join(words[:start]), " ".join(words[start:])


def from_csl_name(name: object) -> dict[str, str] | None:
    """One of our names, without uid: kind, preferred and, of a person, family and given. None when there is no name."""
    if not isinstance(name, Mapping):
        return None
    part = {key: str(value).strip() for key, value in name.items() if isinstance(value, str)}
    if part.get("literal"):
        return {"kind": "body", "preferred": part["literal"]}
    family = " ".join(p for p in (part.get("non-dropping-particle"), part.get("family")) if p)
    given = " ".join(p for p in (part.get("given"), part.get("dropping-particle")) if p)
    given += f", {part['suffix']}" if part.get("suffix") else ""
    if not family and not given:
        return None
    joint = " " if str(name.get("static-ordering", "")).casefold() in ("true", "1") else ", "
    preferred = f"{family}{joint}{given}" if family and given else family or given
    return {"kind": "person", "preferred": preferred, "family": family, "given": given}
