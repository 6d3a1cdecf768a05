"""A window in a process of its own, walked through: prints each module of the window that another thread loaded.

`python -m tests.ui.walk_watching_threads CATALOGUE FILE` imports the file at the end and prints “walked”.
"""

import sys
import threading
from importlib.abc import MetaPathFinder
from pathlib import Path


class _Watching(MetaPathFinder):
    """Finds nothing; notes who asks for what."""

    def find_spec(self, name, _path=None, _target=None):
        if name.startswith(("catalog.ui", "PySide6")) and threading.current_thread() is not threading.main_thread():
            print(name)


def main() -> None:
    """Open it, go through all screens, select, read a text, import one."""
    sys.meta_path.insert(0, _Watching())
    from catalog.ui.app import make_application
    from catalog.ui.main_window import MainWindow
    from catalog.ui.preferences import Preferences
    from catalog.ui.screens.registry import PLACES

    window = MainWindow(Preferences(make_application()))
    window.show()
    window.files.open_path(Path(sys.argv[1]))
    window.jobs.wait_idle()
    for place in PLACES:
        screen = window.desk.go(place.id)
        window.jobs.wait_idle()
        if hasattr(screen, "list") and hasattr(screen.list, "table"):
            screen.list.table.select_rows([0])
            window.jobs.wait_idle()
    window.desk.read(1)
    window.jobs.wait_idle()
    window.take_files([Path(sys.argv[2])])
    window.jobs.wait_idle()
    window.close()
    print("walked")


if __name__ == "__main__":
    main()
