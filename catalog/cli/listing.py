"""List sources, quotes, claims, names, tags or flags; a QUERY filters as in the window."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.services import lists, review, tags

COLUMNS = {
    "source": {"id": 6, "date": 12, "contributors": 24, "title": 0},
    "quote": {"id": 6, "speaker": 20, "page": 6, "text": 0},
    "claim": {"id": 6, "date": 12, "status": 9, "statement": 0},
    "name": {"id": 6, "kind": 7, "preferred": 28, "forms": 0},
}
KINDS = ("sources", "quotes", "claims", "names", "tags", "flags")


def arguments(parser: ArgumentParser) -> None:
    """What, and how."""
    parser.add_argument("kinds", choices=KINDS, metavar="KINDS", help=", ".join(KINDS))
    parser.add_argument("query", nargs="*", metavar="QUERY")
    parser.add_argument("--sort", help="a column; `label` if not given")
    parser.add_argument("--descending", action="store_true")
    parser.add_argument("--limit", type=int, default=1000)
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Print the rows."""
    with common.chosen(args) as catalogue:
        if args.kinds == "tags":
            _tags(tags.listed(catalogue), as_json=args.json)
        elif args.kinds == "flags":
            rows = review.queue(catalogue, status=None, order="text", limit=args.limit)
            common.print_rows(rows, {"id": 6, "status": 10, "category": 18, "cue": 28, "reason": 0}, as_json=args.json)
        else:
            kind = args.kinds.removesuffix("s")
            page = lists.page(
                catalogue,
                kind,
                " ".join(args.query),
                sort=args.sort or "label",
                descending=args.descending,
                limit=args.limit,
            )
            common.print_rows(page.rows, COLUMNS[kind], as_json=args.json)


def _tags(rows: list[tags.TagView], *, as_json: bool) -> None:
    if as_json:
        common.print_json(rows)
        return
    for row in rows:
        broader = f"  < {row.values.broader}" if row.values.broader else ""
        print(f"{row.id:<6}{row.count:>5}  {row.values.label}{broader}")
