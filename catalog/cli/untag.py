"""Take a tag off records."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.services import tagging, tags

EXAMPLES = """\
examples:
  catalog untag 1 4 disputed
"""


def arguments(parser: ArgumentParser) -> None:
    """Records, then the tag's label."""
    parser.add_argument("references", nargs="+", metavar="REF", help="records")
    parser.add_argument("label", metavar="LABEL", help="the tag, by any of its labels")


def run(args: Namespace) -> None:
    """Take it off."""
    with common.chosen(args) as catalogue:
        tagging.take(catalogue, common.ids(catalogue, args.references), tags.find(catalogue, args.label))
