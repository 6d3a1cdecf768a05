"""What an import did, or would do, in words."""

from collections.abc import Iterable, Mapping
from typing import Any

from catalog.cli.common import counted, cut
from catalog.domain.errors import Difference
from catalog.formats.readers import Document
from catalog.services import bibliography_import, bundle_import, exchange_import, imports

_SHOWN = 20
_LONGEST = 40


def document(found: imports.Imported, *, described: bool) -> None:
    """A document; `described` is whether something was said of it, which a file known already does not take on."""
    if not found.duplicate:
        pages = f", {counted({'page labels': found.pages})}" if found.pages else ""
        language = found.language or "language not recognised"
        print(f"{found.source.id:>5}  {found.source.label}  ({found.characters:,} characters, {language}{pages})")
        if found.quotes:
            print(f"       marked passages that became quotes: {found.quotes}")
        _moved(found.moved)
    for warning in found.warnings:
        print(f"       {warning}")
    if found.duplicate and described:
        enter = f"`catalog edit source {found.source.id}` takes the same options"
        print(f"       What you said of it was not entered: {enter}.")


def bibliography(plan: bibliography_import.Plan, *, planned: bool) -> None:
    """A bibliography that was taken in, or only looked at."""
    came = counted({"sources": len(plan.new)})
    print(f"{plan.name} would bring: {came}." if planned else f"Taken in: {came}.")
    _here((str(row.get("title") or ""), source_id) for row, source_id in plan.duplicates)
    _problems(plan.problems)


def taken(done: bundle_import.Taken) -> None:
    """A bundle that was taken in."""
    print(f"Taken in: {counted(done.added)}. Here already: {done.known.total():,}.")
    if done.changed:
        print(f"       changed as you chose: {counted(done.changed)}")
    if done.kept:
        print(f"       differ and were left as they are here: {counted(done.kept)}")
        print("       `--plan` shows in what they differ; `--choice theirs` or `--choice fill` changes them.")


def bundle(plan: bundle_import.Plan) -> None:
    """What a bundle would bring."""
    differ = f" Here, and different: {len(plan.differing):,}." if plan.differing else ""
    print(f"{plan.name} would bring: {counted(plan.new)}. Here and the same: {plan.same.total():,}.{differ}")
    for each in plan.differing[:_SHOWN]:
        print(f"       {cut(each.label, 60)}")
        for difference in each.differences:
            print(f"           {_unlike(difference)}")
    if len(plan.differing) > _SHOWN:
        print(f"       … and {len(plan.differing) - _SHOWN:,} more differ.")


def exchange(plan: exchange_import.Plan) -> None:
    """What a file of another program would bring."""
    counts = {"sources": len(plan.new), "quotes": plan.quotes, "terms": len(plan.tags)}
    print(f"{plan.name} would bring: {counted(counts)}.")
    _here((str(incoming.values["title"]), source_id) for incoming, source_id in plan.duplicates)
    if plan.kept:
        print(f"       kept under their own names: {', '.join(plan.kept)}")
    _problems(plan.problems)


def done(result: exchange_import.Done) -> None:
    """A file of another program that was taken in."""
    counts = {"sources": len(result.sources), "quotes": result.quotes, "notes": result.notes, "texts": result.texts}
    print(f"Taken in: {counted(counts | {'terms': result.tags})}.")
    _problems(result.problems)


def preview(name: str, found: Document) -> None:
    """What a document would bring."""
    title = found.metadata.get("title") or "no title of its own, so the file's name"
    pages = counted({"page labels": len(found.pages)}) if found.pages else "no page labels"
    print(f"{name} would bring: 1 source ({title}; {len(found.text):,} characters, {pages}, {found.media_type}).")
    _problems(found.warnings)


def _here(duplicates: Iterable[tuple[str, int]]) -> None:
    every = list(duplicates)
    for title, source_id in every[:_SHOWN]:
        print(f"       here already: {cut(title, 60)} (source {source_id})")
    if len(every) > _SHOWN:
        print(f"       … and {len(every) - _SHOWN:,} more are here already.")


def _unlike(difference: Difference) -> str:
    """`status: open here, disputed there`; of what is long or no plain value only the field."""
    field, pair = difference.field.replace("_", " "), (difference.mine, difference.theirs)
    if any(isinstance(value, (list, dict)) for value in pair):
        return field
    here, there = (cut(" ".join(str(value or "nothing").split()), _LONGEST) for value in pair)
    return f"{field}: {here} here, {there} there"


def _moved(states: Mapping[str, int]) -> None:
    """Passages of a former text that stand in a new one."""
    if not (total := sum(states.values())):
        return
    print(f"       Of {total} passages in the former text, found here: {states['exact'] + states['moved']}.")
    if states["unsure"]:
        print(f"       Unsure: {states['unsure']}. Look at them in the reader and confirm their place.")
    if states["orphan"]:
        print(f"       Not found: {states['orphan']}. They are kept without a place.")


def _problems(problems: Iterable[Any]) -> None:
    for problem in problems:
        print(f"       {problem}")
