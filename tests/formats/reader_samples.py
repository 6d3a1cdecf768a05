"""Makes small documents of each kind for the tests of the readers."""

import io
import zipfile
from collections.abc import Mapping

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen import canvas

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def packed(parts: Mapping[str, str | bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of `parts`, in their order."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A Word document with `body` inside w:body; footnotes, endnotes and core as further parts."""
    files = {"[Content_Types].xml": _CONTENT_TYPES, "word/document.xml": _part("document", f"<w:body>{body}</w:body>")}
    for name in ("footnotes", "endnotes"):
        if name in parts:
            files[f"word/{name}.xml"] = _part(name, parts[name])
    if "core" in parts:
        files["docProps/core.xml"] = parts["core"]
    return packed(files)


def _part(root: str, inside: str) -> str:
    return f'<?xml version="1.0"?><w:{root} xmlns:w="{_WORD}">{inside}</w:{root}>'


def paragraph(text: str, *, extra: str = "") -> str:
    """A Word paragraph with one run of text and further markup behind it."""
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r>{extra}</w:p>'


def odt(body: str, **parts: str) -> bytes:
    """An OpenDocument text with `body` inside office:text; meta and manifest as further parts."""
    spaces = f'xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0" xmlns:table="{_ODF}:table:1.0"'
    content = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
    files = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f'<?xml version="1.0"?>{content}</office:document-content>',
    }
    if "meta" in parts:
        files["meta.xml"] = parts["meta"]
    if "manifest" in parts:
        files["META-INF/manifest.xml"] = parts["manifest"]
    return packed(files)


def epub(chapters: Mapping[str, str], *, manifest: str = "", **parts: str) -> bytes:
    """An e-book with `chapters` (name → body); in names of further parts "__" stands for "/", "_dot_" for "."."""
    items = "".join(f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in chapters)
    spine = "".join(f'<itemref idref="{name}"/>' for name in chapters)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>A Book</dc:title><dc:creator>Ann Alba</dc:creator><dc:date>1944</dc:date></metadata>"
        f"<manifest>{items}{manifest}</manifest><spine>{spine}</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
    files = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "OPS/book.opf": package}
    head = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>'
    files |= {f"OPS/{name}": f"{head}{body}</body></html>" for name, body in chapters.items()}
    files |= {name.replace("__", "/").replace("_dot_", "."): text for name, text in parts.items()}
    return packed(files)


def pdf(pages: list[list[str]], *, labels: Mapping[int, tuple[str, int]] | None = None, locked: str = "") -> bytes:
    """A PDF with the lines of each page; `labels`: page index → (style, first number); `locked`: its password."""
    target = io.BytesIO()
    lock = StandardEncryption(locked, ownerPassword="owner") if locked else None
    sheet = canvas.Canvas(target, encrypt=lock)
    for index, lines in enumerate(pages):
        if labels and index in labels:
            style, start = labels[index]
            sheet.addPageLabel(index, style=style, start=start)
        for place, line in enumerate(lines):
            sheet.drawString(72, 760 - 14 * place, line)
        sheet.showPage()
    sheet.setTitle("A Report")
    sheet.setAuthor("Ann Alba")
    sheet.save()
    return target.getvalue()
