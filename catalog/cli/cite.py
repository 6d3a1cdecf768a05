"""Print a citation of a source, or a quote with its citation, ready to paste."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.services import bundles, citations

EXAMPLES = """\
examples:
  catalog cite 3                               the entry for a bibliography
  catalog cite 3 --note --locator 12 --style apa
  catalog cite 7                               a quote, with the note that says where it stands
  catalog cite 3 --html
"""


def arguments(parser: ArgumentParser) -> None:
    """What, in which style and form."""
    parser.add_argument("references", nargs="+", metavar="REF", help="sources and quotes")
    parser.add_argument(
        "--style",
        metavar="NAME",
        default=bundles.STYLE,
        help=f"{bundles.STYLE} if not given; `catalog export --list-styles` lists all",
    )
    parser.add_argument("--note", action="store_true", help="as a note, or as it stands in brackets in a text")
    parser.add_argument("--locator", metavar="PAGE", help="where in the source: 12, “p. xiv”, “f. 3v”; gives a note")
    parser.add_argument("--html", action="store_true", help="with italics, as HTML")
    common.json_option(parser)


def run(args: Namespace) -> int:
    """Print one citation a line."""
    with common.chosen(args) as catalogue:
        found = [
            citations.of_record(catalogue, record_id, args.style, args.locator, note=args.note)
            for record_id in common.ids(catalogue, args.references)
        ]
    if args.json:
        common.print_json([{"text": text, "html": html} for text, html in found])
    else:
        print("\n".join(html if args.html else text for text, html in found))
    return 0
