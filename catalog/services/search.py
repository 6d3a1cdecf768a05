"""Search: words looked for in everything at once, best matches first, with the place where they stand."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from sqlalchemy import text
from sqlalchemy.orm import Session

from catalog.domain import query as query_language
from catalog.domain.folding import fold_letters
from catalog.domain.query import Query, Term
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.services import filters, lists, records, texts
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Claim, Quote

SNIPPET = 90
"""Code points shown on either side of the first word found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that matches. `marks` are the found words as (start, end) in `snippet`; `offset` is where the first of
    them stands in a source's text, None where it stands elsewhere.
    """

    id: int
    kind: str
    label: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    offset: int | None = None


def search(
    catalogue: Catalogue, query: str, kinds: tuple[str, ...] = RECORD_KINDS, limit: int = 50
) -> dict[str, list[Hit]]:
    """The first matches of each kind. An empty query finds nothing."""
    parsed = query_language.parse(query)
    if not (parsed.filters or parsed.dates or any(query_language.fts([term]) for term in parsed.terms)):
        return {kind: [] for kind in kinds}
    found: dict[str, list[Hit]] = {}
    for kind in kinds:
        rows = lists.page(catalogue, kind, query, limit=limit).rows
        with catalogue.read() as session:
            pattern = _pattern(session, parsed)
            found[kind] = [_hit(session, kind, row.id, pattern) for row in rows]
    return found


@cache
def _likes() -> dict[str, str]:
    """Each plain letter with those the index takes for it: "e" → "eèéêë…"."""
    found: dict[str, str] = {}
    for letter in map(chr, (*range(0xC0, 0x530), *range(0x1E00, 0x2000))):
        plain = unicodedata.normalize("NFD", fold_letters(letter))
        if letter.isalpha() and all(unicodedata.combining(mark) for mark in plain[1:]):
            found[plain[0].lower()] = found.get(plain[0].lower(), plain[0].lower()) + letter
    return found


def _loosely(word: str) -> str:
    """What matches a word whatever accents either has."""
    bare = (letter for letter in unicodedata.normalize("NFD", fold_letters(word)) if not unicodedata.combining(letter))
    return "".join(f"[{_likes().get(letter.lower(), re.escape(letter))}][\u0300-\u036f]*" for letter in bare)


def _pattern(session: Session, query: Query) -> re.Pattern[str] | None:
    """What finds the sought words in a text as it stands, accents and other forms of names included."""
    words: list[str] = []
    for term in query.terms:
        if not term.negated:
            words += _shapes(term)
            words += [_loosely(word) + r"\b" for word in filters.other_forms(session, term.text)]
    return re.compile("|".join(rf"\b(?:{word})" for word in words if word), re.IGNORECASE) if words else None


def _shapes(term: Term) -> list[str]:
    end = r"\w*" if term.prefix else r"\b"
    words = [_loosely(word) for word in re.findall(r"\w+", term.text)]
    return [r"\W+".join(words) + end] if words else []


def _hit(session: Session, kind: str, record_id: int, pattern: re.Pattern[str] | None) -> Hit:
    label = records.info_in(session, record_id).label
    body, is_text = _body(session, kind, record_id)
    match = pattern.search(body) if pattern and body else None
    if pattern is None or match is None:
        return Hit(record_id, kind, label, "", ())
    first = max(0, match.start() - SNIPPET)
    first = body.find(" ", first, match.start()) + 1 if first else 0
    snippet = body[first : match.end() + SNIPPET].replace("\n", " ")
    marks = tuple((each.start(), each.end()) for each in pattern.finditer(snippet))
    return Hit(record_id, kind, label, snippet, marks, match.start() if is_text else None)


def _body(session: Session, kind: str, record_id: int) -> tuple[str, bool]:
    if kind == "source":
        current = texts.current_in(session, record_id)
        return (current.content, True) if current else ("", False)
    if kind == "quote":
        return session.get_one(Quote, record_id).text, False
    if kind == "claim":
        return session.get_one(Claim, record_id).statement, False
    forms = session.execute(
        text("SELECT group_concat(form, ' · ') FROM name_form WHERE name_id = :id"), {"id": record_id}
    )
    return forms.scalar_one() or "", False
