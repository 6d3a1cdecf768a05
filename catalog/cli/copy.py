"""Save a copy of the catalogue, originals included, while it may be in use."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from catalog.cli import common
from catalog.services import workspace

EXAMPLES = """\
examples:
  catalog copy /media/stick/party
"""


def arguments(parser: ArgumentParser) -> None:
    """Where to."""
    parser.add_argument("name", type=Path, metavar="NAME", help="the new folder; .catalog is added")


def run(args: Namespace) -> None:
    """Copy it and say where."""
    with common.chosen(args) as catalogue:
        print(f"Copied to {workspace.save_copy(catalogue, args.name, common.progress())}")
