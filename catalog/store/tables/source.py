"""Sources: what is described, published or archival; CSL variables, ISAD(G) reference, EDTF date."""

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from catalog.domain.vocabulary import RELIABILITY, SOURCE_NATURES
from catalog.store.tables.base import Base, RecordKey, one_of

SORTED = ("contributors", "date_earliest", "type", "language", "repository", "reliability")
"""Columns a list can be sorted by: each has an index with the key, so that any page of a million rows is as near."""


class Source(Base):
    """One source. `fields` is a JSON object of the CSL variables that have no column of their own."""

    __tablename__ = "source"
    __table_args__ = (
        one_of("reliability", RELIABILITY),
        one_of("nature", SOURCE_NATURES),
        *(Index(None, column, "id") for column in SORTED),
        Index(None, "citation_key"),
    )

    id: Mapped[RecordKey]
    type: Mapped[str]
    title: Mapped[str]
    contributors: Mapped[str] = mapped_column(String(collation="NOCASE"))
    """Contributors as written, for lists and search; the truth is in `mention`."""
    date: Mapped[str | None]
    date_earliest: Mapped[int | None]
    date_latest: Mapped[int | None]
    language: Mapped[str | None]
    citation_key: Mapped[str | None]
    repository: Mapped[str | None]
    place: Mapped[str | None]
    fonds: Mapped[str | None]
    series: Mapped[str | None]
    box: Mapped[str | None]
    folder: Mapped[str | None]
    item: Mapped[str | None]
    reliability: Mapped[str | None]
    nature: Mapped[str | None]
    fields: Mapped[str]
    field_words: Mapped[str]
    """The values of `fields` alone, for search: FTS5 cannot read them out of JSON."""
