"""What an analysis proposes: list the quotes, claims and names, accept or dismiss them by number."""

import sys
from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.cli.parser import number
from catalog.domain.errors import NotFound
from catalog.domain.values import RecordInfo
from catalog.services import lists, records, suggestions
from catalog.store.catalogue import Catalogue

EXAMPLES = """\
examples:
  catalog suggestions list --source 1 --kind claim
  catalog suggestions accept 12 13        catalog suggestions dismiss 14
"""


def arguments(parser: ArgumentParser) -> None:
    """What to do."""
    what = parser.add_subparsers(dest="what", required=True, metavar="list|accept|dismiss", title="actions")
    listing = what.add_parser("list", help="what is proposed, with its number")
    listing.add_argument("--source", metavar="REF", help="for this source only")
    listing.add_argument("--kind", choices=("quote", "claim", "name"), help="of this kind only")
    common.json_option(listing)
    for verb, meaning in (("accept", "enter it; prints the record that was made"), ("dismiss", "not wanted, for good")):
        each = what.add_parser(verb, help=meaning)
        each.add_argument("numbers", nargs="+", type=number, metavar="NUMBER", help="as listed")
        if verb == "accept":
            common.json_option(each)


def run(args: Namespace) -> int:
    """List, accept or dismiss; what is not open any more is said, and the others go on."""
    with common.chosen(args) as catalogue:
        if args.what == "list":
            _list(catalogue, args)
            return 0
        done, failed = [], 0
        for number in args.numbers:
            try:
                done.append(_decide(catalogue, args.what, number))
            except NotFound as error:
                failed += 1
                print(f"catalog: {number}: {error}", file=sys.stderr)
    if args.what == "accept" and (done or args.json):
        common.print_rows(done, {"id": 6, "kind": 7, "label": 0}, as_json=args.json)
    elif done:
        print(f"{common.counted({'suggestions': len(done)})} dismissed")
    return 1 if failed else 0


def _decide(catalogue: Catalogue, what: str, number: int) -> RecordInfo | None:
    """The record that was made of it, None when it was dismissed."""
    if what == "accept":
        return records.info(catalogue, suggestions.accept(catalogue, number))
    suggestions.dismiss(catalogue, number)
    return None


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
