"""Bibliographies taken in: BibTeX, RIS, CSL-JSON and CSV to sources, planned first, then entered as one step.

Written in bulk with explicit keys, as one statement per table: an import of 100,000 items must not take the afternoon.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.domain import csl
from catalog.domain.csl_titles import supplied_title
from catalog.domain.errors import Invalid, Unreadable
from catalog.domain.folding import fold, sort_key
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.domain.vocabulary import CONTRIBUTOR_ROLES
from catalog.formats.archives import languages
from catalog.formats.bibliography import table
from catalog.formats.bibliography.readers import format_of, is_list, read_bibliography
from catalog.formats.bibliography.table import Column
from catalog.framing.variants import keys
from catalog.services import same_sources
from catalog.services.bundle_content import ARCHIVE
from catalog.services.imports import load
from catalog.services.keyword_tags import FIELD, keywords_of, put_keywords_in
from catalog.services.records import dated, shortened
from catalog.services.same_sources import Json
from catalog.services.sources import fields_columns
from catalog.store.catalogue import Catalogue
from catalog.store.identity import new_uid, now
from catalog.store.indexing import noted_later
from catalog.store.plain import insert, next_id
from catalog.store.tables import NameForm
from catalog.store.uncollected import uncollected

ENDINGS = (".bib", ".bibtex", ".ris", ".nbib", ".enw", ".ciw", ".csv", ".tsv", ".json")
"""Names of bibliographies end so; what a file is, is told by what is in it."""

_WRITTEN = ("record", "name", "name_form", "source", "mention")
_NO_ARCHIVE = dict.fromkeys(ARCHIVE)
_HEAD = 4096
"""Bytes of a text file by which it is told whether it is a list."""
_FEW = 500
"""So many sources are written down and indexed one by one more cheaply than all at once."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would bring: new sources, those that seem to be here already, and what cannot be read."""

    name: str
    new: tuple[Json, ...]
    duplicates: tuple[tuple[Json, int], ...]
    problems: tuple[str, ...]

    @property
    def keywords(self) -> int:
        """How many different keywords the new sources have."""
        return len({word for each in self.new for word in keywords_of(each["fields"])})


def is_bibliography(path: Path) -> bool:
    """Whether the file's name says that it is a bibliography we read; of a text file its first lines must."""
    if path.suffix.lower() != ".txt" or not path.is_file():
        return path.suffix.lower() in ENDINGS
    with path.open("rb") as file:
        return is_list(file.read(_HEAD))


@uncollected()
def plan(catalogue: Catalogue, path: Path, mapping: Mapping[str, str | None] | None = None) -> Plan:
    """Read a bibliography and say what would come in; changes nothing. Raises Unreadable.

    `mapping` says for a table which CSL variable each column is (see `columns`).
    """
    reading = read_bibliography(load(path), path.name, mapping)
    found, problems = [], list(reading.problems)
    for number, item in enumerate(reading.items, 1):
        try:
            found.append(checked(csl.from_item(item)))
        except Invalid as error:
            problems.append(f"Item {number}: {error}")
    if not found and problems:
        raise Unreadable(f"Nothing in {path.name} can be read: {problems[0]}", "Export it again from your program.")
    with catalogue.read() as session:
        known = same_sources.known_in(session, found)
    new = tuple(each for number, each in enumerate(found) if number not in known)
    duplicates = tuple((each, known[number]) for number, each in enumerate(found) if number in known)
    return Plan(path.name, new, duplicates, tuple(problems))


def columns(path: Path) -> tuple[Column, ...]:
    """The columns of a table, with what they seem to be; none of a bibliography of another kind. Raises Unreadable."""
    data = load(path)
    return table.look(data) if format_of(data, path.name) == "csv" else ()


def carry_out(
    catalogue: Catalogue,
    planned: Plan,
    progress: Progress | None = None,
    *,
    apart: Collection[int] = (),
    tagged: bool = True,
) -> list[int]:
    """Enter the new sources of a plan as one step; returns their ids.

    `apart` are places in `planned.duplicates` of those that are not the same: they are entered too, and the pair is
    remembered as different. `tagged` makes tags of keywords; else they stay a field.
    """
    progress = progress or Progress()
    separate = [planned.duplicates[number] for number in sorted(apart)]
    new: Sequence[Json] = [*planned.new, *(each for each, _ in separate)]
    with catalogue.transact(Operation.IMPORT_BIBLIOGRAPHY, f"{len(new)} from {planned.name}") as session:
        if tagged:
            words = [keywords_of(each["fields"]) for each in new]
            new = [_without_keywords(each) for each in new]
        ids = enter_in(session, new, progress)
        if tagged:
            put_keywords_in(session, ids, words)
        known = [known_id for _, known_id in separate]
        keep_apart_in(session, known, ids[len(planned.new) :])
    progress.step(3, 3)
    return ids


def keep_apart_in(session: Session, known: Sequence[int], new: Sequence[int]) -> None:
    """Remember of each source that was here and the one that came in that they are different."""
    insert(session, "distinct_pair", ({"a_id": a, "b_id": b} for a, b in zip(known, new, strict=True)))


@uncollected()
def enter_in(session: Session, new: Sequence[Json], progress: Progress) -> list[int]:
    """Enter sources as `checked` gives them, inside a transaction; returns their ids."""
    with noted_later(session, _WRITTEN) if len(new) > _FEW else nullcontext():
        return _enter(session, new, progress)


def _enter(session: Session, new: Sequence[Json], progress: Progress) -> list[int]:
    progress.step(0, 3, "Names")
    names = _names(session, new)
    progress.step(1, 3, "Sources")
    first = next_id(session, "record")
    ids = list(range(first, first + len(new)))
    stamp = now()
    insert(
        session, "record", (_record("source", key, each["title"], stamp) for key, each in zip(ids, new, strict=True))
    )
    insert(session, "source", (_source(key, each) for key, each in zip(ids, new, strict=True)))
    progress.step(2, 3, "Contributors")
    insert(session, "mention", _mentions(ids, new, names))
    return ids


def checked(found: dict[str, Any]) -> dict[str, Any]:
    """A source as `domain.csl.from_item` gives it, with a title and the columns of its date. Raises Invalid."""
    found["title"] = (found["title"] or "").strip() or supplied_title(found)
    found["language"] = languages.code(found["language"]) if found["language"] else None
    found["dated"] = dated(found["date"])
    return found


def _without_keywords(found: Json) -> Json:
    fields = found["fields"]
    if FIELD not in fields:
        return found
    return {**found, "fields": {key: value for key, value in fields.items() if key != FIELD}}


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
    first = next_id(session, "record")
    made = {folded: first + place for place, folded in enumerate(new)}
    stamp = now()
    insert(session, "record", (_record("name", made[each], wanted[each]["preferred"], stamp) for each in new))
    insert(session, "name", (_name(made[each], wanted[each]) for each in new))
    insert(session, "name_form", (_form(made[each], wanted[each]["preferred"], each) for each in new))
    return known | made


def _record(kind: str, key: int, label: str, stamp: str) -> dict[str, Any]:
    return {
        "id": key,
        "uid": new_uid(),
        "kind": kind,
        "label": shortened(label),
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
        "type": found["type"],
        "title": found["title"],
        "language": found["language"],
        "citation_key": found["citation_key"],
        **_NO_ARCHIVE,
        **found["archive"],
        **fields_columns(found["fields"]),
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
