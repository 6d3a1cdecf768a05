"""The catalogue, or a selection of it, as the content of `catalogue.json`: plain values, joined by uid."""

import json
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.domain.errors import NotFound
from catalog.domain.vocabulary import CONTRIBUTOR_ROLES
from catalog.services import records
from catalog.services.read_ahead import ReadAhead, Row, of
from catalog.services.selection import Selection
from catalog.store.tables import Text, TextBody

ARCHIVE = ("repository", "place", "fonds", "series", "box", "folder", "item")

Json = dict[str, Any]

_AT_ONCE = 1_000
_SOURCE = ("type", "title", "date", "language", "citation_key", "reliability", "nature")
_WANTED = {
    "record": "id, uid, created_at",
    "source": ", ".join((*_SOURCE, *ARCHIVE, "fields")),
    "text": "id, uid",
}
"""What is read of tables of which not all is needed: the words of a source that are searched fill as much again."""
_MENTIONS = of("mention", "record_id", "role, position, id", wanted="name_id, role, as_written")
_NOTES, _FILES, _FORMS = of("note", "record_id"), of("original", "source_id"), of("name_form", "name_id")
_EVIDENCE, _LABELS, _DECISIONS = of("evidence", "claim_id"), of("tag_label", "tag_id"), of("decision", "flag_id")
_TAGS = (
    "SELECT record_tag.record_id AS owner, tag.uid FROM record_tag JOIN tag ON tag.id = record_tag.tag_id "
    "WHERE record_tag.record_id IN (SELECT value FROM json_each(?)) ORDER BY tag.uid"
)
_TEXTS = (
    "SELECT text.source_id AS owner, text.uid, version, text.language, pages, text_body.sha256, original.uid AS file "
    "FROM text "
    "JOIN text_body ON text_body.id = text.body_id LEFT JOIN original ON original.id = text.original_id "
    "WHERE text.source_id IN (SELECT value FROM json_each(?)) ORDER BY text.id"
)
_LINK = ("uid", "relation", "note")
_FLAG = ("uid", "category", "rule", "cue", "reason", "suggestion", "strength", "status", "engine", "key", "created_at")


class Content:
    """Reads a selection out of one session; uids of rows already met are remembered."""

    def __init__(self, session: Session, selection: Selection, *, private: bool) -> None:
        self._session = session
        self._selection = selection
        self._private = private
        self._ahead = ReadAhead(session)
        self._uids: dict[tuple[str, int], str] = {}

    def read(self, title: str) -> Json:
        """The whole of `catalogue.json`."""
        chosen = self._selection
        self._uids |= {("record", row["id"]): row["uid"] for row in self._ahead.read(_row_of("record"), chosen.records)}
        return {
            "format": "catalog",
            "version": 1,
            "title": title,
            **{
                f"{kind}s": list(self._entries(kind, getattr(chosen, f"{kind}s")))
                for kind in ("source", "name", "quote", "claim", "tag")
            },
            "links": self._links(),
            "flags": self._flags(),
        }

    def row(self, key: str, row_id: int) -> Json:
        """One entry of the list `key`: the record, tag, link or flag of that id."""
        found: Json = getattr(self, f"_{key.removesuffix('s')}")(row_id)
        return found

    def contributors(self, source_id: int) -> list[Json]:
        """The names that are contributors of a source."""
        mentions = self._ahead.rows(_MENTIONS, source_id)
        return [self._name(each["name_id"]) for each in mentions if each["role"] in CONTRIBUTOR_ROLES]

    def texts(self) -> dict[str, str]:
        """The full texts of the selected sources, by uid."""
        query = select(Text.uid, TextBody.content).join(TextBody, TextBody.id == Text.body_id)
        found: dict[str, str] = {}
        for some in records.batches(sorted(self._selection.sources)):
            found |= dict(self._session.execute(query.where(Text.source_id.in_(some))).all())
        return found

    def _entries(self, kind: str, ids: Collection[int]) -> Iterable[Json]:
        """One after the other, what belongs to them read for many at once."""
        read = getattr(self, f"_{kind}")
        for some in records.batches(sorted(ids), _AT_ONCE):
            self._ahead.expect(some)
            yield from map(read, some)
        self._ahead.expect(())

    def _source(self, record_id: int) -> Json:
        row = self._one("source", record_id)
        mentions = self._mentions(record_id)
        return (
            self._common(record_id)
            | _taken(row, _SOURCE)
            | {
                "archive": {field: row[field] for field in ARCHIVE if row[field]},
                "fields": json.loads(row["fields"]),
                "contributors": [each for each in mentions if each["role"] in CONTRIBUTOR_ROLES],
                "mentions": [each for each in mentions if each["role"] not in CONTRIBUTOR_ROLES],
                "texts": [_text(text) for text in self._ahead.rows(_TEXTS, record_id)],
                "files": [_file(file) for file in self._ahead.rows(_FILES, record_id)],
            }
        )

    def _name(self, record_id: int) -> Json:
        forms = self._ahead.rows(_FORMS, record_id)
        plain = _taken(self._one("name", record_id), ("kind", "family", "given", "dates", "description"))
        listed = [_taken(form, ("uid", "form", "kind", "language", "script", "scheme")) for form in forms]
        preferred = next(form["form"] for form in forms if form["kind"] == "preferred")
        return self._common(record_id) | plain | {"preferred": preferred, "forms": listed}

    def _quote(self, record_id: int) -> Json:
        row = self._one("quote", record_id)
        plain = ("text", "kind", "voice", "locator", "date", "occasion", "original_text", "original_language")
        verified = {"against": row["verified_against"], "by": row["verified_by"], "at": row["verified_at"]}
        return self._common(record_id) | {
            "source": self._uid("record", row["source_id"]),
            "passage": self._passage(row["passage_id"]),
            "verified": verified if row["verified_at"] else None,
            "mentions": self._mentions(record_id),
            **_taken(row, plain),
        }

    def _claim(self, record_id: int) -> Json:
        return self._common(record_id) | {
            **_taken(self._one("claim", record_id), ("statement", "date", "status")),
            "mentions": self._mentions(record_id),
            "evidence": [self._evidence(each) for each in self._ahead.rows(_EVIDENCE, record_id)],
        }

    def _evidence(self, row: Row) -> Json:
        return _taken(row, ("uid", "stance", "kind", "information", "credibility", "note")) | {
            "quote": self._uid("record", row["quote_id"]),
            "passage": self._passage(row["passage_id"]),
        }

    def _tag(self, tag_id: int) -> Json:
        row = self._one("tag", tag_id)
        others = self._ahead.rows(_LABELS, tag_id)
        return {
            **_taken(row, ("uid", "label", "scope_note", "colour")),
            "alternatives": [_taken(each, ("label", "language")) for each in others],
            "broader": self._uid("tag", row["broader_id"]),
        }

    def _links(self) -> list[Json]:
        inside = self._selection.records
        rows = self._ahead.read(of("link", "from_id"), inside)
        return list(self._entries("link", [row["id"] for row in rows if row["to_id"] in inside]))

    def _link(self, link_id: int) -> Json:
        row = self._one("link", link_id)
        ends = {"from": self._uid("record", row["from_id"]), "to": self._uid("record", row["to_id"])}
        return _taken(row, _LINK) | ends

    def _flags(self) -> list[Json]:
        inside = self._selection.records
        rows = self._ahead.read(of("flag", "record_id"), inside)
        wanted = [row["id"] for row in rows if row["rival_id"] is None or row["rival_id"] in inside]
        return list(self._entries("flag", wanted))

    def _flag(self, flag_id: int) -> Json:
        row = self._one("flag", flag_id)
        return _taken(row, _FLAG) | {
            "in_quotation": bool(row["in_quotation"]),
            "record": self._uid("record", row["record_id"]),
            "passage": self._passage(row["passage_id"]),
            "other": self._uid("record", row["rival_id"]),
            "other_passage": self._passage(row["rival_passage_id"]),
            "decisions": [
                _taken(each, ("verdict", "reason", "reviewer")) | {"at": each["decided_at"]}
                for each in self._ahead.rows(_DECISIONS, flag_id)
            ],
        }

    def _common(self, record_id: int) -> Json:
        notes = [
            _taken(note, ("uid", "text", "created_at")) | {"private": bool(note["private"])}
            for note in self._ahead.rows(_NOTES, record_id)
            if self._private or not note["private"]
        ]
        tags = [row["uid"] for row in self._ahead.rows(_TAGS, record_id)]
        return _taken(self._one("record", record_id), ("uid", "created_at")) | {"tags": tags, "notes": notes}

    def _mentions(self, record_id: int) -> list[Json]:
        return [
            {"name": self._uid("record", row["name_id"]), "role": row["role"], "as_written": row["as_written"]}
            for row in self._ahead.rows(_MENTIONS, record_id)
        ]

    def _passage(self, passage_id: int | None) -> Json | None:
        if passage_id is None:
            return None
        row = self._one("passage", passage_id, expected=False)
        plain = ("start", "end", "exact", "prefix", "suffix", "page", "state")
        return {"text": self._uid("text", row["text_id"])} | _taken(row, plain)

    def _uid(self, table: str, row_id: int | None) -> str | None:
        if row_id is None:
            return None
        if (table, row_id) not in self._uids:
            self._uids[table, row_id] = self._one(table, row_id, expected=False)["uid"]
        return self._uids[table, row_id]

    def _one(self, table: str, row_id: int, *, expected: bool = True) -> Row:
        """The row with that id; it is `expected` if the keys that are read ahead are those of its table."""
        query = _row_of(table)
        found = self._ahead.rows(query, row_id) if expected else self._ahead.read(query, [row_id])
        if not found:
            raise NotFound(f"There is no {table} {row_id}.", "It may have been removed; the history shows when.")
        return found[0]


def _row_of(table: str) -> str:
    return of(table, wanted=_WANTED.get(table, "*"))


def _taken(row: Row, columns: Iterable[str]) -> Json:
    return {column: row[column] for column in columns}


def _text(row: Row) -> Json:
    return _taken(row, ("uid", "version", "sha256", "language", "file")) | {"pages": json.loads(row["pages"])}


def _file(row: Row) -> Json:
    return _taken(row, ("uid", "sha256", "name", "media_type", "size"))
