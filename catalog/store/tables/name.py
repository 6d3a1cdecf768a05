"""Names: authority records, their forms, and where they are mentioned."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from catalog.domain.vocabulary import FORM_KINDS, NAME_KINDS, ROLES
from catalog.store.tables.base import NEVER_REUSED, Base, Key, RecordKey, Uid, one_of


class Name(Base):
    """One person, body, family, place, event or work. `family` and `given` say how citations split a person's name."""

    __tablename__ = "name"
    __table_args__ = (one_of("kind", NAME_KINDS), Index(None, "kind", "id"), Index(None, "dates", "id"))

    id: Mapped[RecordKey]
    kind: Mapped[str]
    family: Mapped[str | None]
    given: Mapped[str | None]
    dates: Mapped[str | None]
    description: Mapped[str | None]


class NameForm(Base):
    """One form of a name. One per name is preferred; `folded` is how it is compared, `sounds` its romanisation keys."""

    __tablename__ = "name_form"
    __table_args__ = (
        one_of("kind", FORM_KINDS),
        Index("uq_name_form_preferred", "name_id", unique=True, sqlite_where=text("kind = 'preferred'")),
        NEVER_REUSED,
    )

    id: Mapped[Key]
    uid: Mapped[Uid]
    name_id: Mapped[int] = mapped_column(ForeignKey("name.id", ondelete="CASCADE"), index=True)
    form: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)
    sounds: Mapped[str]
    kind: Mapped[str]
    language: Mapped[str | None]
    script: Mapped[str | None]
    scheme: Mapped[str | None]


class Mention(Base):
    """Name ↔ record with a role and the form as written. `position` orders the contributors of a source."""

    __tablename__ = "mention"
    __table_args__ = (one_of("role", ROLES), NEVER_REUSED)

    id: Mapped[Key]
    record_id: Mapped[int] = mapped_column(ForeignKey("record.id", ondelete="CASCADE"), index=True)
    name_id: Mapped[int] = mapped_column(ForeignKey("name.id", ondelete="CASCADE"), index=True)
    role: Mapped[str]
    as_written: Mapped[str | None]
    position: Mapped[int]


class Distinct(Base):
    """Two records a person has said are not the same, so that nobody is asked again. `a_id` is the smaller."""

    __tablename__ = "distinct_pair"
    __table_args__ = (CheckConstraint("a_id < b_id", name="ordered"),)

    a_id: Mapped[RecordKey]
    b_id: Mapped[RecordKey] = mapped_column(index=True)
