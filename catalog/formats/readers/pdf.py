"""PDF: text in paragraphs, page by page, with the labels the document or its printed page numbers give."""

import re
import time
from collections.abc import Sequence

import pypdfium2

from catalog.domain.errors import Unreadable
from catalog.formats.readers import pdf_lines, pdfium
from catalog.formats.readers.document import Draft, Source
from catalog.formats.readers.pdf_lines import HYPHEN, Line

_PAGES = 20_000
_SECONDS = 120
_META = {"Title": "title", "Author": "author", "Subject": "subject", "CreationDate": "created"}
_EMPTY_VALUES = frozenset({"untitled", "anonymous", "unspecified", "(unspecified)", "unknown"})
_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?")
_ENDS = tuple(".!?:;…»”\"'’)")


def read(source: Source, draft: Draft) -> None:
    """Write the text of the PDF in `source` to `draft`. Raises Unreadable for locked, damaged, picture-only files."""
    with pdfium.opened(source.data) as document:
        if len(document) > _PAGES:
            raise Unreadable(f"The PDF says it has {len(document):,} pages.", "Split it into parts and import each.")
        _describe(document, draft)
        pages = _all_lines(document, draft.limit)
        labels = [document.get_page_label(index)[:40] for index in range(len(document))]
    _warn_of_pictures(pages, draft)
    heads = pdf_lines.running_heads(pages)
    if any(heads):
        draft.warn("Running heads and page numbers at the edges of the pages were left out of the text.")
    numbers = pdf_lines.printed_numbers(pages, heads)
    if not any(labels) and numbers:
        draft.warn("Page labels are the numbers printed on the pages.")
    kept = [[line for place, line in enumerate(lines) if place not in heads[at]] for at, lines in enumerate(pages)]
    _write(kept, _complete(labels, numbers), draft)


def _all_lines(document: pypdfium2.PdfDocument, limit: int) -> list[list[Line]]:
    """The lines of all pages. Raises Unreadable when there are too many or they take too long."""
    pages, length, deadline = [], 0, time.monotonic() + _SECONDS
    for index in range(len(document)):
        lines = _lines(document, index)
        length += sum(len(line.text) for line in lines)
        if length > limit or time.monotonic() > deadline:
            raise Unreadable("The PDF is too long or too intricate to be read.", "Split it into parts and import each.")
        pages.append(lines)
    return pages


def _lines(document: pypdfium2.PdfDocument, index: int) -> list[Line]:
    """The lines of one page, in the order of the page's content."""
    page = document[index]
    try:
        text_page = page.get_textpage()
        try:
            return _located(text_page, text_page.get_text_range())
        finally:
            text_page.close()
    finally:
        page.close()


def _located(text_page: pypdfium2.PdfTextPage, text: str) -> list[Line]:
    """The lines of `text` with their places on the page."""
    lines, start = [], 0
    for raw_line in text.split("\n"):
        shown = raw_line.rstrip()
        if shown.strip():
            first = start + len(shown) - len(shown.lstrip())
            lines.append(_line(text_page, shown.strip(), first, start + len(shown) - 1))
        start += len(raw_line) + 1
    return lines


def _line(text_page: pypdfium2.PdfTextPage, text: str, first: int, last: int) -> Line:
    """The line `text` from the character `first` to `last` of the page."""
    count = text_page.count_chars()
    left, first_bottom, _, _ = text_page.get_charbox(min(first, count - 1), loose=True)
    _, bottom, right, top = text_page.get_charbox(min(last, count - 1), loose=True)
    return Line(text, left, right, top, bottom, first_bottom)


def _write(pages: Sequence[Sequence[Line]], labels: Sequence[str], draft: Draft) -> None:
    """Write the pages; a sentence that runs over the end of a page is not broken there."""
    texts = [pdf_lines.paragraphs(lines) for lines in pages]
    known = pdf_lines.vocabulary([text for page in texts for text in page])
    before = ""
    for label, page in zip(labels, texts, strict=True):
        draft.page(label)
        for place, paragraph in enumerate(page):
            text = pdf_lines.join_divided(paragraph, known)
            if place == 0 and _runs_on(before, text):
                draft.flow(" ")
            else:
                draft.block()
            draft.write(text)
            before = text
    if any(HYPHEN in paragraph for page in texts for paragraph in page):
        draft.warn("Words divided at the ends of lines were joined.")


def _runs_on(before: str, text: str) -> bool:
    """Whether `text` at the top of a page goes on with the paragraph `before` it."""
    return bool(before) and not before.endswith(_ENDS) and text[:1].islower()


def _complete(labels: Sequence[str], numbers: Sequence[str] | None) -> list[str]:
    """A label for every page: the document's own, else the printed number, else its count from 1."""
    counted = [str(index + 1) for index in range(len(labels))]
    if any(labels):
        return [label or count for label, count in zip(labels, counted, strict=True)]
    return list(numbers or counted)


def _describe(document: pypdfium2.PdfDocument, draft: Draft) -> None:
    """Take title, author and date from the document's properties, unless the program that made it filled them in."""
    found = document.get_metadata_dict(skip_empty=True)
    for name, key in _META.items():
        value = found.get(name, "").strip()
        if key == "created" and (date := _DATE.match(value)):
            value = "-".join(part for part in date.groups() if part)
        if value.lower() not in _EMPTY_VALUES:
            draft.describe(key, value)


def _warn_of_pictures(pages: Sequence[Sequence[Line]], draft: Draft) -> None:
    """Raise Unreadable when no page has text; name the pages that have none."""
    empty = [index + 1 for index, lines in enumerate(pages) if not lines]
    if len(empty) == len(pages):
        raise Unreadable(
            "The PDF holds only pictures of pages, no text.",
            "Run text recognition (OCR) over it first, or attach it to a source and type its text.",
        )
    if empty:
        named = ", ".join(map(str, empty[:10])) + (" …" if len(empty) > 10 else "")
        draft.warn(f"There is no text on {len(empty)} of {len(pages)} pages (page {named} of the file).")
