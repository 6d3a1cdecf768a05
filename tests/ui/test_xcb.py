"""The window on a real X server, where there is one to start."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from catalog.ui import display


@pytest.fixture
def x_display():
    """A display of its own, on a free number; gone after the test."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    process.terminate()
    process.wait(10)


def test_a_journey_by_real_keys_on_a_real_display(x_display, tmp_path, monkeypatch):
    hidden = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in hidden} | {"DISPLAY": x_display}
    for name in hidden:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", x_display)
    if (reason := display.why_not()) is not None:
        pytest.skip(reason)
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.xcb_journey", str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        timeout=90,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["xcb", "1", "0"], done.stderr
