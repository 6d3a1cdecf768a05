"""Words and names that must not leave: replaced in everything an export contains before anything is written.

All formats of a bundle are made from one content, so what is not in that content is in none of them. Originals cannot
be changed and are left out.
"""

import hashlib
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.domain.errors import Invalid
from catalog.services import names
from catalog.store.tables import Name, NameForm

MARK = "[redacted]"

Json = dict[str, Any]
_KEPT = frozenset(
    {
        "format",
        "version",
        "created_at",
        "created",
        "at",
        "type",
        "kind",
        "voice",
        "status",
        "role",
        "relation",
        "stance",
    }
    | {
        "information",
        "nature",
        "reliability",
        "credibility",
        "category",
        "rule",
        "engine",
        "state",
        "verdict",
        "script",
    }
    | {"media_type", "language", "original_language", "sha256", "colour", "uid"}
)
"""Keys whose values are words of the program, codes or stamps."""
_EXACT = frozenset({"date", "dates", "citation_key"})
"""Keys whose values would make no sense with a mark in them: left out instead."""
_MARKS = "\u0300-\u036f"


def words_with_forms(session: Session, words: Iterable[str]) -> list[str]:
    """The words, and for each that is a form of a name all other forms of that name and its family name."""
    found = {" ".join(word.split()): None for word in words if word.strip()}
    for word in tuple(found):
        for name_id in names.find_in(session, word):
            forms = session.scalars(select(NameForm.form).where(NameForm.name_id == name_id))
            family = session.scalars(select(Name.family).where(Name.id == name_id)).one()
            for form in (*forms, family or ""):
                found |= dict.fromkeys(_orders(form))
    if not found:
        raise Invalid("There is nothing on the redaction list.", "Give at least one word or name.")
    return [word for word in found if word]


class Redaction:
    """Replaces words everywhere: also inside longer words, in any case, with or without accents."""

    def __init__(self, words: Sequence[str]) -> None:
        longest_first = sorted(words, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_loosely, longest_first)), re.IGNORECASE)

    def text(self, words: str) -> str:
        """The words with every occurrence replaced."""
        return self._pattern.sub(MARK, words)

    def applied(self, content: Json, texts: Mapping[str, str]) -> tuple[Json, dict[str, str]]:
        """The content of `catalogue.json` and the full texts without the words; places in texts move along."""
        changed = {uid: _Text(body, self._pattern) for uid, body in texts.items()}
        uids = set(_uids(content))
        redacted = {key: self._value(key, value, uids) for key, value in content.items()}
        for source in redacted["sources"]:
            _without_originals(source, changed)
        for name in redacted["names"]:
            _without_parts(name)
        for flag in redacted["flags"]:
            flag["key"] = hashlib.sha256(str(flag["key"]).encode()).hexdigest()[:32]
        for passage in _passages(redacted):
            if passage["text"] in changed:
                changed[passage["text"]].move(passage)
        for before, quote in zip(content["quotes"], redacted["quotes"], strict=True):
            _as_its_passage(before, quote)
        return redacted, {uid: each.body for uid, each in changed.items()}

    def _value(self, key: str, value: Any, uids: set[str]) -> Any:
        if isinstance(value, dict):
            return {name: self._value(name, each, uids) for name, each in value.items()}
        if isinstance(value, (list, tuple)):
            return [self._value(key, each, uids) for each in value]
        if not isinstance(value, str) or key in _KEPT or value in uids:
            return value
        replaced = self.text(value)
        return None if key in _EXACT and replaced != value else replaced


class _Text:
    """A full text with words replaced, and where its places are now."""

    def __init__(self, body: str, pattern: re.Pattern[str]) -> None:
        self._before = body
        self._spans = [match.span() for match in pattern.finditer(body) if match.group()]
        self._stops = [stop for _, stop in self._spans]
        self.body = pattern.sub(MARK, body)

    def place(self, offset: int, *, end: bool = False) -> int:
        """Where a place is now; one inside a replaced word becomes the mark's start, or its end."""
        before = bisect_right(self._stops, offset)
        moved = offset + sum(len(MARK) - (stop - start) for start, stop in self._spans[:before])
        if before < len(self._spans) and self._spans[before][0] < offset:
            moved += self._spans[before][0] - offset + (len(MARK) if end else 0)
        return moved

    def move(self, passage: Json) -> None:
        """Let a passage name its present place and words."""
        start, end = self.place(passage["start"]), self.place(passage["end"], end=True)
        stands = passage["exact"] == self._before[passage["start"] : passage["end"]]
        passage |= {"start": start, "end": max(start, end)}
        if passage.get("state") != "orphan" or stands:
            passage["exact"] = self.body[start : passage["end"]]
        before, after = len(passage.get("prefix") or ""), len(passage.get("suffix") or "")
        passage["prefix"] = self.body[max(0, start - before) : start]
        passage["suffix"] = self.body[passage["end"] : passage["end"] + after]


def _without_originals(source: Json, changed: Mapping[str, _Text]) -> None:
    source["files"] = []
    for text in source["texts"]:
        text["file"] = None
        if text["uid"] in changed:
            moved = changed[text["uid"]]
            text["sha256"] = hashlib.sha256(moved.body.encode()).hexdigest()
            text["pages"] = [[moved.place(offset), label] for offset, label in text["pages"]]


def _without_parts(name: Json) -> None:
    """Of a name that is on the list its parts go too, and its forms, which are all the same now."""
    if any(MARK in str(form["form"]) for form in name["forms"]) or MARK in name["preferred"]:
        name |= {"family": None, "given": None, "dates": None}
        name["forms"] = list({form["form"]: form for form in reversed(name["forms"])}.values())[::-1]


def _as_its_passage(before: Json, quote: Json) -> None:
    """A quote that had its passage's words has them still, also where the passage cuts through a replaced word."""
    if quote["passage"] and before["passage"]["exact"].split() == before["text"].split():
        quote["text"] = quote["passage"]["exact"]


def _passages(content: Json) -> Iterable[Json]:
    evidence = [each for claim in content["claims"] for each in claim["evidence"]]
    for row in (*content["quotes"], *evidence, *content["flags"]):
        yield from (row[key] for key in ("passage", "other_passage") if row.get(key))


def _uids(value: Any) -> Iterable[str]:
    if isinstance(value, dict):
        if isinstance(value.get("uid"), str):
            yield value["uid"]
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _uids(each)


def _orders(form: str) -> Iterable[str]:
    """A form, and the same in its other order: "Hoxha, Enver" and "Enver Hoxha"."""
    yield form
    family, comma, given = form.partition(",")
    if comma:
        yield f"{given.strip()} {family.strip()}".strip()
        yield family.strip()
    elif len(parts := form.split()) == 2:
        yield f"{parts[1]}, {parts[0]}"


def _loosely(words: str) -> str:
    """A pattern for words with or without accents, over any space between them."""
    return r"\s+".join("".join(map(_letter, _bare(word))) for word in words.split())


def _bare(word: str) -> str:
    split = unicodedata.normalize("NFD", word)
    return "".join(each for each in split if not unicodedata.combining(each)) or word


def _letter(letter: str) -> str:
    return f"[{re.escape(letter)}{_variants().get(letter.lower(), '')}][{_MARKS}]*"


@cache
def _variants() -> dict[str, str]:
    """Every letter with those that are the same with an accent."""
    found: dict[str, str] = {}
    for letter in map(chr, (*range(0xC0, 0x530), *range(0x1E00, 0x2000))):
        bare = unicodedata.normalize("NFD", letter)[0].lower()
        if bare != letter:
            found[bare] = found.get(bare, "") + letter
    return found
