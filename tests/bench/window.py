"""A window in a process of its own: `python -m tests.bench.window bare|first|memory [CATALOGUE]`.

Ends as soon as the first page is painted and the event loop has nothing to do; prints the CPU seconds until then,
before anything is put away again, and the memory in use in MB. With `memory` it has searched and scrolled through the
list as well.
"""

import sys
import time
from pathlib import Path
from typing import Any

_SCROLLED_ROWS = 20_000


def bare() -> None:
    """A QMainWindow with nothing in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: _end(app)))
    app.exec()


def ours(catalogue: Path, *, far: bool) -> None:
    """The window as `catalog open` makes it, up to the first page of sources."""
    from PySide6.QtCore import QTimer

    from catalog.ui import app as application

    app = application.make_application()
    watch = QTimer(interval=1)

    def look() -> None:
        window: Any = next(w for w in app.topLevelWidgets() if type(w).__name__ == "MainWindow")
        screen = window.desk.current() if window.desk else None
        if screen is None or window.jobs.pending() or not screen.list.isVisible():
            return
        watch.stop()
        if far:
            _use(screen)
        QTimer.singleShot(0, lambda: _end(app))

    watch.timeout.connect(look)
    watch.start()
    application.run(catalogue)


def _end(app: Any) -> None:
    print(time.process_time(), _memory())
    app.quit()


def _use(screen: Any) -> None:
    """Scroll on until 20,000 rows are loaded, and search."""
    from PySide6.QtCore import QModelIndex

    from catalog.services import search

    model = screen.list.model
    while model.rowCount() < _SCROLLED_ROWS and model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        screen.list.table.scrollToBottom()
    for query in ("archive", "carto*", "xanthochroite"):
        search.search(screen.catalogue, query)


def _memory() -> float:
    """MB of memory that this process alone holds and shares, as Linux counts it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def main() -> None:
    """The command line."""
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(Path(sys.argv[2]), far=sys.argv[1] == "memory")


if __name__ == "__main__":
    main()
