"""Modules that define widgets are loaded on the GUI thread alone: two threads that touch Qt can end the program."""

import os
import subprocess
import sys
from pathlib import Path


def test_no_other_thread_loads_what_is_of_the_window(catalogue, tmp_path: Path) -> None:
    arrived = tmp_path / "arrived.md"
    arrived.write_text("# Minutes\n\nThe base was given up in May 1961.\n", encoding="utf-8")
    command = [sys.executable, "-m", "tests.ui.walk_watching_threads", str(catalogue.folder), str(arrived)]
    homes = {name: str(tmp_path / "home") for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME")}
    environment = os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"}
    walked = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    assert walked.stdout.split() == ["walked"]
