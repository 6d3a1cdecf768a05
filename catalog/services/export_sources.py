"""Sources alone, with the names and tags a bibliography shows of them: what most formats of other programs hold."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy.orm import Session

from catalog.domain.vocabulary import CONTRIBUTOR_ROLES
from catalog.services.bundle_content import ARCHIVE
from catalog.services.selection import Selection
from catalog.store.plain import plain

Json = dict[str, Any]

_SOURCES = (
    "SELECT source.id, uid, type, title, date, language, citation_key, "
    "repository, place, fonds, series, box, folder, item, fields "
    "FROM source JOIN record ON record.id = source.id WHERE source.id IN (SELECT value FROM json_each(?))"
)
_CONTRIBUTORS = (
    "SELECT record_id, name_id AS name, role, as_written FROM mention "
    "WHERE record_id IN (SELECT value FROM json_each(?)) ORDER BY role, position, id"
)
_CARRIED = (
    "SELECT record_id, tag.uid FROM record_tag JOIN tag ON tag.id = record_tag.tag_id "
    "WHERE record_id IN (SELECT value FROM json_each(?)) ORDER BY tag.uid"
)
_NAMES = (
    "SELECT name.id, record.uid, name.kind, family, given, form AS preferred "
    "FROM name JOIN record ON record.id = name.id "
    "JOIN name_form ON name_form.name_id = name.id AND name_form.kind = 'preferred' "
    "WHERE name.id IN (SELECT value FROM json_each(?))"
)
_TAGS = "SELECT uid, label FROM tag WHERE id IN (SELECT value FROM json_each(?))"


def sources_alone(session: Session, selection: Selection) -> Json:
    """The sources, names and tags of `catalogue.json` as far as `domain.csl.to_items` reads them; no other list.

    What else hangs on a source takes four times as long to read, and no bibliography shows it.
    """
    sources = {row["id"]: row for row in _rows(session, _SOURCES, selection.sources)}
    names = {row["id"]: row for row in _rows(session, _NAMES, selection.names)}
    fields = json.loads(f"[{','.join([row['fields'] for row in sources.values()])}]")
    for row, each in zip(sources.values(), fields, strict=True):
        row["fields"], row["contributors"], row["tags"] = each, [], []
        row["archive"] = {part: row[part] for part in ARCHIVE if row[part]}
    for row in _rows(session, _CONTRIBUTORS, selection.sources):
        if row["role"] in CONTRIBUTOR_ROLES:
            row["name"] = names[row["name"]]["uid"]
            sources[row["record_id"]]["contributors"].append(row)
    for row in _rows(session, _CARRIED, selection.sources):
        sources[row["record_id"]]["tags"].append(row["uid"])
    tags = list(_rows(session, _TAGS, selection.tags))
    return {"sources": list(sources.values()), "names": list(names.values()), "tags": tags}


def _rows(session: Session, query: str, ids: Iterable[int]) -> Iterator[Json]:
    cursor = plain(session).execute(query, (json.dumps(list(ids)),))
    columns = [each[0] for each in cursor.description]
    return (dict(zip(columns, row, strict=True)) for row in cursor)
