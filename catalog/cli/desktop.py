"""Put Catalog into the menu of a Linux desktop, and open a catalogue by its catalog.sqlite in the file manager."""

from argparse import ArgumentParser, Namespace

from catalog.services import desktop

EXAMPLES = """\
The entry starts Catalog from where it is now; say it again when you have moved or updated it.

  catalog desktop
  catalog desktop --remove
"""


def arguments(parser: ArgumentParser) -> None:
    """In or out."""
    parser.add_argument("--remove", action="store_true", help="take it out of the menu again")


def run(args: Namespace) -> None:
    """Say which files were written or removed."""
    for path in desktop.remove() if args.remove else desktop.install():
        print(path)
