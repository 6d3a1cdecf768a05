"""How long work reports how far it is, and is told to stop."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from catalog.domain.errors import Cancelled

Report = Callable[[int, int, str], None]
"""Called with (done, total, note); total 0 means unknown."""


class Progress:
    """Passes steps on to `report` at most ten times a second; raises Cancelled at the next step after `cancel()`."""

    def __init__(self, report: Report | None = None) -> None:
        self._report = report
        self._last = 0.0
        self._cancelled = False
        self._stops: list[Callable[[], None]] = []
        import threading  # here, as what is quick is not reported on: a search from the shell

        self._held = threading.Lock()

    def cancel(self) -> None:
        """Ask the work to stop; may be called from any thread."""
        self._cancelled = True
        with self._held:
            for stop in self._stops:
                stop()

    @contextmanager
    def stopped_by(self, stop: Callable[[], None]) -> Iterator[None]:
        """Within the block, and never after it, `cancel` calls `stop` too: for work that cannot look up by itself."""
        with self._held:
            self._stops.append(stop)
        try:
            yield
        finally:
            with self._held:
                self._stops.remove(stop)

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancelled

    def step(self, done: int, total: int = 0, note: str = "") -> None:
        """Say how far the work is. Raises Cancelled when the user asked to stop."""
        if self._cancelled:
            raise Cancelled
        now = time.monotonic()
        if self._report and (now - self._last >= 0.1 or (total and done >= total)):
            self._last = now
            self._report(done, total, note)
