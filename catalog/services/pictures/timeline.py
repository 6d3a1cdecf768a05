"""Dated claims for a timeline, and which of them are rivals."""

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from catalog.domain import query as query_language
from catalog.domain.progress import Progress
from catalog.services.conditions import Conditions, of_query
from catalog.store.catalogue import Catalogue

MOST = 300
"""Claims in one picture; more could not be told apart."""


@dataclass(frozen=True, slots=True)
class DatedClaim:
    """A claim on the timeline. Days are year*10000 + month*100 + day, None where the date is open; `date` is EDTF."""

    id: int
    label: str
    status: str
    date: str
    earliest: int | None
    latest: int | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Claims by date, the pairs of rivals among them, and whether there are more than fit."""

    claims: tuple[DatedClaim, ...]
    rivals: tuple[tuple[int, int], ...]
    more: bool


def of_claims(
    catalogue: Catalogue, query: str = "", around: int | None = None, progress: Progress | None = None
) -> Timeline:
    """The dated claims that match a query, as many as fit: the earliest, or those nearest to the claim `around`."""
    with catalogue.rows(progress) as connection:
        wanted = of_query(catalogue, connection, "claim", query_language.parse(query), all_of_them=True)
        pivot = _day_of(connection, around)
        rows = _open_ones(connection, wanted)
        rows += _near(connection, wanted, pivot) if pivot is not None else _dated(connection, wanted, "1", "ASC", MOST)
        claims = sorted({row[0]: DatedClaim(*row) for row in rows}.values(), key=_order)
        shown = _nearest(claims, pivot)
        return Timeline(tuple(shown), _rivals(connection, [claim.id for claim in shown]), len(claims) > len(shown))


def _dated(connection: sqlite3.Connection, wanted: Conditions, beyond: str, way: str, limit: int) -> list[Any]:
    asked = (
        "SELECT record.id, record.label, claim.status, claim.date, claim.date_earliest, claim.date_latest "
        "FROM claim JOIN record ON record.id = claim.id "
        f"WHERE claim.date_earliest IS NOT NULL AND {beyond} AND ({wanted.sql}) "
        f"ORDER BY claim.date_earliest {way}, claim.id {way} LIMIT :limit"
    )
    return connection.execute(asked, wanted.values | {"limit": limit + 1}).fetchall()


def _near(connection: sqlite3.Connection, wanted: Conditions, pivot: int) -> list[Any]:
    before = _dated(connection, wanted, f"claim.date_earliest < {pivot:d}", "DESC", MOST // 2)
    return before + _dated(connection, wanted, f"claim.date_earliest >= {pivot:d}", "ASC", MOST // 2)


def _open_ones(connection: sqlite3.Connection, wanted: Conditions) -> list[Any]:
    """Claims of which only the end of the time is known."""
    asked = (
        "SELECT record.id, record.label, claim.status, claim.date, claim.date_earliest, claim.date_latest "
        "FROM claim JOIN record ON record.id = claim.id "
        f"WHERE claim.date_earliest IS NULL AND claim.date_latest IS NOT NULL AND ({wanted.sql}) "
        "ORDER BY claim.date_latest LIMIT :limit"
    )
    return connection.execute(asked, wanted.values | {"limit": MOST // 10}).fetchall()


def _day_of(connection: sqlite3.Connection, claim_id: int | None) -> int | None:
    asked = "SELECT coalesce(date_earliest, date_latest) FROM claim WHERE id = ?"
    row = connection.execute(asked, (claim_id,)).fetchone()
    return row[0] if row else None


def _nearest(claims: list[DatedClaim], pivot: int | None) -> list[DatedClaim]:
    if len(claims) <= MOST or pivot is None:
        return claims[:MOST]
    return sorted(sorted(claims, key=lambda claim: abs(_order(claim)[0] - pivot))[:MOST], key=_order)


def _order(claim: DatedClaim) -> tuple[int, int, int]:
    first = claim.earliest if claim.earliest is not None else claim.latest or 0
    return first, claim.latest if claim.latest is not None else first, claim.id


def _rivals(connection: sqlite3.Connection, ids: list[int]) -> tuple[tuple[int, int], ...]:
    asked = (
        "SELECT record_id, rival_id FROM flag WHERE record_id IN (SELECT value FROM json_each(:ids)) "
        "AND category = 'contested' AND rival_id IS NOT NULL AND status <> 'dismissed' UNION "
        "SELECT from_id, to_id FROM link WHERE from_id IN (SELECT value FROM json_each(:ids)) "
        "AND relation = 'contradicts'"
    )
    shown = set(ids)
    rows = connection.execute(asked, {"ids": json.dumps(ids)})
    return tuple(sorted({(min(pair), max(pair)) for pair in rows if shown.issuperset(pair)}))
