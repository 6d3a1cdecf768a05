"""`catalog …`: finds the command, runs it, and turns what goes wrong into one sentence and an exit code."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from catalog import __version__
from catalog.domain.errors import Cancelled, CatalogError

OK, FAILED, USAGE, PROBLEMS, CANCELLED = 0, 1, 2, 3, 130

OpenWindow = Callable[[Path | None], int]

COMMANDS = {
    "new": "new",
    "import": "import_files",
    "add": "add",
    "edit": "edit",
    "delete": "delete",
    "tag": "tag",
    "untag": "untag",
    "list": "listing",
    "show": "show",
    "search": "search",
    "analyse": "analyse",
    "suggestions": "suggestions",
    "rivals": "rivals",
    "review": "review",
    "export": "export",
    "verify": "verify",
    "check": "check",
    "history": "history",
    "undo": "undo",
    "redo": "redo",
    "copy": "copy",
    "demo": "demo",
    "open": "open_window",
}
"""Command → module of this package; only the module of the command that was typed is loaded."""

HELP = """\
catalog – from archival reference to citation bundle, for people who work with contested sources

The job, from end to end:
  catalog new party.catalog                     make a catalogue, a folder of its own
  catalog import article.txt minutes.pdf        documents become sources with text, page labels, checksummed originals
  catalog analyse                               flag editorial framing; propose quotes, claims, names and rivals
  catalog suggestions list                      … and `accept 12 13`, `dismiss 14`
  catalog add claim "The base was built in 1952." --date 1952 --passage 1:120:245
  catalog tag 1 4 disputed                      catalog add link 4 contradicts 7
  catalog review list                           … and `uphold 3`, `dismiss 4 --reason "name of the party"`, `defer 5`
  catalog export bundle                         a citation bundle (BagIt); `catalog verify bundle` checks it anywhere

Catalogue       new NAME · open [NAME] · copy NAME · check [--repair] · demo [--folder DIR]
Put in          import FILE… · add KIND … · edit KIND REF … · delete REF… · tag REF… LABEL · untag REF… LABEL
                KIND is source, quote, claim, name, tag, link, evidence or note
Look            list KINDS [QUERY] · show REF · search QUERY · history [REF]
Judge           analyse [FILE] [--explain] · suggestions · rivals · review
Give out        export TARGET [REF…] · verify BUNDLE
Take back       undo · redo

REF             the number of a record, its uid, citation key or exact label
QUERY           words, "exact words", tag:disputed status:open by:hoxha date:1941..1945 -letter word*
-c, --catalogue the catalogue folder; else the variable CATALOGUE, else the only *.catalog in this folder
--json          on every command that lists or shows: one JSON value on standard output
`catalog COMMAND --help` says more. Without a command the window opens.

Exit codes: 0 done · 1 could not be done (one sentence on standard error) · 2 wrong use · 3 verify or check found
problems · 130 cancelled
"""


def run(argv: list[str], open_window: OpenWindow) -> int:
    """Run one command line; returns the exit code. `open_window` shows a catalogue, or the start screen."""
    if argv in (["--version"], ["-V"]):
        print(f"catalog {__version__}")
        return OK
    if argv and argv[0] in ("-h", "--help", "help"):
        print(HELP, end="")
        return OK
    try:
        return _run(argv or ["open"], open_window)
    except CatalogError as error:
        print(f"catalog: {error}", file=sys.stderr)
        return FAILED
    except (Cancelled, KeyboardInterrupt):
        print("catalog: Cancelled; nothing of this step was kept.", file=sys.stderr)
        return CANCELLED
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone, as `head` does: nothing is wrong
        return OK


def _run(argv: list[str], open_window: OpenWindow) -> int:
    before, name, after = _split(argv)
    if name not in COMMANDS:
        print(f"catalog: There is no command “{name}”. `catalog --help` lists them.", file=sys.stderr)
        return USAGE
    module = import_module(f"catalog.cli.{COMMANDS[name]}")
    parser = ArgumentParser(prog=f"catalog {name}", description=module.__doc__)
    parser.add_argument("-c", "--catalogue", metavar="DIR", type=Path, help="the catalogue folder")
    module.arguments(parser)
    try:
        args: Namespace = parser.parse_args(before + after)
    except SystemExit as stop:  # argparse has said what is wrong
        return OK if stop.code in (0, None) else USAGE
    args.open_window = open_window
    code: int | None = module.run(args)
    return code or OK


def _split(argv: list[str]) -> tuple[list[str], str, list[str]]:
    """Options before the command, the command, the rest: `catalog -c DIR list sources`."""
    takes_value = ("-c", "--catalogue")
    place = 0
    while place < len(argv) and argv[place].startswith("-"):
        place += 2 if argv[place] in takes_value else 1
    if place >= len(argv):
        return argv, "open", []
    return argv[:place], argv[place], argv[place + 1 :]
