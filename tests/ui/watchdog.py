"""An event-loop watchdog: how long each turn of the loop of the GUI thread keeps it busy.

Processor time of that thread, not time by the clock: what other programs and the threads that read take does not count,
so the figures say something of our code on a busy machine too.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer


@dataclass(frozen=True, order=True)
class Turn:
    """Milliseconds of processor time, and what the walk was doing."""

    busy: float
    doing: str


class Watchdog(QObject):
    """From `start` to `stop` every turn is noted in `turns`; `doing` names what is under way."""

    def __init__(self) -> None:
        super().__init__()
        self.turns: list[Turn] = []
        self.doing = ""
        self._began = 0.0
        self._dispatcher = QAbstractEventDispatcher.instance()

    def start(self) -> None:
        """Begin to watch."""
        self._began = time.thread_time()
        self._dispatcher.aboutToBlock.connect(self._rests, Qt.ConnectionType.DirectConnection)

    def stop(self) -> None:
        """Watch no more."""
        self._dispatcher.aboutToBlock.disconnect(self._rests)

    def do(self, doing: str, act: Callable[[], object]) -> None:
        """Let this happen in a turn of the loop, as a key or a click would."""
        self.doing = doing
        QTimer.singleShot(0, act)

    def worst(self, count: int) -> list[Turn]:
        """The turns that took longest, longest first."""
        return sorted(self.turns, reverse=True)[:count]

    def _rests(self) -> None:
        """The loop goes to sleep, which takes no processor time: what was taken since the last sleep was one turn."""
        now = time.thread_time()
        self.turns.append(Turn((now - self._began) * 1000, self.doing))
        self._began = now
