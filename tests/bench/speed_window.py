"""How soon the window is there, and how much memory it takes, against a bare PySide6 window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from catalog.store.catalogue import create_catalogue
from tests.bench.measure import Bench, Row

_TIMES = 7


def rows(bench: Bench) -> Iterator[Row]:
    """First page painted and event loop idle, full and empty; memory after scrolling and searching."""
    empty = bench.scratch / "Empty.catalog"
    create_catalogue(empty).close()
    commands = {"bare": ("bare",), "full": ("first", str(bench.catalogue)), "empty": ("first", str(empty))}
    rounds = [{name: _measured(bench.scratch, *each) for name, each in commands.items()} for _ in range(_TIMES + 1)][1:]
    took = {name: min(each[name][0] for each in rounds) for name in commands}
    note = f"bare {1000 * took['bare']:.0f} ms"
    yield Row(
        "window: first page of sources, over a bare window",
        took["full"] / took["bare"],
        1.6,
        1.4,
        note=note,
        cost=took["full"],
    )
    yield Row("window: the same, over that of an empty catalogue", took["full"] / took["empty"], 1.15, 1.05)
    more = _measured(bench.scratch, "memory", str(bench.catalogue))[1] - min(each["bare"][1] for each in rounds)
    yield Row("window: memory more than a bare one, scrolled and searched", more, 150, 80, "MB", cost=more)


def _measured(scratch: Path, *command: str) -> tuple[float, float]:
    """CPU seconds and MB that one window took."""
    own = {f"XDG_{kind}_HOME": str(scratch / kind) for kind in ("CONFIG", "DATA", "CACHE")}
    given = os.environ | own | {"QT_QPA_PLATFORM": "offscreen"}
    given.pop("PYTHONDONTWRITEBYTECODE", None)
    run = subprocess.run(
        [sys.executable, "-m", "tests.bench.window", *command], capture_output=True, text=True, check=True, env=given
    )
    took, memory = run.stdout.split()[-2:]
    return float(took), float(memory)
