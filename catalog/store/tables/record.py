"""Records: what can be tagged, cross-referenced, flagged and noted; and the notes."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from catalog.domain.vocabulary import RECORD_KINDS
from catalog.store.tables.base import NEVER_REUSED, Base, Key, Uid, one_of


class Record(Base):
    """The supertype row: identity, kind, what lists show, and when it was made and last changed (UTC, ISO 8601)."""

    __tablename__ = "record"
    __table_args__ = (
        one_of("kind", RECORD_KINDS),
        Index(None, "kind", "sort_key", "id"),
        Index(None, "kind", "changed_at", "id"),
        NEVER_REUSED,
    )

    id: Mapped[Key]
    uid: Mapped[Uid]
    kind: Mapped[str]
    label: Mapped[str]
    sort_key: Mapped[str]
    created_at: Mapped[str]
    changed_at: Mapped[str]


class Note(Base):
    """A remark on a record. A private note leaves the catalogue only when asked."""

    __tablename__ = "note"
    __table_args__ = (NEVER_REUSED,)

    id: Mapped[Key]
    uid: Mapped[Uid]
    record_id: Mapped[int] = mapped_column(ForeignKey("record.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    private: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[str]
