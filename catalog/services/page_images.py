"""Pages of an original PDF as pictures, to stand beside the text that was read from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalog.domain.errors import Unreadable
from catalog.domain.pages import PageMarks, mark_at
from catalog.formats.readers import page_labels, render_page
from catalog.store import files
from catalog.store.catalogue import Catalogue

_LATEST = "SELECT sha256 FROM original WHERE source_id = ? AND media_type = ? ORDER BY id DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture: pixels, and RGBA bytes row by row."""

    index: int
    width: int
    height: int
    rgba: bytes


def of_source(catalogue: Catalogue, source_id: int) -> str | None:
    """The SHA-256 of the PDF a source has, the newest if there are several; None without one."""
    with catalogue.rows() as connection:
        found = connection.execute(_LATEST, (source_id, "application/pdf")).fetchone()
    return str(found[0]) if found else None


def labels(catalogue: Catalogue, digest: str) -> list[str]:
    """The labels of all pages of a PDF, "" where it gives none. Raises Unreadable."""
    return page_labels(_data(catalogue, digest))


def render(catalogue: Catalogue, digest: str, index: int, scale: float = 2.0) -> PageImage:
    """A page of a PDF, from 0; `scale` 1 is 72 pixels to the inch. Raises Unreadable; Invalid without such a page."""
    return PageImage(index, *render_page(_data(catalogue, digest), index, scale))


def index_at(pages: PageMarks, offset: int, pdf_labels: Sequence[str]) -> int:
    """Which page of the PDF an offset of its text stands on, from 0.

    Told by the label; where the PDF gives none, by counting on from the first label of the text; else by position.
    """
    place, last = mark_at(pages, offset), max(0, len(pdf_labels) - 1)
    if place is None:
        return 0
    first, label = pages[0][1], pages[place][1]
    if label in pdf_labels:
        return min((at for at, each in enumerate(pdf_labels) if each == label), key=lambda at: abs(at - place))
    counted = int(label) - int(first) if first.isdecimal() and label.isdecimal() else place
    return min(max(counted, place), last)


def _data(catalogue: Catalogue, digest: str) -> bytes:
    try:
        return files.path_of(catalogue.folder, digest).read_bytes()
    except OSError as error:
        raise Unreadable(
            "The original file is missing.", "“Check the catalogue” in the File menu helps to find it again."
        ) from error
