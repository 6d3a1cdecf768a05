"""Search: words looked for in everything at once, best matches first, with the place where they stand."""

import sqlite3
from collections.abc import Iterator

from catalog.domain import query as query_language
from catalog.domain.frozen import dataclass
from catalog.domain.progress import Progress
from catalog.domain.query import Query
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.services import conditions, words
from catalog.services.conditions import Conditions
from catalog.services.snippets import Finder
from catalog.services.words import Word
from catalog.store.catalogue import Catalogue

RANKED = 8_000
"""Matches up to this many are ranked and counted; of more the newest are shown, and they are not counted further."""


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


@dataclass(frozen=True, slots=True)
class Found:
    """The first hits of one kind: the best ones if `ranked`, else the newest.

    `count` is how many there are in all; with `more` there are more than that.
    """

    hits: tuple[Hit, ...] = ()
    count: int = 0
    more: bool = False
    ranked: bool = True

    def __getitem__(self, place: int) -> Hit:
        return self.hits[place]

    def __len__(self) -> int:
        return len(self.hits)

    def __iter__(self) -> Iterator[Hit]:
        return iter(self.hits)


@dataclass(frozen=True, slots=True)
class _Ids:
    first: list[int]
    count: int
    ranked: bool


def search(
    catalogue: Catalogue,
    query: str,
    kinds: tuple[str, ...] = RECORD_KINDS,
    limit: int = 50,
    progress: Progress | None = None,
) -> dict[str, Found]:
    """The first matches of each kind. An empty query finds nothing. Raises Cancelled soon after that was asked for."""
    parsed = query_language.parse(query)
    asked = (query_language.fts([query_language.Term(term.text)]) for term in parsed.terms)
    if not (parsed.filters or parsed.dates or any(asked)):
        return {kind: Found() for kind in kinds}
    with catalogue.rows(progress) as connection:
        wanted = words.of(connection, parsed.terms)
        finder = Finder(parsed, wanted)
        return {kind: _found(catalogue, connection, kind, parsed, wanted, finder, limit) for kind in kinds}


def _found(
    catalogue: Catalogue,
    connection: sqlite3.Connection,
    kind: str,
    query: Query,
    wanted: list[Word],
    finder: Finder,
    limit: int,
) -> Found:
    others = conditions.of_filters(catalogue, kind, query)
    ids = _ids(connection, kind, wanted, others, limit)
    hits = tuple(_hits(connection, kind, ids.first, finder)) if ids.first else ()
    beyond = not ids.ranked and ids.count > RANKED
    return Found(hits, RANKED if beyond else ids.count, beyond, ids.ranked)


def _ids(connection: sqlite3.Connection, kind: str, wanted: list[Word], others: Conditions, limit: int) -> _Ids:
    """The words that stand at few places lead, ranked; the rest are conditions on what they find."""
    plain = [word for word in wanted if not word.negated]
    places = {word: word.stands_at(connection, kind, RANKED) for word in plain}
    if 0 in places.values():
        return _Ids([], 0, ranked=True)
    few = [word for word in plain if places[word] <= RANKED]
    rest = [word for word in wanted if word not in few]
    if not few:
        often = len(wanted) == 1 and bool(plain) and not others.values
        every = conditions.both(conditions.of_words(kind, rest, often=often), others)
        known = plain[0].up_to(connection, kind, RANKED + 1) if often else 0
        return _newest(connection, kind, every, limit, known)
    scores = [word.scores(connection, kind) for word in few]
    found = scores[0]
    for more in scores[1:]:
        found = {key: score + more[key] for key, score in found.items() if key in more}
    if found and (rest or others.values):
        found = _that_fulfil(connection, kind, found, conditions.both(conditions.of_words(kind, rest), others))
    return _Ids(_best(found, limit), len(found), ranked=True)


def _best(found: dict[int, float], limit: int) -> list[int]:
    """The records with the lowest scores, of equals the newest first."""
    if len(found) > limit:
        bound = sorted(found.values())[limit - 1]
        found = {key: score for key, score in found.items() if score <= bound}
    return sorted(found, key=lambda key: (found[key], -key))[:limit]


def _that_fulfil(
    connection: sqlite3.Connection, kind: str, found: dict[int, float], others: Conditions
) -> dict[int, float]:
    query = f"SELECT id FROM {kind} AS record WHERE id IN (SELECT value FROM json_each(:found)) AND {others.sql}"
    kept = connection.execute(query, {"found": str(list(found))} | others.values)  # numbers: as JSON writes them
    return {key: found[key] for (key,) in kept}


def _newest(connection: sqlite3.Connection, kind: str, wanted: Conditions, limit: int, known: int) -> _Ids:
    """The newest; they are counted, up to a bound, unless it is known that so many are there."""
    query = f"SELECT id FROM {kind} AS record WHERE {wanted.sql} ORDER BY id DESC LIMIT :limit"
    first = [row[0] for row in connection.execute(query, wanted.values | {"limit": limit})]
    if known or len(first) < limit:
        return _Ids(first, known or len(first), ranked=False)
    query = f"SELECT count(*) FROM (SELECT id FROM {kind} AS record WHERE {wanted.sql} LIMIT {RANKED + 1})"
    return _Ids(first, int(connection.execute(query, wanted.values).fetchone()[0]), ranked=False)


_BODIES = {
    "source": (
        "SELECT record.id, label, content FROM record LEFT JOIN text ON text.id = "
        "(SELECT id FROM text WHERE source_id = record.id ORDER BY version DESC LIMIT 1) "
        "LEFT JOIN text_body ON text_body.id = text.body_id"
    ),
    "quote": "SELECT record.id, label, quote.text FROM record JOIN quote ON quote.id = record.id",
    "claim": "SELECT record.id, label, statement FROM record JOIN claim ON claim.id = record.id",
    "name": (
        "SELECT record.id, label, (SELECT group_concat(form, ' · ') FROM name_form WHERE name_id = record.id) "
        "FROM record"
    ),
}
"""Per kind the id, the label, and the words in which a hit is shown."""


def _hits(connection: sqlite3.Connection, kind: str, ids: list[int], finder: Finder) -> Iterator[Hit]:
    marks = ", ".join("?" * len(ids))
    rows = connection.execute(f"{_BODIES[kind]} WHERE record.id IN ({marks})", ids)
    found = {key: (label, body or "") for key, label, body in rows}
    for key in ids:
        label, body = found[key]
        shown = finder.snippet(body)
        offset = shown.offset if kind == "source" else None
        yield Hit(key, kind, label, shown.text, shown.marks, offset)
