"""Delete records with all that hangs on them, or one tag, link, piece of evidence or note. Can be undone."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.cli.parser import number
from catalog.domain.errors import Invalid
from catalog.services import claims, links, records, tags

EXAMPLES = """\
examples:
  catalog delete 7 "Hoxha, Enver"        two records, both or neither
  catalog delete --tag split
  catalog undo                           brings them back
"""


def arguments(parser: ArgumentParser) -> None:
    """Which."""
    parser.add_argument("references", nargs="*", metavar="REF", help="records")
    parser.add_argument("--tag", metavar="LABEL", help="a tag; its narrower ones move up")
    for kind, what in (("link", "a link"), ("evidence", "a piece of evidence"), ("note", "a note")):
        parser.add_argument(f"--{kind}", type=number, metavar="NUMBER", help=f"{what}, as `catalog show` numbers it")


def run(args: Namespace) -> None:
    """Delete each."""
    if not (args.references or args.tag or [args.link, args.evidence, args.note] != [None] * 3):
        raise Invalid("Nothing was named that is to be deleted.", "`catalog delete --help` shows how.")
    with common.chosen(args) as catalogue:
        if args.references:
            records.delete_records(catalogue, common.ids(catalogue, args.references))
        if args.tag:
            tags.delete_tag(catalogue, tags.find(catalogue, args.tag))
        if args.link is not None:
            links.remove(catalogue, args.link)
        if args.evidence is not None:
            claims.remove_evidence(catalogue, args.evidence)
        if args.note is not None:
            records.remove_note(catalogue, args.note)
