"""What the tests of the commands share: a command line run in this process, on a fresh catalogue."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from catalog.cli import main
from catalog.domain.errors import CatalogError
from tests.services.helpers import ARTICLE


@dataclass(frozen=True)
class Ran:
    """What a command did: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its output as the one JSON value it must be."""
        assert self.code == 0, self.err
        return json.loads(self.out)

    @property
    def id(self) -> int:
        """The number that `add` prints."""
        assert self.code == 0, self.err
        return int(self.out)


Run = Callable[..., Ran]


def no_window(_catalogue: Path | None) -> int:
    """What opening the window does where there is no display."""
    raise CatalogError("There is no display to open a window on.", "Everything can also be done on the command line.")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, catalogue_folder: Path) -> Run:
    """Run a command line on a fresh, empty catalogue."""
    monkeypatch.setenv("CATALOGUE", str(catalogue_folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(catalogue_folder.parent))
    monkeypatch.chdir(catalogue_folder.parent)

    def run_it(*argv: object) -> Ran:
        capsys.readouterr()
        code = main.run([str(each) for each in argv], no_window)
        done = capsys.readouterr()
        return Ran(code, done.out, done.err)

    return run_it


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """The article of the tests as a file."""
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def says_one_sentence(ran: Ran) -> bool:
    """Whether a failed command said on standard error, in one line and not as a traceback, what is wrong."""
    return ran.err.startswith("catalog: ") and ran.err.count("\n") == 1 and "Traceback" not in ran.err and not ran.out
