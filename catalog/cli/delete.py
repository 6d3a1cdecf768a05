"""Delete records with all that hangs on them, or one tag, link, piece of evidence or note. Can be undone."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.services import claims, links, records, tags


def arguments(parser: ArgumentParser) -> None:
    """Which."""
    parser.add_argument("references", nargs="*", metavar="REF")
    parser.add_argument("--tag", metavar="LABEL")
    for kind in ("link", "evidence", "note"):
        parser.add_argument(f"--{kind}", type=int, metavar="NUMBER")


def run(args: Namespace) -> None:
    """Delete each."""
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
