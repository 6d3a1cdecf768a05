"""Check that every original is there, unchanged; with --find, put missing ones back from files of the same content."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from catalog.cli import common
from catalog.services import originals

EXAMPLES = """\
examples:
  catalog originals
  catalog originals --find ~/Documents /media/stick
"""


def arguments(parser: ArgumentParser) -> None:
    """Where to look for lost ones."""
    parser.add_argument(
        "--find",
        nargs="+",
        type=Path,
        metavar="PLACE",
        default=(),
        help="folders or files to look in, whatever the names",
    )
    common.json_option(parser)


def run(args: Namespace) -> int:
    """List what is missing or changed after looking; exit code 3 if anything is."""
    with common.chosen(args) as catalogue:
        troubles = originals.troubles(catalogue, progress=common.progress())
        done = originals.relink(catalogue, troubles, args.find, common.progress())
    if args.json:
        common.print_json(done)
        return 3 if done.left else 0
    for each in done.found:
        print(f"Put back: {each.name}")
    for each in done.left:
        print(each, file=sys.stderr)
    if not done.left:
        print("Every original is there, as it came.")
    return 3 if done.left else 0
