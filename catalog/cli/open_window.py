"""Open the window, on a catalogue if one is named."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from catalog.services import workspace

EXAMPLES = """\
examples:
  catalog open
  catalog open party.catalog
"""


def arguments(parser: ArgumentParser) -> None:
    """Which catalogue; none shows the start screen."""
    parser.add_argument("name", nargs="?", type=Path, metavar="NAME", help="a catalogue folder")


def run(args: Namespace) -> int:
    """Hand over to the window."""
    given = args.name or args.catalogue
    return int(args.open_window(given and workspace.meant(given)))
