"""Measure speed at size: `python -m tests.bench.speed [--sources N] [--catalogue DIR] [--only GROUPS] [--json FILE]`.

Every figure is a ratio to its yardstick, which runs in turn with it on the same machine, or a value in its unit.
Without `--catalogue` one of N sources is built first (see `tests.bench.build`), which for 100,000 takes some minutes.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from catalog.services import lists
from catalog.store.catalogue import open_catalogue
from tests.bench.build import build
from tests.bench.measure import Bench, Row

GROUPS = ("start", "window", "search", "lists", "views", "import", "export", "reader", "framing")


def measured(bench: Bench, groups: tuple[str, ...]) -> Iterator[Row]:
    """The rows of all groups, as they come."""
    for group in groups:
        found: Callable[[Bench], Iterator[Row]] = import_module(f"tests.bench.speed_{group}").rows
        yield from found(bench)


def shown(row: Row) -> str:
    """One line of the table."""
    sign = "≥" if row.at_least else "≤"
    bounds = f"{sign} {row.must:>6.4g} {sign} {row.goal:>6.4g}  {row.verdict:<6}"
    return f"{row.name:<62} {row.value:>9.3g} {row.unit:<3} {bounds} {row.note}"


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--sources", type=int, default=100_000)
    parser.add_argument("--catalogue", type=Path, help="a catalogue that tests.bench.build has made")
    parser.add_argument("--only", default=",".join(GROUPS), help="groups, with commas between")
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="speed-") as scratch:
        bench = _bench(args.catalogue, args.sources, Path(scratch))
        print(f"{bench.sources:,} sources; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; value, must, goal")
        found = []
        for row in measured(bench, tuple(args.only.split(","))):
            print(shown(row), flush=True)
            found.append(row)
    if args.json:
        args.json.write_text(json.dumps([row.plain() for row in found], indent=1, ensure_ascii=False))
    sys.exit(any(row.verdict == "MISSED" for row in found))


def _bench(folder: Path | None, sources: int, scratch: Path) -> Bench:
    if folder is None:
        folder = scratch / "Large.catalog"
        build(folder, sources)
    catalogue = open_catalogue(folder)
    sources = lists.count(catalogue, "source")
    catalogue.close()
    return Bench(folder.resolve(), sources, scratch)


if __name__ == "__main__":
    main()
