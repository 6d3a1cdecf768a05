"""Texts: the current version of a source's text, passages in it, and corrections that keep the passages."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from catalog.domain.anchors import Anchor, anchor, reanchor
from catalog.domain.errors import CatalogError, NotFound
from catalog.domain.operations import Operation
from catalog.domain.pages import page_label_at
from catalog.domain.values import Place
from catalog.services import records, subjects
from catalog.store import files
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid, now
from catalog.store.tables import Passage, Text, TextBody

Pages = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class TextView:
    """A text in full. `pages` is (offset, label), ascending; offsets are code points of `content`."""

    id: int
    source_id: int
    version: int
    content: str
    pages: Pages
    language: str | None


def current(catalogue: Catalogue, source_id: int) -> TextView | None:
    """The newest version of a source's text, None if it has none."""
    with catalogue.read() as session:
        return current_in(session, source_id)


def get(catalogue: Catalogue, text_id: int) -> TextView:
    """One version of a text. Raises NotFound."""
    with catalogue.read() as session:
        return text_in(session, text_id)


def places(catalogue: Catalogue, passage_ids: Sequence[int]) -> dict[int, Place]:
    """Where passages stand, by id."""
    with catalogue.read() as session:
        found: dict[int, Place] = {}
        for some in records.batches(passage_ids):
            query = select(Passage, Text.source_id).join(Text).where(Passage.id.in_(some))
            found |= {row.id: place_of(row, source_id) for row, source_id in session.execute(query)}
        return found


def correct(catalogue: Catalogue, source_id: int, content: str, pages: Pages | None = None) -> Counter[str]:
    """Make a corrected text the new version and move every passage to it; returns how many are in which anchor state.

    Passages that cannot be found stay on the old version, marked orphan, and are looked for again in the next one.
    Raises NotFound when there is no text yet.
    """
    label = records.info(catalogue, source_id).label
    with catalogue.transact(Operation.CORRECT_TEXT, label) as session:
        old = current_in(session, source_id)
        if old is None:
            raise NotFound("This source has no text to correct.", "Import or paste one first.")
        if content == old.content:
            return Counter()
        new_pages = pages if pages is not None else _moved_pages(old, content)
        return replace_in(session, source_id, content, new_pages, old.language)[1]


def confirm_passage(catalogue: Catalogue, passage_id: int, start: int, end: int) -> None:
    """Say where a passage stands in the current text; it is then exact."""
    with catalogue.transact(Operation.MOVE_PASSAGE, subjects.of(catalogue, "passage", passage_id)) as session:
        row = records.there(session, Passage, passage_id, "passage")
        text = current_in(session, session.get_one(Text, row.text_id).source_id)
        assert text is not None  # noqa: S101 - the passage stands in one
        _settle(session, [row], [(anchor(text.content, start, end), "exact")], text.id, text.pages)


# --- used by the other services, inside their transactions ---


def current_in(session: Session, source_id: int) -> TextView | None:
    """As `current`, inside a session."""
    newest = select(Text).where(Text.source_id == source_id).order_by(Text.version.desc()).limit(1)
    row = session.scalars(newest).first()
    return _view(session, row) if row else None


def text_in(session: Session, text_id: int) -> TextView:
    """As `get`, inside a session."""
    return _view(session, records.there(session, Text, text_id, "text"))


def add_in(
    session: Session,
    source_id: int,
    content: str,
    pages: Pages = (),
    language: str | None = None,
    original_id: int | None = None,
    uid: str | None = None,
) -> int:
    """A new version of a source's text; returns the text's id. Raises CatalogError when nothing is in it."""
    if not content.strip():
        raise CatalogError("The text is empty.", "Nothing was added; give at least one word.")
    records.kind_checked(session, source_id, "source")
    latest = session.scalar(select(func.max(Text.version)).where(Text.source_id == source_id)) or 0
    row = Text(
        uid=uid or new_uid(),
        source_id=source_id,
        body_id=_body_in(session, content),
        original_id=original_id,
        version=latest + 1,
        length=len(content),
        pages=json.dumps(pages, ensure_ascii=False),
        language=language,
        created_at=now(),
    )
    session.add(row)
    session.flush()
    return row.id


def replace_in(
    session: Session,
    source_id: int,
    content: str,
    pages: Pages = (),
    language: str | None = None,
    original_id: int | None = None,
) -> tuple[int, Counter[str]]:
    """As `add_in`, and the passages of the former version move along; returns also how many are in each state."""
    old = current_in(session, source_id)
    new_id = add_in(session, source_id, content, pages, language, original_id)
    rows = _to_move(session, old) if old else []
    moved = reanchor([_anchor_of(row) for row in rows], old.content, content) if old and rows else []
    _settle(session, rows, moved, new_id, pages)
    return new_id, Counter(state for _, state in moved)


def passage_in(session: Session, text: TextView, start: int, end: int) -> int:
    """A passage of a text, new unless one with the same span is there; returns its id. Raises Invalid."""
    same = select(Passage.id).where(Passage.text_id == text.id, Passage.start == start, Passage.end == end)
    if (found := session.scalars(same).first()) is not None:
        return found
    row = Passage(**_passage(text, (start, end)))
    session.add(row)
    session.flush()
    return row.id


def passages_in(session: Session, text: TextView, spans: Iterable[tuple[int, int]]) -> dict[tuple[int, int], int]:
    """As `passage_in` for many spans at once: their ids by span."""
    known = _passage_ids(session, text.id)
    if new := [_passage(text, span) for span in dict.fromkeys(spans) if span not in known]:
        session.execute(insert(Passage), new)
        known = _passage_ids(session, text.id)
    return known


def _passage_ids(session: Session, text_id: int) -> dict[tuple[int, int], int]:
    """The passages of a text by their spans, the first of several with the same."""
    places = select(Passage.start, Passage.end, Passage.id).where(Passage.text_id == text_id)
    return {(start, end): key for start, end, key in session.execute(places.order_by(Passage.id.desc()))}


def _passage(text: TextView, span: tuple[int, int]) -> dict[str, Any]:
    """The columns of a new passage."""
    selector = _selector(anchor(text.content, *span))
    return {"text_id": text.id, "state": "exact", "page": page_label_at(text.pages, span[0])} | selector


def place_in(session: Session, passage_id: int | None) -> Place | None:
    """Where a passage stands."""
    row = session.get(Passage, passage_id) if passage_id is not None else None
    return place_of(row, session.get_one(Text, row.text_id).source_id) if row else None


def place_of(row: Passage, source_id: int) -> Place:
    """A passage row as a plain value."""
    return Place(row.id, row.text_id, source_id, row.start, row.end, row.exact, row.page, row.state)


def _view(session: Session, row: Text) -> TextView:
    content = session.scalars(select(TextBody.content).where(TextBody.id == row.body_id)).one()
    pages = tuple((offset, label) for offset, label in json.loads(row.pages))
    return TextView(row.id, row.source_id, row.version, content, pages, row.language)


def _body_in(session: Session, content: str) -> int:
    digest = files.sha256(content.encode())
    if (found := session.scalars(select(TextBody.id).where(TextBody.sha256 == digest)).first()) is not None:
        return found
    body = TextBody(sha256=digest, content=content)
    session.add(body)
    session.flush()
    return body.id


def _to_move(session: Session, old: TextView) -> list[Passage]:
    """The passages of a text, and those that were lost on the way to it."""
    lost = (Text.source_id == old.source_id) & (Passage.state == "orphan")
    query = select(Passage).join(Text, Text.id == Passage.text_id).where((Passage.text_id == old.id) | lost)
    return list(session.scalars(query.order_by(Passage.id)))


def _anchor_of(row: Passage) -> Anchor:
    return Anchor(row.start, row.end, row.exact, row.prefix, row.suffix)


def _selector(span: Anchor) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "exact": span.exact, "prefix": span.prefix, "suffix": span.suffix}


def _settle(
    session: Session, rows: Sequence[Passage], moved: Sequence[tuple[Anchor, str]], text_id: int, pages: Pages
) -> None:
    for row, (span, state) in zip(rows, moved, strict=True):
        values: dict[str, object] = {"state": state}
        if state != "orphan":
            values |= _selector(span) | {"text_id": text_id, "page": page_label_at(pages, span.start)}
        session.execute(update(Passage).where(Passage.id == row.id).values(**values))


def _moved_pages(old: TextView, content: str) -> Pages:
    """Page marks follow the words they stand before."""
    marked = [(offset, label) for offset, label in old.pages if offset < len(old.content)]
    spans = [anchor(old.content, offset, min(offset + 40, len(old.content))) for offset, _ in marked]
    found = reanchor(spans, old.content, content)
    kept = {span.start: label for (span, state), (_, label) in zip(found, marked, strict=True) if state != "orphan"}
    return tuple(sorted(kept.items()))
