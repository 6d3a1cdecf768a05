"""Passages as W3C Web Annotations: quotes highlighted, evidence and flags with what was said of them."""

import json
from collections.abc import Iterator
from typing import Any

from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered

Json = dict[str, Any]


def annotations_jsonld(bundle: Rendered) -> bytes:
    """An annotation collection with one page; targets are the texts of the bundle, positions in code points."""
    found = [*_quotes(bundle), *_evidence(bundle), *_flags(bundle)]
    page = {"id": "#page", "type": "AnnotationPage", "partOf": "#collection", "startIndex": 0, "items": found}
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "#collection",
        "type": "AnnotationCollection",
        "label": bundle.content["title"] or "Annotations",
        "total": len(found),
        "first": page,
    }
    return to_json(collection)


def to_json(value: Json) -> bytes:
    """JSON as every machine-readable file of the bundle has it: of each list every entry on a line of its own.

    Indented JSON is put together in Python, at five times the cost of lines that are written whole.
    """
    rows = [f"{_line(key)}: {_rows(each) if isinstance(each, list) else _line(each)}" for key, each in value.items()]
    return ("{\n" + ",\n".join(rows) + "\n}\n").encode()


def _rows(entries: list[object]) -> str:
    return "[\n" + ",\n".join(map(_line, entries)) + "\n]" if entries else "[]"


_line = json.JSONEncoder(ensure_ascii=False).encode


def urn(uid: str) -> str:
    """The identifier of a record outside the catalogue."""
    return f"urn:uuid:{uid}"


def _quotes(bundle: Rendered) -> Iterator[Json]:
    labels = {t["uid"]: t["label"] for t in bundle.content["tags"]}
    for quote in bundle.content["quotes"]:
        if quote.get("passage"):
            bodies = [_body(labels[t], "tagging") for t in quote.get("tags") or ()]
            bodies += [_body(n["text"], "commenting") for n in quote.get("notes") or ()]
            yield _annotation(urn(quote["uid"]), "highlighting", bodies, quote["passage"])


def _evidence(bundle: Rendered) -> Iterator[Json]:
    for claim in bundle.content["claims"]:
        for number, each in enumerate(claim.get("evidence") or ()):
            if each.get("passage"):
                body = _body(f"{each['stance']}: {claim['statement']}", "assessing")
                yield _annotation(f"{urn(claim['uid'])}#evidence-{number}", "assessing", [body], each["passage"])


def _flags(bundle: Rendered) -> Iterator[Json]:
    for flag in bundle.content["flags"]:
        if flag.get("passage"):
            bodies = [_body(flag["category"], "tagging"), _body(flag.get("reason") or "", "commenting")]
            if flag.get("suggestion"):
                bodies.append(_body(flag["suggestion"], "editing"))
            bodies += [
                _body(f"{d['verdict']}: {d.get('reason') or ''}".rstrip(": "), "moderating")
                for d in flag.get("decisions") or ()
            ]
            yield _annotation(urn(flag["uid"]), "moderating", bodies, flag["passage"])


def _body(text: str, purpose: str) -> Json:
    return {"type": "TextualBody", "value": text, "format": "text/plain", "purpose": purpose}


def _annotation(identifier: str, motivation: str, bodies: list[Json], passage: Record) -> Json:
    selectors = [
        {"type": "TextPositionSelector", "start": passage["start"], "end": passage["end"]},
        {
            "type": "TextQuoteSelector",
            "exact": passage["exact"],
            "prefix": passage.get("prefix") or "",
            "suffix": passage.get("suffix") or "",
        },
    ]
    target = {"source": f"texts/{passage['text']}.txt", "selector": selectors}
    return {"id": identifier, "type": "Annotation", "motivation": motivation, "body": bodies, "target": target}
