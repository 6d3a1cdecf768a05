"""Word documents: text with notes, pages as Word last laid them out, tracked changes as accepted."""

from dataclasses import dataclass

from catalog.domain.errors import Unreadable
from catalog.formats.readers import docx_beside, numerals, xml
from catalog.formats.readers.archive import Archive
from catalog.formats.readers.document import Draft, Source

_WORD = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
_SKIPPED = frozenset(
    {"Fallback", "moveFrom", "del", "instrText", "rubyText", "rt", "pPrChange", "rPrChange", "sectPrChange"}
)
_CORE = {"title": "title", "creator": "author", "subject": "subject", "language": "language", "created": "created"}
_NOTE_PARTS = {"footnote": "word/footnotes.xml", "endnote": "word/endnotes.xml"}


def read(source: Source, draft: Draft) -> None:
    """Write the text of the document in `source` to `draft`."""
    archive = Archive(source.data)
    body = archive.part(_main_part(archive))
    notes = {kind: _notes(archive.optional(part), kind) for kind, part in _NOTE_PARTS.items()}
    pages = "auto" if b"lastRenderedPageBreak" in body else "breaks"
    writer = _Writer(draft, notes, pages)
    xml.stream(body, writer)
    writer.number_pages()
    if pages == "auto":
        draft.warn("Page numbers are those of the last time Word laid the document out.")
    docx_beside.warn(archive, body, draft)
    _describe(archive, draft)


def _main_part(archive: Archive) -> str:
    """The name of the part that holds the text."""
    for name in ("word/document.xml", "word/document2.xml"):
        if name in archive:
            return name
    raise Unreadable("The file is no complete Word document: its text is missing.", "Try another copy of it.")


def _describe(archive: Archive, draft: Draft) -> None:
    """Take title and author from the document's properties."""
    data = archive.optional("docProps/core.xml")
    for element in xml.tree(data).iter() if data else ():
        key = _CORE.get(xml.local(element.tag)) if isinstance(element.tag, str) else None
        if key:
            draft.describe(key, element.text)


def _notes(data: bytes, kind: str) -> dict[str, str]:
    """The notes in a part, by their ids."""
    collector = _Notes(kind)
    if data:
        xml.stream(data, collector)
    return collector.found


@dataclass
class _Section:
    """A section of the document: how its pages are numbered, and the marks of pages that begin in it."""

    start: int | None = None
    style: str = "decimal"
    pages: int = 0


class _Reader:
    """What text and notes have in common: words, tabs, breaks, what is skipped, rows and cells."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._skipping = 0
        self._in_text = False
        self._cells: list[int] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = xml.local(tag)
        if self._skipping or name in _SKIPPED:
            self._skipping += 1
            if name in {"del", "moveFrom"} and self._skipping == 1 and "paragraph" not in attributes:
                self.draft.warn("Changes that Word tracks were read as accepted.")
            return
        self._in_text = name == "t" and tag.startswith(_WORD)
        action = getattr(self, f"_on_{name}", None) if tag.startswith(_WORD) else None
        if action:
            action({xml.local(key): value for key, value in attributes.items()})

    def end(self, tag: str) -> None:
        """An element ended."""
        self._in_text = False
        if self._skipping:
            self._skipping -= 1
        elif xml.local(tag) == "tbl" and self._cells:
            self._cells.pop()
            self.draft.block()

    def data(self, text: str) -> None:
        """Text between tags; only that of runs counts."""
        if self._in_text and not self._skipping:
            self.draft.write(text)

    def close(self) -> None:
        """The part ended."""

    def _on_p(self, _: dict[str, str]) -> None:
        if self._cells and self._cells[-1] < 0:
            self._cells[-1] = -self._cells[-1]
        elif self._cells:
            self.draft.line()
        else:
            self.draft.block()

    def _on_tbl(self, _: dict[str, str]) -> None:
        self.draft.block()
        self._cells.append(0)

    def _on_tr(self, _: dict[str, str]) -> None:
        self.draft.line()
        if self._cells:
            self._cells[-1] = 0

    def _on_tc(self, _: dict[str, str]) -> None:
        if self._cells:
            if self._cells[-1]:
                self.draft.tab()
            self._cells[-1] = -abs(self._cells[-1]) - 1

    def _on_tab(self, attributes: dict[str, str]) -> None:
        if "pos" not in attributes:
            self.draft.write("\t")

    def _on_br(self, attributes: dict[str, str]) -> None:
        if attributes.get("type", "textWrapping") == "textWrapping":
            self.draft.lines()
        else:
            self.draft.line()

    def _on_cr(self, _: dict[str, str]) -> None:
        self.draft.lines()

    def _on_noBreakHyphen(self, _: dict[str, str]) -> None:  # noqa: N802 - the name of the element
        self.draft.write("\u2011")


class _Notes(_Reader):
    """Collects the notes of a part by id; separators between text and notes are no notes."""

    def __init__(self, kind: str) -> None:
        super().__init__(Draft())
        self.found: dict[str, str] = {}
        self._kind = kind
        self._id: str | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """A note or something in it begins."""
        if xml.local(tag) == self._kind:
            known = {xml.local(key): value for key, value in attributes.items()}
            self._id = known.get("id") if known.get("type", "normal") == "normal" else None
            self.draft = Draft()
        super().start(tag, attributes)

    def end(self, tag: str) -> None:
        """A note or something in it ended."""
        super().end(tag)
        if xml.local(tag) == self._kind and self._id is not None:
            self.found[self._id] = self.draft.finish().strip()


class _Writer(_Reader):
    """Writes the body: calls of notes, and page marks by section."""

    def __init__(self, draft: Draft, notes: dict[str, dict[str, str]], pages: str) -> None:
        super().__init__(draft)
        self._notes = notes
        self._by_word = pages == "auto"
        self._called = {"footnote": 0, "endnote": 0}
        self._sections = [_Section()]
        self._continuous = False
        self._page()

    def number_pages(self) -> None:
        """Turn the marks (section and count) into labels; without any break there are no pages."""
        several = len(self.draft.pages) > 1
        self.draft.relabel(_labels(self._sections) if several else {})

    def _page(self) -> None:
        section = self._sections[-1]
        section.pages += 1
        self.draft.page(f"{len(self._sections) - 1}:{section.pages}")

    def _on_lastRenderedPageBreak(self, _: dict[str, str]) -> None:  # noqa: N802 - the name of the element
        self._page()

    def _on_br(self, attributes: dict[str, str]) -> None:
        super()._on_br(attributes)
        if attributes.get("type") == "page" and not self._by_word:
            self._page()

    def _on_pageBreakBefore(self, attributes: dict[str, str]) -> None:  # noqa: N802 - the name of the element
        if not self._by_word and attributes.get("val", "1") not in {"0", "false"}:
            self._page()

    def _on_pgNumType(self, attributes: dict[str, str]) -> None:  # noqa: N802 - the name of the element
        section = self._sections[-1]
        start = attributes.get("start", "")
        section.start = int(start) if start.isdecimal() and len(start) < 6 else None
        section.style = attributes.get("fmt", "decimal")

    def _on_type(self, attributes: dict[str, str]) -> None:
        self._continuous = attributes.get("val") == "continuous"

    def end(self, tag: str) -> None:
        """An element ended; after a section's properties the next section begins."""
        if xml.local(tag) == "sectPr" and not self._skipping and tag.startswith(_WORD):
            self._sections.append(_Section())
            if not self._by_word and not self._continuous:
                self._page()
            self._continuous = False
        super().end(tag)

    def _on_footnoteReference(self, attributes: dict[str, str]) -> None:  # noqa: N802 - the name of the element
        self._call("footnote", attributes)

    def _on_endnoteReference(self, attributes: dict[str, str]) -> None:  # noqa: N802 - the name of the element
        self._call("endnote", attributes)

    def _call(self, kind: str, attributes: dict[str, str]) -> None:
        """Put the mark of a note here; endnotes count in small Roman numerals, as Word counts them."""
        text = self._notes[kind].get(attributes.get("id", ""))
        if not text:
            return
        self._called[kind] += 1
        number = self._called[kind]
        mark = str(number) if kind == "footnote" else numerals.roman(number)
        self.draft.write(f"[{mark}]")
        self.draft.note(mark, text)


def _labels(sections: list[_Section]) -> dict[str, str]:
    """The label of each page mark; numbers run on from section to section unless one starts anew."""
    labels, number = {}, 1
    for place, section in enumerate(sections):
        number = section.start if section.start is not None else number
        for count in range(1, section.pages + 1):
            labels[f"{place}:{count}"] = numerals.label(number, section.style)
            number += 1
    return labels
