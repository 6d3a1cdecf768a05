"""The wheel is whole: installed alone, far from the checkout, it makes, upgrades and opens catalogues."""

import json
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

USE = """
import json, sqlite3, sys
from pathlib import Path
import catalog
from catalog.domain.operations import Operation
from catalog.paths import shipped
from catalog.store import backup
from catalog.store.catalogue import create_catalogue, open_catalogue
from catalog.store.tables import Setting

folder = Path(sys.argv[1])
made = create_catalogue(folder)
with made.transact(Operation.EDIT_SETTINGS) as session:
    session.add(Setting(key="title", value="1"))
made.close()
older = sqlite3.connect(folder / "catalog.sqlite")
older.execute("UPDATE derived SET definition = 'older'")
older.commit()
older.close()
opened = open_catalogue(folder)
with opened.read() as session:
    value = session.get_one(Setting, "title").value
opened.close()
print(json.dumps({
    "package": catalog.__file__, "value": value, "backups": len(backup.listed(folder)),
    "shipped": {name: str(shipped(name)) for name in ("migrations", "resources")},
    "there": {name: shipped(name).is_dir() for name in ("migrations", "resources", "resources/sample")},
}))
"""


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment with this wheel and, by a path, the libraries that these tests run with.

    A path in a .pth file does not run the .pth files of the folder it leads to, so the checkout is out of reach.
    """
    place = tmp_path_factory.mktemp("elsewhere")
    run(sys.executable, "-m", "venv", "--without-pip", place / "venv", cwd=place)
    python = place / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    libraries = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place).strip())
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(libraries)  # for a pure wheel this is all that installing does, the command aside
    (libraries / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


def test_a_catalogue_is_made_upgraded_and_opened_far_from_the_checkout(installed: Path, tmp_path: Path) -> None:
    said = json.loads(run(installed, "-I", "-c", USE, tmp_path / "Мой архив?.catalog", cwd=tmp_path))
    home = str(installed.parent.parent)
    assert said["package"].startswith(home)
    assert all(path.startswith(home) for path in said["shipped"].values())
    assert all(said["there"].values())
    assert (said["value"], said["backups"]) == ("1", 1)


def test_the_wheel_carries_every_shipped_file_and_no_other(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for folder in ("migrations", "resources"):
        ours = {path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts}
        inside = {name for name in names if name.startswith(f"catalog/_shipped/{folder}/")}
        assert inside == {f"catalog/_shipped/{path.relative_to(ROOT).as_posix()}" for path in ours}
    assert {Path(name).name for name in names} >= {"LICENSE", "NOTICE", "py.typed", "entry_points.txt"}
    assert not any(name.startswith("tests") for name in names)


def test_the_command_is_there(installed: Path, tmp_path: Path) -> None:
    said = run(
        installed, "-I", "-c", "import sys; from catalog.__main__ import main; sys.exit(main(['--help']))", cwd=tmp_path
    )
    assert "catalog" in said
