"""Claims: assertions that can be true or false, and the evidence for and against them."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from catalog.domain.vocabulary import CLAIM_STATUSES, EVIDENCE_KINDS, INFORMATION, STANCES
from catalog.store.tables.base import NEVER_REUSED, Base, Key, RecordKey, Uid, index_of_given, one_of


class Claim(Base):
    """An assertion in the cataloguer's neutral words. Subjects are mentions."""

    __tablename__ = "claim"
    __table_args__ = (
        one_of("status", CLAIM_STATUSES),
        Index(None, "status", "id"),
        Index(None, "date_earliest", "id"),
    )

    id: Mapped[RecordKey]
    statement: Mapped[str]
    date: Mapped[str | None]
    date_earliest: Mapped[int | None]
    date_latest: Mapped[int | None]
    status: Mapped[str]


class Evidence(Base):
    """Claim ← quote or passage. The grades are given by a person and never computed."""

    __tablename__ = "evidence"
    __table_args__ = (
        one_of("stance", STANCES),
        one_of("kind", EVIDENCE_KINDS),
        one_of("information", INFORMATION),
        CheckConstraint("credibility BETWEEN 1 AND 6", name="credibility"),
        index_of_given("quote_id"),
        index_of_given("passage_id"),
        CheckConstraint("(quote_id IS NULL) <> (passage_id IS NULL)", name="one_basis"),
        NEVER_REUSED,
    )

    id: Mapped[Key]
    uid: Mapped[Uid]
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id", ondelete="CASCADE"), index=True)
    quote_id: Mapped[int | None] = mapped_column(ForeignKey("quote.id", ondelete="CASCADE"))
    passage_id: Mapped[int | None] = mapped_column(ForeignKey("passage.id", ondelete="CASCADE"))
    stance: Mapped[str]
    kind: Mapped[str | None]
    information: Mapped[str | None]
    credibility: Mapped[int | None]
    note: Mapped[str | None]
