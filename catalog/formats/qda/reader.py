"""REFI-QDA projects (QDPX) in: sources with their text, codings as quotes with tags, the rest as notes."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from catalog.formats import markup
from catalog.formats.found import Found, FoundQuote, FoundSource
from catalog.formats.qda import codes, places
from catalog.formats.qda.codes import description, label
from catalog.formats.readers import encodings, xml
from catalog.formats.readers.archive import Archive
from catalog.formats.readers.document import TEXT_LIMIT, clean

_KINDS = {"TextSource", "PDFSource", "PictureSource", "AudioSource", "VideoSource"}
_ELSEWHERE = {"PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection"}
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\ufdd0-\ufdef\ufeff\ufffe\uffff]")
"""Characters of which some are dropped when a text is kept."""


def project(archive: Archive) -> Found:
    """The sources, selections and codes of a project. Raises Unreadable when the zip holds none."""
    name = next((each for each in archive.names() if each.lower().endswith(".qde")), "project.qde")
    root = xml.tree(archive.part(name))
    reader = _Project(root, archive)
    book = codes.codebook(root, reader.noted)
    sources = [reader.source(e) for e in root.iter() if isinstance(e.tag, str) and xml.local(e.tag) in _KINDS]
    sources += reader.memos()
    return Found(tuple(sources), book.tags, (*book.problems, *dict.fromkeys(reader.problems)))


class _Project:
    def __init__(self, root: Any, archive: Archive) -> None:
        self._archive = archive
        self._parts = {part.rpartition("/")[2]: part for part in archive.names()}
        self._labels = {code.get("guid"): name for code, name in codes.named(root).items()}
        self._sets = codes.sets(root)
        self._root = root
        self._notes = {e.get("guid"): e for e in root.iter("{*}Note")}
        self._told: set[str | None] = set()
        self._variables = {e.get("guid"): label(e) for e in root.iter("{*}Variable")}
        self.problems: list[str] = []

    def source(self, element: Any) -> FoundSource:
        title = element.get("name") or "Untitled"
        raw = self._text(element)
        text, moved = _tidied(raw)
        if not text.strip():
            self.problems.append(f"“{title}” has no text in the project; its codings could not be placed.")
        if xml.local(element.tag) != "TextSource":
            self.problems.append("PDFs, pictures and recordings stay in the project; attach them to their sources.")
        marked = [*element.iter("{*}PlainTextSelection"), *element.iter("{*}TranscriptSelection")]
        quotes = [quote for each in marked if (quote := self._quote(each, raw, text, moved))]
        custom = {f"qda:{name}": value for name, value in self._values(element)}
        return FoundSource(
            item={"id": "", "type": "document", "title": title} | ({"custom": custom} if custom else {}),
            tags=tuple(self._tags(element)),
            notes=(*self._said(element), *self._inside(element), *self._elsewhere(element)),
            quotes=tuple(quotes),
            text=text if text.strip() else "",
        )

    def memos(self) -> Iterator[FoundSource]:
        """What is said of the project and of nothing in it that we have: as the notes of a source of its own."""
        said = [
            description(self._root),
            *(self._note(each) for key, each in self._notes.items() if key not in self._told),
        ]
        for case in self._root.iter("{*}Case"):
            values = "; ".join(f"{name}: {value}" for name, value in self._values(case))
            said.append(" – ".join(filter(None, (f"Case {case.get('name') or ''}".strip(), values, *self._said(case)))))
        said += self._links()
        notes = tuple(dict.fromkeys(filter(None, said)))
        if notes:
            title = f"Notes of the project “{self._root.get('name') or 'Untitled'}”"
            self.problems.append(
                f"{len(notes)} notes, cases and links belong to no source; they are kept on one called {title}."
            )
            yield FoundSource(item={"id": "", "type": "document", "title": title}, notes=notes)

    def _links(self) -> Iterator[str]:
        """What is joined to what, by name; a link to something without a name says nothing."""
        names = {each.get("guid"): label(each) for each in self._root.iter() if each.get("guid")} | self._labels
        for link in self._root.iter("{*}Link"):
            ends = [names.get(link.get(key)) for key in ("originGUID", "targetGUID")]
            if all(ends):
                yield f"Link {label(link)}: ".replace(" : ", ": ") + " → ".join(map(str, ends))

    def _inside(self, element: Any) -> Iterator[str]:
        """The sets a source is in."""
        if inside := self._sets.get(element.get("guid")):
            yield f"In: {'; '.join(inside)}"

    def noted(self, element: Any) -> list[str]:
        """The notes that an element or a coding of it refers to."""
        found = []
        for reference in (*element.iterfind("{*}NoteRef"), *element.iterfind("{*}Coding/{*}NoteRef")):
            key = reference.get("targetGUID")
            if key in self._notes and (words := self._note(self._notes[key])):
                self._told.add(key)
                found.append(words)
        return found

    def _note(self, note: Any) -> str:
        name, words = label(note), markup.plain(self._text(note) or description(note))
        return f"{name}\n{words}" if name and words and not words.startswith(name) else words or name

    def _values(self, element: Any) -> Iterator[tuple[str, str]]:
        for each in element.iterfind("{*}VariableValue"):
            reference = each.find("{*}VariableRef")
            name = self._variables.get(reference.get("targetGUID")) if reference is not None else None
            value = " ".join("".join(each.itertext()).split())
            if name and value:
                yield name, value

    def _elsewhere(self, element: Any) -> Iterator[str]:
        """What is marked in pictures, sound and pages, in words."""
        for each in element.iter():
            if not isinstance(each.tag, str) or xml.local(each.tag) not in _ELSEWHERE:
                continue
            if words := places.described(each, list(self._tags(each)), list(self._said(each))):
                self.problems.append("Codings of places in pictures or sound are kept as notes.")
                yield words

    def _text(self, element: Any) -> str:
        """The plain text of a source: inside the project, or in a file; of a PDF or a recording what stands for it."""
        holders = [element, *element.iter("{*}Representation"), *element.iter("{*}Transcript")]
        for holder in holders:
            if (inline := holder.find("{*}PlainTextContent")) is not None and inline.text:
                return str(inline.text)
            path = (holder.get("plainTextPath") or "").rpartition("/")[2]
            if path in self._parts:
                return encodings.decode(self._archive.part(self._parts[path]))[0][:TEXT_LIMIT]
        return ""

    def _quote(self, element: Any, raw: str, text: str, moved: list[int]) -> FoundQuote | None:
        start, end = _span(element)
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
        if words := description(element):
            yield words
        yield from self.noted(element)


def _span(selection: Any) -> tuple[int, int]:
    """Where a selection begins and ends; in a transcript it does so at points that also have a time."""
    if xml.local(selection.tag) == "PlainTextSelection":
        return _number(selection.get("startPosition")), _number(selection.get("endPosition"))
    points = {each.get("guid"): each.get("position") for each in selection.getparent().iterfind("{*}SyncPoint")}
    return _number(points.get(selection.get("fromSyncPoint"))), _number(points.get(selection.get("toSyncPoint")))


def _tidied(raw: str) -> tuple[str, list[int]]:
    """The text as we keep it, and the places of the characters that were dropped on the way (from CR LF only LF)."""
    odd = (match.start() for match in _ODD.finditer(raw))
    return clean(raw), [place for place in odd if clean(raw[place]) == "" or raw[place : place + 2] == "\r\n"]


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 12 else -1
