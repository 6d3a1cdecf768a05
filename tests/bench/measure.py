"""Measuring: CPU time, both sides in turn, the least of several, so that other work on the machine matters little."""

import gc
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Run = Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a ratio to its yardstick, or a value in `unit`; `must` and `goal` in the same."""

    name: str
    value: float
    must: float
    goal: float
    unit: str = "×"
    at_least: bool = False
    note: str = ""
    cost: float | None = None
    """CPU seconds, or MB, that ours took, where it may depend on how much the catalogue holds."""

    @property
    def verdict(self) -> str:
        """Whether the goal or at least the must is reached."""
        sign = -1 if self.at_least else 1
        if sign * self.value <= sign * self.goal:
            return "goal"
        return "must" if sign * self.value <= sign * self.must else "MISSED"

    def plain(self) -> dict[str, Any]:
        """As the JSON list has it."""
        kind = "ratio" if self.unit == "×" else "value"
        given = {"name": self.name, kind: round(self.value, 4), "must": self.must, "goal": self.goal, "unit": self.unit}
        return given | ({"cost": round(self.cost, 6)} if self.cost else {})


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured on: the large catalogue, how many sources it has, and a folder for what is made meanwhile."""

    catalogue: Path
    sources: int
    scratch: Path


def cpu(run: Run) -> float:
    """CPU seconds of this process for one call."""
    gc.collect()
    start = time.process_time()
    run()
    return time.process_time() - start


def whole_cpu(run: Run) -> float:
    """CPU seconds of this process and of those it starts, for one call."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = cpu(run)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own + after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def least(run: Run, times: int = 5) -> float:
    """The least CPU seconds of several calls."""
    return min(cpu(run) for _ in range(times))


def pair(ours: Run, yardstick: Run, times: int = 7) -> tuple[float, float]:
    """The least CPU seconds of both, called in turn."""
    both = [(cpu(ours), cpu(yardstick)) for _ in range(times)]
    return min(a for a, _ in both), min(b for _, b in both)


def child(*arguments: str | Path, **environment: str) -> float:
    """CPU seconds of a Python process with these arguments. Raises CalledProcessError when it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    given = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment
    given.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run([sys.executable, *map(str, arguments)], stdout=subprocess.DEVNULL, check=True, env=given)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def children(commands: dict[str, tuple[str | Path, ...]], times: int = 7) -> dict[str, float]:
    """The least CPU seconds of each command, all called in turn; the first round only fills caches."""
    rounds = [{name: child(*command) for name, command in commands.items()} for _ in range(times + 1)]
    return {name: min(each[name] for each in rounds[1:]) for name in commands}
