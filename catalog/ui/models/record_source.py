"""Feeds a list from the catalogue: records of one kind that match a query, page by page."""

from typing import Any

from catalog.services import lists
from catalog.store.catalogue import Catalogue
from catalog.ui.models.page_source import Page
from catalog.ui.widgets.record_list import Query


class RecordSource:
    """A PageSource over services.lists."""

    def __init__(self, catalogue: Catalogue, kind: str, query: Query) -> None:
        self._catalogue = catalogue
        self._kind = kind
        self._query = query

    def fetch(self, cursor: Any | None, limit: int) -> Page:
        """The rows after the cursor."""
        return self._page(cursor, limit)

    def back(self, cursor: Any, limit: int) -> Page:
        """The rows before the cursor, nearest first."""
        return self._page(cursor, limit, backwards=True)

    def at(self, record_id: int) -> Any | None:
        """The cursor after a record; None when it is not in the list."""
        return lists.cursor_at(self._catalogue, self._kind, record_id, self._query.text, self._sort)

    def count(self) -> int:
        """How many records match."""
        return lists.count(self._catalogue, self._kind, self._query.text)

    @property
    def _sort(self) -> str:
        return self._query.sort or "label"

    def _page(self, cursor: Any | None, limit: int, *, backwards: bool = False) -> Page:
        found = lists.page(
            self._catalogue,
            self._kind,
            self._query.text,
            sort=self._sort,
            descending=self._query.descending and bool(self._query.sort),
            backwards=backwards,
            cursor=cursor,
            limit=limit,
        )
        return Page(found.rows, found.next_cursor)
