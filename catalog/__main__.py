"""Where the program starts: the command line, which is handed a way to open the window and so need not know Qt."""

import gc
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def _open_window(catalogue: "Path | None") -> int:
    from catalog.ui.app import run  # Qt is loaded only when a window is wanted

    return run(catalogue)


def main(argv: list[str] | None = None) -> int:
    """Run `catalog …`; returns the exit code."""
    if argv is None:
        gc.disable()  # nothing that a start makes can go; the command itself is searched for cycles again
        argv = sys.argv[1:]
    if argv in (["--version"], ["-V"]):  # before anything else is loaded
        from catalog import __version__

        sys.stdout.write(f"catalog {__version__}\n")
        return 0
    from io import TextIOWrapper

    from catalog.cli.main import run

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that lacks a letter shows its code instead of failing
            stream.reconfigure(errors="backslashreplace")
    return run(argv, _open_window)


if __name__ == "__main__":
    sys.exit(main())
