"""Make an empty catalogue: a folder NAME.catalog with the database, the originals and the backups in it."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from catalog.services import workspace

EXAMPLES = """\
examples:
  catalog new party            makes the folder party.catalog
"""


def arguments(parser: ArgumentParser) -> None:
    """NAME."""
    parser.add_argument("name", type=Path, metavar="NAME", help="the new folder; .catalog is added")


def run(args: Namespace) -> None:
    """Make it and say where."""
    catalogue = workspace.new(args.name)
    catalogue.close()
    print(f"Made {catalogue.folder}")
