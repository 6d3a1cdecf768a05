"""No connection is ever opened: the whole job, and the window through its screens, where sockets are forbidden."""

import os
import subprocess
import sys
from pathlib import Path

FORBIDDING = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"

def forbid(event, arguments):
    if event.startswith("socket.") and event not in ("socket.__new__", "socket.gethostname"):
        print("SOCKET", event, arguments, flush=True)
        raise PermissionError("sockets are forbidden")

sys.addaudithook(forbid)
"""
JOB = (
    FORBIDDING
    + """
from pathlib import Path
from catalog.cli import main

folder = Path(sys.argv[1])
os.chdir(folder)
(folder / "article.html").write_text(
    '<html><head><link rel="stylesheet" href="https://example.org/a.css"><title>T</title></head><body>'
    '<img src="https://example.org/a.png"><script src="https://example.org/a.js"></script>'
    "<p>The treacherous clique seized the base in 1961.</p></body></html>")
no_window = lambda path: 0
assert main.run(["demo", "--folder", str(folder / "demo")], no_window) == 0
catalogue = ["-c", str(folder / "demo" / "sample.catalog")]
for command in (
    ["import", "article.html"], ["search", "Hoxha"], ["check"], ["backup"], ["undo"], ["redo"],
    ["export", "report.docx", "--style", "apa"], ["verify", str(folder / "demo" / "sample-bundle")],
):
    assert main.run([*catalogue, *command], no_window) == 0, command

from PySide6.QtTest import QTest
from catalog import paths
from catalog.ui.app import make_application
from catalog.ui.main_window import MainWindow
from catalog.ui.preferences import Preferences
from catalog.ui.screens.registry import PLACES

paths.user_settings = lambda: folder / "settings.toml"
paths.user_data = lambda: folder / "data"
window = MainWindow(Preferences(make_application()))
window.show()
window.files.open_path(folder / "demo" / "sample.catalog")
window.jobs.wait_idle()
QTest.qWait(10)
for place in PLACES:
    screen = window.desk.go(place.id)
    window.jobs.wait_idle()
    QTest.qWait(10)
window.desk.show_place(1, 0, 10)
window.jobs.wait_idle()
window.close()
print("TOUR DONE")
"""
)


def test_the_whole_job_opens_no_connection(tmp_path: Path) -> None:
    environment = {"XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}
    command = [sys.executable, "-c", JOB, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110, env=_with(environment))
    assert "SOCKET" not in done.stdout, done.stdout
    assert done.stdout.endswith("TOUR DONE\n"), done.stdout[-500:] + done.stderr


def test_the_guard_itself_sees_a_connection() -> None:
    code = FORBIDDING + "import socket\nsocket.create_connection(('127.0.0.1', 9), 1)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "SOCKET" in done.stdout


def _with(more: dict[str, str]) -> dict[str, str]:
    return {**os.environ, **more}
