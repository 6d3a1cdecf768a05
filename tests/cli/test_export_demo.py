"""Bundles and the demonstration from the command line."""

import os
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Run
from tests.services.helpers import ARTICLE


def test_a_bundle_is_exported_verified_and_found_out(run: Run, article: Path, tmp_path: Path) -> None:
    run("import", article)
    claim = run("add", "claim", "They met in 1944.", "--passage", "1:the congress met").id
    run("add", "claim", "Something else.")
    assert "verified" in run("export", "bundle").out
    assert run("verify", "bundle").out.startswith("bundle is good: ")
    assert run("export", "one.zip", claim, "--style", "apa", "--organization", "Us", "--json").json["ok"] is True
    assert run("verify", "one.zip", "--json").json["ok"] is True
    page = tmp_path / "bundle" / "data" / "index.html"
    page.write_bytes(page.read_bytes()[:-1])
    ran = run("verify", "bundle")
    assert (ran.code, ran.out) == (3, "")
    assert "data/index.html" in ran.err
    assert run("verify", "bundle", "--json").code == 3


def test_a_bundle_is_taken_in_by_another_catalogue(run: Run, article: Path) -> None:
    run("import", article)
    run("export", "bundle")
    run("new", "Other")
    assert run("-c", "Other.catalog", "import", "bundle").code == 0
    assert run("-c", "Other.catalog", "show", "article", "--text").out == ARTICLE


def test_styles_are_listed(run: Run) -> None:
    assert "chicago-notes-bibliography" in run("export", "--list-styles", "chicago notes").out
    assert any(style["name"] == "apa" for style in run("export", "--list-styles", "apa", "--json").json)


def test_the_demonstration_runs_without_a_display_and_again(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    environment |= {"XDG_CONFIG_HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "catalog", "demo", "--folder", str(tmp_path / "demo")]
    done = subprocess.run(command, capture_output=True, env=environment, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "every byte is as it should be" in done.stdout
    assert done.stdout.splitlines()[-1].startswith("The window was not opened: There is no display")
    assert (tmp_path / "demo" / "sample.catalog" / "catalog.sqlite").is_file()
    assert (tmp_path / "demo" / "sample-bundle" / "bagit.txt").is_file()


def test_the_demonstration_leaves_alone_what_is_no_sample(run: Run, tmp_path: Path) -> None:
    (tmp_path / "demo" / "sample.catalog").mkdir(parents=True)
    (tmp_path / "demo" / "sample.catalog" / "mine.txt").write_text("mine")
    ran = run("demo", "--folder", "demo")
    assert ran.code == 1
    assert (tmp_path / "demo" / "sample.catalog" / "mine.txt").read_text() == "mine"


def test_a_bundle_that_was_changed_is_not_taken_in_unless_asked(run: Run, article: Path, tmp_path: Path) -> None:
    run("import", article)
    run("export", "bundle")
    run("new", "Other")
    (tmp_path / "bundle" / "data" / "claims.csv").write_text("other")
    ran = run("-c", "Other.catalog", "import", "bundle")
    assert ran.code == 1
    assert "data/claims.csv: changed" in ran.err
    assert run("-c", "Other.catalog", "list", "sources", "--json").json == []
    assert run("-c", "Other.catalog", "import", "bundle", "--unverified").code == 0
