"""A query of the filter box as SQL conditions on `record.id` with their values."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from catalog.domain.frozen import dataclass
from catalog.domain.query import Query
from catalog.services import words
from catalog.store.catalogue import Catalogue

TYPE_CHECKING = False  # as typing has it, which is slow to load

if TYPE_CHECKING:
    from typing import Any

    from catalog.services.words import Word

MANY = 20_000
"""A word alone that stands at more places than this is looked up row by row instead of gathered first."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """`sql` is what must hold, to stand behind WHERE; `values` are its named parameters."""

    sql: str
    values: dict[str, Any]


NONE = Conditions("1", {})


def of_query(
    catalogue: Catalogue, connection: sqlite3.Connection, kind: str, query: Query, *, all_of_them: bool = False
) -> Conditions:
    """What a record of that kind must fulfil, whether the first ones are wanted or `all_of_them`.

    A filter without sense for the kind holds for none.
    """
    wanted = words.of(connection, query.terms) if query.terms else []
    others = of_filters(catalogue, kind, query)
    lone = len(wanted) == 1 and others == NONE and not wanted[0].negated
    often = lone and not all_of_them and wanted[0].stands_at(connection, kind, MANY) > MANY
    return both(of_words(kind, wanted, often=often), others)


def of_words(kind: str, wanted: Iterable[Word], *, often: bool = False) -> Conditions:
    """That every word stands in the record; `often` for words that stand almost everywhere."""
    parts, values = [], {}
    for number, word in enumerate(wanted):
        name = f"word_{number}"
        parts.append(word.probed(kind, name) if often else word.among(kind, name))
        values[name] = word.match
    return Conditions(" AND ".join(parts) or "1", values)


def of_filters(catalogue: Catalogue, kind: str, query: Query) -> Conditions:
    """The `field:value` parts and dates of a query."""
    if not query.filters and not query.dates:
        return NONE
    from sqlalchemy import and_
    from sqlalchemy.dialects import sqlite

    from catalog.services import filters  # with SQLAlchemy, which words alone can do without

    with catalogue.read() as session:
        found = and_(*filters.conditions(session, kind, query))
    written = found.compile(dialect=sqlite.dialect(paramstyle="named"), compile_kwargs={"render_postcompile": True})
    return Conditions(str(written), dict(written.params))


def both(one: Conditions, other: Conditions) -> Conditions:
    """That both hold."""
    parts = [each.sql for each in (one, other) if each.sql != "1"]
    return Conditions(" AND ".join(f"({part})" for part in parts) or "1", one.values | other.values)
