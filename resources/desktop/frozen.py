"""Where the stand-alone build starts: Catalog, or one of the processes it starts of itself.

Such a build has no Python beside it, so its program answers for one: `multiprocessing` and
`-P -m catalog.formats.pdf_worker …`, which asks for a PDF to be read in a process of its own.
"""

import os
import runpy
import sys
from pathlib import Path

_AS_PYTHON = ["-P", "-m"]
_WORKERS = {"catalog.formats.pdf_worker"}
_FORK = "--multiprocessing-fork"
_TRACKER = "from multiprocessing.resource_tracker import main;main("


def start() -> int | str | None:
    """Run what the command line asks for; returns the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == [_FORK] or (arguments[-1:] and arguments[-1].startswith(_TRACKER)):
        return _multiprocessing(arguments)
    if arguments[:2] == _AS_PYTHON and arguments[2] in _WORKERS:
        sys.argv[1:] = arguments[3:]
        runpy.run_module(arguments[2], run_name="__main__", alter_sys=True)
        return 0
    if sys.stdout is None:  # started without a console, as a window on Windows is
        sys.stdout = sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - stays open to the end
    from catalog.__main__ import main

    return main()


def _multiprocessing(arguments: list[str]) -> int:
    """Be one of the processes in which texts are judged, or the one that tidies up after them.

    PyInstaller would have this done by a hook of its own, which costs every start the loading of `multiprocessing`.
    """
    if arguments[0] == _FORK:
        from multiprocessing.spawn import freeze_support

        freeze_support()  # ends this process
    from multiprocessing.resource_tracker import main

    main(int(arguments[-1].removeprefix(_TRACKER).removesuffix(")")))
    return 0


if __name__ == "__main__":
    sys.exit(start())
