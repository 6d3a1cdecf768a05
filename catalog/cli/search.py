"""Search everything: sources and their texts, quotes, claims and names in every spelling."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.cli.parser import how_many
from catalog.services import search


def arguments(parser: ArgumentParser) -> None:
    """The query."""
    parser.add_argument("query", nargs="+", metavar="QUERY", help='words, "exact words", word*, -word, field:value')
    parser.add_argument("--limit", type=how_many, default=50, metavar="NUMBER", help="of each kind; 50 if not given")
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Print the hits, by kind."""
    with common.chosen(args) as catalogue:
        found = search.search(catalogue, " ".join(args.query), limit=args.limit)
    hits = [hit for kind in found.values() for hit in kind]
    if args.json:
        common.print_json(hits)
    elif not hits:
        print("Nothing found.")
    for hit in () if args.json else hits:
        print(f"{hit.kind:<7}{hit.id:>6}  {hit.label}")
        if hit.snippet and hit.snippet.strip() != hit.label:
            print(f"{'':15}… {hit.snippet.strip()} …")
