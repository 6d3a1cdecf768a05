"""Reads or renders a PDF in a process of its own: `python -m catalog.formats.pdf_worker 8 lines 1000 < file.pdf`.

PDFium is fast and well tested, but a malicious file can still make it loop, swell or crash; here that ends this
process only. Answers are lines of JSON on standard output, see `_lines` and `_picture`.
"""

import contextlib
import json
import signal
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdfium2 import raw

from catalog.domain.errors import CatalogError, Invalid, Unreadable
from catalog.formats import pdf_annotations

MEMORY = 1_000_000_000
"""Bytes this process may have at most, where the system can limit that."""

_PAGES = 20_000
_METADATA = 2_000
_LINE_COST = 20  # a line takes memory even when it is one letter
_PIXELS = 50_000_000
_LOCKED = frozenset({raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY})


def main(arguments: list[str]) -> None:
    """Do `lines LIMIT`, `marks`, `labels` or `picture INDEX SCALE` with the PDF given, each page within SECONDS."""
    seconds, task, *numbers = arguments
    _limit_memory()
    _wind_watch(int(seconds))
    data = sys.stdin.buffer.read()
    try:
        with _opened(data) as document:
            if task == "lines":
                _lines(document, int(numbers[0]), int(seconds))
            elif task == "marks":
                _marks(document, int(seconds))
            elif task == "labels":
                _say({"labels": [document.get_page_label(index)[:40] for index in range(len(document))]})
            else:
                _picture(document, int(numbers[0]), float(numbers[1]))
    except CatalogError as error:
        _say({"error": [error.what, error.advice], "invalid": isinstance(error, Invalid)})
    sys.stdout.flush()


def _limit_memory() -> None:
    """Let the system refuse memory beyond MEMORY."""
    if sys.platform != "win32":
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _wind_watch(seconds: int) -> None:
    """Have the system end this process unless the watch is wound again within `seconds` of computing.

    Computing, not waiting: on a busy machine a page may take long without being at fault.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")


@contextlib.contextmanager
def _opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The PDF in `data`. Raises Unreadable when it is encrypted, damaged or without measure."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refusal(getattr(error, "err_code", None)) from error
    with contextlib.closing(document):
        if len(document) > _PAGES:
            raise Unreadable(f"The PDF says it has {len(document):,} pages.", "Split it into parts and import each.")
        yield document


def _refusal(code: int | None) -> Unreadable:
    """What to say of a PDF that does not open."""
    if code in _LOCKED:
        return Unreadable("The PDF is protected by a password.", "Save it without the password and import it again.")
    return Unreadable("The PDF is damaged: it cannot be opened.", "Try another copy of it.")


def _lines(document: pypdfium2.PdfDocument, limit: int, seconds: int) -> None:
    """Say the metadata, then for each page its label and lines: [text, left, right, top, bottom, first bottom]."""
    metadata = document.get_metadata_dict(skip_empty=True)
    _say({"metadata": {name: value[:_METADATA] for name, value in metadata.items()}})
    length = 0
    for index in range(len(document)):
        _wind_watch(seconds)
        page = _page(document, index)
        length += sum(_LINE_COST + len(line[0]) for line in page["lines"])
        if length > limit:
            raise Unreadable("The PDF holds too much text to be read.", "Split it into parts and import each.")
        _say(page)


def _page(document: pypdfium2.PdfDocument, index: int) -> dict[str, Any]:
    """The label and lines of one page, in the order of its content; of a damaged page only its label."""
    label = document.get_page_label(index)[:40]
    try:
        with contextlib.closing(document[index]) as page, contextlib.closing(page.get_textpage()) as text_page:
            return {"label": label, "lines": list(_located(text_page, text_page.get_text_range()))}
    except pypdfium2.PdfiumError:
        return {"label": label, "lines": [], "damaged": True}


def _located(text_page: pypdfium2.PdfTextPage, text: str) -> Iterator[list[Any]]:
    """The lines of `text`, each with where its first and last character stand."""
    last_place = text_page.count_chars() - 1
    start = 0
    for line in text.split("\n"):
        shown = line.strip()
        if shown:
            first = start + line.index(shown)
            left, first_bottom, _, _ = text_page.get_charbox(min(first, last_place), loose=True)
            last = min(first + len(shown) - 1, last_place)
            _, bottom, right, top = text_page.get_charbox(last, loose=True)
            yield [shown, left, right, top, bottom, first_bottom]
        start += len(line) + 1


def _marks(document: pypdfium2.PdfDocument, seconds: int) -> None:
    """Say for each page with annotations its place, its label, and them (see pdf_annotations)."""
    for index in range(len(document)):
        _wind_watch(seconds)
        if found := pdf_annotations.of_page(document, index):
            _say({"page": index, "label": document.get_page_label(index)[:40], "marks": found})
    _say({"done": True})


def _picture(document: pypdfium2.PdfDocument, index: int, scale: float) -> None:
    """Say width and height of the page `index` in pixels, then give its RGBA bytes."""
    if not 0 <= index < len(document):
        raise Invalid(f"The PDF has no page {index + 1}.", f"It has {len(document)} pages.", field="page")
    try:
        with contextlib.closing(document[index]) as page:
            width, height = page.get_size()
            fitting = (_PIXELS / max(1.0, width * height)) ** 0.5
            bitmap = page.render(scale=max(0.01, min(scale, fitting)), rev_byteorder=True, prefer_bgrx=True)
    except pypdfium2.PdfiumError as error:
        raise Unreadable(f"Page {index + 1} of the PDF is damaged.", "Try another copy of the file.") from error
    _say({"width": bitmap.width, "height": bitmap.height})
    sys.stdout.flush()
    sys.stdout.buffer.write(_opaque(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride))


def _opaque(picture: bytes, width: int, height: int, stride: int) -> bytes:
    """The rows of `picture` without padding, each fourth byte (unused by PDFium) set to full opacity."""
    rows = bytearray(b"".join(picture[start : start + 4 * width] for start in range(0, stride * height, stride)))
    rows[3::4] = b"\xff" * (width * height)
    return bytes(rows)


if __name__ == "__main__":
    main(sys.argv[1:])
