"""Review flags: list the open ones, uphold them, dismiss them with a reason, or defer them."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.cli.parser import how_many, number
from catalog.domain import neutral
from catalog.domain.vocabulary import FLAG_CATEGORIES, FLAG_STATUSES
from catalog.services import ranking, records, review
from catalog.store.catalogue import Catalogue

MEANINGS = {"uphold": "it is framing", "dismiss": "it is not, with a reason", "defer": "not now"}
VERBS = {"uphold": "upheld", "dismiss": "dismissed", "defer": "deferred"}

EXAMPLES = """\
examples:
  catalog review list --source 1 --order text
  catalog review uphold 3 7 12        catalog review dismiss 4 --same --reason "the name of the party"
"""


def arguments(parser: ArgumentParser) -> None:
    """What to do."""
    what = parser.add_subparsers(dest="what", required=True, metavar="list|show|uphold|dismiss|defer", title="actions")
    listing = what.add_parser("list", help="the flags, strongest first")
    listing.add_argument("--source", metavar="REF", help="or any other record")
    listing.add_argument("--category", choices=FLAG_CATEGORIES, help="of this category only")
    listing.add_argument("--status", choices=(*FLAG_STATUSES, "all"), default="open", help="open if not given")
    listing.add_argument("--order", choices=tuple(review.ORDERS), default="strength", help="strength if not given")
    listing.add_argument("--limit", type=how_many, metavar="NUMBER", help="no more than so many; all if not given")
    common.json_option(listing)
    show = what.add_parser("show", help="one flag in its context, with earlier decisions")
    show.add_argument("number", type=number, metavar="NUMBER", help="as listed")
    common.json_option(show)
    for verb in VERBS:
        each = what.add_parser(verb, help=MEANINGS[verb])
        each.add_argument("numbers", nargs="+", type=number, metavar="NUMBER", help="as listed")
        each.add_argument("--reason", required=verb == "dismiss", metavar="WORDS", help="why, in a few words")
        each.add_argument("--same", action="store_true", help="also the same cue elsewhere in the same record")


def run(args: Namespace) -> None:
    """List, show or decide."""
    with common.chosen(args) as catalogue:
        if args.what == "list":
            _list(catalogue, args)
        elif args.what == "show":
            _show(review.get(catalogue, args.number), ranking.why(catalogue, args.number), as_json=args.json)
        else:
            _decide(catalogue, args)


def _list(catalogue: Catalogue, args: Namespace) -> None:
    rows = review.queue(
        catalogue,
        status=None if args.status == "all" else args.status,
        record_id=records.resolve(catalogue, args.source) if args.source else None,
        category=args.category,
        order=args.order,
        limit=args.limit or -1,
    )
    common.print_rows(rows, common.FLAGS, as_json=args.json, empty="No flag to review.")


def _show(flag: review.FlagView, why: list[str], *, as_json: bool) -> None:
    if as_json:
        common.print_json(flag)
        return
    row = flag.row
    print(f"flag {row.id}  {row.category}, {row.status}, strength {row.strength}")
    print(f"{row.record_kind} {row.record_id}  {row.record_label}\n")
    print(f"{_marked(flag.context)}\n\n{row.reason}")
    if flag.suggestion:
        said = "Say instead" if neutral.is_advice(flag.suggestion) else "Neutral wording"
        print(f"{said}: {neutral.plain(flag.suggestion)}")
    if flag.rival_context:
        rival = flag.rival_context
        other = f" {flag.rival.kind} {flag.rival.id}" if flag.rival else ""
        print(f"\nRival{other}: {_marked(rival)}")
    print(f"\nrule {flag.rule}, judged by engine {flag.engine or 'unknown'}")
    for line in why:
        print(line)
    for decision in flag.decisions:
        print(f"{common.moment(decision.decided_at)}  {decision.reviewer}: {decision.verdict}  {decision.reason or ''}")


def _marked(context: review.Context) -> str:
    """The words in their surroundings, in brackets."""
    text, start, end = context.text, context.start, context.end
    return f"{text[:start]}[{text[start:end]}]{text[end:]}"


def _decide(catalogue: Catalogue, args: Namespace) -> None:
    numbers = args.numbers
    if args.same:
        numbers = sorted({each for number in numbers for each in review.same_elsewhere(catalogue, number)})
    review.decide(catalogue, numbers, VERBS[args.what], args.reason)
    print(f"{common.counted({'flags': len(numbers)})} {VERBS[args.what]}")
