"""Files of other programs taken in: planned first, then entered as one step; what is here already gains what is new."""

from collections.abc import Collection
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from catalog.domain import csl
from catalog.domain.errors import CatalogError, Invalid, Unreadable
from catalog.domain.operations import Operation
from catalog.domain.progress import Progress
from catalog.formats import exchange
from catalog.formats.found import Found, FoundSource, FoundTag
from catalog.services import bibliography_import, imports, kept_files, marked, same_sources
from catalog.services.exchange_rows import Rows
from catalog.services.same_sources import Json
from catalog.store.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Incoming:
    """One source of a plan: as `domain.csl.from_item` gives it, and with all that was found with it."""

    values: Json
    found: FoundSource


@dataclass(frozen=True, slots=True)
class Plan:
    """What a file would bring: sources that are new, those that seem to be here (with the id here), and terms.

    `kept` are fields we have no place for; they are kept under their own name and come out again. `problems` says what
    cannot be represented.
    """

    name: str
    new: tuple[Incoming, ...]
    duplicates: tuple[tuple[Incoming, int], ...]
    tags: tuple[FoundTag, ...]
    kept: tuple[str, ...]
    problems: tuple[str, ...]
    folder: Path

    @property
    def quotes(self) -> int:
        """How many quotes the sources bring, new and here."""
        return sum(len(each.found.quotes) for each in self._every())

    @property
    def notes(self) -> int:
        """How many notes the sources and their quotes bring."""
        quoted = (quote for each in self._every() for quote in each.found.quotes)
        return sum(len(each.found.notes) for each in self._every()) + sum(len(quote.notes) for quote in quoted)

    def _every(self) -> list[Incoming]:
        return [*self.new, *(each for each, _ in self.duplicates)]


@dataclass(frozen=True, slots=True)
class Done:
    """What was entered: the new sources, how many quotes, notes, texts and terms, and what could not be."""

    sources: tuple[int, ...]
    quotes: int
    notes: int
    texts: int
    tags: int
    problems: tuple[str, ...]


def is_exchange(path: Path) -> bool:
    """Whether a file is one of another program that is read here. Raises Unreadable when it cannot be opened."""
    return path.is_file() and exchange.is_one(path.name, imports.load(path))


def plan(catalogue: Catalogue, path: Path) -> Plan:
    """Say what the file would bring; changes nothing. Raises Unreadable.

    What is taken for a source that is here, `same_sources` says.
    """
    found = exchange.read(imports.load(path), path.name)
    incoming, problems = _checked(found)
    if not incoming and not found.tags:
        why = f": {problems[0]}" if problems else "."
        raise Unreadable(f"Nothing was found in {path.name}{why}", "Export it again.")
    with catalogue.read() as session:
        annotated = {number for number, each in enumerate(incoming) if each.found.quotes}
        known = same_sources.known_in(session, [each.values for each in incoming], annotated)
    kept = sorted({key for each in incoming for key in each.values["fields"] if ":" in key or key.endswith("-as-read")})
    return Plan(
        path.name,
        tuple(each for number, each in enumerate(incoming) if number not in known),
        tuple((each, known[number]) for number, each in enumerate(incoming) if number in known),
        found.tags,
        tuple(kept),
        (*found.problems, *problems),
        path.parent,
    )


def carry_out(
    catalogue: Catalogue, planned: Plan, progress: Progress | None = None, *, apart: Collection[int] = ()
) -> Done:
    """Enter what a plan says as one step; a source that is here gains the quotes, notes and tags it has not yet.

    `apart` are places in `planned.duplicates` of those that are not the same: they are entered too, and the pair is
    remembered as different. Raises Invalid, Cancelled; nothing is then entered.
    """
    progress = progress or Progress()
    separate = [planned.duplicates[number] for number in sorted(apart)]
    new = [*planned.new, *(each for each, _ in separate)]
    same = [pair for number, pair in enumerate(planned.duplicates) if number not in apart]
    subject = f"{len(new)} from {planned.name}" if new or not planned.tags else f"terms from {planned.name}"
    with ExitStack() as kept, catalogue.transact(Operation.IMPORT_RECORDS, subject) as session:
        rows = Rows(session)
        rows.terms(planned.tags, progress)
        ids = bibliography_import.enter_in(session, [each.values for each in new], progress)
        bibliography_import.keep_apart_in(session, [known_id for _, known_id in separate], ids[len(planned.new) :])
        pairs = [*zip(new, ids, strict=True), *same]
        for number, (each, source_id) in enumerate(pairs):
            progress.step(number, len(pairs), str(each.values["title"]))
            if each.found.brings:
                rows.source(source_id, each.found)
            for file in each.found.files:
                _attach(catalogue, session, kept, rows, planned.folder, source_id, file)
    counts = rows.counts
    return Done(tuple(ids), counts["quotes"], counts["notes"], counts["texts"], counts["tags"], tuple(rows.problems))


def _checked(found: Found) -> tuple[list[Incoming], list[str]]:
    incoming, problems = [], []
    for number, each in enumerate(found.sources, 1):
        try:
            values = csl.from_item(each.item)
            values["archive"] = {**values["archive"], **each.archive}
            incoming.append(Incoming(bibliography_import.checked(values), each))
        except Invalid as error:
            problems.append(f"Source {number}: {error}")
    return incoming, problems


def _attach(
    catalogue: Catalogue, session: Session, kept: ExitStack, rows: Rows, folder: Path, source_id: int, name: str
) -> None:
    """Attach a file that lies beside the imported one; what is missing, elsewhere or unreadable is only said."""
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()) or not path.is_file():
        rows.problems.append(f"The attached file “{name[:100]}” was not found beside the import.")
        return
    try:
        data = imports.load(path)
        if kept_files.known_in(session, data) is None:
            document = imports.read_document(path.name, data)
            marks = marked.found_in(data, document)
            kept.enter_context(kept_files.kept(catalogue, data, document))
            imports.attach_in(session, source_id, path.name, data, document)
            rows.counts["texts"] += bool(document.text)
            if marks:
                rows.source(source_id, marks)
    except CatalogError as error:
        rows.problems.append(f"{path.name} was not attached: {error}")
