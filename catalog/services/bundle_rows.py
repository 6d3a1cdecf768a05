"""The lists of a bundle as rows: each entry added, or made what a choice between mine and theirs wants it to be."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from catalog.domain.errors import Invalid
from catalog.domain.folding import fold
from catalog.domain.values import EvidenceValues, FormValues
from catalog.services import claims, links, names, records, sources, texts
from catalog.services.bundle_content import ARCHIVE
from catalog.services.bundle_parts import Parts, folded
from catalog.store.identity import as_time, now
from catalog.store.tables import (
    Claim,
    Decision,
    Evidence,
    Flag,
    Link,
    Name,
    NameForm,
    Original,
    Quote,
    Record,
    Source,
    Tag,
    TagLabel,
    Text,
)

Json = Mapping[str, Any]

_UNTITLED = "Untitled"
_UNKNOWN = "application/octet-stream"
_TABLES: dict[str, Any] = {"tags": Tag, "links": Link, "flags": Flag}
_FLAG = ("uid", "category", "rule", "cue", "reason", "suggestion", "strength", "in_quotation", "status", "engine")
_QUOTE = ("text", "kind", "voice", "locator", "occasion", "original_text", "original_language")
_SOURCE = ("type", "title", "language", "citation_key", "reliability", "nature")


class Rows:
    """Writes entries in the order in which the lists refer to one another. `contents` are full texts by uid."""

    def __init__(self, session: Session, contents: Mapping[str, str]) -> None:
        self._session = session
        self._contents = contents
        self.parts = Parts(session)

    def id(self, key: str, uid: str) -> int | None:
        """The id here of an entry of the list `key`. Raises Invalid when its uid is that of another kind of record."""
        if key in _TABLES:
            return self.parts.id(_TABLES[key], uid)
        row = self._session.scalars(select(Record).where(Record.uid == uid)).first()
        if row is not None and f"{row.kind}s" != key:
            raise Invalid(
                f"The uid {uid} is that of a {row.kind} here.", "The bundle was changed by hand; get another."
            )
        return row.id if row else None

    def write(self, key: str, row: Json, at: int | None = None) -> None:
        """Add the entry, or make the one with the id `at` like it."""
        getattr(self, f"_{key}")(row, at)
        self._session.flush()

    def _put(self, table: Any, at: int | None, columns: dict[str, Any]) -> Any:
        if at is not None and self._session.get(table, at) is not None:
            self._session.execute(update(table).where(table.id == at).values(**columns))
            return self._session.get_one(table, at)
        made = table(**columns) if at is None else table(id=at, **columns)
        self._session.add(made)
        self._session.flush()
        return made

    def _record(self, kind: str, row: Json, label: str, at: int | None) -> int:
        record_id = at if at is not None else records.create_in(self._session, kind, label, row["uid"])
        if at is None and row.get("created_at"):
            self._session.get_one(Record, record_id).created_at = as_time(row["created_at"])
        if at is not None:
            records.relabel_in(self._session, at, label)
        self.parts.carry(record_id, row.get("tags") or ())
        self.parts.note(record_id, row.get("notes") or ())
        return record_id

    def _tags(self, row: Json, at: int | None) -> None:
        label = records.required(row["label"], "A tag")
        if at is None and self.parts.alias(row):
            return
        plain = {key: row.get(key) for key in ("uid", "label", "scope_note", "colour")}
        broader = self.parts.tag(row.get("broader"))
        tag = self._put(Tag, at, {"folded": folded(label), "broader_id": broader, **plain})
        self._session.execute(delete(TagLabel).where(TagLabel.tag_id == tag.id))
        for other in row.get("alternatives") or ():
            words = other["label"]
            self._session.add(TagLabel(tag_id=tag.id, label=words, folded=fold(words), language=other.get("language")))

    def _names(self, row: Json, at: int | None) -> None:
        preferred = records.required(row["preferred"], "The preferred form of a name")
        record_id = self._record("name", row, preferred, at)
        plain = {key: row.get(key) for key in ("kind", "family", "given", "dates", "description")}
        self._put(Name, record_id, plain)
        self._session.execute(delete(NameForm).where(NameForm.name_id == record_id))
        forms = _forms(preferred, row.get("forms") or ())
        keys = ("form", "kind", "language", "script", "scheme")
        values: list[dict[str, Any]] = [{key: form.get(key) for key in keys} for form in forms]
        names.add_forms_in(self._session, record_id, [FormValues(**each) for each in values])
        for form in forms:
            if uid := self.parts.free(NameForm, form):
                here = select(NameForm).where(NameForm.name_id == record_id, NameForm.form == form["form"])
                self._session.scalars(here).one().uid = uid

    def _sources(self, row: Json, at: int | None) -> None:
        title = (row.get("title") or "").strip() or _UNTITLED
        record_id = self._record("source", row, title, at)
        archive = row.get("archive") or {}
        columns = {key: row.get(key) for key in _SOURCE} | {field: archive.get(field) for field in ARCHIVE}
        columns["title"] = title
        columns |= {"contributors": "", **sources.fields_columns(row.get("fields") or {})}
        self._put(Source, record_id, {**columns, **records.dated(row.get("date"))})
        self.parts.mention(record_id, [*(row.get("contributors") or ()), *(row.get("mentions") or ())])
        written = sources.contributors_in(self._session, record_id)
        shown = "; ".join(each.as_written or each.name for each in written)
        self._put(Source, record_id, {"contributors": shown})
        originals = {file["uid"]: self._original(record_id, file) for file in row.get("files") or ()}
        for text in sorted(row.get("texts") or (), key=_version):
            self._text(record_id, text, originals)

    def _original(self, source_id: int, file: Json) -> int:
        if (there := self.parts.id(Original, file["uid"])) is not None:
            return there
        plain = {key: file[key] for key in ("uid", "sha256", "name")}
        plain |= {"media_type": file.get("media_type") or _UNKNOWN, "size": file.get("size") or 0}
        made: int = self._put(Original, None, {"source_id": source_id, "created_at": now(), **plain}).id
        return made

    def _text(self, source_id: int, text: Json, originals: Mapping[str, int]) -> None:
        """Add a text that is not here, as the version it says unless that number is taken."""
        if text["uid"] not in self._contents or self.parts.id(Text, text["uid"]) is not None:
            return
        taken = select(func.max(Text.version)).where(Text.source_id == source_id)
        version = max(_version(text), (self._session.scalar(taken) or 0) + 1)
        pages = tuple((offset, label) for offset, label in text.get("pages") or ())
        content, original = self._contents[text["uid"]], originals.get(text.get("file") or "")
        language, uid = text.get("language"), text["uid"]
        text_id = texts.add_in(self._session, source_id, content, pages, language, original, uid=uid)
        self._session.get_one(Text, text_id).version = version
        self._session.flush()

    def _quotes(self, row: Json, at: int | None) -> None:
        record_id = self._record("quote", row, records.required(row["text"], "A quote"), at)
        verified = row.get("verified") or {}
        columns = {key: row.get(key) for key in _QUOTE}
        columns |= {"kind": row.get("kind") or "verbatim", "voice": row.get("voice") or "author"}
        columns |= {f"verified_{key}": verified.get(key) for key in ("against", "by", "at")}
        if verified.get("at"):
            columns["verified_at"] = as_time(verified["at"])
        columns |= {"source_id": self.parts.id(Record, row.get("source")), **records.dated(row.get("date"))}
        self._put(Quote, record_id, {**columns, "passage_id": self.parts.passage(row.get("passage"))})
        self.parts.mention(record_id, row.get("mentions") or ())

    def _claims(self, row: Json, at: int | None) -> None:
        record_id = self._record("claim", row, records.required(row["statement"], "A claim"), at)
        columns = {"statement": row["statement"], "status": row.get("status") or "open"}
        columns |= records.dated(row.get("date"))
        self._put(Claim, record_id, columns)
        self.parts.mention(record_id, row.get("mentions") or ())
        self._session.execute(delete(Evidence).where(Evidence.claim_id == record_id))
        for each in row.get("evidence") or ():
            self._evidence(record_id, each)

    def _evidence(self, claim_id: int, row: Json) -> None:
        grades: dict[str, Any] = {key: row.get(key) for key in ("stance", "kind", "information", "credibility", "note")}
        quote_id = self.parts.id(Record, row.get("quote"))
        passage_id = self.parts.passage(row.get("passage")) if quote_id is None else None
        if quote_id is not None or passage_id is not None:
            basis = {"quote_id": quote_id, "passage_id": passage_id}
            uid = self.parts.free(Evidence, row)
            claims.evidence_in(self._session, claim_id, EvidenceValues(**grades), uid=uid, **basis)

    def _links(self, row: Json, at: int | None) -> None:
        start, end = self.parts.id(Record, row["from"]), self.parts.id(Record, row["to"])
        assert start is not None  # noqa: S101 - the reader checked that both ends are in the bundle
        assert end is not None  # noqa: S101
        if at is not None:
            self._session.execute(delete(Link).where(Link.id == at))
        links.add_in(self._session, start, end, row["relation"], row.get("note"), uid=row["uid"])

    def _flags(self, row: Json, at: int | None) -> None:
        flag = self._put(
            Flag,
            at,
            {key: row.get(key) for key in _FLAG}
            | {
                "record_id": self.parts.id(Record, row["record"]),
                "passage_id": self.parts.passage(row.get("passage")),
                "rival_id": self.parts.id(Record, row.get("other")),
                "rival_passage_id": self.parts.passage(row.get("other_passage")),
                "key": row.get("key") or row["uid"],
                "created_at": as_time(row.get("created_at") or now()),
            },
        )
        there = set(self._session.scalars(select(Decision.decided_at).where(Decision.flag_id == flag.id)))
        for each in row.get("decisions") or ():
            at_time = each.get("at") or now()
            if at_time not in there:
                said = {"verdict": each["verdict"], "reason": each.get("reason")}
                who = each.get("reviewer") or ""
                self._session.add(Decision(flag_id=flag.id, decided_at=as_time(at_time), reviewer=who, **said))


def _forms(preferred: str, forms: Sequence[Json]) -> list[Json]:
    """The forms with exactly one preferred, which is the one the name says."""
    plain = [{**form, "form": form["form"].strip()} for form in forms if form["form"].strip()]
    own = next((form for form in plain if form["form"] == preferred), {})
    others = [form for form in plain if form["form"] != preferred]
    kinds = ({**form, "kind": "variant"} if form.get("kind") == "preferred" else form for form in others)
    return [{**own, "form": preferred, "kind": "preferred"}, *kinds]


def _version(text: Json) -> int:
    return int(text.get("version") or 1)
