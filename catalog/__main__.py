"""Where the program starts: the command line, which is handed a way to open the window and so need not know Qt."""

import sys
from pathlib import Path


def _open_window(catalogue: Path | None) -> int:
    from catalog.ui.app import run  # Qt is loaded only when a window is wanted

    return run(catalogue)


def main(argv: list[str] | None = None) -> int:
    """Run `catalog …`; returns the exit code."""
    from catalog.cli.main import run

    return run(sys.argv[1:] if argv is None else argv, _open_window)


if __name__ == "__main__":
    sys.exit(main())
