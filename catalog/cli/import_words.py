"""What an import did, or would do, in words."""

from collections.abc import Iterable, Mapping
from typing import Any

from catalog.cli.common import cut
from catalog.formats.readers import Document
from catalog.services import bibliography_import, bundle_import, exchange_import

_SHOWN = 20


def bibliography(plan: bibliography_import.Plan) -> None:
    """A bibliography."""
    print(f"{plan.name}: {len(plan.new)} new sources, {len(plan.duplicates)} are here already.")
    _problems(plan.problems)


def taken(done: bundle_import.Taken) -> None:
    """A bundle that was taken in."""
    changed = f"; changed as you chose: {_counted(done.changed)}" if done.changed else " and left as they are"
    print(f"Taken in: {_counted(done.added)}. Here already: {done.known.total()}{changed}.")


def bundle(plan: bundle_import.Plan) -> None:
    """What a bundle would bring."""
    print(f"{plan.name} would bring: {_counted(plan.new)}. Here and the same: {plan.same.total()}.")
    for each in plan.differing[:_SHOWN]:
        fields = ", ".join(difference.field.replace("_", " ") for difference in each.differences)
        print(f"       differs: {cut(each.label, 60)} ({fields})")
    if len(plan.differing) > _SHOWN:
        print(f"       … and {len(plan.differing) - _SHOWN} more differ.")


def exchange(plan: exchange_import.Plan) -> None:
    """What a file of another program would bring."""
    print(f"{plan.name} would bring: {len(plan.new)} sources, {plan.quotes} quotes, {len(plan.tags)} terms.")
    for incoming, source_id in plan.duplicates[:_SHOWN]:
        print(f"       here already: {cut(str(incoming.values['title']), 60)} (source {source_id})")
    if plan.kept:
        print(f"       kept under their own names: {', '.join(plan.kept)}")
    _problems(plan.problems)


def done(result: exchange_import.Done) -> None:
    """A file of another program that was taken in."""
    counts = {"sources": len(result.sources), "quotes": result.quotes, "notes": result.notes, "texts": result.texts}
    print(f"Taken in: {_counted(counts | {'terms': result.tags})}.")
    _problems(result.problems)


def moved(states: Mapping[str, int]) -> None:
    """Passages of a former text that stand in a new one."""
    if not (total := sum(states.values())):
        return
    print(f"       Of {total} passages in the former text, found here: {states['exact'] + states['moved']}.")
    if states["unsure"]:
        print(f"       Unsure: {states['unsure']}. Look at them in the reader and confirm their place.")
    if states["orphan"]:
        print(f"       Not found: {states['orphan']}. They are kept without a place.")


def preview(document: Document) -> None:
    """What a document would bring."""
    title = document.metadata.get("title") or "no title of its own"
    print(f"{title}: {len(document.text):,} characters, {len(document.pages)} page labels, {document.media_type}")
    _problems(document.warnings)


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {key}" for key, count in counts.items() if count) or "nothing"


def _problems(problems: Iterable[Any]) -> None:
    for problem in problems:
        print(f"       {problem}")
