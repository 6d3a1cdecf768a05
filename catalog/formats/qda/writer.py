"""REFI-QDA out: tags as a codebook (QDC); texts, quotes and tags as a project (QDPX) other QDA programs open."""

import io
import re
import uuid
import zipfile
from collections.abc import Iterable
from typing import Any

from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered
from catalog.formats.xml_out import add, root, to_bytes

PROJECT = "urn:QDA-XML:project:1.0"
CODEBOOK = "urn:QDA-XML:codebook:1.0"
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_SPACE = uuid.UUID("5b0f7a3e-64a3-4d44-9d0a-1f0c8f1b8f10")
"""The name space of the identifiers that a project needs and we do not have."""


def codebook(bundle: Rendered) -> bytes:
    """The tags as a codebook: labels, hierarchy, scope notes, colours."""
    book = root("CodeBook", CODEBOOK, {"origin": "Catalog"})
    _codes(add(book, "Codes"), bundle.content["tags"])
    return to_bytes(book)


def project(bundle: Rendered) -> bytes:
    """The newest text of every source, the quotes in it as selections, their tags as codes, notes as descriptions."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        texts = {source["uid"]: text for source in bundle.content["sources"] if (text := _newest(source, bundle))}
        _put(archive, "project.qde", _project(bundle, texts))
        for text in texts.values():
            _put(archive, f"Sources/{text['uid']}.txt", bundle.texts[text["uid"]].encode())
    return target.getvalue()


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, data)


def _newest(source: Record, bundle: Rendered) -> Record | None:
    there = [text for text in source.get("texts") or () if text["uid"] in bundle.texts]
    return max(there, key=lambda text: int(text["version"]), default=None)


def _project(bundle: Rendered, texts: dict[str, Record]) -> bytes:
    made = bundle.now.strftime("%Y-%m-%dT%H:%M:%SZ")
    title = bundle.content["title"] or "Catalog"
    user = _guid("user")
    top = root("Project", PROJECT, {"name": title, "origin": "Catalog", "creationDateTime": made})
    top.set("creatingUserGUID", user)
    add(add(top, "Users"), "User", attributes={"guid": user, "name": "Catalog"})
    if bundle.content["tags"]:
        _codes(add(add(top, "CodeBook"), "Codes"), bundle.content["tags"])
    if texts:
        listed = add(top, "Sources")
        for source in bundle.content["sources"]:
            if source["uid"] in texts:
                _source(listed, source, texts[source["uid"]], bundle, user)
    return to_bytes(top)


def _source(parent: Any, source: Record, text: Record, bundle: Rendered, user: str) -> None:
    path = f"internal://{text['uid']}.txt"
    plain = {"guid": _own(source["uid"]), "name": source["title"], "plainTextPath": path, "creatingUser": user}
    found = add(parent, "TextSource", attributes=plain)
    _describe(found, source)
    for quote in bundle.content["quotes"]:
        passage = quote.get("passage")
        if passage and passage["text"] == text["uid"] and passage.get("state") != "orphan":
            _selection(found, quote, user)
    _coded(found, source, user)


def _selection(parent: Any, quote: Record, user: str) -> None:
    passage = quote["passage"]
    span = {"startPosition": passage["start"], "endPosition": passage["end"]}
    name = " ".join(quote["text"].split())[:80]
    plain = {"guid": _own(quote["uid"]), "name": name, **span, "creatingUser": user}
    made = add(parent, "PlainTextSelection", attributes=plain)
    _describe(made, quote)
    _coded(made, quote, user)


def _coded(parent: Any, record: Record, user: str) -> None:
    for tag in record.get("tags") or ():
        coding = add(parent, "Coding", attributes={"guid": _guid(record["uid"] + tag), "creatingUser": user})
        add(coding, "CodeRef", attributes={"targetGUID": _own(tag)})


def _describe(parent: Any, record: Record) -> None:
    notes = [note["text"] for note in record.get("notes") or ()]
    if notes:
        add(parent, "Description", "\n\n".join(notes))


def _codes(parent: Any, tags: Iterable[Record]) -> None:
    """The codes, narrower ones inside their broader one."""
    tags = list(tags)
    known, places = {tag["uid"] for tag in tags}, {None: parent}
    waiting = tags
    while waiting:
        later = []
        for tag in waiting:
            above = tag.get("broader") if tag.get("broader") in known else None
            if above in places:
                places[tag["uid"]] = _code(places[above], tag)
            else:
                later.append(tag)
        waiting = later


def _code(parent: Any, tag: Record) -> Any:
    code = add(parent, "Code", attributes={"guid": _own(tag["uid"]), "name": tag["label"], "isCodable": "true"})
    if tag.get("colour"):
        code.set("color", tag["colour"])
    said = [tag.get("scope_note") or "", "; ".join(each["label"] for each in tag.get("alternatives") or ())]
    if any(said):
        add(code, "Description", "\nAlso: ".join(said).strip())
    return code


def _own(uid: str) -> str:
    """The uid of a record, which in a file written by hand need not be a UUID."""
    return uid if _UUID.fullmatch(uid) else _guid(uid)


def _guid(words: str) -> str:
    return str(uuid.uuid5(_SPACE, words))
