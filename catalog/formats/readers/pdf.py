"""PDF: text in paragraphs, page by page, with the labels the document or its printed page numbers give."""

import re
from collections.abc import Mapping, Sequence

from catalog.domain.errors import Unreadable
from catalog.formats import pdf
from catalog.formats.pdf import HYPHEN, Line, Page
from catalog.formats.readers import pdf_heads, pdf_lines
from catalog.formats.readers.document import Draft, Source

_META = {"Title": "title", "Author": "author", "Subject": "subject", "CreationDate": "created"}
_EMPTY_VALUES = frozenset({"untitled", "anonymous", "unspecified", "(unspecified)", "unknown"})
_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?")
_ENDS = tuple(".!?:;…»”\"'’)")


class OnlyPictures(Unreadable):
    """A PDF without any text."""


def read(source: Source, draft: Draft) -> None:
    """Write the text of the PDF in `source` to `draft`. Raises Unreadable for locked, damaged or picture-only files."""
    metadata, found = pdf.read(source.data, draft.limit)
    _describe(metadata, draft)
    _warn_of_gaps(found, draft)
    pages, labels = [page.lines for page in found], [page.label for page in found]
    heads = pdf_heads.running_heads(pages)
    if any(heads):
        draft.warn("Running heads and page numbers at the edges of the pages were left out of the text.")
    numbers = pdf_heads.printed_numbers(pages, heads)
    if not any(labels) and numbers:
        draft.warn("Page labels are the numbers printed on the pages.")
    kept = [[line for place, line in enumerate(lines) if place not in heads[at]] for at, lines in enumerate(pages)]
    _write(kept, _complete(labels, numbers), draft)


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


def _describe(found: Mapping[str, str], draft: Draft) -> None:
    """Take title, author and date from the document's properties, unless the program that made it filled them in."""
    for name, key in _META.items():
        value = found.get(name, "").strip()
        if key == "created" and (date := _DATE.match(value)):
            value = "-".join(part for part in date.groups() if part)
        if value.lower() not in _EMPTY_VALUES:
            draft.describe(key, value)


def _warn_of_gaps(pages: Sequence[Page], draft: Draft) -> None:
    """Raise Unreadable when no page has text; name the pages that have none or are damaged."""
    damaged = [index for index, page in enumerate(pages, start=1) if page.damaged]
    empty = [index for index, page in enumerate(pages, start=1) if not page.lines and not page.damaged]
    if pages and len(damaged) == len(pages):
        raise Unreadable("The PDF is damaged: none of its pages can be read.", "Try another copy of it.")
    if len(empty) + len(damaged) == len(pages):
        raise OnlyPictures(
            "The PDF holds only pictures of pages, no text.",
            "Run text recognition (OCR) over it first, or attach it to a source and type its text.",
        )
    if empty:
        draft.warn(f"There is no text on {len(empty)} of {len(pages)} pages (page {_named(empty)} of the file).")
    if damaged:
        draft.warn(f"Damaged pages were left out (page {_named(damaged)} of the file).")


def _named(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers[:10])) + (" …" if len(numbers) > 10 else "")
