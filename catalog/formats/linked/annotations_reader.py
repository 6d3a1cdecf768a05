"""Annotations of web pages as quotes: Hypothesis (export or answer of its interface) and W3C Web Annotations."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from catalog.formats import markup
from catalog.formats.found import Found, FoundQuote, FoundSource

Json = Mapping[str, Any]
_FRAGMENT = re.compile(r"(?:[^&]*&)*page=(\d{1,6})\b")
_WHOLE_TAGS = ("tagging", "classifying")


def is_hypothesis(value: Any) -> bool:
    """Whether a JSON value is a list of annotations of Hypothesis, bare or as its programs wrap it."""
    return any(isinstance(each, Mapping) and "uri" in each and "target" in each for each in _rows(value)[:20])


def hypothesis(value: Any) -> Found:
    """The annotated pages with their quotes; notes on a page as a whole and replies become notes."""
    pages: dict[str, _Page] = {}
    for row in _rows(value):
        if isinstance(row, Mapping) and isinstance(row.get("uri"), str):
            page = pages.setdefault(_address(row["uri"]), _Page())
            page.title = page.title or _title(row.get("document"))
            selectors = [s for target in _listed(row.get("target")) for s in _selectors(target)]
            page.take(selectors, _texts(row.get("tags")), [markup.plain(str(row.get("text") or ""))])
    return _found(pages)


def is_web_annotation(value: Any) -> bool:
    """Whether a JSON value is a W3C Web Annotation, a list, page or collection of them."""
    return any(True for _ in _annotations(value, 0))


def web_annotations(value: Any) -> Found:
    """The annotated resources with their quotes; tags are bodies with that purpose, other bodies notes."""
    pages: dict[str, _Page] = {}
    judged = 0
    for each in _annotations(value, 0):
        if {"moderating", "assessing"} & set(_texts(each.get("motivation"))):
            judged += 1
            continue
        tags, notes = _bodies(each)
        for target in _listed(each.get("target")):
            address = target if isinstance(target, str) else _source_of(target)
            if address:
                page = pages.setdefault(_address(address), _Page())
                page.title = page.title or _label(target)
                page.take(_selectors(target), tags, notes)
    said = (f"{judged} annotations judge other words (flags, assessments) and were left out.",) if judged else ()
    return replace(_found(pages), problems=said)


class _Page:
    """What was annotated on one page so far."""

    def __init__(self) -> None:
        self.title = ""
        self.quotes: list[FoundQuote] = []
        self.notes: list[str] = []
        self.tags: list[str] = []

    def take(self, selectors: Sequence[Json], tags: Sequence[str], notes: Sequence[str]) -> None:
        """An annotation: a quote where it marks words, else a note on the whole page."""
        said = tuple(note for note in notes if note)
        quoted = next((s for s in selectors if s.get("type") == "TextQuoteSelector" and s.get("exact")), None)
        if quoted is None:
            self.notes += said
            self.tags += tags
            return
        span = next((s for s in selectors if s.get("type") == "TextPositionSelector"), {})
        start, end = (span.get(key) if isinstance(span.get(key), int) else None for key in ("start", "end"))
        around = {key: str(quoted.get(key) or "") for key in ("prefix", "suffix")}
        words = " ".join(str(quoted["exact"]).split())
        quote = FoundQuote(
            words, locator=_page(selectors), start=start, end=end, tags=tuple(tags), notes=said, **around
        )
        self.quotes.append(quote)


def _page(selectors: Sequence[Json]) -> str | None:
    """The page a selector names: of Hypothesis by its label, of a PDF (RFC 8118) by its number."""
    for each in selectors:
        if each.get("type") == "PageSelector" and each.get("label"):
            return str(each["label"])
        if each.get("type") == "FragmentSelector" and (found := _FRAGMENT.match(str(each.get("value") or ""))):
            return found[1]
    return None


def _found(pages: Mapping[str, _Page]) -> Found:
    sources = [
        FoundSource(
            item=_item(address, page.title),
            quotes=tuple(page.quotes),
            notes=tuple(page.notes),
            tags=tuple(dict.fromkeys(page.tags)),
        )
        for address, page in pages.items()
    ]
    return Found(tuple(sources))


def _item(address: str, title: str) -> dict[str, Any]:
    """A web page; what has no address on the web is a document of that title."""
    if address.startswith("urn:"):
        item: dict[str, Any] = {"id": "", "type": "document", "title": title or address}
        return item | ({"custom": {"hypothesis:uri": address}} if address.startswith("urn:x-pdf:") else {})
    return {"id": "", "type": "webpage", "title": title or address, "URL": address}


def _rows(value: Any) -> Sequence[Any]:
    if isinstance(value, Mapping):
        value = value.get("rows") or value.get("annotations") or ([value] if "uri" in value else [])
    return value if isinstance(value, list) else []


def _annotations(value: Any, depth: int) -> Iterator[Json]:
    if isinstance(value, list) and depth < 6:
        for each in value:
            yield from _annotations(each, depth + 1)
    elif isinstance(value, Mapping) and depth < 6:
        if "Annotation" in _texts(value.get("type") or value.get("@type")) and value.get("target"):
            yield value
        for key in ("first", "items", "@graph", "resources", "annotations"):
            yield from _annotations(value.get(key), depth + 1)


def _bodies(annotation: Json) -> tuple[list[str], list[str]]:
    tags: list[str] = []
    notes = _texts(annotation.get("bodyValue"))
    for body in _listed(annotation.get("body")):
        text = body if isinstance(body, str) else str(body.get("value") or body.get("chars") or "") if body else ""
        purpose = body.get("purpose") if isinstance(body, Mapping) else None
        (tags if purpose in _WHOLE_TAGS else notes).append(markup.plain(text))
    return [each for each in tags if each], [each for each in notes if each]


def _source_of(target: Any) -> str:
    if not isinstance(target, Mapping):
        return ""
    source = target.get("source") or target.get("id")
    source = source.get("id") if isinstance(source, Mapping) else source
    return source if isinstance(source, str) else ""


def _selectors(target: Any) -> list[Json]:
    """The selectors of a target, those that refine another one too."""
    found: list[Json] = []
    waiting = list(_listed(target.get("selector"))) if isinstance(target, Mapping) else []
    while waiting and len(found) < 100:
        each = waiting.pop(0)
        if isinstance(each, Mapping):
            found.append(each)
            waiting += _listed(each.get("refinedBy")) + _listed(each.get("items"))
    return found


def _label(target: Any) -> str:
    found = [target, target.get("source")] if isinstance(target, Mapping) else []
    labels = (each.get("label") or each.get("title") for each in found if isinstance(each, Mapping))
    return next((label for label in labels if isinstance(label, str)), "")


def _address(uri: str) -> str:
    return uri.split("#", 1)[0] or uri


def _title(document: Any) -> str:
    return " ".join(next(iter(_texts(document.get("title"))), "").split()) if isinstance(document, Mapping) else ""


def _texts(value: Any) -> list[str]:
    return [each for each in _listed(value) if isinstance(each, str) and each.strip()]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
