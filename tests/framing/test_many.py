"""Many texts on all cores: the same as one by one, in their order, and no process stays when nobody reads on."""

import multiprocessing
import subprocess
import sys
from contextlib import closing

from catalog.framing import many
from catalog.framing.analyse import analyse

_TEXT = "The brutal regime crushed the heroic people in May 19{}. Everyone knows that."


def _texts(count: int) -> list[tuple[int, str, str | None]]:
    return [(number, _TEXT.format(number), "en") for number in range(40, 40 + count)]


def test_many_are_judged_as_one_is() -> None:
    texts = _texts(many.FEW + 6)
    assert list(many.judged(texts, len(texts))) == [(key, analyse(text, language=lang)) for key, text, lang in texts]


def test_the_processes_end_with_the_reader() -> None:
    texts = _texts(many.FEW + 6)
    with closing(many.judged(texts, len(texts))) as judged:
        next(judged)
    assert multiprocessing.active_children() == []


_READER = """
from catalog.framing import many
if __name__ == "__main__":
    texts = ((number, "The brutal regime fell in May.", "en") for number in range(100_000))
    for _ in many.judged(texts, 100_000):
        print("judged", flush=True)
"""


def test_the_processes_end_with_one_that_is_killed(tmp_path) -> None:
    (tmp_path / "reader.py").write_text(_READER)
    command = [sys.executable, "-W", "ignore", str(tmp_path / "reader.py")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline().strip() == b"judged"
        killed.kill()
        killed.stdout.read()  # ends when the last process that could write to it has
