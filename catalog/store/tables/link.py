"""Links: typed cross-references between two records."""

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from catalog.domain.relations import RELATION_IDS
from catalog.store.tables.base import NEVER_REUSED, Base, Key, Uid, one_of


class Link(Base):
    """`from` stands in `relation` to `to`: "claim A contradicts claim B"."""

    __tablename__ = "link"
    __table_args__ = (
        one_of("relation", RELATION_IDS),
        UniqueConstraint("from_id", "relation", "to_id"),
        CheckConstraint("from_id <> to_id", name="not_itself"),
        NEVER_REUSED,
    )

    id: Mapped[Key]
    uid: Mapped[Uid]
    from_id: Mapped[int] = mapped_column(ForeignKey("record.id", ondelete="CASCADE"))
    to_id: Mapped[int] = mapped_column(ForeignKey("record.id", ondelete="CASCADE"), index=True)
    relation: Mapped[str]
    note: Mapped[str | None]
