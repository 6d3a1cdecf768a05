"""Look for rival claims: two that speak of the same thing and differ in date, number, place, agent or polarity."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.services import lists, rivals

EXAMPLES = """\
examples:
  catalog rivals
  catalog rivals --json
"""

_WHY_NOT = "What an analysis proposed is compared when you have accepted it."


def arguments(parser: ArgumentParser) -> None:
    """Nothing but --json."""
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Propose rivals as contested flags and list the pairs."""
    with common.chosen(args) as catalogue:
        rivals.find(catalogue)
        pairs = rivals.listed(catalogue)
        claims = lists.count(catalogue, "claim")
    if args.json:
        common.print_json(pairs)
    elif not pairs:
        print(f"No rivals were found among {common.counted({'claims': claims})}. {_WHY_NOT}")
    for pair in () if args.json else pairs:
        how = f"flag {pair.flag_id}, {pair.status}" if pair.flag_id else "joined by you"
        print("  ".join(filter(None, (f"{pair.kind:<11}", pair.reason, f"[{how}]"))))
        for each in (pair.a, pair.b):
            print(f"   {each.kind} {each.id:>5}  {each.label}")
