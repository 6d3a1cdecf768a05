"""A bundle of another copy of Catalog taken in: records keep their identity; what is here already is left as it is."""

import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from catalog.domain.errors import Invalid
from catalog.domain.folding import fold
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.domain.values import EvidenceValues, FormValues
from catalog.formats.bundle import read as bundle
from catalog.services import claims, links, names, records, sources, tags, texts
from catalog.services.bundle_content import ARCHIVE
from catalog.store import files
from catalog.store.catalogue import Catalogue
from catalog.store.identity import now
from catalog.store.tables import (
    Claim,
    Decision,
    Evidence,
    Flag,
    Link,
    Name,
    NameForm,
    Note,
    Original,
    Passage,
    Quote,
    Record,
    Source,
    Tag,
    TagLabel,
    Text,
)

Json = Mapping[str, Any]
LISTS = ("tags", "names", "sources", "quotes", "claims", "links", "flags")


@dataclass(frozen=True, slots=True)
class Taken:
    """How many of each list came in, and how many were here already and left as they are."""

    added: Counter[str]
    known: Counter[str]


def take_in(catalogue: Catalogue, path: Path, progress: Progress | None = None) -> Taken:
    """Import a bundle (folder, zip or catalogue.json) as one step. Raises Unreadable or Invalid, changing nothing."""
    progress = progress or Progress()
    progress.step(0, len(LISTS) + 1, "Reading the bundle")
    found = bundle.read(path)
    for digest in found.files:
        files.put(catalogue.folder, bundle.original(path, found, digest))
    try:
        with catalogue.transact(Operation.IMPORT_BUNDLE, path.name) as session:
            reader = _Reader(session, found.texts)
            for number, key in enumerate(LISTS):
                progress.step(number + 1, len(LISTS) + 1, f"Taking in {key}")
                reader.take(key, found.content.get(key, ()))
    except IntegrityError as error:
        raise Invalid(
            f"The records of {path.name} do not fit together ({error.orig}).", "Ask for a new export."
        ) from error
    return Taken(reader.added, reader.known)


def is_bundle(path: Path) -> bool:
    """Whether a path looks like a bundle: a bag's folder, a zip that holds one, or a lone catalogue.json."""
    if path.is_dir():
        return (path / "bagit.txt").is_file()
    if path.suffix.lower() == ".zip" and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            return any(name.endswith("bagit.txt") for name in packed.namelist())
    return path.name == "catalogue.json"


class _Reader:
    """Writes the lists of a bundle in the order in which they refer to one another."""

    def __init__(self, session: Session, contents: Mapping[str, str]) -> None:
        self._session = session
        self._contents = contents
        self._alias: dict[str, int] = {}  # uid of a tag in the bundle → the tag here that has its label
        self._passages: dict[tuple[int, int, int, str], int] = {}
        self.added: Counter[str] = Counter()
        self.known: Counter[str] = Counter()

    def take(self, key: str, rows: list[Json]) -> None:
        """Write one list."""
        table: Any = {"tags": Tag, "links": Link, "flags": Flag}.get(key, Record)
        write = getattr(self, f"_{key}")
        for row in _broader_first(rows) if key == "tags" else rows:
            if self._id(table, row["uid"]) is None:
                write(row)
                self.added[key] += 1
            else:
                self.known[key] += 1
        self._session.flush()

    def _tags(self, row: Json) -> None:
        if (same := self._session.scalars(select(Tag).where(Tag.folded == _folded(row["label"]))).first()) is not None:
            self._alias[row["uid"]] = same.id
            return
        plain = {key: row.get(key) for key in ("uid", "label", "scope_note", "colour")}
        tag = Tag(folded=_folded(row["label"]), broader_id=self._tag_id(row.get("broader")), **plain)
        self._session.add(tag)
        self._session.flush()
        for other in row.get("alternatives") or ():
            label = other["label"]
            self._session.add(TagLabel(tag_id=tag.id, label=label, folded=fold(label), language=other.get("language")))

    def _names(self, row: Json) -> None:
        record_id = self._record("name", row, row["preferred"])
        plain = {key: row.get(key) for key in ("kind", "family", "given", "dates", "description")}
        self._session.add(Name(id=record_id, **plain))
        self._session.flush()
        forms = row.get("forms") or [{"form": row["preferred"], "kind": "preferred"}]
        names.add_forms_in(
            self._session,
            record_id,
            [
                FormValues(**{key: form.get(key) for key in ("form", "kind", "language", "script", "scheme")})
                for form in forms
            ],
        )
        for form in forms:
            if form.get("uid"):
                here = select(NameForm).where(NameForm.name_id == record_id, NameForm.form == form["form"])
                self._session.scalars(here).one().uid = form["uid"]

    def _sources(self, row: Json) -> None:
        record_id = self._record("source", row, row["title"])
        archive = row.get("archive") or {}
        plain = {key: row.get(key) for key in ("type", "title", "language", "citation_key", "reliability", "nature")}
        self._session.add(
            Source(
                id=record_id,
                contributors="",
                **sources.fields_columns(row.get("fields") or {}),
                **plain,
                **records.dated(row.get("date")),
                **{field: archive.get(field) for field in ARCHIVE},
            )
        )
        self._session.flush()
        self._mentions(record_id, [*(row.get("contributors") or ()), *(row.get("mentions") or ())])
        written = sources.contributors_in(self._session, record_id)
        self._session.get_one(Source, record_id).contributors = "; ".join(
            each.as_written or each.name for each in written
        )
        originals = {file["uid"]: self._original(record_id, file) for file in row.get("files") or ()}
        for text in row.get("texts") or ():
            self._text(record_id, text, originals)

    def _original(self, source_id: int, file: Json) -> int:
        plain = {key: file[key] for key in ("uid", "sha256", "name", "media_type", "size")}
        original = Original(source_id=source_id, created_at=now(), **plain)
        self._session.add(original)
        self._session.flush()
        return original.id

    def _text(self, source_id: int, text: Json, originals: Mapping[str, int]) -> None:
        if text["uid"] not in self._contents:
            return
        pages = tuple((offset, label) for offset, label in text.get("pages") or ())
        content, original = self._contents[text["uid"]], originals.get(text.get("file") or "")
        text_id = texts.add_in(
            self._session, source_id, content, pages, text.get("language"), original, uid=text["uid"]
        )
        self._session.get_one(Text, text_id).version = text["version"]
        self._session.flush()

    def _quotes(self, row: Json) -> None:
        record_id = self._record("quote", row, row["text"])
        plain = ("text", "kind", "voice", "locator", "occasion", "original_text", "original_language")
        verified = row.get("verified") or {}
        self._session.add(
            Quote(
                id=record_id,
                source_id=self._id(Record, row["source"]),
                passage_id=self._passage(row.get("passage")),
                **{key: row.get(key) for key in plain},
                **{f"verified_{key}": verified.get(key) for key in ("against", "by", "at")},
                **records.dated(row.get("date")),
            )
        )
        self._session.flush()
        self._mentions(record_id, row.get("mentions") or ())

    def _claims(self, row: Json) -> None:
        record_id = self._record("claim", row, row["statement"])
        dates = records.dated(row.get("date"))
        self._session.add(Claim(id=record_id, statement=row["statement"], status=row["status"], **dates))
        self._session.flush()
        self._mentions(record_id, row.get("mentions") or ())
        for each in row.get("evidence") or ():
            grades = {key: each.get(key) for key in ("stance", "kind", "information", "credibility", "note")}
            quote_id = self._id(Record, each["quote"]) if each.get("quote") else None
            passage_id = self._passage(each.get("passage"))
            if quote_id is not None or passage_id is not None:
                basis = {"quote_id": quote_id, "passage_id": None if quote_id is not None else passage_id}
                values = EvidenceValues(**grades)
                claims.evidence_in(self._session, record_id, values, uid=self._free(Evidence, each), **basis)

    def _links(self, row: Json) -> None:
        start, end = self._id(Record, row["from"]), self._id(Record, row["to"])
        assert start is not None  # noqa: S101 - the reader checked that both ends are in the bundle
        assert end is not None  # noqa: S101
        links.add_in(self._session, start, end, row["relation"], row.get("note"), uid=row["uid"])

    def _flags(self, row: Json) -> None:
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
        flag = Flag(
            record_id=self._id(Record, row["record"]),
            passage_id=self._passage(row.get("passage")),
            rival_id=self._id(Record, row["other"]) if row.get("other") else None,
            rival_passage_id=self._passage(row.get("other_passage")),
            key=row.get("key") or row["uid"],
            created_at=row.get("created_at") or now(),
            **{key: row.get(key) for key in plain},
        )
        self._session.add(flag)
        self._session.flush()
        for each in row.get("decisions") or ():
            plain_ = {"verdict": each["verdict"], "reason": each.get("reason"), "reviewer": each["reviewer"]}
            self._session.add(Decision(flag_id=flag.id, decided_at=each["at"], **plain_))

    def _record(self, kind: str, row: Json, label: str) -> int:
        record_id = records.create_in(self._session, kind, label, row["uid"])
        if row.get("created_at"):
            self._session.get_one(Record, record_id).created_at = row["created_at"]
        for tag in row.get("tags") or ():
            self._put_tag(record_id, tag)
        for note in row.get("notes") or ():
            uid = self._free(Note, note)
            note_id = records.note_in(
                self._session, record_id, note["text"], private=note.get("private", False), uid=uid
            )
            if note.get("created_at"):
                self._session.get_one(Note, note_id).created_at = note["created_at"]
        return record_id

    def _put_tag(self, record_id: int, uid: str) -> None:
        tag_id = self._tag_id(uid)
        if tag_id is not None:
            tags.put_in(self._session, [record_id], tag_id)

    def _mentions(self, record_id: int, mentions: Any) -> None:
        for position, each in enumerate(mentions):
            name_id = self._id(Record, each["name"])
            assert name_id is not None  # noqa: S101 - the reader checked that it is in the bundle
            names.mention_in(self._session, record_id, name_id, each["role"], each.get("as_written"), position)

    def _passage(self, passage: Json | None) -> int | None:
        text_id = self._id(Text, passage["text"]) if passage else None
        if passage is None or text_id is None:
            return None
        known = text_id, passage["start"], passage["end"], passage.get("state") or "exact"
        if known not in self._passages:
            plain = {key: passage.get(key) for key in ("start", "end", "exact", "page")}
            around = {key: passage.get(key) or "" for key in ("prefix", "suffix")}
            row = Passage(text_id=text_id, state=known[3], **plain, **around)
            self._session.add(row)
            self._session.flush()
            self._passages[known] = row.id
        return self._passages[known]

    def _tag_id(self, uid: str | None) -> int | None:
        return self._alias.get(uid, self._id(Tag, uid)) if uid else None

    def _free(self, table: Any, row: Json) -> str | None:
        """The uid a row brings along, unless a row here has it already."""
        uid = row.get("uid")
        return str(uid) if uid and self._id(table, uid) is None else None

    def _id(self, table: Any, uid: str) -> int | None:
        found: int | None = self._session.scalars(select(table.id).where(table.uid == uid)).first()
        return found


def _folded(label: str) -> str:
    return fold(label) or label


def _broader_first(rows: list[Json]) -> list[Json]:
    """Tags in an order in which every broader term comes before its narrower ones."""
    by_uid = {row["uid"]: row for row in rows}

    def depth(row: Json) -> int:
        above = by_uid.get(row.get("broader") or "")
        return 1 + depth(above) if above is not None else 0

    return sorted(rows, key=depth)
