"""The journal: one step per user action, and every row it changed. Written by triggers only."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from catalog.store.tables.base import NEVER_REUSED, Base, Key, Uid


class Step(Base):
    """One user action. `undoes` is the step it takes back; `undone_by` the step that took it back, while that holds."""

    __tablename__ = "step"
    __table_args__ = (Index(None, "undone_by", "undoes", "id"), NEVER_REUSED)

    id: Mapped[Key]
    uid: Mapped[Uid]
    operation: Mapped[str]
    subject: Mapped[str]
    actor: Mapped[str]
    at: Mapped[str]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("step.id"))
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("step.id"))


class Change(Base):
    """One row changed. `row` is the key (JSON list); `before`/`after` the row (JSON), NULL where there was or is none.

    `step_id` is NULL when the row was changed by a program other than Catalog; `catalog check` says so.
    """

    __tablename__ = "change"
    __table_args__ = (Index(None, "table_name", "row"), NEVER_REUSED)

    id: Mapped[Key]
    step_id: Mapped[int | None] = mapped_column(ForeignKey("step.id"), index=True)
    table_name: Mapped[str]
    row: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]


class CurrentStep(Base):
    """One row: the step now being written, or NULL. The triggers read it."""

    __tablename__ = "current_step"

    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int | None]
