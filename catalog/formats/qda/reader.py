"""REFI-QDA in: codebooks (QDC) as terms; projects (QDPX) as sources with their text, codings as quotes with tags."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from catalog.formats import markup
from catalog.formats.found import Found, FoundQuote, FoundSource, FoundTag
from catalog.formats.readers import encodings, xml
from catalog.formats.readers.archive import Archive
from catalog.formats.readers.document import TEXT_LIMIT, clean

_KINDS = {"TextSource", "PDFSource", "PictureSource", "AudioSource", "VideoSource"}
_ALSO = "\nAlso: "
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\ufdd0-\ufdef\ufeff\ufffe\uffff]")
"""Characters of which some are dropped when a text is kept."""


def codebook(root: Any) -> Found:
    """The codes of a codebook or project (its root element)."""
    tags, problems = [], []
    seen: set[str] = set()
    for code, above in _codes(root):
        label = _label(code)
        if label.casefold() in seen:
            problems.append(f"The code “{label}” stands there twice and became one tag.")
        elif label:
            seen.add(label.casefold())
            note, _, also = (_description(code)).partition(_ALSO)
            others = tuple((each.strip(), None) for each in also.split(";") if each.strip())
            tags.append(FoundTag(label, others, above, note.strip() or None, _colour(code)))
    if any(xml.local(e.tag) == "Set" for e in root.iter() if isinstance(e.tag, str)):
        problems.append("Sets of codes have no place in our vocabulary and were left out.")
    return Found(tags=tuple(tags), problems=tuple(problems))


def project(archive: Archive) -> Found:
    """The sources, selections and codes of a project. Raises Unreadable when the zip holds none."""
    name = next((each for each in archive.names() if each.lower().endswith(".qde")), "project.qde")
    root = xml.tree(archive.part(name))
    reader = _Project(root, archive)
    codes = codebook(root)
    sources = [reader.source(e) for e in root.iter() if isinstance(e.tag, str) and xml.local(e.tag) in _KINDS]
    return Found(tuple(sources), codes.tags, (*codes.problems, *dict.fromkeys(reader.problems)))


class _Project:
    def __init__(self, root: Any, archive: Archive) -> None:
        self._archive = archive
        self._parts = {part.rpartition("/")[2]: part for part in archive.names()}
        self._labels = {code.get("guid"): _label(code) for code, _ in _codes(root)}
        self._notes = {e.get("guid"): e for e in root.iter("{*}Note")}
        self.problems: list[str] = []

    def source(self, element: Any) -> FoundSource:
        title = element.get("name") or "Untitled"
        raw = self._text(element)
        text, moved = _tidied(raw)
        if not text.strip():
            self.problems.append(f"“{title}” has no text in the project; its codings could not be placed.")
        marked = list(element.iter("{*}PlainTextSelection"))
        quotes = [quote for each in marked if (quote := self._quote(each, raw, text, moved))]
        unplaced = [e for e in element.iter() if isinstance(e.tag, str) and xml.local(e.tag).endswith("Selection")]
        if len(unplaced) > len(marked):
            self.problems.append(f"{len(unplaced) - len(marked)} codings of places in pictures or sound were left out.")
        return FoundSource(
            item={"id": "", "type": "document", "title": title},
            tags=tuple(self._tags(element)),
            notes=tuple(self._said(element)),
            quotes=tuple(quotes),
            text=text if text.strip() else "",
        )

    def _text(self, element: Any) -> str:
        """The plain text of a source: inside the project, or in a file of its own; of a PDF, its representation."""
        holders = [element, *element.iter("{*}Representation")]
        for holder in holders:
            if (inline := holder.find("{*}PlainTextContent")) is not None and inline.text:
                return str(inline.text)
            path = (holder.get("plainTextPath") or "").rpartition("/")[2]
            if path in self._parts:
                return encodings.decode(self._archive.part(self._parts[path]))[0][:TEXT_LIMIT]
        return ""

    def _quote(self, element: Any, raw: str, text: str, moved: list[int]) -> FoundQuote | None:
        start, end = _number(element.get("startPosition")), _number(element.get("endPosition"))
        if not 0 <= start < end <= len(raw):
            self.problems.append(f"The selection “{(element.get('name') or '')[:60]}” lies outside its text.")
            return None
        start, end = start - bisect_right(moved, start - 1), end - bisect_right(moved, end - 1)
        words = text[start:end]
        while words[:1].isspace():
            words, start = words[1:], start + 1
        while words[-1:].isspace():
            words, end = words[:-1], end - 1
        notes = tuple(self._said(element))
        return FoundQuote(words, start=start, end=end, tags=tuple(self._tags(element)), notes=notes) if words else None

    def _tags(self, element: Any) -> Iterator[str]:
        for reference in element.iterfind("{*}Coding/{*}CodeRef"):
            if label := self._labels.get(reference.get("targetGUID")):
                yield label

    def _said(self, element: Any) -> Iterator[str]:
        if words := _description(element):
            yield words
        for reference in element.iterfind("{*}NoteRef"):
            note = self._notes.get(reference.get("targetGUID"))
            if note is not None and (words := markup.plain(self._text(note) or _description(note))):
                yield words


def _tidied(raw: str) -> tuple[str, list[int]]:
    """The text as we keep it, and the places of the characters that were dropped on the way (from CR LF only LF)."""
    odd = (match.start() for match in _ODD.finditer(raw))
    return clean(raw), [place for place in odd if clean(raw[place]) == "" or raw[place : place + 2] == "\r\n"]


def _codes(root: Any) -> Iterator[tuple[Any, str | None]]:
    """Every code with the label of the one around it."""
    for code in root.iter("{*}Code"):
        parent = code.getparent()
        yield code, _label(parent) if parent is not None and xml.local(parent.tag) == "Code" else None


def _label(code: Any) -> str:
    return " ".join((code.get("name") or "").split())


def _description(element: Any) -> str:
    return (element.findtext("{*}Description") or "").strip()


def _colour(code: Any) -> str | None:
    colour = code.get("color") or ""
    return colour if len(colour) == 7 and colour.startswith("#") else None


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 12 else -1
