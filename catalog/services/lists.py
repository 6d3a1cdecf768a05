"""Lists: pages of records of one kind, filtered by a query and sorted, read by keyset."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from catalog.domain import query as query_language
from catalog.domain.errors import Invalid
from catalog.services.conditions import Conditions, of_query
from catalog.services.list_kinds import BY_SOURCE, KINDS
from catalog.store.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Page:
    """Rows in order, and the cursor to go on from (None at the end)."""

    rows: Sequence[Any]
    next_cursor: tuple[Any, int] | None = None


def sorts(kind: str) -> tuple[str, ...]:
    """What a list of that kind can be sorted by."""
    return tuple(KINDS[kind].sorts)


def page(
    catalogue: Catalogue,
    kind: str,
    query: str = "",
    *,
    sort: str = "label",
    descending: bool = False,
    backwards: bool = False,
    cursor: tuple[Any, int] | None = None,
    limit: int = 100,
) -> Page:
    """A page of SourceRow, QuoteRow, ClaimRow or NameRow that match the query, from after `cursor` on.

    Records without a value to sort by stand at the end, ascending or `descending`; `backwards` reads the same list
    from its end, or from the cursor, towards its beginning.
    """
    of, limit = KINDS[kind], max(1, limit)
    order = _order(kind, sort, "ASC" if descending == backwards else "DESC", backwards, narrow=bool(query.strip()))
    columns = ", ".join((order.key, "record.id", *of.columns))
    rows: list[Any] = []
    with catalogue.rows() as connection:
        wanted = of_query(catalogue, connection, kind, query_language.parse(query))
        for part in order.parts(cursor):
            if len(rows) > limit:
                break
            values = wanted.values | part.values | {"limit": limit + 1 - len(rows)}
            asked = f"SELECT {columns} FROM {order.tables} WHERE {wanted.sql} AND {part.sql} LIMIT :limit"
            rows += connection.execute(asked, values).fetchall()
    more = (rows[limit - 1][0], rows[limit - 1][1]) if len(rows) > limit else None
    return Page([of.row(*row[1:]) for row in rows[:limit]], more)


def cursor_at(
    catalogue: Catalogue, kind: str, record_id: int, query: str = "", sort: str = "label"
) -> tuple[Any, int] | None:
    """The cursor after this record, None when it is not in the list: from there one reads on, in either direction."""
    order = _order(kind, sort, "ASC", narrow=True)
    with catalogue.rows() as connection:
        wanted = of_query(catalogue, connection, kind, query_language.parse(query))
        asked = f"SELECT {order.key}, record.id FROM {order.tables} WHERE {wanted.sql} AND record.id = :this"
        found = connection.execute(asked, wanted.values | {"this": record_id}).fetchone()
    return (found[0], found[1]) if found else None


def count(catalogue: Catalogue, kind: str, query: str = "") -> int:
    """How many records of that kind match the query. Of all of them the number is kept and need not be counted."""
    with catalogue.rows() as connection:
        if not query.strip():
            kept = connection.execute("SELECT count FROM record_count WHERE kind = ?", (kind,)).fetchone()
            return int(kept[0]) if kept else 0
        wanted = of_query(catalogue, connection, kind, query_language.parse(query), all_of_them=True)
        asked = f"SELECT count(*) FROM {kind} AS record WHERE {wanted.sql}"
        return int(connection.execute(asked, wanted.values).fetchone()[0])


def ids(catalogue: Catalogue, kind: str, query: str = "") -> list[int]:
    """The ids of all records of that kind that match the query, oldest first: for what is done to all of them."""
    with catalogue.rows() as connection:
        wanted = of_query(catalogue, connection, kind, query_language.parse(query), all_of_them=True)
        asked = f"SELECT record.id FROM {kind} AS record WHERE {wanted.sql} ORDER BY record.id"
        return [row[0] for row in connection.execute(asked, wanted.values)]


def _order(kind: str, sort: str, way: str, gaps_first: bool = False, *, narrow: bool) -> "_Order | _BySource":
    by_source = KINDS[kind].sorts.get(sort) == BY_SOURCE
    return _BySource(way, narrow) if by_source else _Order.of(kind, sort, way, gaps_first)


@dataclass(frozen=True, slots=True)
class _Order:
    """A list's order: by `key`, then by `ident`, both of the table whose index leads."""

    kind: str
    key: str
    may_be_empty: bool
    way: str
    gaps_first: bool

    @staticmethod
    def of(kind: str, sort: str, way: str, gaps_first: bool) -> "_Order":
        if sort not in KINDS[kind].sorts:
            known = ", ".join(sorts(kind))
            raise Invalid(f"A list of {kind}s cannot be sorted by “{sort}”.", f"It can by: {known}.", field="sort")
        of = KINDS[kind]
        return _Order(kind, of.sorts[sort], sort in of.may_be_empty, way, gaps_first)

    @property
    def tables(self) -> str:
        return f"record JOIN {self.kind} ON {self.kind}.id = record.id"

    @property
    def ident(self) -> str:
        return self.key.partition(".")[0] + ".id"

    def parts(self, cursor: tuple[Any, int] | None) -> Iterator[Conditions]:
        """Conditions and order of what comes after the cursor, part by part, each along an index from its beginning.

        Records without a value come last, or first where the list is read from its end.
        """
        in_gap = cursor is not None and cursor[0] is None
        if self.gaps_first and (cursor is None or in_gap):
            yield from self._without(cursor)
        if self.gaps_first or not in_gap:
            yield from self._with(None if in_gap else cursor)
        if not self.gaps_first:
            yield from self._without(cursor if in_gap else None)

    def _with(self, cursor: tuple[Any, int] | None) -> Iterator[Conditions]:
        """Of records with the cursor's own value those with a later key; then those with a later value.

        A comparison of both columns at once would go through all records of an equal value.
        """
        only = f"record.kind = '{self.kind}'" if self.ident == "record.id" else "1"
        order = f" ORDER BY {self.key} {self.way}, {self.ident} {self.way}"
        if cursor is None:
            there = f" AND {self.key} IS NOT NULL" if self.may_be_empty else ""
            yield Conditions(only + there + order, {})
            return
        at, key = cursor
        equal = f"{only} AND {self.key} = :at AND {self.ident} {self._later} :key ORDER BY {self.ident} {self.way}"
        yield Conditions(equal, {"at": at, "key": key})
        yield Conditions(f"{only} AND {self.key} {self._later} :at{order}", {"at": at})

    def _without(self, cursor: tuple[Any, int] | None) -> Iterator[Conditions]:
        if self.may_be_empty:
            beyond = f" AND {self.ident} {self._later} :key" if cursor else ""
            order = f" ORDER BY {self.ident} {self.way}"
            yield Conditions(f"{self.key} IS NULL{beyond}{order}", {"key": cursor[1]} if cursor else {})

    @property
    def _later(self) -> str:
        return "<" if self.way == "DESC" else ">"


@dataclass(frozen=True, slots=True)
class _BySource:
    """Quotes by the title of their source, then by their place in it; those without a place come first.

    Sources are gone through along their titles, and the quotes of each looked up; where a query leaves few quotes
    (`narrow`), SQLite may begin with these.
    """

    way: str
    narrow: bool

    key = "json_array(in_source.sort_key, in_source.id, coalesce(passage.start, -1))"

    @property
    def tables(self) -> str:
        join = "JOIN" if self.narrow else "CROSS JOIN"
        return (
            f"record AS in_source {join} quote ON quote.source_id = in_source.id JOIN record ON record.id = quote.id "
            "LEFT JOIN passage ON passage.id = quote.passage_id"
        )

    def parts(self, cursor: tuple[Any, int] | None) -> Iterator[Conditions]:
        """What comes after the cursor: in its source, in sources of the same title, in sources of later titles."""
        start, later, only = (
            "coalesce(passage.start, -1)",
            "<" if self.way == "DESC" else ">",
            "in_source.kind = 'source'",
        )
        terms = ("in_source.sort_key", "in_source.id", start, "quote.id")
        order = " ORDER BY " + ", ".join(f"{term} {self.way}" for term in terms)
        if cursor is None:
            yield Conditions(only + order, {})
            return
        title, source, place = json.loads(cursor[0])
        at = {"at_title": title, "at_source": source, "at_place": place, "at_key": cursor[1]}
        behind = f"({start} {later} :at_place OR ({start} = :at_place AND quote.id {later} :at_key))"
        yield Conditions(f"{only} AND in_source.id = :at_source AND {behind}{order}", at)
        yield Conditions(f"{only} AND in_source.sort_key = :at_title AND in_source.id {later} :at_source{order}", at)
        yield Conditions(f"{only} AND in_source.sort_key {later} :at_title{order}", at)
