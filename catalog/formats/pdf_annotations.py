"""Marked passages and comments in a PDF, read from PDFium; runs in the worker process only (see pdf_worker.py)."""

import contextlib
import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdfium2 import raw

_KINDS = {
    raw.FPDF_ANNOT_HIGHLIGHT: "highlight",
    raw.FPDF_ANNOT_UNDERLINE: "underline",
    raw.FPDF_ANNOT_SQUIGGLY: "underline",
    raw.FPDF_ANNOT_STRIKEOUT: "strikeout",
    raw.FPDF_ANNOT_TEXT: "comment",
    raw.FPDF_ANNOT_FREETEXT: "comment",
}
_PER_PAGE = 2_000
_QUADS = 500
_STRING_BYTES = 20_000
_MARGIN = 0.5


def of_page(document: pypdfium2.PdfDocument, index: int) -> list[list[str]]:
    """The annotations of a page in their order: [kind, marked text, comment, author]; none of a damaged page."""
    try:
        with contextlib.closing(document[index]) as page, contextlib.closing(page.get_textpage()) as text_page:
            return [found for handle in _handles(page) if (found := _read(handle, text_page))]
    except pypdfium2.PdfiumError:
        return []


def _handles(page: pypdfium2.PdfPage) -> Iterator[Any]:
    for place in range(min(raw.FPDFPage_GetAnnotCount(page), _PER_PAGE)):
        if handle := raw.FPDFPage_GetAnnot(page, place):
            try:
                yield handle
            finally:
                raw.FPDFPage_CloseAnnot(handle)


def _read(handle: Any, text_page: pypdfium2.PdfTextPage) -> list[str] | None:
    """One annotation, or None when it is of another kind or says nothing."""
    kind = _KINDS.get(raw.FPDFAnnot_GetSubtype(handle))
    if kind is None:
        return None
    marked = "" if kind == "comment" else " ".join(_marked(handle, text_page))
    comment = _string(handle, b"Contents")
    return [kind, marked, comment, _string(handle, b"T")] if marked or comment else None


def _marked(handle: Any, text_page: pypdfium2.PdfTextPage) -> Iterator[str]:
    """The text under each of the annotation's boxes, usually one a line."""
    quad = raw.FS_QUADPOINTSF()
    for place in range(min(raw.FPDFAnnot_CountAttachmentPoints(handle), _QUADS)):
        if raw.FPDFAnnot_GetAttachmentPoints(handle, place, quad):
            across, up = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            box = (min(across) - _MARGIN, min(up) + _MARGIN, max(across) + _MARGIN, max(up) - _MARGIN)
            yield text_page.get_text_bounded(*box).strip()


def _string(handle: Any, key: bytes) -> str:
    """A text entry of the annotation."""
    length = min(raw.FPDFAnnot_GetStringValue(handle, key, None, 0), _STRING_BYTES)
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    raw.FPDFAnnot_GetStringValue(handle, key, buffer, length)
    return bytes(buffer)[:length].decode("utf-16-le", "replace").rstrip("\x00").strip()
