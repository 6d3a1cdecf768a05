"""A bundle of another copy of Catalog taken in: records keep their identity; of those that differ one may choose."""

import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from catalog.domain.errors import Difference, Invalid
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.formats.bundle import merge
from catalog.formats.bundle import read as bundle
from catalog.formats.bundle.verify import verify
from catalog.services import records, selection
from catalog.services.bundle_content import Content
from catalog.services.bundle_rows import Rows
from catalog.store import files
from catalog.store.catalogue import Catalogue

Json = Mapping[str, Any]
LISTS = ("tags", "names", "sources", "quotes", "claims", "links", "flags")


@dataclass(frozen=True, slots=True)
class Differing:
    """An entry that is here and in the bundle, and in which fields the two say different things."""

    kind: str
    uid: str
    label: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a bundle would bring, counted by list: new entries, those that are here the same, and those that differ.

    `faults` says what is not as it was when the bundle was exported.
    """

    name: str
    new: Counter[str]
    same: Counter[str]
    differing: tuple[Differing, ...]
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """How many of each list came in; of those here already how many, changed by choice, or kept though they differ."""

    added: Counter[str]
    known: Counter[str]
    changed: Counter[str]
    kept: Counter[str]


def plan(catalogue: Catalogue, path: Path) -> Plan:
    """Say what a bundle (folder, zip or catalogue.json) would bring; changes nothing. Raises Unreadable or Invalid."""
    found = bundle.read(path)
    counted = Plan(path.name, Counter(), Counter(), ())
    differing = []
    with catalogue.read() as session:
        for kind, row, here in _compared(session, found.content):
            unlike = merge.differences(here, row) if here is not None else ()
            if unlike:
                differing.append(Differing(kind, row["uid"], _label(row), unlike))
            else:
                (counted.new if here is None else counted.same)[kind] += 1
    return replace(counted, differing=tuple(differing), faults=faults(path))


def faults(path: Path, progress: Progress | None = None) -> tuple[str, ...]:
    """Every byte of a bundle that is not as it was exported; a lone catalogue.json has no checksums to hold it to."""
    if path.is_file() and path.suffix.lower() == ".json":
        return ()
    return verify(path, progress=progress).problems


def take_in(
    catalogue: Catalogue,
    path: Path,
    progress: Progress | None = None,
    *,
    choice: str = "mine",
    choices: Mapping[str, str] | None = None,
) -> Taken:
    """Import a bundle (folder, zip or catalogue.json) as one step. Raises Unreadable or Invalid, changing nothing.

    What is here already and differs is kept as it is (`choice` "mine"), made like the bundle's ("theirs"), or filled
    where it is empty ("fill"); `choices` says otherwise of single entries, by uid.
    """
    _check_choices(choice, choices or {})
    progress = progress or Progress()
    progress.step(0, 0, "Reading the bundle")
    found = bundle.read(path)
    try:
        with (
            _kept_originals(catalogue, path, found),
            catalogue.transact(Operation.IMPORT_BUNDLE, path.name) as session,
        ):
            return _take(session, found, progress, choice, choices or {})
    except IntegrityError as error:
        raise Invalid(
            f"The records of {path.name} do not fit together ({error.orig}).", "Ask for a new export."
        ) from error
    except (UnicodeEncodeError, OverflowError) as error:
        raise Invalid(f"{path.name} has a value that cannot be stored ({error}).", "Ask for a new export.") from error


def is_bundle(path: Path) -> bool:
    """Whether a path looks like a bundle: a bag's folder, a zip that holds one, or a lone catalogue.json."""
    if path.is_dir():
        return (path / "bagit.txt").is_file()
    if path.suffix.lower() == ".zip" and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            return any(name.endswith("bagit.txt") for name in packed.namelist())
    return path.name == "catalogue.json" or bundle.is_alone(path)


@contextmanager
def _kept_originals(catalogue: Catalogue, path: Path, found: bundle.Bundle) -> Iterator[None]:
    """Keep the originals of a bundle while its records are written; a failure leaves no new file behind."""
    new = []
    try:
        for digest in found.files:
            target = files.path_of(catalogue.folder, digest)
            if not target.exists():
                new.append(target)
            files.put(catalogue.folder, bundle.original(path, found, digest))
        yield
    except BaseException:
        for target in new:
            target.unlink(missing_ok=True)
        raise


def _take(session: Session, found: bundle.Bundle, progress: Progress, choice: str, choices: Mapping[str, str]) -> Taken:
    taken = Taken(Counter(), Counter(), Counter(), Counter())
    rows, content = Rows(session, found.texts), Content(session, selection.nothing(), private=True)
    total, done = sum(len(found.content.get(key, ())) for key in LISTS), 0
    for key in LISTS:
        for row in _in_order(key, found.content):
            progress.step(done := done + 1, total + 1, f"Taking in {key}")
            at = rows.id(key, row["uid"])
            if at is None:
                rows.write(key, row)
                taken.added[key] += 1
                continue
            taken.known[key] += 1
            wanted, here = choices.get(row["uid"], choice), content.row(key, at)
            theirs = _localised(rows, row)
            if not merge.differences(here, theirs):
                continue
            if wanted == "mine":
                taken.kept[key] += 1
                continue
            rows.write(key, merge.merged(here, theirs, wanted), at)
            taken.changed[key] += 1
    return taken


def _compared(session: Session, found: Json) -> Iterator[tuple[str, Json, Json | None]]:
    """(list, the bundle's entry, the one here or None) of every entry."""
    rows, content = Rows(session, {}), Content(session, selection.nothing(), private=True)
    for key in LISTS:
        for row in _in_order(key, found):
            at = rows.id(key, row["uid"])
            alias = at is None and key == "tags" and rows.parts.alias(row)
            here = content.row(key, at) if at is not None else row if alias else None
            yield key, _localised(rows, row), here


def _localised(rows: Rows, row: Json) -> Json:
    """The entry with its tags named by the uids they have here."""
    found = dict(row)
    if row.get("tags"):
        found["tags"] = [rows.parts.here(uid) for uid in row["tags"]]
    if row.get("broader"):
        found["broader"] = rows.parts.here(row["broader"])
    return found


def _label(row: Json) -> str:
    words = (row.get(key) for key in ("title", "preferred", "statement", "text", "label", "cue", "relation"))
    return records.shortened(str(next((each for each in words if each), row["uid"])))


def _check_choices(choice: str, choices: Mapping[str, str]) -> None:
    for each in (choice, *choices.values()):
        records.one_of(each, merge.CHOICES, "choice")


def _in_order(key: str, content: Json) -> list[Json]:
    """The entries of a list; tags so that every broader term comes before its narrower ones."""
    rows: list[Json] = list(content.get(key, ()))
    if key != "tags":
        return rows
    by_uid = {row["uid"]: row for row in rows}
    found: dict[str, Json] = {}
    for row in rows:
        line: list[Json] = []
        above: Json | None = row
        while above is not None and above["uid"] not in found:
            line.append(above)
            above = by_uid.get(above.get("broader") or "")
        found |= {each["uid"]: each for each in reversed(line)}
    return list(found.values())
