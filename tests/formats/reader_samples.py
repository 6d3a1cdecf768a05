"""Makes small documents of each kind for the tests of the readers."""

import io
import zipfile
from collections.abc import Mapping

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

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
    """A Word document with `body` inside w:body; footnotes, endnotes, comments and core as further parts."""
    files = {"[Content_Types].xml": _CONTENT_TYPES, "word/document.xml": _part("document", f"<w:body>{body}</w:body>")}
    for name in ("footnotes", "endnotes", "comments"):
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


def epub(
    chapters: Mapping[str, str], *, manifest: str = "", dates: str = "<dc:date>1944</dc:date>", **parts: str
) -> bytes:
    """An e-book with `chapters` (name → body); in names of further parts "__" stands for "/", "_dot_" for "."."""
    items = "".join(f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in chapters)
    spine = "".join(f'<itemref idref="{name}"/>' for name in chapters)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>A Book</dc:title><dc:creator>Ann Alba</dc:creator>"
        f"{dates}</metadata>"
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


def multiplying_pdf(depth: int) -> bytes:
    """A PDF whose page draws a form that draws the next form twice, and so on: two to the power of `depth` words."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</F 6 0 R>>>>>>",
        _stream(b"", b"/F Do"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 999 999]/Resources<<%b>>"
    objects += [_stream(form % (b"/XObject<</F %d 0 R>>" % number), b"/F Do /F Do") for number in range(7, 7 + depth)]
    objects.append(_stream(form % b"/Font<</A 5 0 R>>", b"BT /A 12 Tf 9 9 Td (word) Tj ET"))
    bodies = b"".join(b"%d 0 obj\n%b\nendobj\n" % numbered for numbered in enumerate(objects, start=1))
    return b"%PDF-1.4\n" + bodies + b"trailer<</Root 1 0 R>>\n%%EOF"


def _stream(entries: bytes, body: bytes) -> bytes:
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(body), body)


def typeset_pdf(paragraphs: list[str], *, columns: int, indent: int) -> bytes:
    """A PDF of `paragraphs` in columns: justified with first lines indented, or ragged with space between."""
    target = io.BytesIO()
    style = ParagraphStyle("text", firstLineIndent=indent, alignment=4 if indent else 0, spaceAfter=0 if indent else 6)
    sheet = BaseDocTemplate(target, invariant=True)
    width = sheet.width / columns
    frames = [Frame(sheet.leftMargin + at * width, sheet.bottomMargin, width - 12, 300) for at in range(columns)]
    sheet.addPageTemplates([PageTemplate(frames=frames)])
    sheet.build([Paragraph(text, style) for text in paragraphs])
    return target.getvalue()


def marked_pdf() -> bytes:
    """A PDF whose second page has a highlighted sentence with a comment, and a comment beside the text."""
    target = io.BytesIO()
    sheet = canvas.Canvas(target)
    sheet.drawString(72, 700, "First page.")
    sheet.showPage()
    sheet.drawString(72, 700, "The guard fired first. The crowd fled.")
    right = 72 + sheet.stringWidth("The guard fired first.")
    sheet.highlightAnnotation("says who?", (72, 696, right, 712), [72, 712, right, 712, 72, 696, right, 696])
    sheet.textAnnotation("Compare the\nother report.", (300, 690, 320, 710))
    sheet.save()
    data = target.getvalue()  # the library that makes it has no way to name the author
    data = data.replace(b"/Contents (says who?)", b"/T (Ann) /Contents (says who?)")
    return data.replace(b"/Contents (Compare", b"/T (Ben) /Contents (Compare")
