"""Put a tag on records; a tag that is not in the vocabulary yet is added to it."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.services import tagging

EXAMPLES = """\
examples:
  catalog tag 1 4 disputed
  catalog tag "Minutes of the talks" "cold war"
"""


def arguments(parser: ArgumentParser) -> None:
    """Records, then the tag's label."""
    parser.add_argument("references", nargs="+", metavar="REF", help="records")
    parser.add_argument("label", metavar="LABEL", help="the tag, by any of its labels")


def run(args: Namespace) -> None:
    """Tag them."""
    with common.chosen(args) as catalogue:
        tagging.put(catalogue, common.ids(catalogue, args.references), args.label)
