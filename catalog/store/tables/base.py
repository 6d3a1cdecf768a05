"""What all tables share: metadata with named constraints, and the column kinds used again and again."""

from typing import Annotated

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, text
from sqlalchemy.orm import DeclarativeBase, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The mapped classes; `Base.metadata` is what Alembic compares."""

    metadata = MetaData(naming_convention=NAMING)


Key = Annotated[int, mapped_column(primary_key=True)]
"""A key that is never used twice: SQLite AUTOINCREMENT, so that an undone row's number is not given to another."""

Uid = Annotated[str, mapped_column(unique=True)]
"""A time-ordered UUID: the identity that travels in bundles."""

RecordKey = Annotated[int, mapped_column(ForeignKey("record.id", ondelete="CASCADE"), primary_key=True)]
"""The key of a kind's own row, which is also the key of its row in `record`."""

NEVER_REUSED = {"sqlite_autoincrement": True}


def one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    """A check that `column` holds one of a closed list of words (or NULL, where the column may be NULL)."""
    words = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({words})", name=column)


def index_of_given(column: str) -> Index:
    """An index of a reference that most rows do not have: with the many NULLs in it, SQLite would think it useless."""
    return Index(None, column, sqlite_where=text(f"{column} IS NOT NULL"))
