"""What was done, by whom and when, newest first; with REF the trail of one record, value by value."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from catalog.cli import common
from catalog.cli.parser import how_many, number
from catalog.services import history, records
from catalog.services.change_labels import RECORDS, TECHNICAL, Labels, labels_of
from catalog.store.catalogue import Catalogue

EXAMPLES = """\
examples:
  catalog history --limit 10
  catalog history 7                    what was done to one record, value by value
  catalog history --step 12 --json
"""

_WORDS = {"mention": "name", "record_tag": "tag", "name_form": "form", "text_body": "words of the text"}
_LONGEST = 240


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
            _changes(catalogue, history.changes(catalogue, args.step, args.limit), as_json=args.json)
        elif args.reference:
            record_id, found = _trail(catalogue, args)
            _changes(catalogue, found, as_json=args.json, of=record_id)
        else:
            rows = history.steps(catalogue, args.limit)
            columns = {"id": 6, "at": 23, "actor": 12, "in_effect": 6, "operation": 20, "subject": 0}
            common.print_rows(rows, columns, as_json=args.json, empty="Nothing has been done yet.")


def _trail(catalogue: Catalogue, args: Namespace) -> tuple[int, list[history.ChangeView]]:
    """A record and its trail; it may have been deleted when it is named by its number."""
    named = records.number(args.reference)
    if named is not None and (found := history.of_record(catalogue, named, args.limit)):
        return named, found
    record_id = records.resolve(catalogue, args.reference)
    return record_id, history.of_record(catalogue, record_id, args.limit)


def _changes(
    catalogue: Catalogue, changes: Sequence[history.ChangeView], *, as_json: bool, of: int | None = None
) -> None:
    if as_json:
        common.print_json(changes)
        return
    labels = labels_of(catalogue, changes, but=of)
    for step, rows in groupby(changes, key=lambda change: change.step):
        undone = "" if step.in_effect else ", undone"
        print(f"{common.moment(step.at)}  {step.actor}  {step.operation} {step.subject}  [step {step.id}{undone}]")
        for row in rows:
            for line in _lines(row, labels, of):
                print(f"    {line}")


def _lines(change: history.ChangeView, labels: Labels, of: int | None) -> list[str]:
    """The row and what in it changed; nothing when only what follows from other columns did."""
    columns = {key: pair for key, pair in change.columns.items() if key not in TECHNICAL}
    said = {key: [_word(key, value, labels, of) for value in pair] for key, pair in columns.items()}
    values = [
        f"    {key.removesuffix('_id').replace('_', ' ')}: {_pair(*pair, whole=change.what == 'changed')}"
        for key, pair in said.items()
        if any(pair)
    ]
    if change.what == "changed" and not values:
        return []
    return [f"{_WORDS.get(change.table, change.table.replace('_', ' '))} {change.what}", *values]


def _pair(before: str, after: str, *, whole: bool) -> str:
    """The two values, of which a row that came or went has but one."""
    return f"{before or 'nothing'} → {after or 'nothing'}" if whole else before or after


def _word(key: str, value: Any, labels: Labels, of: int | None) -> str:
    if key.endswith("_id"):
        return labels.get((key, value), "a record deleted since" if value not in (None, of) and key in RECORDS else "")
    return "" if value in (None, "", "{}") else common.cut(" ".join(str(value).split()), _LONGEST)
