"""Which sources of a file seem to be here already: by DOI, by what they are called, by web address."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from catalog.domain.folding import sort_key
from catalog.services.bundle_content import ARCHIVE
from catalog.store.tables import Record, Source

Json = Mapping[str, Any]
"""A source as `domain.csl.from_item` gives it."""

Identity = tuple[str, str, str | None]
_BATCH = 500


def known_in(session: Session, found: Sequence[Json], annotated: Collection[int] = ()) -> dict[int, int]:
    """Place in the list → id of the source here that seems to be the same.

    The same are two with one DOI, or with one title (without case and accents), type and date whose archival references
    do not contradict each other. `annotated` are places of web pages that marks were made on: there the address counts.
    """
    by_doi = _by_field(session, "DOI", (_doi(each) for each in found))
    by_address = _by_field(session, "URL", (_address(found[number]) for number in annotated))
    identities = [identity(each) for each in found]
    alike = _alike(session, identities)
    known: dict[int, int] = {}
    for number, each in enumerate(found):
        source_id = by_doi.get(_doi(each)) or (by_address.get(_address(each)) if number in annotated else None)
        source_id = source_id or next(
            (key for key, there in alike.get(identities[number], ()) if _agree(each, there)), None
        )
        if source_id is not None:
            known[number] = source_id
    return known


def identity(found: Json) -> Identity:
    """What two entries of one source have in common: title without case and accents, type, date."""
    return sort_key(found["title"]), found["type"], found["date"]


def _alike(session: Session, identities: Sequence[Identity]) -> dict[Identity, list[tuple[int, dict[str, Any]]]]:
    """The sources here by what identifies them, each with its archival reference."""
    wanted = sorted({title for title, _, _ in identities})
    reference = [getattr(Source, part) for part in ARCHIVE]
    alike: dict[Identity, list[tuple[int, dict[str, Any]]]] = {}
    for start in range(0, len(wanted), _BATCH):
        query = select(Record.sort_key, Source.type, Source.date, Record.id, *reference)
        query = query.join(Source, Source.id == Record.id).order_by(Record.id)
        query = query.where(Record.kind == "source", Record.sort_key.in_(wanted[start : start + _BATCH]))
        for title, kind, date, key, *parts in session.execute(query):
            alike.setdefault((title, kind, date), []).append((key, dict(zip(ARCHIVE, parts, strict=True))))
    return alike


def _agree(found: Json, there: Mapping[str, Any]) -> bool:
    """Whether no part of the archival reference says one thing here and another there."""
    return all(not there.get(part) or there[part] == text for part, text in found["archive"].items() if text)


def _by_field(session: Session, field: str, values: Iterable[str]) -> dict[str, int]:
    wanted = {each for each in values if each}
    if not wanted:
        return {}
    value = func.json_extract(Source.fields, f"$.{field}")
    query = select(value, Source.id).where(value.is_not(None)).order_by(Source.id.desc())
    here = ((_plain(field, str(text)), key) for text, key in session.execute(query))
    return {text: key for text, key in here if text in wanted}


def _plain(field: str, text: str) -> str:
    return text.split("#")[0] if field == "URL" else text.strip().casefold()


def _doi(found: Json) -> str:
    return _plain("DOI", str(found["fields"].get("DOI") or ""))


def _address(found: Json) -> str:
    return _plain("URL", str(found["fields"].get("URL") or ""))
