"""Ten processes that write to one catalogue at once: `python -m tests.services.ten_writers FOLDER TIMES`.

Each adds sources and raises the one number that all of them share; whoever read an old number must try again.
Prints what went wrong in any of them; nothing when all is well.
"""

import os
import sys
import traceback
from pathlib import Path

from catalog.domain.values import ClaimValues, SourceValues
from catalog.services import claims, history, lists, sources
from catalog.services.conflicts import until_unhindered
from catalog.store.catalogue import Catalogue, open_catalogue

WRITERS = 10
STATEMENT = "The commission met {} times."


def main() -> int:
    """Fork the writers and wait for them; 1 when one of them failed."""
    folder, times = Path(sys.argv[1]), int(sys.argv[2])
    children = [_forked(folder, times) for _ in range(WRITERS)]
    statuses = [os.waitpid(child, 0)[1] for child in children]
    return int(any(statuses))


def _forked(folder: Path, times: int) -> int:
    if child := os.fork():
        return child
    try:
        _work(folder, times)
    except BaseException:  # noqa: BLE001 - told to the test, which looks for words of it
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _work(folder: Path, times: int) -> None:
    catalogue = open_catalogue(folder, actor=f"Writer {os.getpid()}")
    shared = lists.ids(catalogue, "claim")[0]
    for number in range(times):
        sources.add(catalogue, SourceValues(f"Minutes {os.getpid()}/{number}"))
        until_unhindered(lambda: _count(catalogue, shared))
        history.steps(catalogue, 1)
    catalogue.close()


def _count(catalogue: Catalogue, claim_id: int) -> None:
    view = claims.get(catalogue, claim_id)
    number = int(view.values.statement.split()[3]) + 1
    claims.edit(catalogue, claim_id, ClaimValues(STATEMENT.format(number)), view.record.changed_at)


if __name__ == "__main__":
    sys.exit(main())
