"""Objects of Qt are let go of on the GUI thread alone: destroyed on another they can end the program.

Python destroys an object wherever its last reference goes, and searches for cycles on whichever thread happens to
make the next object. So while there are other threads the search is done here, by a timer, and what these worked with
is held until they are through with it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000
"""Milliseconds; a thread that has reported is through with its work long before."""


class LettingGo(QObject):
    """From its making to `end` nothing is searched for cycles but here."""

    _at_work = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: list[object] = []
        self._older: list[object] = []
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        LettingGo._at_work += 1
        gc.disable()

    def hold(self, what: object) -> None:
        """Keep this a second or two longer."""
        self._held.append(what)

    def end(self) -> None:
        """There are no other threads any more."""
        self._timer.stop()
        self._held, self._older = [], []
        LettingGo._at_work -= 1
        if not LettingGo._at_work:
            gc.enable()

    def _look(self) -> None:
        self._older, self._held = self._held, []
        for generation, (made, bound) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if made > bound:
                gc.collect(generation)
