"""The one door to PDFium, which must not be entered by two threads at once."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from pypdfium2 import raw

from catalog.domain.errors import Invalid, Unreadable

_LOCK = threading.RLock()
_PIXELS = 50_000_000
_LOCKED = frozenset({raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY})


@contextmanager
def opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The PDF in `data`; nobody else uses PDFium meanwhile. Raises Unreadable when encrypted or damaged."""
    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise _refusal(getattr(error, "err_code", None)) from error
        try:
            yield document
        except pypdfium2.PdfiumError as error:
            raise Unreadable("The PDF is damaged: a page of it cannot be read.", "Try another copy of it.") from error
        finally:
            document.close()


def render_page(data: bytes, index: int, scale: float) -> tuple[int, int, bytes]:
    """The page `index` (from 0) as a picture: width and height in pixels, and its RGBA bytes row by row.

    `scale` 1 means 72 pixels to the inch; it is lowered for pages so large that the picture would be.
    Raises Invalid when there is no such page, Unreadable when the file cannot be read.
    """
    with opened(data) as document:
        if not 0 <= index < len(document):
            raise Invalid(f"The PDF has no page {index + 1}.", f"It has {len(document)} pages.", field="page")
        page = document[index]
        try:
            width, height = page.get_size()
            fitting = (_PIXELS / max(1.0, width * height)) ** 0.5
            bitmap = page.render(scale=max(0.01, min(scale, fitting)), rev_byteorder=True, prefer_bgrx=True)
            picture = bytes(bitmap.buffer)
            return bitmap.width, bitmap.height, _opaque(picture, bitmap.width, bitmap.height, bitmap.stride)
        finally:
            page.close()


def _opaque(picture: bytes, width: int, height: int, stride: int) -> bytes:
    """The rows of `picture` without padding, each fourth byte (unused by PDFium) set to full opacity."""
    rows = bytearray(b"".join(picture[start : start + 4 * width] for start in range(0, stride * height, stride)))
    rows[3::4] = b"\xff" * (width * height)
    return bytes(rows)


def _refusal(code: int | None) -> Unreadable:
    """What to say of a PDF that does not open."""
    if code in _LOCKED:
        return Unreadable("The PDF is protected by a password.", "Save it without the password and import it again.")
    return Unreadable("The PDF is damaged: it cannot be opened.", "Try another copy of it.")
