"""Words of a query as SQL: where they stand, counted only as far as need be, in whatever spelling names have."""

import sqlite3
from collections.abc import Iterable, Sequence

from catalog.domain.folding import fold
from catalog.domain.frozen import dataclass
from catalog.domain.query import Term, fts

ALIKE = 0.9
"""From which likeness (0–1) of a name's word on it is taken for another spelling of the word sought."""
MANY_FORMS = 24
"""A word that is part of a name's form is also looked for in that name's other forms, up to this many."""

_LATEST = "(SELECT body_id FROM text WHERE source_id = record.id ORDER BY version DESC LIMIT 1)"
_IN_CURRENT_TEXT = (
    "SELECT t.source_id AS id{rank} FROM text_body_fts JOIN text AS t ON t.body_id = text_body_fts.rowid "
    "WHERE text_body_fts MATCH {match} AND "
    "(t.source_id NOT IN (SELECT source_id FROM text INDEXED BY ix_text_later WHERE version > 1) "
    "OR t.version = (SELECT max(version) FROM text AS later WHERE later.source_id = t.source_id))"
)
_OF_FORMS = (
    "SELECT f.name_id AS id{rank} FROM name_form_fts JOIN name_form AS f ON f.id = name_form_fts.rowid "
    "WHERE name_form_fts MATCH {match}"
)
_HAS_FORM = (
    "EXISTS (SELECT 1 FROM name_form AS f CROSS JOIN name_form_fts ON name_form_fts.rowid = f.id "
    "WHERE f.name_id = record.id AND name_form_fts MATCH {match})"
)
_SEARCHED = {
    "source": ("source_fts", "text_body_fts"),
    "quote": ("quote_fts",),
    "claim": ("claim_fts",),
    "name": ("name_form_fts",),
}
_MATCHES = {
    "source": ("SELECT rowid AS id{rank} FROM source_fts WHERE source_fts MATCH {match}", _IN_CURRENT_TEXT),
    "quote": ("SELECT rowid AS id{rank} FROM quote_fts WHERE quote_fts MATCH {match}",),
    "claim": ("SELECT rowid AS id{rank} FROM claim_fts WHERE claim_fts MATCH {match}",),
    "name": (_OF_FORMS,),
}
_PROBES = {
    "source": (
        "EXISTS (SELECT 1 FROM source_fts WHERE source_fts MATCH {match} AND rowid = record.id)",
        f"EXISTS (SELECT 1 FROM text_body_fts WHERE text_body_fts MATCH {{match}} AND rowid = {_LATEST})",
    ),
    "quote": ("EXISTS (SELECT 1 FROM quote_fts WHERE quote_fts MATCH {match} AND rowid = record.id)",),
    "claim": ("EXISTS (SELECT 1 FROM claim_fts WHERE claim_fts MATCH {match} AND rowid = record.id)",),
    "name": (_HAS_FORM,),
}
_IN_NOTES = (
    "SELECT n.record_id AS id{rank} FROM note_fts JOIN note AS n ON n.id = note_fts.rowid "
    "JOIN record AS r ON r.id = n.record_id AND r.kind = '{kind}' WHERE note_fts MATCH {match}"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, phrase or beginning of a word as FTS5 takes it; `forms` are those of names that it is widened by."""

    match: str
    negated: bool = False
    forms: tuple[str, ...] = ()

    def hits(self, kind: str, name: str, rank: str = "") -> str:
        """SQL of the ids of all places where it stands; `:name` stands for the match, `rank` for a second column."""
        parts = (*_MATCHES[kind], _IN_NOTES)
        return " UNION ALL ".join(part.format(match=f":{name}", kind=kind, rank=rank) for part in parts)

    def among(self, kind: str, name: str) -> str:
        """The condition that `record.id` is among the hits, which are gathered first: for words that are few."""
        return f"record.id {'NOT ' if self.negated else ''}IN ({self.hits(kind, name)})"

    def probed(self, kind: str, name: str) -> str:
        """The same, looked up row by row: for a word that stands almost everywhere."""
        notes = _IN_NOTES.format(match=f":{name}", kind=kind, rank="")
        places = [probe.format(match=f":{name}") for probe in _PROBES[kind]]
        return f"({' OR '.join(places)} OR record.id IN ({notes}))"

    def stands_at(self, connection: sqlite3.Connection, kind: str, most: int) -> int:
        """At how many places it stands, those in former versions of texts included; one more than `most` for more."""
        tables = (*_SEARCHED[kind], "note_fts")
        every = " UNION ALL ".join(f"SELECT rowid FROM {table} WHERE {table} MATCH :match" for table in tables)
        query = f"SELECT count(*) FROM ({every} LIMIT {most + 1})"
        return int(connection.execute(query, {"match": self.match}).fetchone()[0])

    def up_to(self, connection: sqlite3.Connection, kind: str, most: int) -> int:
        """How many places it stands at; counting ends at `most`."""
        query = f"SELECT count(*) FROM ({self.hits(kind, 'match')} LIMIT {most})"
        return int(connection.execute(query, {"match": self.match}).fetchone()[0])

    def scores(self, connection: sqlite3.Connection, kind: str) -> dict[int, float]:
        """The records in which it stands, each with its best rank (bm25: the lower the better)."""
        rows = connection.execute(self.hits(kind, "match", ", rank"), {"match": self.match}).fetchall()
        found: dict[int, float] = dict(rows)
        if len(found) < len(rows):  # some stand there more than once
            for key, rank in rows:
                found[key] = min(rank, found[key])
        return found


def of(connection: sqlite3.Connection, terms: Iterable[Term]) -> list[Word]:
    """The words of a query, each widened by the other forms of names that bear it; none for what no index can find."""
    found = []
    for term in terms:
        if plain := fts([Term(term.text, term.phrase, term.prefix)]):
            forms = () if term.prefix else tuple(other_forms(connection, term.text))
            ways = dict.fromkeys([plain, *(fts([Term(form, phrase=True)]) for form in forms)])
            found.append(Word(" OR ".join(ways), term.negated, forms))
    return found


def other_forms(connection: sqlite3.Connection, word: str) -> list[str]:
    """Words of the names that bear this word in any spelling: "hodza" → "Hoxha", "Khoja", "Ходжа".

    Romanisation keys find the candidates; they are coarse, so each must also be like the word sought.
    """
    match = " OR ".join(f'"{each}"' for each in sorted({fold(word)} | _keys(word)) if each)
    if not match:
        return []
    bearers = connection.execute("SELECT rowid FROM name_form_fts WHERE name_form_fts MATCH ? LIMIT 50", (match,))
    candidates = _forms(connection, "id", [row[0] for row in bearers])
    alike = _alike(word, (part for _, form in candidates for part in form.split()))
    near = {key for key, form in candidates if not alike.isdisjoint(form.split())}
    parts = dict.fromkeys(part for _, form in _forms(connection, "name_id", sorted(near)) for part in form.split())
    alike = _alike(word, (part for part in parts if _keys(part) & _keys(word)))
    return [part for part in parts if part in alike][:MANY_FORMS]


def _forms(connection: sqlite3.Connection, column: str, ids: Sequence[int]) -> list[tuple[int, str]]:
    marks = ", ".join("?" * len(ids))
    query = f"SELECT name_id, form FROM name_form WHERE {column} IN ({marks}) LIMIT 200"
    return connection.execute(query, ids).fetchall() if ids else []


def _keys(word: str) -> frozenset[str]:
    if not word.isalpha():
        from catalog.framing.likeness import keys

        return keys(word)
    from catalog.framing.sound_alike import word_keys  # with its tables, a sixth of what a search from the shell costs

    return word_keys(word)


def _alike(word: str, parts: Iterable[str]) -> set[str]:
    """Those of the words that are another spelling of this one."""
    from catalog.framing.sound_alike import same_word

    plain = fold(word)
    return {part for part in set(parts) if fold(part) == plain or same_word(word, part, ALIKE)}
