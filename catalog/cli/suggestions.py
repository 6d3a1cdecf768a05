"""What an analysis proposes: list the quotes, claims and names, accept or dismiss them by number."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.cli.parser import number
from catalog.services import lists, suggestions
from catalog.store.catalogue import Catalogue


def arguments(parser: ArgumentParser) -> None:
    """What to do."""
    what = parser.add_subparsers(dest="what", required=True, metavar="list|accept|dismiss", title="actions")
    listing = what.add_parser("list", help="what is proposed, with its number")
    listing.add_argument("--source", metavar="REF", help="for this source only")
    listing.add_argument("--kind", choices=("quote", "claim", "name"), help="of this kind only")
    common.json_option(listing)
    for verb, meaning in (("accept", "enter it; prints the number of the record"), ("dismiss", "not wanted, for good")):
        each = what.add_parser(verb, help=meaning)
        each.add_argument("numbers", nargs="+", type=number, metavar="NUMBER", help="as listed")


def run(args: Namespace) -> None:
    """List, accept or dismiss."""
    with common.chosen(args) as catalogue:
        if args.what == "list":
            _list(catalogue, args)
        for number in getattr(args, "numbers", ()):
            if args.what == "accept":
                print(suggestions.accept(catalogue, number))
            else:
                suggestions.dismiss(catalogue, number)


def _list(catalogue: Catalogue, args: Namespace) -> None:
    chosen = common.ids(catalogue, [args.source], "source") if args.source else lists.ids(catalogue, "source")
    found = [each for source_id in chosen for each in suggestions.of_source(catalogue, source_id)]
    found = [each for each in found if args.kind in (None, each.kind)]
    if args.json:
        common.print_json(found)
        return
    for each in found:
        print(f"{each.id:>5}  {each.kind:<6} {common.cut(each.label, 100)}{_more(each)}")
    if not found:
        print("Nothing is proposed; `catalog analyse` looks.")


def _more(each: suggestions.SuggestionView) -> str:
    if each.kind == "quote":
        return f"  — {each.payload['speaker_name'] or each.payload['speaker'] or 'speaker unknown'}"
    if each.kind == "name":
        return "  = " + ", ".join(form["form"] for form in each.payload["forms"])
    return ""
