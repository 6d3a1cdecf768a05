"""The window as a victim of `tests.bench.crash`: `python -m tests.bench.crash_window FOLDER CLAIM type|look`.

`type` types numbers into the form of a claim for ever, stores them now and then, and prints each number that is kept.
`look` starts as after a kill, opens what is offered back, and prints what is said, a tab, and what the form holds.
"""

import os
import re
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QTimer

from catalog import paths
from catalog.services import claims, drafts
from catalog.store.catalogue import Catalogue
from catalog.ui import app
from catalog.ui.main_window import MainWindow
from catalog.ui.preferences import Preferences
from catalog.ui.widgets.toast import Toast

_LETTER = 10
_STORED_EVERY = 60
"""Milliseconds between two numbers typed, and after how many of them the form is stored."""


def number_in(words: object) -> int:
    """The number typed in a statement; 0 for none."""
    found = re.search(r"\d+", str(words))
    return int(found[0]) if found else 0


def known(catalogue: Catalogue, claim: int) -> int:
    """The latest number typed that a kill cannot take: kept as unsaved typing, or stored."""
    kept = drafts.kept(catalogue).get(f"record:{claim}", {}).get("statement")
    return max(number_in(kept), number_in(claims.get(catalogue, claim).values.statement))


def _opened(folder: Path) -> MainWindow:
    paths.user_settings = lambda: folder.parent / "settings.toml"
    paths.user_data = lambda: folder.parent / "data"
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder.parent / "qt"))
    window = MainWindow(Preferences(app.make_application()))
    window.show()
    window.files.open_path(folder)
    for _ in range(4):
        window.jobs.wait_idle()
    return window


def _shown(window: MainWindow, claim: int) -> Any:
    """Bring the claim to the front; returns the form it stands in."""
    assert window.desk is not None
    screen: Any = window.desk.go("claims")
    screen.show_record(claim)
    window.jobs.wait_idle()
    return screen.inspector.page.form


def _type(folder: Path, claim: int) -> int:
    window = _opened(folder)
    form, catalogue = _shown(window, claim), window.catalogue
    assert catalogue is not None
    typed = known(catalogue, claim)

    def letter() -> None:
        nonlocal typed
        typed += 1
        form.form.field("statement").setPlainText(f"It was {typed}.")
        if typed % _STORED_EVERY == 0:
            form.commit()
        print(known(catalogue, claim), flush=True)

    timer = QTimer(window, interval=_LETTER)
    timer.timeout.connect(letter)
    timer.start()
    return app.make_application().exec()


def _look(folder: Path, claim: int) -> int:
    window = _opened(folder)
    toast: Any = window.findChild(Toast)
    said = toast.text if toast is not None and toast.isVisible() else ""
    if said:
        toast.button.click()
        for _ in range(4):
            window.jobs.wait_idle()
    statement = _shown(window, claim).form.values()["statement"]
    print(said, number_in(statement), sep="\t", flush=True)
    os._exit(0)


if __name__ == "__main__":
    sys.exit({"type": _type, "look": _look}[sys.argv[3]](Path(sys.argv[1]), int(sys.argv[2])))
