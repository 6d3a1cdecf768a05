"""Saved searches: queries kept under a name, for one kind of record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.domain.errors import Invalid
from catalog.domain.operations import Operation
from catalog.domain.vocabulary import RECORD_KINDS
from catalog.services import records
from catalog.store.catalogue import Catalogue

if TYPE_CHECKING:  # the window lists them at its start, which SQLAlchemy would make three times as long
    from sqlalchemy.orm import Session

    from catalog.store.tables import SavedSearch


_ALL = "SELECT id, title, kind, query FROM saved_search ORDER BY id"


@dataclass(frozen=True, slots=True)
class SearchView:
    """A query of the query language under the title it is kept under."""

    id: int
    title: str
    kind: str
    query: str


def listed(catalogue: Catalogue) -> list[SearchView]:
    """All saved searches, oldest first."""
    with catalogue.rows() as connection:
        return [SearchView(*row) for row in connection.execute(_ALL)]


def get(catalogue: Catalogue, search_id: int) -> SearchView:
    """One saved search. Raises NotFound."""
    with catalogue.read() as session:
        return _view(_there(session, search_id))


def save(catalogue: Catalogue, kind: str, title: str, query: str) -> int:
    """Keep a query; returns its id. Raises Invalid without title or query, or when the kind has one of that title."""
    from catalog.store.tables import SavedSearch

    records.one_of(kind, RECORD_KINDS, "kind")
    query = records.required(query, "The filter", "query")
    with catalogue.transact(Operation.SAVE_SEARCH, title.strip()) as session:
        row = SavedSearch(title=_free_title(session, kind, title), kind=kind, query=query)
        session.add(row)
        session.flush()
        return row.id


def rename(catalogue: Catalogue, search_id: int, title: str) -> None:
    """Give a saved search another title. Raises NotFound, or Invalid as `save`."""
    with catalogue.transact(Operation.SAVE_SEARCH, title.strip()) as session:
        row = _there(session, search_id)
        row.title = _free_title(session, row.kind, title, search_id)


def delete(catalogue: Catalogue, search_id: int) -> None:
    """Forget a saved search. Raises NotFound."""
    with catalogue.transact(Operation.DELETE_SEARCH, get(catalogue, search_id).title) as session:
        session.delete(_there(session, search_id))


def _there(session: Session, search_id: int) -> SavedSearch:
    from catalog.store.tables import SavedSearch

    return records.there(session, SavedSearch, search_id, "saved search")


def _view(row: SavedSearch) -> SearchView:
    return SearchView(row.id, row.title, row.kind, row.query)


def _free_title(session: Session, kind: str, title: str, own_id: int | None = None) -> str:
    from sqlalchemy import select

    from catalog.store.tables import SavedSearch

    title = records.required(title, "The title", "title")
    same = select(SavedSearch.id).where(SavedSearch.kind == kind, SavedSearch.title == title)
    if any(each != own_id for each in session.scalars(same)):
        raise Invalid(f"There is a saved search “{title}” already.", "Choose another title.", field="title")
    return title
