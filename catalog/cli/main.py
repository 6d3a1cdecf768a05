"""`catalog …`: finds the command, runs it, and turns what goes wrong into one sentence and an exit code."""

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from catalog import __version__
from catalog.cli.parser import USAGE, Parser
from catalog.domain.errors import Cancelled, CatalogError, Invalid

OK, FAILED, CANCELLED = 0, 1, 130
DEBUG = "CATALOG_DEBUG"
"""With this variable set, what failed is also shown with all its details, for those who mend the program."""
_SHOWN = 120
"""Letters of an error nobody foresaw that are shown."""

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
    "rules": "rules",
    "cite": "cite",
    "export": "export",
    "verify": "verify",
    "check": "check",
    "history": "history",
    "undo": "undo",
    "redo": "redo",
    "copy": "copy",
    "backup": "backup",
    "restore": "restore",
    "originals": "originals",
    "demo": "demo",
    "desktop": "desktop",
    "open": "open_window",
}
"""Command → module of this package; only the module of the command that was typed is loaded."""

LISTING = ("suggestions", "review", "rules")
"""Commands that list when nothing, or only options of `list`, follows."""

HELP = """\
catalog – from archival reference to citation bundle, for people who work with contested sources

The job, from end to end:
  catalog new party.catalog                     make a catalogue, a folder of its own
  catalog import article.txt minutes.pdf        documents become sources with text, page labels, checksummed originals
  catalog analyse                               flag editorial framing; propose quotes, claims, names and rivals
  catalog suggestions list                      … and `accept 12 13`, `dismiss 14`
  catalog add claim "The base was built in 1952." --date 1952 --passage "1:built a naval base"
  catalog tag 1 4 disputed                      catalog add link 4 contradicts 7
  catalog review list                           … and `uphold 3`, `dismiss 4 --reason "name of the party"`, `defer 5`
  catalog export bundle                         a citation bundle (BagIt); `catalog verify bundle` checks it anywhere

Catalogue       new NAME · open [NAME] · copy NAME · check [--repair] · demo [--folder DIR] · desktop
Keep safe       backup [--list] · restore [WHICH] · originals [--find FOLDER…]
Put in          import FILE… · add KIND … · edit KIND REF … · delete REF… · tag REF… LABEL · untag REF… LABEL
                KIND is source, quote, claim, name, tag, link, evidence or note
Look            list KINDS [QUERY] · show REF · search QUERY · history [REF]
Judge           analyse [FILE] [--explain] · suggestions · rivals · review · rules
Give out        export TARGET [REF…] · cite REF… · verify BUNDLE
Take back       undo · redo

REF             the number of a record, its uid, citation key, label, or any form of a name
QUERY           words, "exact words", tag:disputed status:open by:hoxha date:1941..1945 -letter word*
-c DIR          the catalogue folder; else the variable CATALOGUE, else the only *.catalog in this folder
--json          on every command that lists or shows: one JSON value on standard output
`catalog COMMAND --help` says more, with examples. Without a command the window opens.

Exit codes: 0 done · 1 could not be done (one sentence on standard error) · 2 wrong use · 3 verify or check found
problems · 130 cancelled
CATALOG_DEBUG=1 before a command that fails shows where in the program it did
"""


def run(argv: list[str], open_window: OpenWindow) -> int:
    """Run one command line; returns the exit code. `open_window` shows a catalogue, or the start screen."""
    if argv in (["--version"], ["-V"]):
        print(f"catalog {__version__}")
        return OK
    if argv in (["-h"], ["--help"], ["help"]):
        print(HELP, end="")
        return OK
    if argv[:1] == ["help"]:
        argv = [*argv[1:], "--help"]
    try:
        return _run(argv or ["open"], open_window)
    except CatalogError as error:
        return _failed(str(error), error)
    except (Cancelled, KeyboardInterrupt):
        print("catalog: Cancelled. What was done before is kept, what was under way is not.", file=sys.stderr)
        return CANCELLED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # the reader has gone, as `head` does: nothing is wrong
        return OK
    except OSError as error:
        what = error.filename or "The output or a file"
        said = f"{what} cannot be used ({error.strerror}). Check its folder, the room there, and your rights."
        return _failed(said, error)
    except Exception as error:  # noqa: BLE001 - written down, and said in one sentence
        return _failed(_unforeseen(error), error)


def _failed(what: str, error: Exception) -> int:
    print(f"catalog: {_on_one_line(what)}", file=sys.stderr)
    if os.environ.get(DEBUG):
        from traceback import print_exception

        print_exception(error)
    return FAILED


def _on_one_line(words: str) -> str:
    return " ".join(words.encode("utf-8", "backslashreplace").decode().splitlines())


def _unforeseen(error: Exception) -> str:
    """What is said of a fault of the program."""
    from catalog.services import unforeseen

    log = unforeseen.write_down(error)
    told = (
        f"The details are in {log}; please report them." if log else f"{DEBUG}=1 before the command shows the details."
    )
    what = f"Something went wrong that nobody foresaw ({type(error).__name__}: {str(error)[:_SHOWN]})."
    return f"{what} {told} What was done before is kept; `catalog check` says whether the catalogue is in order."


def _run(argv: list[str], open_window: OpenWindow) -> int:
    if sys.stdout is None:  # closed by who started it: what would be said is not wanted
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as long as the process
    before, name, after = _split(argv)
    if name not in COMMANDS:
        shown = name.encode("utf-8", "backslashreplace").decode()
        print(f"catalog: There is no command “{shown}”.{_meant(name)} `catalog --help` lists them.", file=sys.stderr)
        return USAGE
    module = import_module(f"catalog.cli.{COMMANDS[name]}")
    prog = f"catalog {name}" if after or before != argv else "catalog"  # for the window no command need be typed
    parser = Parser(prog=prog, description=module.__doc__, epilog=getattr(module, "EXAMPLES", None))
    module.arguments(parser)
    try:
        args = parser.parse_args(before + _with_action(name, after), Namespace(open_window=open_window))
    except SystemExit as stop:  # the parser has said what is wrong
        return OK if stop.code in (0, None) else USAGE
    args.catalogue = getattr(args, "catalogue", None)
    _refuse_what_is_no_text(args)
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
    code: int | None = module.run(args)
    sys.stdout.flush()  # so that a reader who has gone is noticed here
    return code or OK


def _with_action(name: str, after: list[str]) -> list[str]:
    lists = name in LISTING and (not after or (after[0].startswith("-") and after[0] not in ("-h", "--help")))
    return ["list", *after] if lists else after


def _meant(name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, COMMANDS, 1)
    return f" Did you mean “{close[0]}”?" if close else ""


def _refuse_what_is_no_text(args: Namespace) -> None:
    """Raises Invalid for an argument whose bytes are no UTF-8; paths may be of any bytes but zero."""
    for given in vars(args).values():
        for each in given if isinstance(given, list) else [given]:
            if "\0" in str(each):
                raise Invalid("An argument holds a zero byte, which no name or text can.", "Type it again without.")
            errors = "surrogateescape" if isinstance(each, Path) else "strict"
            if isinstance(each, str | Path) and not _encodes(str(each), errors):
                raise Invalid("An argument is not text in UTF-8.", "Set the terminal to UTF-8 and type it again.")


def _encodes(words: str, errors: str) -> bool:
    try:
        words.encode("utf-8", errors)
    except UnicodeEncodeError:
        return False
    return True


def _split(argv: list[str]) -> tuple[list[str], str, list[str]]:
    """Options before the command, the command, the rest: `catalog -c DIR list sources`."""
    takes_value = ("-c", "--catalogue")
    place = 0
    while place < len(argv) and argv[place].startswith("-"):
        place += 2 if argv[place] in takes_value else 1
    if place >= len(argv):
        return argv, "open", []
    return argv[:place], argv[place], argv[place + 1 :]
