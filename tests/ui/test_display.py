"""Whether there is a display is found out without letting Qt try: its platform plugins end the process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from catalog.domain.errors import CatalogError
from catalog.ui import app, display

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="displays are found this way on Linux only"
)


@pytest.fixture
def bare(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@linux_only
def test_no_display_at_all_is_said(bare):
    assert display.why_not() == display.NO_DISPLAY
    with pytest.raises(CatalogError, match="no display"):
        app.run(None)


@linux_only
@pytest.mark.parametrize("name", [":99", ":99.0", "unix:99", "localhost:99", "nonsense"])
def test_a_display_that_does_not_answer_is_named(bare, name):
    bare.setenv("DISPLAY", name)
    assert display.why_not() == f"The display {name} does not answer."


@linux_only
def test_a_wayland_display_that_does_not_answer_is_named(bare, tmp_path):
    bare.setenv("WAYLAND_DISPLAY", "wayland-7")
    bare.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert display.why_not() == "The Wayland display wayland-7 does not answer."


@pytest.mark.parametrize("name", ["offscreen", "minimal", "offscreen:enable_fonts"])
def test_platforms_that_need_no_display_are_taken(bare, name):
    bare.setenv("QT_QPA_PLATFORM", name)
    assert app.can_show() is None


@linux_only
def test_a_dead_display_gives_a_sentence_and_not_an_abort():
    program = "from catalog.ui.app import run\ntry:\n    run(None)\nexcept Exception as error:\n    print(error)"
    environment = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment | {"DISPLAY": ":99"},
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "The display :99 does not answer." in done.stdout
    assert "catalog --help" in done.stdout
