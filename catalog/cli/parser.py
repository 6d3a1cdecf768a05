"""The parser of every command: says what is wrong in one sentence, and takes options wherever they are typed."""

from __future__ import annotations

import os
import re
import sys
from argparse import (
    SUPPRESS,
    Action,
    ArgumentError,
    ArgumentParser,
    ArgumentTypeError,
    RawDescriptionHelpFormatter,
    _SubParsersAction,
)
from pathlib import Path

TYPE_CHECKING = False  # as typing has it, which is slow to load
if TYPE_CHECKING:
    from typing import Any, NoReturn

USAGE = 2
_LARGEST = 2**63 - 1
_EXCLUDED = re.compile(r"-[^-].")
_PLAINER = (
    (r"^argument (.+?): expected (?:at least )?one argument", r"\1 needs a value"),
    (r"^argument (.+?): ignored explicit argument .*", r"\1 takes no value"),
    (r"^argument (.+?: )", r"\1"),
    (r"^the following arguments are required: ", "This is missing: "),
    (r"^unrecognized arguments: ", "This is not understood here: "),
)
"""What argparse says, and what a person is told."""


class _Formatter(RawDescriptionHelpFormatter):
    """As wide as the terminal. Every option that is added makes one, which asks shutil, with its compressors."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_width())


def _width() -> int:
    try:
        return int(os.environ.get("COLUMNS") or os.get_terminal_size().columns) - 2
    except (ValueError, OSError):  # no terminal
        return 78


class _Parts(_SubParsersAction):  # type: ignore[type-arg]  # which cannot be given when the program runs
    """Sub-commands whose own help begins with what is said of them in the list."""

    def add_parser(self, name: str, **more: Any) -> Any:
        about = more["help"]
        more.setdefault("description", f"{about[:1].upper()}{about[1:]}.")
        return super().add_parser(name, **more)


class Parser(ArgumentParser):
    """An ArgumentParser whose sub-commands are of the same kind, and whose options may stand among the arguments."""

    _whole = True
    """Whether it reads a command to the end: none of its arguments is a sub-command, and it is not reading already."""
    _asks = False

    def __init__(self, **more: Any) -> None:
        super().__init__(formatter_class=_Formatter, allow_abbrev=False, **more)
        what = "the catalogue folder; else the variable CATALOGUE, else the only *.catalog in this folder"
        self.add_argument("-c", "--catalogue", metavar="DIR", type=Path, default=SUPPRESS, help=what)

    def add_subparsers(self, **more: Any) -> Any:
        """As ArgumentParser does; what belongs to a sub-command is left to it."""
        self._whole = False
        return super().add_subparsers(action=_Parts, **more)

    def add_query(self, nargs: str, about: str) -> None:
        """The argument QUERY, in which a word may begin with a minus: -letter, -is:verified."""
        self._asks = True
        default: dict[str, Any] = {"default": []} if nargs == "*" else {}  # or argparse calls it missing too
        self.add_argument("query", nargs=nargs, metavar="QUERY", help=about, **default)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As ArgumentParser does, which by itself takes no argument behind an option behind the first of them."""
        if not self._whole:
            return super().parse_known_args(args, namespace)
        self._whole = False  # this method is called from there for the options, then for the rest
        if not {"-h", "--help"}.intersection(args):
            self.usage = self.prog  # or it would be written out, for nobody: that takes as long as all the reading
        try:
            return self.parse_known_intermixed_args(list(map(self._shielded, args)), namespace)
        finally:
            self._whole = True

    def _shielded(self, argument: str) -> str:
        """An excluded word of a query with a space before it, or it would be taken for options run together."""
        return f" {argument}" if self._asks and _EXCLUDED.match(argument) else argument

    def _check_value(self, action: Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            raise ArgumentError(action, f"“{value}” is none of {', '.join(map(str, action.choices))}")

    def error(self, message: str) -> NoReturn:
        """One sentence on standard error, and exit code 2."""
        for said, plainer in _PLAINER:
            message = re.sub(said, plainer, message)
        sentence = message[:1].upper() + message[1:].rstrip(".")
        plain = sentence.encode("utf-8", "backslashreplace").decode()
        print(f"catalog: {plain}. `{self.prog} --help` says more.", file=sys.stderr)
        sys.exit(USAGE)


def number(text: str) -> int:
    """The type of an option that is the number of something, or a place in a text."""
    if not (text.isascii() and text.isdecimal()):
        raise ArgumentTypeError(f"“{text}” is no whole number from 0 on")
    if int(text[:20]) > _LARGEST:
        raise ArgumentTypeError(f"“{text}” is beyond every number there is here")
    return int(text)


def share(text: str) -> float:
    """The type of an option that is a share, from 0 to 1."""
    try:
        found = float(text)
    except ValueError:
        found = -1
    if not 0 <= found <= 1:
        raise ArgumentTypeError(f"“{text}” is no number from 0 to 1")
    return found


def how_many(text: str) -> int:
    """The type of a limit: a number from 1 on."""
    if (found := number(text)) < 1:
        raise ArgumentTypeError(f"“{text}” is no whole number from 1 on")
    return found
