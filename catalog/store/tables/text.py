"""Texts: the immutable full text of a source, its versions, the original files, and passages in it."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from catalog.domain.vocabulary import ANCHOR_STATES
from catalog.store.tables.base import NEVER_REUSED, Base, Key, Uid, index_of_given, one_of


class TextBody(Base):
    """A full text, stored once per SHA-256 of its UTF-8 bytes. Never changed and so never in the journal."""

    __tablename__ = "text_body"
    __table_args__ = (NEVER_REUSED,)

    id: Mapped[Key]
    sha256: Mapped[str] = mapped_column(unique=True)
    content: Mapped[str]


class Text(Base):
    """One version of a source's text. `pages` is a JSON list of [offset, label], ascending, in code points."""

    __tablename__ = "text"
    __table_args__ = (
        UniqueConstraint("source_id", "version"),
        Index(None, "body_id", "source_id", "version"),  # all that a search asks of a text it found words in
        Index("ix_text_later", "source_id", sqlite_where=text("version > 1")),  # few: what earlier versions there are
        index_of_given("original_id"),
        NEVER_REUSED,
    )

    id: Mapped[Key]
    uid: Mapped[Uid]
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id", ondelete="CASCADE"), index=True)
    body_id: Mapped[int] = mapped_column(ForeignKey("text_body.id"))
    original_id: Mapped[int | None] = mapped_column(ForeignKey("original.id", ondelete="SET NULL"))
    version: Mapped[int]
    length: Mapped[int]
    pages: Mapped[str]
    language: Mapped[str | None]
    created_at: Mapped[str]


class Original(Base):
    """A file as it came, kept in `files/` under its SHA-256."""

    __tablename__ = "original"
    __table_args__ = (NEVER_REUSED,)

    id: Mapped[Key]
    uid: Mapped[Uid]
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id", ondelete="CASCADE"), index=True)
    sha256: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    created_at: Mapped[str]


class Passage(Base):
    """A span of a text (code points, end exclusive) with its W3C TextQuote selector, and how sure the anchor is."""

    __tablename__ = "passage"
    __table_args__ = (
        CheckConstraint('"start" >= 0 AND "end" >= "start"', name="span"),
        one_of("state", ANCHOR_STATES),
        NEVER_REUSED,
    )

    id: Mapped[Key]
    text_id: Mapped[int] = mapped_column(ForeignKey("text.id", ondelete="CASCADE"), index=True)
    start: Mapped[int]
    end: Mapped[int]
    exact: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    page: Mapped[str | None]
    state: Mapped[str]
