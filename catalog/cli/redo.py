"""Do again what was last undone, or the last few."""

from argparse import Namespace

from catalog.cli import common
from catalog.cli.undo import arguments as arguments
from catalog.cli.undo import repeat
from catalog.services import history

EXAMPLES = """\
examples:
  catalog redo
  catalog redo 3
"""


def run(args: Namespace) -> None:
    """Say which steps they were."""
    with common.chosen(args) as catalogue:
        repeat(lambda: history.redo(catalogue), args.count, "Redone", "There is nothing to redo.")
