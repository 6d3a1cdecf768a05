"""Killed at a random moment, the program loses nothing it said was done; the harness kills as often as wished."""

import subprocess
import sys


def test_five_kills_lose_and_damage_nothing() -> None:
    command = [sys.executable, "-m", "tests.bench.crash", "--kills", "5", "--seed", "3"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110)
    assert done.stdout.splitlines()[-1] == "kills 5 lost 0 damaged 0", done.stderr
