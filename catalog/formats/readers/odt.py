"""OpenDocument texts: text with notes, and pages where the program that saved it noted them."""

from catalog.domain.errors import Unreadable
from catalog.formats.readers import xml
from catalog.formats.readers.archive import Archive
from catalog.formats.readers.document import Draft, Source

_SKIPPED = frozenset(
    {
        "tracked-changes",
        "annotation",
        "ruby-text",
        "title",
        "desc",
        "forms",
        "script",
        "sequence-decls",
        "automatic-styles",
        "font-face-decls",
    }
)
_META = {
    "title": "title",
    "initial-creator": "author",
    "creator": "author",
    "language": "language",
    "subject": "subject",
    "creation-date": "created",
}
_PARAGRAPHS = frozenset({"p", "h"})
_SPACES_LIMIT = 1000


def read(source: Source, draft: Draft) -> None:
    """Write the text of the document in `source` to `draft`. Raises Unreadable when it is encrypted."""
    archive = Archive(source.data)
    if b"encryption-data" in archive.optional("META-INF/manifest.xml"):
        raise Unreadable("The file is protected by a password.", "Remove the password and import it again.")
    content = archive.part("content.xml")
    writer = _Writer(draft)
    if b"soft-page-break" in content:
        draft.page("1")
        draft.warn("Page numbers were counted from the breaks noted when the document was last saved.")
    xml.stream(content, writer)
    data = archive.optional("meta.xml")
    for element in xml.tree(data).iter() if data else ():
        key = _META.get(xml.local(element.tag)) if isinstance(element.tag, str) else None
        if key:
            draft.describe(key, element.text)


class _Writer:
    """Writes paragraphs, tables, notes and pages as they come."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._paragraphs = 0
        self._skipping = 0
        self._tables = 0
        self._fresh_row = self._fresh_cell = False
        self._page = 1
        self._note: Draft | None = None
        self._mark = ""
        self._citing = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = xml.local(tag)
        if self._skipping or name in _SKIPPED:
            self._skipping += 1
            return
        known = {xml.local(key): value for key, value in attributes.items()}
        if name in _PARAGRAPHS:
            self._paragraph()
        elif action := getattr(self, "_on_" + name.replace("-", "_"), None):
            action(known)

    def end(self, tag: str) -> None:
        """An element ended."""
        if self._skipping:
            self._skipping -= 1
            return
        name = xml.local(tag)
        if name in _PARAGRAPHS:
            self._paragraphs -= 1
        elif name == "note-citation":
            self._citing = False
        elif name == "note":
            self._close_note()
        elif name == "table":
            self._tables -= 1
            self._target.block()

    def data(self, text: str) -> None:
        """Text between tags; only that of paragraphs counts, and that of a note's mark."""
        if self._citing:
            self._mark += text
        elif self._paragraphs > 0 and not self._skipping:
            self._target.flow(text)

    def close(self) -> None:
        """The document ended."""

    @property
    def _target(self) -> Draft:
        return self._note if self._note is not None else self._draft

    def _paragraph(self) -> None:
        self._paragraphs += 1
        if self._note is None and self._tables:
            if not self._fresh_cell:
                self._draft.line()
            self._fresh_cell = False
        else:
            self._target.block()

    def _on_table(self, _: dict[str, str]) -> None:
        self._target.block()
        self._tables += 1

    def _on_table_row(self, _: dict[str, str]) -> None:
        self._target.line()
        self._fresh_row = True

    def _on_table_cell(self, _: dict[str, str]) -> None:
        if not self._fresh_row:
            self._target.tab()
        self._fresh_row, self._fresh_cell = False, True

    def _on_s(self, known: dict[str, str]) -> None:
        count = known.get("c", "1")
        self._target.write(" " * min(int(count) if count.isdecimal() else 1, _SPACES_LIMIT))

    def _on_tab(self, _: dict[str, str]) -> None:
        self._target.write("\t")

    def _on_line_break(self, _: dict[str, str]) -> None:
        self._target.lines()

    def _on_soft_page_break(self, _: dict[str, str]) -> None:
        self._page += 1
        self._draft.page(str(self._page))

    def _on_note(self, _: dict[str, str]) -> None:
        self._mark = ""

    def _on_note_citation(self, _: dict[str, str]) -> None:
        self._citing = True
        self._mark = ""

    def _on_note_body(self, _: dict[str, str]) -> None:
        self._mark = self._mark.strip()[:12] or "*"
        self._draft.write(f"[{self._mark}]")
        self._note = Draft()

    def _close_note(self) -> None:
        if self._note is not None:
            self._draft.note(self._mark, self._note.finish())
        self._note = None
