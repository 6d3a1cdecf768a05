"""Back the database up into the catalogue's backups folder, or list the backups there are."""

from argparse import ArgumentParser, Namespace

from catalog.cli import common
from catalog.services import backups

EXAMPLES = """\
examples:
  catalog backup
  catalog backup --list        `catalog restore` puts one back
"""


def arguments(parser: ArgumentParser) -> None:
    """Whether only to list."""
    parser.add_argument("--list", action="store_true", help="list the backups, newest first, and make none")
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Make one and say where, or list them."""
    if args.list:
        listed(args)
        return
    with common.chosen(args) as catalogue:
        path = backups.make(catalogue)
    if args.json:
        common.print_json({"path": path})
    else:
        print(f"Backed up to {path}, and opened to prove it.")


def listed(args: Namespace) -> None:
    """Print the backups with the numbers that `restore` takes."""
    found = backups.listed(common.folder(args))
    if args.json:
        common.print_json(found)
        return
    for position, each in enumerate(found, 1):
        print(f"{position:3}  {each.at:%Y-%m-%d %H:%M} UTC  {each.size:>14,} bytes  {each.reason}")
    if not found:
        print("There is no backup yet.")
