"""The content of a bundle as plain values: canonical order, and the rules a schema cannot say."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from catalog.domain.errors import Invalid
from catalog.formats.bundle import schema

Record = Mapping[str, Any]
Content = Mapping[str, Any]

LISTS = ("sources", "names", "quotes", "claims", "tags", "links", "flags")
_RECORDS = ("sources", "quotes", "claims", "names")
_SHOWN = 10


def canonical(content: Content) -> dict[str, Any]:
    """The content with every list there and in the order of its uids, so that equal content has equal bytes."""
    lists = {key: sorted(content.get(key) or (), key=lambda r: str(r["uid"])) for key in LISTS}
    return {"title": None, "created": None} | dict(content) | {"format": "catalog", "version": 1} | lists


def to_json(content: Content) -> bytes:
    """catalogue.json of canonical content: a record per line, so that two exports can be compared line by line."""
    rows = [f"{_compact(key)}: {_rows(value) if key in LISTS else _compact(value)}" for key, value in content.items()]
    return ("{\n" + ",\n".join(sorted(rows)) + "\n}\n").encode()


def _rows(records: Sequence[Record]) -> str:
    return "[\n" + ",\n".join(map(_compact, records)) + "\n]" if records else "[]"


_compact = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


def check(content: Content, texts: Mapping[str, str] | None = None) -> None:
    """Raise Invalid, naming the first problems, unless the content fits the schema and every uid in it leads somewhere.

    With `texts` (uid → text) their checksums and the offsets in them are checked too.
    """
    found = list(_first(schema.problems(content)))
    found = found or list(_first(_references(content))) or list(_first(_in_texts(content, texts or {})))
    if found:
        more = " …" if len(found) == _SHOWN else ""
        raise Invalid(
            f"catalogue.json is not as it must be: {'; '.join(found)}{more}",
            "Ask for a new export, or correct the file by the schema in resources/schema/catalogue-1.json.",
            field="catalogue.json",
        )


def _first(problems: Iterator[str]) -> Iterator[str]:
    for _, problem in zip(range(_SHOWN), problems, strict=False):
        yield problem


def _references(content: Content) -> Iterator[str]:
    uids = {key: [r["uid"] for r in content.get(key) or ()] for key in LISTS}
    texts = [t["uid"] for s in content.get("sources") or () for t in s.get("texts") or ()]
    counted = Counter(u for key in LISTS for u in uids[key])
    counted.update(texts)
    yield from (f"the uid {uid} stands {n} times" for uid, n in counted.items() if n > 1)
    known = {key: set(found) for key, found in uids.items()} | {"texts": set(texts)}
    known["records"] = {u for key in _RECORDS for u in uids[key]}
    for key in LISTS:
        for record in content.get(key) or ():
            for kind, uid, what in _uses(key, record):
                if uid is not None and uid not in known[kind]:
                    yield f"{key} {record['uid']}: its {what} {uid} is not in the file"
    yield from _circles(content.get("tags") or ())


def _uses(key: str, record: Record) -> Iterator[tuple[str, str | None, str]]:
    """(kind, uid, what it is called) of everything a record points to."""
    for each in (*(record.get("contributors") or ()), *(record.get("mentions") or ())):
        yield "names", each["name"], "name"
    for tag in record.get("tags") or ():
        yield "tags", tag, "tag"
    for each in record.get("evidence") or ():
        yield "quotes", each.get("quote"), "quote"
        yield "texts", (each.get("passage") or {}).get("text"), "text"
    yield "texts", (record.get("passage") or {}).get("text"), "text"
    if key == "quotes":
        yield "sources", record.get("source"), "source"
    if key == "tags":
        yield "tags", record.get("broader"), "broader tag"
    if key == "links":
        yield "records", record["from"], "beginning"
        yield "records", record["to"], "end"
    if key == "flags":
        yield "records", record["record"], "record"
        yield "records", record.get("other"), "rival"
        yield "texts", (record.get("other_passage") or {}).get("text"), "rival text"


def _circles(tags: Sequence[Record]) -> Iterator[str]:
    broader = {t["uid"]: t.get("broader") for t in tags}
    ending: set[str] = set()
    for uid in broader:
        path: set[str] = set()
        at = uid
        while at is not None and at not in ending and at not in path:
            path.add(at)
            at = broader.get(at)
        if at in path:
            yield f"tags {at}: it is its own broader tag"
        ending |= path


def _in_texts(content: Content, texts: Mapping[str, str]) -> Iterator[str]:
    for source in content.get("sources") or ():
        for text in source.get("texts") or ():
            body = texts.get(text["uid"])
            if body is not None and sha256(body.encode()) != text["sha256"]:
                yield f"texts/{text['uid']}.txt is another text than its checksum says"
    for passage in passages(content):
        body = texts.get(passage["text"])
        if body is not None and not 0 <= passage["start"] <= passage["end"] <= len(body):
            yield f"a passage ({passage['start']}–{passage['end']}) lies outside its text {passage['text']}"


def text_uids(content: Content) -> list[str]:
    """The uid of every text version."""
    return [t["uid"] for s in content["sources"] for t in s.get("texts") or ()]


def sha256(data: bytes) -> str:
    """The checksum by which texts and originals are known."""
    return hashlib.sha256(data).hexdigest()


def passages(content: Content) -> Iterator[Record]:
    """Every passage of quotes, evidence and flags."""
    for record in (*(content.get("quotes") or ()), *(content.get("flags") or ())):
        yield from (record[key] for key in ("passage", "other_passage") if record.get(key))
    for claim in content.get("claims") or ():
        yield from (e["passage"] for e in claim.get("evidence") or () if e.get("passage"))
