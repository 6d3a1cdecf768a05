"""Flags and the decisions on them; what an analysis proposed; the rules a catalogue added or silenced."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from catalog.domain.vocabulary import FLAG_STATUSES, RULE_EDITS, SUGGESTION_STATUSES, VERDICTS
from catalog.store.tables.base import NEVER_REUSED, Base, Key, Uid, index_of_given, one_of


class Flag(Base):
    """Something to look at in a record: category, rule, the exact words, the reason.

    `key` = rule, cue and sentence context as compared: a re-run or a corrected text finds the same flag again.
    `strength` is in hundredths (0–100). `status` repeats the latest decision, so that lists need not look for it.
    A contested flag names its rival: another record, another passage, or both.
    """

    __tablename__ = "flag"
    __table_args__ = (
        one_of("status", FLAG_STATUSES),
        CheckConstraint("strength BETWEEN 0 AND 100", name="strength"),
        Index(None, "record_id", "key"),
        Index(None, "status", "id"),
        Index(None, "category", "id"),
        Index(None, "category", "status"),
        index_of_given("passage_id"),
        index_of_given("rival_id"),
        index_of_given("rival_passage_id"),
        NEVER_REUSED,
    )

    id: Mapped[Key]
    uid: Mapped[Uid]
    record_id: Mapped[int] = mapped_column(ForeignKey("record.id", ondelete="CASCADE"))
    passage_id: Mapped[int | None] = mapped_column(ForeignKey("passage.id", ondelete="SET NULL"))
    rival_id: Mapped[int | None] = mapped_column(ForeignKey("record.id", ondelete="CASCADE"))
    rival_passage_id: Mapped[int | None] = mapped_column(ForeignKey("passage.id", ondelete="SET NULL"))
    category: Mapped[str]
    rule: Mapped[str]
    cue: Mapped[str]
    reason: Mapped[str]
    suggestion: Mapped[str | None]
    strength: Mapped[int]
    in_quotation: Mapped[bool]
    key: Mapped[str]
    engine: Mapped[str]
    status: Mapped[str]
    created_at: Mapped[str]


class Decision(Base):
    """What a reviewer said of a flag. Never overwritten."""

    __tablename__ = "decision"
    __table_args__ = (one_of("verdict", VERDICTS), NEVER_REUSED)

    id: Mapped[Key]
    flag_id: Mapped[int] = mapped_column(ForeignKey("flag.id", ondelete="CASCADE"), index=True)
    verdict: Mapped[str]
    reason: Mapped[str | None]
    reviewer: Mapped[str]
    decided_at: Mapped[str]


class FlagRank(Base):
    """Where the queue puts a flag, in thousandths, by what was learned. Worked out, so not in the journal."""

    __tablename__ = "flag_rank"

    flag_id: Mapped[int] = mapped_column(ForeignKey("flag.id", ondelete="CASCADE"), primary_key=True)
    rank: Mapped[int] = mapped_column(index=True)


class Learned(Base):
    """What was learned from decisions: `weights` is JSON, `decisions` how many there were. Not in the journal."""

    __tablename__ = "learned"

    name: Mapped[str] = mapped_column(primary_key=True)
    weights: Mapped[str]
    decisions: Mapped[int]
    learned_at: Mapped[str]


class Analysis(Base):
    """Which engine version judged a text, and whether it has rules for its language at all."""

    __tablename__ = "analysis"

    text_id: Mapped[int] = mapped_column(ForeignKey("text.id", ondelete="CASCADE"), primary_key=True)
    engine: Mapped[str]
    language: Mapped[str]
    analysed: Mapped[bool]
    analysed_at: Mapped[str]


class Suggestion(Base):
    """A quote, claim, name or merge the analysis proposes. `payload` is JSON; `key` keeps a dismissal dismissed."""

    __tablename__ = "suggestion"
    __table_args__ = (
        one_of("status", SUGGESTION_STATUSES),
        UniqueConstraint("source_id", "kind", "key"),
        index_of_given("passage_id"),
        index_of_given("record_id"),
        NEVER_REUSED,
    )

    id: Mapped[Key]
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id", ondelete="CASCADE"))
    passage_id: Mapped[int | None] = mapped_column(ForeignKey("passage.id", ondelete="SET NULL"))
    kind: Mapped[str]
    key: Mapped[str]
    payload: Mapped[str]
    status: Mapped[str]
    record_id: Mapped[int | None] = mapped_column(ForeignKey("record.id", ondelete="SET NULL"))


class FramingRule(Base):
    """A cue this catalogue added, silenced, or gave a neutral wording. `strength` is in hundredths."""

    __tablename__ = "framing_rule"
    __table_args__ = (
        one_of("action", RULE_EDITS),
        UniqueConstraint("action", "language", "category", "rule", "cue"),
        NEVER_REUSED,
    )

    id: Mapped[Key]
    action: Mapped[str]
    cue: Mapped[str]
    category: Mapped[str]
    rule: Mapped[str]
    language: Mapped[str]
    reason: Mapped[str]
    suggestion: Mapped[str | None]
    strength: Mapped[int]
