"""List sources, quotes, claims, names, tags or flags; a QUERY filters as in the window."""

from argparse import Namespace
from typing import Any

from catalog.cli import common
from catalog.cli.parser import Parser, how_many
from catalog.domain.errors import Invalid
from catalog.services import lists, review, tags
from catalog.store.catalogue import Catalogue

COLUMNS = {
    "source": {"id": 6, "date": 12, "contributors": 24, "title": 0},
    "quote": {"id": 6, "speaker": 20, "page": 6, "text": 0},
    "claim": {"id": 6, "date": 12, "status": 9, "statement": 0},
    "name": {"id": 6, "kind": 7, "preferred": 28, "forms": 0},
}
PAGE = 1_000
KINDS = ("sources", "quotes", "claims", "names", "tags", "flags")

EXAMPLES = """\
examples:
  catalog list claims status:disputed date:1941..1945
  catalog list quotes by:hoxha -is:verified --sort date
  catalog list sources "cold war" tag:split --json
"""


def arguments(parser: Parser) -> None:
    """What, and how."""
    parser.add_argument("kinds", choices=KINDS, metavar="KINDS", help=", ".join(KINDS))
    parser.add_query("*", "which of them; all if not given")
    parser.add_argument("--sort", metavar="COLUMN", help="label if not given; date, status, changed_at …")
    parser.add_argument("--descending", action="store_true", help="last first")
    parser.add_argument("--limit", type=how_many, metavar="NUMBER", help="no more than so many; all if not given")
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Print the rows."""
    with common.chosen(args) as catalogue:
        if args.kinds == "tags":
            _tags(_wanted_tags(catalogue, args), as_json=args.json)
        elif args.kinds == "flags":
            _refuse_query(args)
            rows = review.queue(catalogue, status=None, order="text", limit=args.limit or -1)
            common.print_rows(rows, common.FLAGS, as_json=args.json)
        else:
            kind = args.kinds.removesuffix("s")
            rows = _rows(catalogue, kind, args)
            common.print_rows(rows, COLUMNS[kind], as_json=args.json)
            if not rows:
                common.tell_doubts(" ".join(args.query))


def _rows(catalogue: Catalogue, kind: str, args: Namespace) -> list[Any]:
    """All rows, or the first of them, read page by page."""
    rows: list[Any] = []
    how = {"sort": args.sort or "label", "descending": args.descending}
    page = lists.page(catalogue, kind, " ".join(args.query), limit=min(PAGE, args.limit or PAGE), **how)
    rows += page.rows
    while page.next_cursor is not None and (not args.limit or len(rows) < args.limit):
        page = lists.page(catalogue, kind, " ".join(args.query), cursor=page.next_cursor, limit=PAGE, **how)
        rows += page.rows
    return rows[: args.limit]


def _wanted_tags(catalogue: Catalogue, args: Namespace) -> list[tags.TagView]:
    found = tags.complete(catalogue, " ".join(args.query), 10_000) if args.query else tags.listed(catalogue)
    return found[: args.limit]


def _refuse_query(args: Namespace) -> None:
    if args.query or args.sort or args.descending:
        raise Invalid("Flags are not listed by a query.", "`catalog review list` has --source, --category and --order.")


def _tags(rows: list[tags.TagView], *, as_json: bool) -> None:
    if as_json:
        common.print_json(rows)
        return
    if not rows:
        print("Nothing found.")
    for row in rows:
        broader = f"  < {row.values.broader}" if row.values.broader else ""
        print(f"{row.id:<6}{row.count:>5}  {row.values.label}{broader}")
