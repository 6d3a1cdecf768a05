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
from urllib.parse import unquote

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.domain import vocabulary
from catalog.domain.errors import Invalid
from catalog.domain.folding import fold
from catalog.services import names
from catalog.store.identity import new_uid
from catalog.store.tables import Name, NameForm

MARK = "[redacted]"
_SHORTEST_FAMILY = 3

Json = dict[str, Any]
_CODED = frozenset(
    re.findall(
        r"\w+",
        """
        format version created_at created at type kind voice status role relation stance information nature
        reliability credibility category rule engine state verdict script media_type language original_language
        sha256 colour
        """,
    )
)
"""Keys whose values are words of the program, codes or stamps: those stay as they are."""
_WORDS = frozenset(
    word
    for words in vars(vocabulary).values()
    if isinstance(words, tuple | dict)
    for word in words
    if isinstance(word, str)
) | {"catalog"}
_CODE = re.compile(
    r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?|[A-Z][a-z]{3}|#[0-9a-fA-F]{6}|[0-9a-f]{64}|[\d.:+TZ-]+", re.ASCII
)
"""A language, a script, a colour, a checksum, a number or a stamp."""
_EXACT = frozenset({"date", "dates", "citation_key"})
"""Keys whose values would make no sense with a mark in them: left out instead."""
_MARKS = "\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff"
"""What may stand between two letters of a word and is not seen: accents, soft hyphens, joiners."""
_BROKEN = r"(?:[-\u2010]\s*\n\s*)?"
"""A hyphen at the end of a line."""
_ENCODED = re.compile(r"\S*%[0-9A-Fa-f]{2}\S*")
"""An address with letters that are written as their bytes."""


def words_with_forms(session: Session, words: Iterable[str]) -> list[str]:
    """The words, and for each that is a form or the family name of a name all its forms, in either order, and that."""
    given = [" ".join(word.split()) for word in words if word.strip()]
    found = dict.fromkeys(order for word in given for order in (_orders(word) if "," in word else (word,)))
    for name_id in {name_id for word in given for name_id in _meant(session, word)}:
        forms = session.scalars(select(NameForm.form).where(NameForm.name_id == name_id)).all()
        for form in (*forms, *_families(session, name_id)):
            found |= dict.fromkeys(_orders(form))
    if not found:
        raise Invalid("There is nothing on the redaction list.", "Give at least one word or name.")
    return [word for word in found if word]


def _meant(session: Session, word: str) -> set[int]:
    """The names that bear this form in either order, and the persons whose family name it is."""
    found = {name_id for order in _orders(word) for name_id in names.find_in(session, order)}
    folded = fold(word)
    if " " in folded or not folded:
        return found
    holding = NameForm.folded.like(f"{folded} %") | NameForm.folded.like(f"% {folded}")
    near = session.scalars(select(NameForm.name_id).where(holding).distinct())
    return found | {name_id for name_id in near if folded in map(fold, _families(session, name_id))}


def _families(session: Session, name_id: int) -> list[str]:
    """The family name of a person; where nobody has parted the name, as its forms show it."""
    kind, family = session.execute(select(Name.kind, Name.family).where(Name.id == name_id)).one()
    if family or kind != "person":
        return [family] if family else []
    forms = session.scalars(select(NameForm.form).where(NameForm.name_id == name_id))
    return [each for form in forms if (each := _family(form))]


class Redaction:
    """Replaces words everywhere: also inside longer words, in any case, with or without accents."""

    def __init__(self, words: Sequence[str]) -> None:
        longest_first = sorted(words, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_loosely, longest_first)), re.IGNORECASE)

    def text(self, words: str) -> str:
        """The words with every occurrence replaced."""
        return _Text(words, self.spans(words)).body

    def spans(self, words: str) -> list[tuple[int, int]]:
        """Where the words on the list stand, in order; of an address that holds one in its bytes, all of it."""
        found = [match.span() for match in self._pattern.finditer(words) if match.group()]
        hidden = [match.span() for match in _ENCODED.finditer(words) if self._pattern.search(unquote(match.group()))]
        return _joined(sorted(found + hidden)) if hidden else found

    def applied(self, content: Json, texts: Mapping[str, str]) -> tuple[Json, dict[str, str]]:
        """The content of `catalogue.json` and the full texts without the words; places in texts move along."""
        uids = {uid: new_uid() if self.spans(uid) else uid for uid in _uids(content)}
        changed = {uids.get(uid, uid): _Text(body, self.spans(body)) for uid, body in texts.items()}
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

    def _value(self, key: str, value: Any, uids: Mapping[str, str], *, free: bool = False) -> Any:
        """The value under that key; within `free` ones the keys, too, are anybody's words and none has codes."""
        if isinstance(value, dict):
            free = free or key == "fields"
            return {
                self.text(name) if free else name: self._value(name, each, uids, free=free)
                for name, each in value.items()
            }
        if isinstance(value, (list, tuple)):
            return [self._value(key, each, uids, free=free) for each in value]
        if not isinstance(value, str):
            return value
        if not free and (value in uids or (key in _CODED and _is_code(value))):
            return uids.get(value, value)
        replaced = self.text(value)
        return None if key in _EXACT and replaced != value else replaced


def _is_code(value: str) -> bool:
    return value in _WORDS or _CODE.fullmatch(value) is not None


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, stop in spans:
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(stop, found[-1][1])
        else:
            found.append((start, stop))
    return found


class _Text:
    """A full text with words replaced, and where its places are now."""

    def __init__(self, body: str, spans: Sequence[tuple[int, int]]) -> None:
        self._before = body
        self._spans = spans
        self._stops = [stop for _, stop in spans]
        between = zip((0, *self._stops), (*(start for start, _ in spans), len(body)), strict=True)
        self.body = MARK.join(body[start:stop] for start, stop in between)

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
    if MARK in str(source["type"]):
        source["type"] = "document"
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


def _family(form: str) -> str:
    """What is the family name in a form that nobody has parted: the last word of "Enver Hoxha"."""
    last = form.partition(",")[0].split()[-1:] or [""]
    return last[0] if " " in form.strip() and len(last[0].strip(".")) >= _SHORTEST_FAMILY else ""


def _loosely(words: str) -> str:
    """A pattern for words with or without accents, over any space between them."""
    return rf"[\s{_MARKS}]+".join("".join(map(_letter, _bare(word))).removesuffix(_BROKEN) for word in words.split())


def _bare(word: str) -> str:
    split = unicodedata.normalize("NFD", word)
    return "".join(each for each in split if not unicodedata.combining(each)) or word


def _letter(letter: str) -> str:
    return f"[{re.escape(letter)}{_variants().get(letter.lower(), '')}][{_MARKS}]*{_BROKEN}"


@cache
def _variants() -> dict[str, str]:
    """Every letter with those that are the same with an accent."""
    found: dict[str, str] = {}
    for letter in map(chr, (*range(0xC0, 0x530), *range(0x1E00, 0x2000))):
        bare = unicodedata.normalize("NFD", letter)[0].lower()
        if bare != letter:
            found[bare] = found.get(bare, "") + letter
    return found
