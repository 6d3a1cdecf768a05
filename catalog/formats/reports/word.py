"""A report as a Word document: its paragraphs are written here, everything around them is pandoc's.

Pandoc takes ten times as long for a long bibliography, since it makes a tree of every word first.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime

from catalog.formats import pandoc

Block = tuple[str, str]
"""What it is (h1, h2, h3, p, quote or item) and its content: escaped text with i, b, sub, sup, small capitals, a."""

_SHELL = "<h1>x</h1><p>x</p><ul><li>x</li></ul>"
"""What must stand in a document for pandoc to write the parts that all our paragraphs need."""
_DOCUMENT, _LINKS = "word/document.xml", "word/_rels/document.xml.rels"
_BODY = re.compile(r"(?<=<w:body>).*(?=<w:sectPr>)", re.DOTALL)
_BULLETS = re.compile(r"<w:numPr>.*?</w:numPr>", re.DOTALL)
_STYLES = {"h1": "Heading1", "h2": "Heading2", "h3": "Heading3", "quote": "BlockText", "item": "Compact"}
_MARK = re.compile(r"(<[^>]*>)")
_RUNS = {
    "b": "<w:b/><w:bCs/>",
    "i": "<w:i/><w:iCs/>",
    "span": "<w:smallCaps/>",
    "sub": '<w:vertAlign w:val="subscript"/>',
    "sup": '<w:vertAlign w:val="superscript"/>',
}
_LINKED = '<w:rStyle w:val="Hyperlink"/>'
_LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_UNSAID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def write(title: str, blocks: Iterable[Block], made: datetime) -> bytes:
    """The document; `title` is escaped text. Raises CatalogError when pandoc is missing or fails."""
    page = f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body>{_SHELL}'
    shell = pandoc.run(["-f", "html", "-t", "docx", "-o", "-"], page.encode(), made=made)
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(shell)) as given, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        parts = {entry.filename: given.read(entry) for entry in given.infolist()}
        parts |= _filled(parts[_DOCUMENT].decode(), parts[_LINKS].decode(), title, blocks)
        for entry in given.infolist():
            archive.writestr(entry, parts[entry.filename])
    return target.getvalue()


def _filled(document: str, links: str, title: str, blocks: Iterable[Block]) -> dict[str, bytes]:
    """The document with these blocks instead of the shell's, and the addresses it leads to."""
    bullets = _BULLETS.search(document)
    writer = _Writer(bullets[0] if bullets else "")
    body = "\n".join([writer.paragraph("Title", title), *writer.paragraphs(blocks)])
    listed = "".join(
        f'<Relationship Type="{_LINK_TYPE}" Id="{key}" Target="{address}" TargetMode="External"/>'
        for address, key in writer.addresses.items()
    )
    filled = _BODY.sub(lambda _: f"\n{_UNSAID.sub('', body)}\n", document, count=1)
    return {_DOCUMENT: filled.encode(), _LINKS: links.replace("</Relationships>", f"{listed}</Relationships>").encode()}


class _Writer:
    """Writes paragraphs and remembers the addresses they lead to."""

    def __init__(self, bullets: str) -> None:
        self._bullets = bullets
        self.addresses: dict[str, str] = {}

    def paragraphs(self, blocks: Iterable[Block]) -> Iterator[str]:
        """All blocks; a paragraph after another has a style of its own."""
        before = ""
        for kind, content in blocks:
            after = "BodyText" if before == "p" else "FirstParagraph"
            yield self.paragraph(_STYLES.get(kind, after), content, self._bullets if kind == "item" else "")
            before = kind

    def paragraph(self, style: str, content: str, more: str = "") -> str:
        """One paragraph; white space in its content is that of HTML."""
        runs = "".join(self._runs(" ".join(content.split())))
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{runs}</w:p>'

    def _runs(self, content: str) -> Iterator[str]:
        marks: list[str] = []
        for piece in _MARK.split(content):
            if piece.startswith("</a"):
                marks.pop()
                yield "</w:hyperlink>"
            elif piece.startswith("</"):
                marks.pop()
            elif piece.startswith("<a"):
                marks.append(_LINKED)
                yield f'<w:hyperlink r:id="{self._address(piece)}">'
            elif piece.startswith("<"):
                marks.append(_RUNS[piece.strip("<>").partition(" ")[0]])
            elif piece:
                look = f"<w:rPr>{''.join(sorted(set(marks), key=_ORDER.index))}</w:rPr>" if marks else ""
                yield f'<w:r>{look}<w:t xml:space="preserve">{piece}</w:t></w:r>'

    def _address(self, mark: str) -> str:
        address = mark.partition('href="')[2].rpartition('"')[0]
        return self.addresses.setdefault(address, f"rIdLink{len(self.addresses) + 1}")


_ORDER = (_LINKED, *_RUNS.values())
"""The order in which Word wants what a run looks like."""
