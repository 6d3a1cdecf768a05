"""What stands around a record: its links, evidence, origin, names and rivals, step by step outward."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from catalog.domain.errors import NotFound
from catalog.domain.progress import Progress
from catalog.store.catalogue import Catalogue

MOST = 60
"""Records in one picture."""
EACH = 24
"""Neighbours shown of one record; the rest is counted."""

_RIVAL = "rival_id IS NOT NULL AND category = 'contested' AND status <> 'dismissed'"
_PASSAGES = "evidence JOIN passage ON passage.id = evidence.passage_id JOIN text ON text.id = passage.text_id"
_QUOTED = "evidence INDEXED BY ix_evidence_quote_id"
_INWARD = (
    "text CROSS JOIN passage ON passage.text_id = text.id "
    "CROSS JOIN evidence INDEXED BY ix_evidence_passage_id ON evidence.passage_id = passage.id"
)
"""The same from the source inward."""
_JOINS = (
    "SELECT relation AS relation, from_id AS a, to_id AS b FROM link WHERE from_id = :id",
    "SELECT relation, from_id, to_id FROM link WHERE to_id = :id",
    f"SELECT 'rival', record_id, rival_id FROM flag WHERE record_id = :id AND {_RIVAL}",
    f"SELECT 'rival', record_id, rival_id FROM flag INDEXED BY ix_flag_rival_id WHERE rival_id = :id AND {_RIVAL}",
    "SELECT 'evidence_' || stance, quote_id, claim_id FROM evidence WHERE claim_id = :id AND quote_id IS NOT NULL",
    f"SELECT 'evidence_' || stance, quote_id, claim_id FROM {_QUOTED} WHERE quote_id = :id",
    f"SELECT 'evidence_' || stance, text.source_id, claim_id FROM {_PASSAGES} WHERE claim_id = :id",
    f"SELECT 'evidence_' || stance, text.source_id, claim_id FROM {_INWARD} WHERE text.source_id = :id",
    "SELECT 'taken_from', id, source_id FROM quote WHERE id = :id",
    "SELECT 'taken_from', id, source_id FROM quote WHERE source_id = :id",
    "SELECT 'named', name_id, record_id FROM mention WHERE record_id = :id",
    "SELECT 'named', name_id, record_id FROM mention WHERE name_id = :id",
)
"""Everything that joins two records; `a` does to `b` what the relation says.

Indexes are named where a column is mostly empty: SQLite's statistics then take it for useless and read whole tables.
"""
_ALL = " UNION ALL ".join(_JOINS)
_COUNTED = 1_000


@dataclass(frozen=True, slots=True)
class Node:
    """A record in the picture; `hidden` counts its neighbours that are not in it (999 stands for more)."""

    id: int
    kind: str
    label: str
    hidden: int


@dataclass(frozen=True, slots=True)
class Edge:
    """`a` stands in the relation to `b`: a kind of link, evidence_supports …, taken_from, named, or rival."""

    relation: str
    a: int
    b: int


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The records in order of nearness, the centre first, and all that joins them."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def around(
    catalogue: Catalogue,
    record_id: int,
    opened: Sequence[int] = (),
    *,
    depth: int = 1,
    progress: Progress | None = None,
) -> Surroundings:
    """A record, its neighbours to that depth, and the neighbours of the records `opened`; at most MOST records.

    Raises NotFound when the record is gone.
    """
    with catalogue.rows(progress) as connection:
        shown = _spread(connection, record_id, opened, depth)
        joined = {each: _neighbours(connection, each) for each in shown}
        edges = {edge for found in joined.values() for edge in found if edge.a in shown and edge.b in shown}
        nodes = _nodes(connection, shown)
    if record_id not in nodes:
        raise NotFound("This record is no longer there.", "Choose another one.")
    hidden = {each: len(_others(each, found) - set(shown)) for each, found in joined.items()}
    return Surroundings(
        tuple(Node(each, *nodes[each], min(hidden[each], _COUNTED - 1)) for each in shown if each in nodes),
        tuple(sorted(edges, key=lambda edge: (edge.a, edge.b, edge.relation))),
    )


def _spread(connection: sqlite3.Connection, centre: int, opened: Sequence[int], depth: int) -> list[int]:
    """The records to show, breadth first."""
    shown, front = [centre], [centre]
    for _ in range(depth):
        front = _reached(connection, front, shown)
    _reached(connection, [each for each in opened if each != centre], shown)
    return shown


def _reached(connection: sqlite3.Connection, front: Iterable[int], shown: list[int]) -> list[int]:
    """Add the neighbours of each record of the front to those shown, as far as there is room; returns the new ones."""
    new: list[int] = []
    for each in front:
        found = [other for edge in _neighbours(connection, each, EACH * 2) for other in (edge.a, edge.b)]
        fresh = [other for other in dict.fromkeys(found) if other not in shown][: min(EACH, MOST - len(shown))]
        shown += fresh
        new += fresh
    return new


def _neighbours(connection: sqlite3.Connection, record_id: int, limit: int = _COUNTED) -> list[Edge]:
    rows = connection.execute(f"{_ALL} LIMIT :limit", {"id": record_id, "limit": limit})
    return list(dict.fromkeys(Edge(*row) for row in rows))


def _others(record_id: int, edges: Iterable[Edge]) -> set[int]:
    return {end for edge in edges for end in (edge.a, edge.b)} - {record_id}


def _nodes(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    asked = "SELECT id, kind, label FROM record WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0]: (row[1], row[2]) for row in connection.execute(asked, (json.dumps(list(ids)),))}


def somewhere(catalogue: Catalogue) -> int | None:
    """A record worth beginning with: the one most of the latest links lead to or from, else the latest record."""
    with catalogue.rows() as connection:
        for asked in (_BUSIEST, "SELECT max(id) FROM record"):
            row = connection.execute(asked).fetchone()
            if row and row[0] is not None:
                return int(row[0])
    return None


_LATEST = "SELECT from_id, to_id FROM link ORDER BY id DESC LIMIT 500"
_BUSIEST = f"""
    WITH latest AS ({_LATEST}) SELECT tip FROM (SELECT from_id AS tip FROM latest UNION ALL SELECT to_id FROM latest)
    GROUP BY tip ORDER BY count(*) DESC, tip LIMIT 1
"""
