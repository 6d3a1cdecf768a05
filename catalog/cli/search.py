"""Search everything: sources and their texts, quotes, claims and names in every spelling."""

import sys
from argparse import Namespace

from catalog.cli import common
from catalog.cli.parser import Parser, how_many
from catalog.services import search
from catalog.services.search import Found

EXAMPLES = """\
examples:
  catalog search submarine vlora
  catalog search 'tag:disputed by:hoxha "exact words"'
  catalog search -letter date:1941..1945 --limit 10
"""


def arguments(parser: Parser) -> None:
    """The query."""
    parser.add_query("+", 'words, "exact words", word*, -word, field:value')
    parser.add_argument("--limit", type=how_many, default=50, metavar="NUMBER", help="of each kind; 50 if not given")
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Print the hits, by kind."""
    with common.chosen(args) as catalogue:
        found = search.search(catalogue, " ".join(args.query), limit=args.limit)
    hits = [hit for kind in found.values() for hit in kind]
    if args.json:
        common.print_json(hits)
        return
    if not hits:
        print("Nothing found.")
        common.tell_doubts(" ".join(args.query))
    for hit in hits:
        print(f"{hit.kind:<7}{hit.id:>6}  {hit.label}")
        if hit.snippet and hit.snippet.strip() != hit.label:
            print(f"{'':15}… {hit.snippet.strip()} …")
    for kind, of_kind in found.items():
        if of_kind.count > len(of_kind):
            print(_beyond(kind, of_kind), file=sys.stderr)


def _beyond(kind: str, found: Found) -> str:
    count = f"more than {found.count}" if found.more else str(found.count)
    which = "best" if found.ranked else "newest"
    return f"Of {count} {kind}s the {len(found)} {which} are shown; --limit shows more."
