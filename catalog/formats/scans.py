"""PDFs that hold only pictures of pages: kept as they are, with the text Tesseract reads where that is installed."""

from itertools import count

from catalog.domain.progress import Progress
from catalog.formats import pdf, pictures
from catalog.formats.readers import language
from catalog.formats.readers.document import Document

_SCALE = 300 / 72
"""Pictures of 300 pixels to the inch, which Tesseract is made for."""
_NO_PROGRAM = (
    "This PDF holds only pictures of pages and is kept without text: the program Tesseract, which reads scans, "
    "is not installed."
)
_NO_TEXT = "This PDF holds only pictures of pages and is kept without text: Tesseract found none in them."
_BY_MACHINE = "The text was read from pictures by Tesseract; compare it with the pages before quoting."


def read(data: bytes, progress: Progress | None = None) -> Document:
    """A scanned PDF as a document, whose text may be empty; a warning says where the text is from, or why none is.

    Raises Unreadable when its pages cannot be shown, Cancelled when `progress` was told to stop.
    """
    labels = [label or str(number) for label, number in zip(pdf.page_labels(data), count(1), strict=False)]
    if not pictures.can_read():
        return _document("", (), _NO_PROGRAM)
    progress = progress or Progress()
    text, pages = "", []
    for index, label in enumerate(labels):
        progress.step(index, len(labels), f"Reading page {label}")
        pages.append((len(text), label))
        if found := pictures.recognised(_portable(*pdf.render_page(data, index, _SCALE))):
            text += f"{found}\n\n"
    text = text.rstrip()
    return _document(text, tuple((min(start, len(text)), label) for start, label in pages) if text else (), _BY_MACHINE)


def _document(text: str, pages: tuple[tuple[int, str], ...], warning: str) -> Document:
    said = warning if text or warning == _NO_PROGRAM else _NO_TEXT
    return Document(text, pages, "application/pdf", None, language.detect(text), {}, (said,))


def _portable(width: int, height: int, rgba: bytes) -> bytes:
    """A picture in the simplest format there is (PPM): size, then red, green and blue of each point."""
    points = bytearray(width * height * 3)
    for colour in range(3):
        points[colour::3] = rgba[colour::4]
    return b"P6 %d %d 255\n" % (width, height) + bytes(points)
