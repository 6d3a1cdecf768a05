"""`catalog backup`, `restore` and `originals`; what every command does by the way for the safety of the catalogue."""

from pathlib import Path

from catalog.services import backups
from tests.cli.conftest import Run, says_one_sentence


def test_back_up_list_and_restore(run: Run, catalogue_folder: Path) -> None:
    assert "no backup yet" in run("backup", "--list").out
    run("add", "source", "--title", "Letter")
    assert [each["reason"] for each in run("backup", "--list", "--json").json] == ["daily"]
    assert run("backup").code == 0
    run("add", "source", "--title", "Too much")
    assert "by-hand" in run("restore").out
    restored = run("restore", "1")
    assert restored.code == 0
    assert "before-restore" in restored.out
    assert "Too much" not in run("list", "sources").out
    assert len(backups.listed(catalogue_folder)) == 3


def test_a_damaged_catalogue_is_restored(run: Run, catalogue_folder: Path) -> None:
    run("add", "source", "--title", "Letter")
    (catalogue_folder / "catalog.sqlite").write_bytes(b"gone" * 1000)
    assert says_one_sentence(run("list", "sources"))
    assert run("restore", "1").code == 0
    assert "Letter" in run("list", "sources").out


def test_a_backup_that_is_not_there(run: Run) -> None:
    assert says_one_sentence(run("restore", "7"))


def test_originals_are_named_and_put_back(run: Run, article: Path, catalogue_folder: Path) -> None:
    run("import", article)
    kept = next(path for path in (catalogue_folder / "files").rglob("*") if path.is_file())
    assert "Every original" in run("originals").out
    kept.unlink()
    missing = run("originals")
    assert (missing.code, missing.err) == (3, "The original “article.txt” is missing.\n")
    assert "Put back" in run("originals", "--find", article.parent).out
    assert kept.exists()


def test_a_synchronised_folder_is_said_once(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox" / "party.catalog"
    folder.parent.mkdir()
    run("new", folder)
    assert "Dropbox synchronises" in run("-c", folder, "list", "sources").err
    assert run("-c", folder, "list", "sources").err == ""
