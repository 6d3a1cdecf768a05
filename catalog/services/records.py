"""What all records share: found by reference, labelled, noted, deleted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, delete, func, or_, select, update
from sqlalchemy.orm import Session

from catalog.domain.dates import from_words, parse
from catalog.domain.errors import CatalogError, Invalid, NotFound
from catalog.domain.folding import fold, sort_key
from catalog.domain.labels import shortened as shortened
from catalog.domain.operations import Operation
from catalog.domain.values import RecordInfo
from catalog.services import subjects
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid, now, now_after
from catalog.store.plain import change, insert, plain
from catalog.store.tables import NameForm, Note, Quote, Record, Source

Row = TypeVar("Row")
Item = TypeVar("Item")
_INFO = "SELECT id, uid, kind, label, created_at, changed_at FROM record WHERE id = ?"
_SOMETHING = "SELECT 1 FROM change WHERE step_id = (SELECT step_id FROM current_step) LIMIT 1"


@dataclass(frozen=True, slots=True)
class NoteInfo:
    """A note on a record."""

    id: int
    text: str
    private: bool
    created_at: str


def info(catalogue: Catalogue, record_id: int) -> RecordInfo:
    """Identity and label of a record. Raises NotFound."""
    with catalogue.read() as session:
        return info_in(session, record_id)


def resolve(catalogue: Catalogue, reference: str | int, kind: str | None = None) -> int:
    """The id of the record meant: its number, uid (or a unique beginning of it), citation key, label, or name form.

    Labels and forms are compared without case and accents. Raises NotFound when none, CatalogError when several are
    meant.
    """
    with catalogue.read() as session:
        found = _meant(session, str(reference).strip(), kind)
    what = kind or "record"
    if not found:
        raise NotFound(f"There is no {what} “{reference}”.", f"`catalog list {kind or 'source'}s` shows what there is.")
    if len(found) > 1:
        numbers = ", ".join(map(str, found[:5]))
        raise CatalogError(f"“{reference}” could be any of {len(found)} {what}s ({numbers}).", "Give its number.")
    return found[0]


def delete_records(catalogue: Catalogue, record_ids: Sequence[int]) -> None:
    """Delete records and all that hangs on them, as one step that can be undone."""
    with catalogue.read() as session:
        labels = list(session.scalars(select(Record.label).where(Record.id.in_(record_ids[:2]))))
    subject = labels[0] if len(record_ids) == 1 and labels else f"{len(record_ids)} records"
    with catalogue.transact(Operation.DELETE_RECORDS, subject) as session:
        all_there(session, record_ids)
        for some in batches(record_ids):
            quotes = select(Quote.id).where(
                Quote.source_id.in_(some)
            )  # their own rows go with the source, these would not
            session.execute(delete(Record).where(or_(Record.id.in_(some), Record.id.in_(quotes))))


def notes(catalogue: Catalogue, record_id: int) -> list[NoteInfo]:
    """The notes on a record, oldest first."""
    with catalogue.read() as session:
        rows = session.scalars(select(Note).where(Note.record_id == record_id).order_by(Note.id))
        return [NoteInfo(row.id, row.text, row.private, row.created_at) for row in rows]


def add_note(catalogue: Catalogue, record_id: int, text: str, *, private: bool = False) -> int:
    """Put a note on a record; returns the note's id."""
    with catalogue.transact(Operation.ADD_NOTE, info(catalogue, record_id).label) as session:
        return note_in(session, record_id, required(text, "The note"), private=private)


def edit_note(catalogue: Catalogue, note_id: int, text: str, *, private: bool | None = None) -> None:
    """Change a note's words, and whether it is private."""
    values: dict[str, Any] = {"text": required(text, "The note")} | ({} if private is None else {"private": private})
    with catalogue.transact(Operation.EDIT_NOTE, subjects.of(catalogue, "note", note_id)) as session:
        there(session, Note, note_id, "note")
        session.execute(update(Note).where(Note.id == note_id).values(**values))


def remove_note(catalogue: Catalogue, note_id: int) -> None:
    """Take a note away."""
    with catalogue.transact(Operation.REMOVE_NOTE, subjects.of(catalogue, "note", note_id)) as session:
        session.delete(there(session, Note, note_id, "note"))


# --- used by the other services, inside their transactions ---


def info_in(session: Session, record_id: int) -> RecordInfo:
    """As `info`, inside a session."""
    row = plain(session).execute(_INFO, (record_id,)).fetchone()
    if row is None:
        raise _not_there("record", record_id)
    return RecordInfo(*row)


def kind_checked(session: Session, record_id: int, kind: str) -> RecordInfo:
    """The record, which must be of that kind. Raises NotFound."""
    found = info_in(session, record_id)
    if found.kind != kind:
        raise NotFound(f"Record {record_id} is a {found.kind}, not a {kind}.", f"Choose a {kind}.")
    return found


def there(session: Session, table: type[Row], row_id: int, what: str) -> Row:
    """The row of that key. Raises NotFound, calling the row `what`."""
    row = session.get(table, row_id)
    if row is None:
        raise _not_there(what, row_id)
    return row


def _not_there(what: str, row_id: int) -> NotFound:
    return NotFound(f"There is no {what} {row_id}.", "It may have been removed; the history shows when.")


def all_there(session: Session, record_ids: Sequence[int], kind: str | None = None) -> None:
    """Raises NotFound unless there is a record, of that kind if one is given, of every id."""
    found: set[int] = set()
    for some in batches(record_ids):
        query = select(Record.id).where(Record.id.in_(some))
        found |= set(session.scalars(query.where(Record.kind == kind) if kind else query))
    for record_id in record_ids:
        if record_id not in found:
            raise NotFound(f"There is no {kind or 'record'} {record_id}.", "It may have been deleted; see the history.")


def create_in(session: Session, kind: str, label: str, uid: str | None = None) -> int:
    """A new supertype row; returns its id."""
    stamp = now()
    row = {
        "uid": uid or new_uid(),
        "kind": kind,
        "label": shortened(label),
        "sort_key": sort_key(label),
        "created_at": stamp,
        "changed_at": stamp,
    }
    return insert(session, "record", [row]) or 0


def relabel_in(session: Session, record_id: int, label: str) -> str:
    """Give a changed record its label and time of change; returns the latter."""
    had = info_in(session, record_id)
    relabelled = had.label != shortened(label)
    if not (relabelled or _changed_something(session)):
        return had.changed_at
    stamp = now_after(had.changed_at)
    named = {"label": shortened(label), "sort_key": sort_key(label)}
    change(session, "record", record_id, named | {"changed_at": stamp})
    return stamp


def touch_in(session: Session, record_id: int) -> str:
    """Give a record, if this step has changed anything, a time of change later than the one it had; returns it."""
    had = info_in(session, record_id).changed_at
    if not _changed_something(session):
        return had
    stamp = now_after(had)
    change(session, "record", record_id, {"changed_at": stamp})
    return stamp


def _changed_something(session: Session) -> bool:
    """Whether the step now being written has changed anything."""
    return plain(session).execute(_SOMETHING).fetchone() is not None


def touch_all_in(session: Session, record_ids: Sequence[int]) -> None:
    """As `touch_in`, for as many records as one statement takes."""
    latest = session.scalar(select(func.max(Record.changed_at)).where(Record.id.in_(record_ids)))
    if latest is not None:
        session.execute(update(Record).where(Record.id.in_(record_ids)).values(changed_at=now_after(latest)))


def note_in(session: Session, record_id: int, text: str, *, private: bool = False, uid: str | None = None) -> int:
    """A new note row; returns its id."""
    note = Note(uid=uid or new_uid(), record_id=record_id, text=text, private=private, created_at=now())
    session.add(note)
    session.flush()
    return note.id


def required(text: str, what: str, field: str = "") -> str:
    """The text without space around it. Raises Invalid when nothing is left."""
    if not text.strip():
        raise Invalid(f"{what} is empty.", "Type something, or cancel.", field=field)
    return text.strip()


def number(reference: str) -> int | None:
    """The number that a reference is, None when it is something else or larger than any key."""
    return int(reference) if reference.isascii() and reference.isdecimal() and len(reference) < 19 else None


def one_of(value: str, allowed: Iterable[str], field: str) -> str:
    """As `chosen`, where something must be chosen."""
    return chosen(required(value, f"The {field}", field), allowed, field) or ""


def chosen(value: str | None, allowed: Iterable[str], field: str) -> str | None:
    """The value, if it is one of the allowed words; empty is None. Raises Invalid with the list."""
    if not value:
        return None
    if value not in allowed:
        raise Invalid(f"“{value}” is not a known {field}.", f"Known are: {', '.join(allowed)}.", field=field)
    return value


def dated(text: str | None) -> dict[str, Any]:
    """The three date columns for a date in EDTF or in words. Raises Invalid."""
    if not text or not text.strip():
        return {"date": None, "date_earliest": None, "date_latest": None}
    try:
        edtf = parse(text.strip())
    except Invalid:
        words = from_words(text)
        if words is None:
            raise
        edtf = parse(words)
    return {"date": edtf.text, "date_earliest": edtf.earliest, "date_latest": edtf.latest}


def cleaned(values: Mapping[str, str | None]) -> dict[str, str | None]:
    """Every text without space around it; what is empty becomes None."""
    return {key: (value.strip() or None) if value else None for key, value in values.items()}


def batches(items: Sequence[Item], size: int = 500) -> Iterable[Sequence[Item]]:
    """The items in runs short enough for the bound parameters of one statement."""
    return (items[start : start + size] for start in range(0, len(items), size))


def _meant(session: Session, reference: str, kind: str | None) -> list[int]:
    of_kind = [Record.kind == kind] if kind else []
    if (key := number(reference)) is not None:
        found = list(session.scalars(select(Record.id).where(Record.id == key, *of_kind)))
        if found:
            return found
    query = select(Record.id, Record.label).where(or_(*_ways(reference)), *of_kind).limit(50)
    rows = session.execute(query).all()
    return [key for key, label in rows if label == shortened(reference)] or [key for key, _ in rows]


def _ways(reference: str) -> Iterable[ColumnElement[bool]]:
    yield Record.uid == reference
    yield Record.sort_key == sort_key(shortened(reference))
    yield Record.id.in_(select(Source.id).where(Source.citation_key == reference))
    if folded := fold(reference):
        yield Record.id.in_(select(NameForm.name_id).where(NameForm.folded == folded))
    if len(reference) >= 8 and set(reference) <= set("0123456789abcdef-"):
        yield Record.uid.startswith(reference, autoescape=True)
