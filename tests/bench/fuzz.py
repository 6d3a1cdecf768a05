"""Feeds nonsense to everything that takes text or files from outside: `python -m tests.bench.fuzz --inputs N --seed S`.

Document readers, bibliographies, files of other programs, the query language, `catalogue.json`, bundles, the settings
file and the command line; `--only NAME` takes one of them. Inputs run in batches in child processes, so that a crash,
an endless loop or a greedy allocation is seen and counted; any of them is repeated by its number. The last line is
`inputs N crashes C hangs H memory M writes outside W network K unhandled U damaged D`.
"""

import argparse
import faulthandler
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from catalog import paths
from catalog.domain.errors import CatalogError
from tests.bench.fuzz_targets import TARGETS, Box, prepare

_BATCH = 500
_SECONDS = 10
_GREEDY_KB = 1_000_000
_MEASURED = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_WRITES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.symlink", "os.link", "os.chmod", "os.truncate"}
_NETWORK = {"socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto"}
_ANYWHERE = {"command", "stored"}
"""Targets that may write beside the catalogue: copies are made where the command line says."""


def main() -> int:
    """Run the inputs, in turn over the targets; the exit code is 0 when nothing bad was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--inputs", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=TARGETS)
    parser.add_argument("--first", type=int, default=0, help="the number to begin with, to repeat one input")
    arguments = parser.parse_args()
    shares = {name: share for name, (_, share) in TARGETS.items() if arguments.only in (None, name)}
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder).resolve()
        prepare(place)
        done = dict.fromkeys(shares, 0)
        while (left := arguments.inputs - sum(done.values())) > 0:
            target = min(shares, key=lambda each: done[each] / shares[each])
            count = min(left, max(20, min(_BATCH, arguments.inputs // len(TARGETS))))
            outcomes, ran = _batch(target, arguments.seed, arguments.first + done[target], count, place)
            found += outcomes
            done[target] += max(1, ran)
    return _told(found, sum(done.values()))


def _told(found: Counter[str], inputs: int) -> int:
    for outcome, times in found.most_common():
        print(f"{times:8,}  {outcome}")
    bad = {name: found[name] for name in ("crashes", "hangs", "memory", "writes outside", "network")}
    bad |= {kind: sum(n for what, n in found.items() if what.startswith(kind)) for kind in ("unhandled", "damaged")}
    print(f"inputs {inputs}", *(f"{name} {times}" for name, times in bad.items()))
    return int(any(bad.values()))


def _batch(target: str, seed: int, first: int, count: int, place: Path) -> tuple[Counter[str], int]:
    """What happened in one batch, and how many inputs of it were run."""
    receive, send = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receive)
        _child(target, seed, first, count, place, send)
    os.close(send)
    with os.fdopen(receive) as stream:
        lines = stream.read().splitlines()
    _, status = os.waitpid(child, 0)
    for left in place.glob("batch*"):
        shutil.rmtree(left, ignore_errors=True)
    return _judged(target, lines, status)


def _child(target: str, seed: int, first: int, count: int, place: Path, report: int) -> None:
    """Run one batch; tell the parent before and after each input."""
    box = Box(Path(tempfile.mkdtemp(dir=place, prefix="batch")))
    tempfile.tempdir = tempfile.mkdtemp(dir=box.place, prefix="tmp")
    paths.user_settings = lambda: box.place / "settings.toml"
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(box.place))
    os.environ |= homes | {"TMPDIR": tempfile.tempdir}
    shutil.copy(place / "article.txt", box.place)
    _ = box.catalogue, box.empty, box.bundle, box.inputs, box.corpora
    faulthandler.enable()
    own = [box.inputs, box.catalogue.folder, box.empty.folder, tempfile.tempdir]
    _watch(report, [str(each) for each in ([box.place] if target in _ANYWHERE else own)])
    for number in range(first, first + count):
        _run(target, seed, number, box, lambda words: os.write(report, f"{words}\n".encode()))
    os._exit(0)


def _run(target: str, seed: int, number: int, box: Box, say: Callable[[str], object]) -> None:
    say(f"start {number}")
    signal.setitimer(signal.ITIMER_PROF, _SECONDS)  # of this process: a busy machine is no endless loop
    signal.alarm(30 * _SECONDS)
    outcome = f"{target} done"
    try:
        TARGETS[target][0](random.Random(f"{target}:{seed}:{number}"), box)
    except CatalogError as error:
        outcome = f"{target} refused" + ("" if error.what and error.advice else " without advice")
    except BaseException as error:  # noqa: BLE001 - this is what the harness looks for
        damaged = isinstance(error, AssertionError) and str(error).startswith("damaged")
        outcome = f"{'damaged' if damaged else 'unhandled'} {target} {type(error).__name__}"
        print(f"--- {target} input {number}", file=sys.stderr)
        traceback.print_exc()
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.alarm(0)
    if max(resource.getrusage(whose).ru_maxrss for whose in _MEASURED) > _GREEDY_KB:
        say("memory")
    say(outcome)


def _watch(report: int, allowed: list[str]) -> None:
    """Tell the parent of what never happens: a file written elsewhere, the network used."""

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _NETWORK:
            os.write(report, b"network\n")
        elif event in _WRITES or (event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING):
            where = arguments[0]
            if isinstance(where, str | bytes | os.PathLike) and not _inside(os.fsdecode(where), allowed):
                os.write(report, b"writes outside\n")
                print(f"{event} {where!r}", file=sys.stderr)
                traceback.print_stack()

    sys.addaudithook(hook)


def _inside(where: str, allowed: list[str]) -> bool:
    whole = os.path.realpath(where) if "\0" not in where else where
    return whole.startswith((*allowed, os.devnull)) or "__pycache__" in whole


def _judged(target: str, lines: list[str], status: int) -> tuple[Counter[str], int]:
    started = [line for line in lines if line.startswith("start ")]
    found = Counter(line for line in lines if not line.startswith("start "))
    found["memory"] = min(found["memory"], 1)  # once high it stays so: of a batch it is known only that it was
    if os.WIFSIGNALED(status):
        kind = "hangs" if os.WTERMSIG(status) in (signal.SIGALRM, signal.SIGPROF) else "crashes"
        found[kind] += 1
        print(f"{kind}: {target} {started[-1] if started else ''}, signal {os.WTERMSIG(status)}", file=sys.stderr)
    elif os.WEXITSTATUS(status):
        found["crashes"] += 1
    return +found, len(started)


if __name__ == "__main__":
    sys.exit(main())
