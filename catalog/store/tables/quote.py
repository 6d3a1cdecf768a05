"""Quotes: words taken over from a source."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from catalog.domain.vocabulary import QUOTE_KINDS, VOICES
from catalog.store.tables.base import Base, RecordKey, index_of_given, one_of


class Quote(Base):
    """One quote. Speaker and addressee are mentions; `locator` is the page label when there is no passage."""

    __tablename__ = "quote"
    __table_args__ = (
        one_of("kind", QUOTE_KINDS),
        one_of("voice", VOICES),
        Index(None, "date_earliest", "id"),
        Index(None, "kind", "id"),
        Index(None, "source_id", "id"),
        index_of_given("passage_id"),
    )

    id: Mapped[RecordKey]
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id", ondelete="CASCADE"))
    passage_id: Mapped[int | None] = mapped_column(ForeignKey("passage.id", ondelete="SET NULL"))
    text: Mapped[str]
    kind: Mapped[str]
    voice: Mapped[str]
    locator: Mapped[str | None]
    date: Mapped[str | None]
    date_earliest: Mapped[int | None]
    date_latest: Mapped[int | None]
    occasion: Mapped[str | None]
    original_text: Mapped[str | None]
    original_language: Mapped[str | None]
    verified_against: Mapped[str | None]
    verified_by: Mapped[str | None]
    verified_at: Mapped[str | None]
