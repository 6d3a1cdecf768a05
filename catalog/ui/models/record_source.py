"""Feeds a list from the catalogue: records of one kind that match a query, page by page."""

from typing import Any

from catalog.services import lists
from catalog.store.catalogue import Catalogue
from catalog.ui.models.page_model import Page
from catalog.ui.widgets.record_list import Query


class RecordSource:
    """A PageSource over services.lists."""

    def __init__(self, catalogue: Catalogue, kind: str, query: Query) -> None:
        self._catalogue = catalogue
        self._kind = kind
        self._query = query

    def fetch(self, cursor: Any | None, limit: int) -> Page:
        """The rows after the cursor."""
        sort, down = (self._query.sort, self._query.descending) if self._query.sort else ("label", False)
        found = lists.page(
            self._catalogue, self._kind, self._query.text, sort=sort, descending=down, cursor=cursor, limit=limit
        )
        return Page(found.rows, found.next_cursor)

    def count(self) -> int:
        """How many records match."""
        return lists.count(self._catalogue, self._kind, self._query.text)
