"""Sources: entered, edited, shown with their texts and files."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from catalog.domain.operations import Operation
from catalog.domain.values import Contributor, RecordInfo, SourceValues
from catalog.domain.vocabulary import CONTRIBUTOR_ROLES, CSL_TYPES, RELIABILITY, SOURCE_NATURES
from catalog.services import mentions, names, records
from catalog.services.conflicts import refuse_unseen
from catalog.store.catalogue import Catalogue
from catalog.store.tables import Flag, Mention, Original, Quote, Source, Text

_as_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
_PLAIN = ("language", "citation_key", "repository", "place", "fonds", "series", "box", "folder", "item")


@dataclass(frozen=True, slots=True)
class TextInfo:
    """One version of a source's text."""

    id: int
    version: int
    length: int
    language: str | None
    created_at: str


@dataclass(frozen=True, slots=True)
class OriginalInfo:
    """A file as it came; `size` in bytes."""

    id: int
    sha256: str
    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source with its texts (newest first), files, and how much was made of it."""

    record: RecordInfo
    values: SourceValues
    texts: tuple[TextInfo, ...]
    originals: tuple[OriginalInfo, ...]
    quotes: int
    open_flags: int


def add(catalogue: Catalogue, values: SourceValues) -> int:
    """Enter a source; returns its id. Raises Invalid for a missing title, an unknown type or a date nobody can read."""
    with catalogue.transact(Operation.ADD_SOURCE, values.title) as session:
        return add_in(session, values)


def edit(catalogue: Catalogue, source_id: int, values: SourceValues, seen: str | None = None) -> str:
    """Replace all that is entered of a source, its contributors included.

    Returns the time of change. With `seen`, the time of change of the record as it was read, an edit made on what is
    no longer there raises Conflict and changes nothing.
    """
    with catalogue.transact(Operation.EDIT_SOURCE, values.title) as session:
        record = records.kind_checked(session, source_id, "source")
        if seen not in (None, record.changed_at):
            refuse_unseen(record, values_in(session, source_id), values)
        session.execute(update(Source).where(Source.id == source_id).values(**_columns(values)))
        set_contributors_in(session, source_id, values.contributors)
        return records.relabel_in(session, source_id, values.title)


def get(catalogue: Catalogue, source_id: int) -> SourceView:
    """A source with its texts and files. Raises NotFound."""
    with catalogue.read() as session:
        return view_in(session, source_id)


def view_in(session: Session, source_id: int) -> SourceView:
    """As `get`, inside a session."""
    record = records.kind_checked(session, source_id, "source")
    texts = session.scalars(select(Text).where(Text.source_id == source_id).order_by(Text.version.desc()))
    originals = session.scalars(select(Original).where(Original.source_id == source_id).order_by(Original.id))
    return SourceView(
        record,
        values_in(session, source_id),
        tuple(TextInfo(text.id, text.version, text.length, text.language, text.created_at) for text in texts),
        tuple(OriginalInfo(file.id, file.sha256, file.name, file.media_type, file.size) for file in originals),
        session.scalar(select(func.count()).select_from(Quote).where(Quote.source_id == source_id)) or 0,
        session.scalar(select(func.count()).select_from(Flag).where(Flag.record_id == source_id, Flag.status == "open"))
        or 0,
    )


def values_in(session: Session, source_id: int) -> SourceValues:
    """What is entered of a source."""
    row = session.get_one(Source, source_id)
    return SourceValues(
        title=row.title,
        type=row.type,
        contributors=contributors_in(session, source_id),
        date=row.date,
        reliability=row.reliability,
        nature=row.nature,
        fields=json.loads(row.fields),
        **{field: getattr(row, field) for field in _PLAIN},
    )


def add_in(session: Session, values: SourceValues, uid: str | None = None) -> int:
    """A new source with its contributors; returns its id."""
    columns = _columns(values)
    source_id = records.create_in(session, "source", values.title, uid)
    session.add(Source(id=source_id, contributors="", **columns))
    session.flush()
    set_contributors_in(session, source_id, values.contributors)
    return source_id


def contributors_in(session: Session, source_id: int) -> tuple[Contributor, ...]:
    """The contributors of a source in order."""
    found = mentions.listed_in(session, (Mention.record_id == source_id) & Mention.role.in_(CONTRIBUTOR_ROLES))
    in_order = sorted(found, key=lambda mention: CONTRIBUTOR_ROLES.index(mention.role))
    return tuple(Contributor(each.role, each.name, each.as_written, each.name_id) for each in in_order)


def set_contributors_in(session: Session, source_id: int, contributors: Sequence[Contributor]) -> None:
    """Make these the contributors of a source. A name that is not known yet is made."""
    wanted: dict[tuple[str, int], str | None] = {}
    for each in contributors:
        if each.name.strip():
            name_id, as_written = _resolved(session, each)
            wanted.setdefault((each.role, name_id), as_written)
    present = contributors_in(session, source_id)
    if sorted(wanted.items(), key=_by_role) != [((each.role, each.name_id), each.as_written) for each in present]:
        session.execute(delete(Mention).where(Mention.record_id == source_id, Mention.role.in_(CONTRIBUTOR_ROLES)))
        for position, ((role, name_id), as_written) in enumerate(wanted.items()):
            records.one_of(role, CONTRIBUTOR_ROLES, "role")
            mentions.add_in(session, source_id, name_id, role, as_written, position)
    written = "; ".join(each.as_written or each.name for each in contributors_in(session, source_id))
    session.execute(update(Source).where(Source.id == source_id).values(contributors=written))


def _by_role(wanted: tuple[tuple[str, int], object]) -> int:
    role = wanted[0][0]
    return CONTRIBUTOR_ROLES.index(role) if role in CONTRIBUTOR_ROLES else len(CONTRIBUTOR_ROLES)


def _resolved(session: Session, given: Contributor) -> tuple[int, str | None]:
    """The name meant, and the form as written where that is not the preferred one."""
    if given.name_id is not None:
        records.kind_checked(session, given.name_id, "name")
        return given.name_id, given.as_written or None
    name_id = names.resolve_in(session, given.name.strip())
    preferred = records.info_in(session, name_id).label
    return name_id, given.as_written or (given.name.strip() if given.name.strip() != preferred else None)


def fields_columns(fields: Mapping[str, object]) -> dict[str, str]:
    """The columns that hold the CSL variables without a column of their own: as JSON, and their values for search."""
    filled = {key: value for key, value in fields.items() if value not in (None, "")}
    words = " ".join(str(filled[key]) for key in sorted(filled))
    return {"fields": _as_json(filled), "field_words": words}


def _columns(values: SourceValues) -> dict[str, object]:
    plain = asdict(values)
    return {
        "title": records.required(values.title, "The title", "title"),
        "type": records.chosen(values.type, CSL_TYPES, "type") or "document",
        "reliability": records.chosen(values.reliability, RELIABILITY, "reliability"),
        "nature": records.chosen(values.nature, SOURCE_NATURES, "nature"),
        **fields_columns(values.fields),
        **records.dated(values.date),
        **records.cleaned({field: plain[field] for field in _PLAIN}),
    }
