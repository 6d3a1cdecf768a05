"""All that the reader shows of a source, read in one go off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.services import claims, framing, page_images, quotes, review, suggestions, texts
from catalog.store.catalogue import Catalogue

if TYPE_CHECKING:
    from catalog.services.claims import ClaimView
    from catalog.services.quotes import QuoteView
    from catalog.services.review import FlagRow
    from catalog.services.suggestions import SuggestionView
    from catalog.services.texts import TextView


@dataclass(frozen=True, slots=True)
class Content:
    """The current text (None when the source has none), what was made of it, and what is proposed."""

    source_id: int
    text: TextView | None
    quotes: tuple[QuoteView, ...] = ()
    claims: tuple[ClaimView, ...] = ()
    flags: tuple[FlagRow, ...] = ()
    suggestions: tuple[SuggestionView, ...] = ()
    analysed: bool | None = None
    """None: never analysed. False: there are no rules for its language."""
    pdf: str | None = None
    """The checksum of the PDF whose pages can be shown beside the text."""


def read(catalogue: Catalogue, source_id: int) -> Content:
    """Everything the reader needs."""
    text = texts.current(catalogue, source_id)
    if text is None:
        return Content(source_id, None)
    judged = framing.judged_by(catalogue, source_id)
    return Content(
        source_id,
        text,
        tuple(quotes.of_source(catalogue, source_id)),
        tuple(claims.of_source(catalogue, source_id)),
        tuple(review.of_record(catalogue, source_id)),
        tuple(suggestions.of_source(catalogue, source_id)),
        judged[1] if judged else None,
        page_images.of_source(catalogue, source_id),
    )
