"""Bibliographies taken in: BibTeX, RIS and CSL-JSON to sources, planned first, then entered as one step.

Written in bulk with explicit keys, as one statement per table: an import of 100,000 items must not take the afternoon.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from catalog.domain import csl
from catalog.domain.errors import Invalid, Unreadable
from catalog.domain.folding import fold, sort_key
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.domain.vocabulary import CONTRIBUTOR_ROLES
from catalog.formats.bibliography.readers import read_bibliography
from catalog.framing.variants import keys
from catalog.services import records, sources
from catalog.services.bundle_content import ARCHIVE
from catalog.services.imports import load
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid, now
from catalog.store.indexing import indexed_later
from catalog.store.tables import Mention, Name, NameForm, Record, Source

ENDINGS = (".bib", ".bibtex", ".ris", ".csv", ".tsv", ".json")
"""Names of bibliographies end so; what a file is, is told by what is in it."""

_INDEXED = ("source", "name_form")
_FEW = 500
"""Of so many sources indexing one by one costs less than preparing to index them at once."""

Json = Mapping[str, Any]
"""A source as `domain.csl.from_item` gives it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would bring: new sources, those that seem to be here already, and what cannot be read."""

    name: str
    new: tuple[Json, ...]
    duplicates: tuple[tuple[Json, int], ...]
    problems: tuple[str, ...]


def is_bibliography(path: Path) -> bool:
    """Whether the file's name says that it is a bibliography we read."""
    return path.suffix.lower() in ENDINGS


def plan(catalogue: Catalogue, path: Path) -> Plan:
    """Read a bibliography and say what would come in; changes nothing. Raises Unreadable.

    A source of the same title (without case and accents), type and date is taken for a duplicate.
    """
    reading = read_bibliography(load(path), path.name)
    found, problems = [], list(reading.problems)
    for number, item in enumerate(reading.items, 1):
        try:
            found.append(checked(csl.from_item(item)))
        except Invalid as error:
            problems.append(f"Item {number}: {error}")
    if not found and problems:
        raise Unreadable(f"Nothing in {path.name} can be read: {problems[0]}", "Export it again from your program.")
    with catalogue.read() as session:
        known = known_in(session, found)
    new = tuple(each for each in found if identity(each) not in known)
    duplicates = tuple((each, known[identity(each)]) for each in found if identity(each) in known)
    return Plan(path.name, new, duplicates, tuple(problems))


def carry_out(catalogue: Catalogue, planned: Plan, progress: Progress | None = None) -> list[int]:
    """Enter the new sources of a plan as one step; returns their ids."""
    progress = progress or Progress()
    subject = f"{len(planned.new)} from {planned.name}"
    with catalogue.transact(Operation.IMPORT_BIBLIOGRAPHY, subject) as session:
        ids = enter_in(session, planned.new, progress)
    progress.step(3, 3)
    return ids


def enter_in(session: Session, new: Sequence[Json], progress: Progress) -> list[int]:
    """Enter sources as `checked` gives them, inside a transaction; returns their ids."""
    with indexed_later(session, _INDEXED) if len(new) > _FEW else nullcontext():
        return _enter(session, new, progress)


def _enter(session: Session, new: Sequence[Json], progress: Progress) -> list[int]:
    progress.step(0, 3, "Names")
    names = _names(session, new)
    progress.step(1, 3, "Sources")
    first = _next_id(session, "record")
    ids = list(range(first, first + len(new)))
    _bulk(session, Record, (_record("source", key, each["title"]) for key, each in zip(ids, new, strict=True)))
    _bulk(session, Source, (_source(key, each) for key, each in zip(ids, new, strict=True)))
    progress.step(2, 3, "Contributors")
    _bulk(session, Mention, _mentions(ids, new, names))
    return ids


def checked(found: dict[str, Any]) -> dict[str, Any]:
    """A source as `domain.csl.from_item` gives it, with a title and the columns of its date. Raises Invalid."""
    found["title"] = (found["title"] or found["citation_key"] or "Untitled").strip()
    found["dated"] = records.dated(found["date"])
    return found


def identity(found: Json) -> tuple[str, str, str | None]:
    """What two entries of one source have in common: title without case and accents, type, date."""
    return sort_key(found["title"]), found["type"], found["date"]


def known_in(session: Session, found: Sequence[Json]) -> dict[tuple[str, str, str | None], int]:
    """Sources that are here already, by what identifies them."""
    wanted = sorted({sort_key(each["title"]) for each in found})
    known: dict[tuple[str, str, str | None], int] = {}
    for start in range(0, len(wanted), 500):
        query = select(Record.sort_key, Source.type, Source.date, Record.id).join(Source, Source.id == Record.id)
        query = query.where(Record.kind == "source", Record.sort_key.in_(wanted[start : start + 500]))
        known |= {(title, kind, date): key for title, kind, date, key in session.execute(query)}
    return known


def _names(session: Session, found: Sequence[Json]) -> dict[str, int]:
    """The id of each contributor by folded preferred form; those that are not here yet are entered."""
    wanted = {fold(each["name"]["preferred"]): each["name"] for source in found for each in source["contributors"]}
    wanted.pop("", None)
    known: dict[str, int] = {}
    forms = sorted(wanted)
    for start in range(0, len(forms), 500):
        query = select(NameForm.folded, NameForm.name_id).where(NameForm.folded.in_(forms[start : start + 500]))
        known |= {row.folded: row.name_id for row in session.execute(query)}
    new = [folded for folded in forms if folded not in known]
    first = _next_id(session, "record")
    made = {folded: first + place for place, folded in enumerate(new)}
    _bulk(session, Record, (_record("name", made[each], wanted[each]["preferred"]) for each in new))
    _bulk(session, Name, (_name(made[each], wanted[each]) for each in new))
    _bulk(session, NameForm, (_form(made[each], wanted[each]["preferred"], each) for each in new))
    return known | made


def _record(kind: str, key: int, label: str) -> dict[str, Any]:
    stamp = now()
    return {
        "id": key,
        "uid": new_uid(),
        "kind": kind,
        "label": records.shortened(label),
        "sort_key": sort_key(label),
        "created_at": stamp,
        "changed_at": stamp,
    }


def _source(key: int, found: Json) -> dict[str, Any]:
    written = "; ".join(each["as_written"] or each["name"]["preferred"] for each in found["contributors"])
    return {
        "id": key,
        "contributors": written,
        "reliability": None,
        "nature": None,
        **{field: found[field] for field in ("type", "title", "language", "citation_key")},
        **{field: found["archive"].get(field) for field in ARCHIVE},
        **sources.fields_columns(found["fields"]),
        **found["dated"],
    }


def _name(key: int, name: Json) -> dict[str, Any]:
    plain = {field: name.get(field) for field in ("family", "given")}
    return {"id": key, "kind": name["kind"], "dates": None, "description": None, **plain}


def _form(name_id: int, form: str, folded: str) -> dict[str, Any]:
    empty = dict.fromkeys(("language", "script", "scheme"))
    sounds = " ".join(sorted(keys(form)))
    return {
        "uid": new_uid(),
        "name_id": name_id,
        "form": form,
        "folded": folded,
        "sounds": sounds,
        "kind": "preferred",
        **empty,
    }


def _mentions(ids: Sequence[int], found: Sequence[Json], names: Mapping[str, int]) -> Iterable[dict[str, Any]]:
    for key, source in zip(ids, found, strict=True):
        seen: set[tuple[int, str]] = set()
        for position, each in enumerate(source["contributors"]):
            name_id = names.get(fold(each["name"]["preferred"]))
            role = each["role"] if each["role"] in CONTRIBUTOR_ROLES else "contributor"
            if name_id is not None and (name_id, role) not in seen:
                seen.add((name_id, role))
                written = each["as_written"]
                yield {"record_id": key, "name_id": name_id, "role": role, "as_written": written, "position": position}


def _next_id(session: Session, table: str) -> int:
    """The next key of a table; nobody else can take it, as a writer holds the database alone."""
    latest = session.execute(text("SELECT seq FROM sqlite_sequence WHERE name = :table"), {"table": table}).scalar()
    return int(latest or 0) + 1


def _bulk(session: Session, table: type[Any], rows: Iterable[dict[str, Any]]) -> None:
    if listed := list(rows):
        session.execute(insert(table), listed)
