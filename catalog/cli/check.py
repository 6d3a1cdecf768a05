"""Check a catalogue: the database, every passage, the search index, the history, the originals; --repair mends."""

import sys
from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.services import checks

EXAMPLES = """\
examples:
  catalog check
  catalog check --repair
"""


def arguments(parser: ArgumentParser) -> None:
    """Whether to mend."""
    parser.add_argument(
        "--repair", action="store_true", help="mend what can be derived, put the rest aside, and report"
    )
    common.json_option(parser)


def run(args: Namespace) -> int:
    """List the problems; exit code 3 if any is left."""
    mended = checks.revive(common.folder(args)) if args.repair else []
    with common.chosen(args) as catalogue:
        found = checks.check(catalogue, progress=common.progress())
        mended += checks.repair(catalogue, found) if args.repair and found else []
        left = checks.check(catalogue) if mended else found
    if args.json:
        common.print_json({"problems": left, "mended": mended})
        return 3 if left else 0
    for line in mended:
        print(line)
    for problem in left:
        print(f"{problem.where}: {problem.what} {problem.advice}", file=sys.stderr)
    if not left:
        print("The catalogue is in order.")
    return 3 if left else 0
