"""Make a sample catalogue from rival accounts of one event, analyse it, export and verify a bundle, open the window."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from catalog.cli import common
from catalog.domain.errors import CatalogError
from catalog.services import sample

EXAMPLES = """\
examples:
  catalog demo
  catalog demo --folder trial --no-window
"""


def arguments(parser: ArgumentParser) -> None:
    """Where."""
    parser.add_argument("--folder", type=Path, help="where to put sample.catalog and sample-bundle; they are made anew")
    parser.add_argument("--no-window", action="store_true", help="do not open the window afterwards")


def run(args: Namespace) -> int:
    """Make, analyse, export, verify, say what was done, and show it."""
    made = sample.make(args.folder or sample.default_folder(), common.progress())
    common.print_fields(made.figures)
    if args.no_window:
        return 0
    try:
        return int(args.open_window(made.catalogue))
    except CatalogError as error:
        print(f"\nThe window was not opened: {error}")
        return 0
