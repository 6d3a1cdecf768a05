"""The keywords of a bibliography as tags: new terms and what carries them, written in bulk."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from catalog.domain import keywords
from catalog.domain.folding import fold
from catalog.store.identity import new_uid
from catalog.store.tables import RecordTag, Tag, TagLabel

FIELD = "keyword"
_BATCH = 500


def keywords_of(fields: Mapping[str, Any]) -> tuple[str, ...]:
    """The keywords of a source that is being taken in."""
    return keywords.split(str(fields[FIELD])) if fields.get(FIELD) else ()


def put_keywords_in(session: Session, source_ids: Sequence[int], found: Sequence[tuple[str, ...]]) -> None:
    """Give each new source its keywords as tags, those that are not here yet entered."""
    labels = {_key(label): label for each in reversed(found) for label in reversed(each)}
    if not labels:
        return
    known = _known(session, labels)
    if new := [{"uid": new_uid(), "label": labels[key], "folded": key} for key in labels if key not in known]:
        session.execute(insert(Tag), new)
        known |= _known(session, [row["folded"] for row in new])
    carried = {
        (source_id, known[_key(label)]) for source_id, each in zip(source_ids, found, strict=True) for label in each
    }
    session.execute(insert(RecordTag), [{"record_id": a, "tag_id": b} for a, b in sorted(carried)])


def _key(label: str) -> str:
    return fold(label) or label


def _known(session: Session, keys: Iterable[str]) -> dict[str, int]:
    """Term by label as compared; a preferred label goes before another one."""
    wanted, known = sorted(keys), dict[str, int]()
    for start in range(0, len(wanted), _BATCH):
        some = wanted[start : start + _BATCH]
        others = select(TagLabel.folded, TagLabel.tag_id).where(TagLabel.folded.in_(some))
        preferred = select(Tag.folded, Tag.id.label("tag_id")).where(Tag.folded.in_(some))
        for query in (others, preferred):
            known |= {row.folded: row.tag_id for row in session.execute(query)}
    return known
