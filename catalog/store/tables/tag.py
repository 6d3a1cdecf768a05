"""Tags: terms of a controlled vocabulary (SKOS), and what carries them."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from catalog.store.tables.base import NEVER_REUSED, Base, Key, RecordKey, Uid


class Tag(Base):
    """A term. `folded` is the preferred label as compared: two tags cannot differ by case or accents alone."""

    __tablename__ = "tag"
    __table_args__ = (NEVER_REUSED,)

    id: Mapped[Key]
    uid: Mapped[Uid]
    label: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)
    broader_id: Mapped[int | None] = mapped_column(ForeignKey("tag.id", ondelete="SET NULL"), index=True)
    scope_note: Mapped[str | None]
    colour: Mapped[str | None]


class TagLabel(Base):
    """An alternative label of a tag; typing it finds the tag."""

    __tablename__ = "tag_label"
    __table_args__ = (NEVER_REUSED,)

    id: Mapped[Key]
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"), index=True)
    label: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)
    language: Mapped[str | None]


class RecordTag(Base):
    """A record carries a tag."""

    __tablename__ = "record_tag"

    record_id: Mapped[RecordKey]
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"), primary_key=True, index=True)
