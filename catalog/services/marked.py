"""What somebody marked in a PDF, as quotes on the source with their page, comments as notes."""

from sqlalchemy.orm import Session

from catalog.domain.errors import CatalogError
from catalog.formats import pdf
from catalog.formats.found import FoundQuote, FoundSource
from catalog.formats.pdf import Mark
from catalog.formats.readers import Document
from catalog.services.exchange_rows import Rows

_MOST = 5_000


def found_in(data: bytes, document: Document) -> FoundSource | None:
    """The marks in a PDF; None in anything else, or where nothing is marked or can be read of it."""
    if document.media_type != "application/pdf":
        return None
    try:
        marks = pdf.marks(data)[:_MOST]
    except CatalogError:
        return None
    starts = {label: offset for offset, label in reversed(document.pages)}
    quotes = tuple(_quote(mark, starts.get(mark.label)) for mark in marks if mark.text)
    notes = tuple(f"p. {mark.label}: {_comment(mark)}" for mark in marks if not mark.text and mark.comment)
    return FoundSource({}, quotes=quotes, notes=notes) if quotes or notes else None


def enter_in(session: Session, source_id: int, found: FoundSource) -> int:
    """Enter the marks found in a source's file; returns how many quotes came in."""
    rows = Rows(session)
    rows.source(source_id, found)
    return rows.counts["quotes"]


def _quote(mark: Mark, start: int | None) -> FoundQuote:
    notes = (_comment(mark),) if mark.comment else ()
    return FoundQuote(mark.text, locator=mark.label, start=start, notes=notes)


def _comment(mark: Mark) -> str:
    return f"{mark.comment} ({mark.author})" if mark.author else mark.comment
