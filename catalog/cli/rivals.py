"""Look for rival claims: two that speak of the same thing and differ in date, number, place, agent or polarity."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.services import rivals


def arguments(parser: ArgumentParser) -> None:
    """Nothing but --json."""
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Propose rivals as contested flags and list the pairs."""
    with common.chosen(args) as catalogue:
        rivals.find(catalogue)
        pairs = rivals.listed(catalogue)
    if args.json:
        common.print_json(pairs)
    elif not pairs:
        print("No rival claims were found.")
    for pair in () if args.json else pairs:
        print(f"{pair.kind:<9} {pair.reason}")
        print(f"   claim {pair.a.id:>5}  {pair.a.label}\n   claim {pair.b.id:>5}  {pair.b.label}")
