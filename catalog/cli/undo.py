"""Take back the latest step, or the latest few."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from catalog.cli import common
from catalog.cli.parser import how_many
from catalog.services import history
from catalog.store.undoable import Undoable

EXAMPLES = """\
examples:
  catalog undo
  catalog undo 3
"""


def arguments(parser: ArgumentParser) -> None:
    """How many."""
    parser.add_argument("count", nargs="?", type=how_many, default=1, metavar="COUNT", help="how many; 1 if not given")


def run(args: Namespace) -> None:
    """Say which steps they were."""
    with common.chosen(args) as catalogue:
        repeat(lambda: history.undo(catalogue), args.count, "Undone", "There is nothing to undo.")


def repeat(step: Callable[[], Undoable | None], count: int, done: str, nothing: str) -> None:
    """Undo or redo that often, as far as there is something; a line for each."""
    for _ in range(count):
        if (taken := step()) is None:
            print(nothing)
            return
        print(f"{done}: {taken.operation.label} {taken.subject}".rstrip())
