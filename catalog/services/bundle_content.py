"""The catalogue, or a selection of it, as the content of `catalogue.json`: plain values, joined by uid."""

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.domain.vocabulary import CONTRIBUTOR_ROLES
from catalog.services import records
from catalog.services.selection import Selection
from catalog.store.tables import (
    Claim,
    Decision,
    Evidence,
    Flag,
    Link,
    Mention,
    Name,
    NameForm,
    Note,
    Original,
    Passage,
    Quote,
    Record,
    RecordTag,
    Source,
    Tag,
    TagLabel,
    Text,
    TextBody,
)

ARCHIVE = ("repository", "place", "fonds", "series", "box", "folder", "item")

Json = dict[str, Any]


class Content:
    """Reads a selection out of one session; uids of rows already met are remembered."""

    def __init__(self, session: Session, selection: Selection, *, private: bool) -> None:
        self._session = session
        self._selection = selection
        self._private = private
        self._uids: dict[tuple[type[Any], int], str] = {}

    def read(self, title: str) -> Json:
        """The whole of `catalogue.json`."""
        chosen = self._selection
        return {
            "format": "catalog",
            "version": 1,
            "title": title,
            "sources": [self._source(each) for each in sorted(chosen.sources)],
            "names": [self._name(each) for each in sorted(chosen.names)],
            "quotes": [self._quote(each) for each in sorted(chosen.quotes)],
            "claims": [self._claim(each) for each in sorted(chosen.claims)],
            "tags": [self._tag(each) for each in sorted(chosen.tags)],
            "links": self._links(),
            "flags": self._flags(),
        }

    def row(self, key: str, row_id: int) -> Json:
        """One entry of the list `key`: the record, tag, link or flag of that id."""
        tables: Json = {"links": (Link, self._link), "flags": (Flag, self._flag)}
        if key in tables:
            table, read = tables[key]
            found: Json = read(self._session.get_one(table, row_id))
        else:
            found = getattr(self, f"_{key.removesuffix('s')}")(row_id)
        return found

    def contributors(self, source_id: int) -> list[Json]:
        """The names that are contributors of a source."""
        query = select(Mention.name_id).where(Mention.record_id == source_id, Mention.role.in_(CONTRIBUTOR_ROLES))
        return [self._name(each) for each in self._session.scalars(query)]

    def texts(self) -> dict[str, str]:
        """The full texts of the selected sources, by uid."""
        query = select(Text.uid, TextBody.content).join(TextBody, TextBody.id == Text.body_id)
        found: dict[str, str] = {}
        for some in records.batches(sorted(self._selection.sources)):
            found |= dict(self._session.execute(query.where(Text.source_id.in_(some))).all())
        return found

    def _source(self, record_id: int) -> Json:
        row = self._session.get_one(Source, record_id)
        return self._common(record_id) | {
            "type": row.type,
            "title": row.title,
            "date": row.date,
            "language": row.language,
            "citation_key": row.citation_key,
            "archive": {field: getattr(row, field) for field in ARCHIVE if getattr(row, field)},
            "fields": json.loads(row.fields),
            "reliability": row.reliability,
            "nature": row.nature,
            "contributors": self._mentions(record_id, CONTRIBUTOR_ROLES),
            "mentions": [each for each in self._mentions(record_id) if each["role"] not in CONTRIBUTOR_ROLES],
            "texts": [self._text(text) for text in self._all(Text, Text.source_id == record_id)],
            "files": [_file(file) for file in self._all(Original, Original.source_id == record_id)],
        }

    def _text(self, row: Text) -> Json:
        digest = self._session.scalars(select(TextBody.sha256).where(TextBody.id == row.body_id)).one()
        file = self._session.get(Original, row.original_id) if row.original_id is not None else None
        return {
            "uid": row.uid,
            "version": row.version,
            "sha256": digest,
            "language": row.language,
            "pages": json.loads(row.pages),
            "file": file.uid if file else None,
        }

    def _name(self, record_id: int) -> Json:
        row = self._session.get_one(Name, record_id)
        forms = self._all(NameForm, NameForm.name_id == record_id)
        preferred = next(form.form for form in forms if form.kind == "preferred")
        listed = [
            {key: getattr(form, key) for key in ("uid", "form", "kind", "language", "script", "scheme")}
            for form in forms
        ]
        plain = {key: getattr(row, key) for key in ("kind", "family", "given", "dates", "description")}
        return self._common(record_id) | plain | {"preferred": preferred, "forms": listed}

    def _quote(self, record_id: int) -> Json:
        row = self._session.get_one(Quote, record_id)
        plain = ("text", "kind", "voice", "locator", "date", "occasion", "original_text", "original_language")
        verified = {"against": row.verified_against, "by": row.verified_by, "at": row.verified_at}
        return self._common(record_id) | {
            "source": self._uid(Record, row.source_id),
            "passage": self._passage(row.passage_id),
            "verified": verified if row.verified_at else None,
            "mentions": self._mentions(record_id),
            **{key: getattr(row, key) for key in plain},
        }

    def _claim(self, record_id: int) -> Json:
        row = self._session.get_one(Claim, record_id)
        return self._common(record_id) | {
            "statement": row.statement,
            "date": row.date,
            "status": row.status,
            "mentions": self._mentions(record_id),
            "evidence": [self._evidence(each) for each in self._all(Evidence, Evidence.claim_id == record_id)],
        }

    def _evidence(self, row: Evidence) -> Json:
        plain = ("uid", "stance", "kind", "information", "credibility", "note")
        return {key: getattr(row, key) for key in plain} | {
            "quote": self._uid(Record, row.quote_id),
            "passage": self._passage(row.passage_id),
        }

    def _tag(self, tag_id: int) -> Json:
        row = self._session.get_one(Tag, tag_id)
        others = self._all(TagLabel, TagLabel.tag_id == tag_id)
        return {
            "uid": row.uid,
            "label": row.label,
            "alternatives": [{"label": each.label, "language": each.language} for each in others],
            "broader": self._uid(Tag, row.broader_id),
            "scope_note": row.scope_note,
            "colour": row.colour,
        }

    def _links(self) -> list[Json]:
        inside = self._selection.records
        return [self._link(row) for row in self._all(Link) if row.from_id in inside and row.to_id in inside]

    def _link(self, row: Link) -> Json:
        ends = {"from": self._uid(Record, row.from_id), "to": self._uid(Record, row.to_id)}
        return {"uid": row.uid, "relation": row.relation, "note": row.note} | ends

    def _flags(self) -> list[Json]:
        inside = self._selection.records
        wanted = (row for row in self._all(Flag) if row.record_id in inside)
        return [self._flag(row) for row in wanted if row.rival_id is None or row.rival_id in inside]

    def _flag(self, row: Flag) -> Json:
        plain = (
            "uid",
            "category",
            "rule",
            "cue",
            "reason",
            "suggestion",
            "strength",
            "in_quotation",
            "status",
            "engine",
        )
        said = self._all(Decision, Decision.flag_id == row.id)
        return {key: getattr(row, key) for key in plain} | {
            "key": row.key,
            "created_at": row.created_at,
            "record": self._uid(Record, row.record_id),
            "passage": self._passage(row.passage_id),
            "other": self._uid(Record, row.rival_id),
            "other_passage": self._passage(row.rival_passage_id),
            "decisions": [
                {"verdict": each.verdict, "reason": each.reason, "reviewer": each.reviewer, "at": each.decided_at}
                for each in said
            ],
        }

    def _common(self, record_id: int) -> Json:
        row = self._session.get_one(Record, record_id)
        tags = self._session.scalars(
            select(Tag.uid)
            .join(RecordTag, RecordTag.tag_id == Tag.id)
            .where(RecordTag.record_id == record_id)
            .order_by(Tag.uid)
        )
        notes = [
            {"uid": note.uid, "text": note.text, "private": note.private, "created_at": note.created_at}
            for note in self._all(Note, Note.record_id == record_id)
            if self._private or not note.private
        ]
        return {"uid": row.uid, "created_at": row.created_at, "tags": list(tags), "notes": notes}

    def _mentions(self, record_id: int, roles: tuple[str, ...] | None = None) -> list[Json]:
        rows = self._session.scalars(
            select(Mention).where(Mention.record_id == record_id).order_by(Mention.role, Mention.position, Mention.id)
        )
        return [
            {"name": self._uid(Record, row.name_id), "role": row.role, "as_written": row.as_written}
            for row in rows
            if roles is None or row.role in roles
        ]

    def _passage(self, passage_id: int | None) -> Json | None:
        row = self._session.get(Passage, passage_id) if passage_id is not None else None
        if row is None:
            return None
        plain = ("start", "end", "exact", "prefix", "suffix", "page", "state")
        return {"text": self._uid(Text, row.text_id)} | {key: getattr(row, key) for key in plain}

    def _uid(self, table: type[Any], row_id: int | None) -> str | None:
        if row_id is None:
            return None
        if (table, row_id) not in self._uids:
            self._uids[table, row_id] = self._session.get_one(table, row_id).uid
        return self._uids[table, row_id]

    def _all(self, table: type[Any], *where: Any) -> list[Any]:
        return list(self._session.scalars(select(table).where(*where).order_by(table.id)))


def _file(row: Original) -> Json:
    return {key: getattr(row, key) for key in ("uid", "sha256", "name", "media_type", "size")}
