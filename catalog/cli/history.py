"""What was done, by whom and when, newest first; with REF the trail of one record, value by value."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from catalog.cli import common
from catalog.services import history, records


def arguments(parser: ArgumentParser) -> None:
    """Of the catalogue, a record or a step."""
    parser.add_argument("reference", nargs="?", metavar="REF")
    parser.add_argument("--step", type=int, metavar="NUMBER", help="the rows that one step changed")
    parser.add_argument("--limit", type=int, default=50)
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Print the steps or changes."""
    with common.chosen(args) as catalogue:
        if args.step is not None:
            _changes(history.changes(catalogue, args.step, args.limit), as_json=args.json)
        elif args.reference:
            record_id = records.resolve(catalogue, args.reference)
            _changes(history.of_record(catalogue, record_id, args.limit), as_json=args.json)
        else:
            rows = history.steps(catalogue, args.limit)
            columns = {"id": 6, "at": 26, "actor": 12, "operation": 20, "subject": 0}
            common.print_rows(rows, columns, as_json=args.json, empty="Nothing has been done yet.")


def _changes(changes: Sequence[history.ChangeView], *, as_json: bool) -> None:
    if as_json:
        common.print_json(changes)
        return
    for change in changes:
        print(f"{change.step.at}  {change.step.actor}  {change.step.operation}: {change.table} {change.what}")
        for column, (before, after) in change.columns.items():
            print(f"    {column}: {before!r} → {after!r}")
