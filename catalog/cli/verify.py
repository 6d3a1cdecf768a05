"""Verify a bundle, folder or zip: every changed, missing or added byte is found. Needs no catalogue."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from catalog.cli import common
from catalog.services import bundles

EXAMPLES = """\
examples:
  catalog verify bundle        catalog verify bundle.zip --json
"""


def arguments(parser: ArgumentParser) -> None:
    """Which."""
    parser.add_argument("bundle", type=Path, metavar="BUNDLE", help="a folder or a .zip")
    common.json_option(parser)


def run(args: Namespace) -> int:
    """Say whether it is good; exit code 3 if not."""
    report = bundles.check(args.bundle, common.progress())
    if args.json:
        common.print_json(report)
    elif report.ok:
        print(f"{args.bundle} is good: {report.files} files, {report.bytes:,} bytes.")
    else:
        for problem in report.problems:
            print(problem, file=sys.stderr)
    return 0 if report.ok else 3
