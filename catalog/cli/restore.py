"""Put a backup in the place of the catalogue's database; what stood there is kept. The originals stay as they are."""

from argparse import ArgumentParser, Namespace

from catalog.cli import backup, common
from catalog.services import backups

EXAMPLES = """\
examples:
  catalog restore            list the backups
  catalog restore 1          put back the newest
"""


def arguments(parser: ArgumentParser) -> None:
    """Which one."""
    parser.add_argument("which", nargs="?", metavar="WHICH", help="its number in the list, or its file's name")
    common.json_option(parser)


def run(args: Namespace) -> None:
    """Restore and say so, or list what could be restored."""
    if args.which is None:
        backup.listed(args)
        return
    folder = common.folder(args).expanduser().resolve()
    chosen = backups.find(folder, args.which)
    kept = backups.restore(folder, chosen.path)
    if args.json:
        common.print_json({"restored": chosen, "kept": kept})
        return
    print(f"Restored the state of {chosen.at:%Y-%m-%d %H:%M} UTC.")
    if kept is not None:
        print(f"What stood there before is in {kept}.")
