"""What a catalogue says of itself and remembers: title, saved searches, drafts."""

from sqlalchemy.orm import Mapped, mapped_column

from catalog.store.tables.base import NEVER_REUSED, Base, Key


class Setting(Base):
    """A setting of this catalogue; `value` is JSON."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class SavedSearch(Base):
    """A query kept under a name, for one kind of record."""

    __tablename__ = "saved_search"
    __table_args__ = (NEVER_REUSED,)

    id: Mapped[Key]
    title: Mapped[str]
    kind: Mapped[str]
    query: Mapped[str]


class Draft(Base):
    """Unsaved typing of a form, so that a kill loses nothing. It is no content, so not in the journal."""

    __tablename__ = "draft"

    form: Mapped[str] = mapped_column(primary_key=True)
    values: Mapped[str]
    saved_at: Mapped[str]


class Derived(Base):
    """Which definition of triggers and search tables is installed; not in the journal."""

    __tablename__ = "derived"

    name: Mapped[str] = mapped_column(primary_key=True)
    definition: Mapped[str]
