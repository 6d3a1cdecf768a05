"""What was done, by whom and when, newest first; with REF the trail of one record, value by value."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from catalog.cli import common
from catalog.cli.parser import how_many, number
from catalog.services import history, records
from catalog.store.catalogue import Catalogue

_STAMPS = frozenset({"created_at", "changed_at"})  # the step says when


def arguments(parser: ArgumentParser) -> None:
    """Of the catalogue, a record or a step."""
    parser.add_argument("reference", nargs="?", metavar="REF", help="a record; a deleted one by its number")
    parser.add_argument("--step", type=number, metavar="NUMBER", help="the rows that one step changed")
    parser.add_argument(
        "--limit", type=how_many, default=50, metavar="NUMBER", help="the latest so many; 50 if not given"
    )
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Print the steps or changes."""
    with common.chosen(args) as catalogue:
        if args.step is not None:
            _changes(history.changes(catalogue, args.step, args.limit), as_json=args.json)
        elif args.reference:
            _changes(_trail(catalogue, args), as_json=args.json)
        else:
            rows = history.steps(catalogue, args.limit)
            columns = {"id": 6, "at": 26, "actor": 12, "operation": 20, "subject": 0}
            common.print_rows(rows, columns, as_json=args.json, empty="Nothing has been done yet.")


def _trail(catalogue: Catalogue, args: Namespace) -> list[history.ChangeView]:
    """The trail of a record, which may have been deleted when it is named by its number."""
    named = records.number(args.reference)
    found = history.of_record(catalogue, named, args.limit) if named is not None else []
    return found or history.of_record(catalogue, records.resolve(catalogue, args.reference), args.limit)


def _changes(changes: Sequence[history.ChangeView], *, as_json: bool) -> None:
    if as_json:
        common.print_json(changes)
        return
    for change in changes:
        print(f"{change.step.at}  {change.step.actor}  {change.step.operation}: {change.table} {change.what}")
        for column, pair in change.columns.items():
            said = [repr(value) for value in pair if value is not None]
            if said and column not in _STAMPS:
                print(f"    {column}: {' → '.join(said)}")
