"""Originals that were lost or damaged: named, looked at in turn, and put back from the same content."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from catalog.domain.errors import Cancelled
from catalog.domain.progress import Progress
from catalog.services import originals
from catalog.services.checks import check
from catalog.services.imports import import_file
from catalog.store import files
from catalog.store.catalogue import Catalogue
from tests import rows


@pytest.mark.parametrize("damaged", [None, b"not what came"])
def test_importing_the_same_file_again_puts_the_original_back(
    catalogue: Catalogue, tmp_path: Path, damaged: bytes | None
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(rows.ARTICLE, encoding="utf-8")
    import_file(catalogue, letter)
    content = rows.content(catalogue)
    kept = files.path_of(catalogue.folder, files.sha256(letter.read_bytes()))
    kept.unlink() if damaged is None else kept.write_bytes(damaged)
    assert [problem.kind for problem in check(catalogue)] == ["originals"]
    assert import_file(catalogue, letter).duplicate
    assert check(catalogue) == []
    assert rows.content(catalogue) == content


@pytest.fixture
def imported(catalogue: Catalogue, tmp_path: Path) -> list[Path]:
    """Three documents that were imported."""
    letters = [tmp_path / f"letter {number}.txt" for number in range(3)]
    for letter in letters:
        letter.write_text(f"{rows.ARTICLE} {letter.name}", encoding="utf-8")
        import_file(catalogue, letter)
    return letters


def _kept(catalogue: Catalogue, letter: Path) -> Path:
    return files.path_of(catalogue.folder, files.sha256(letter.read_bytes()))


def test_missing_and_changed_ones_are_named_and_found_again_by_their_content(
    catalogue: Catalogue, tmp_path: Path, imported: list[Path]
) -> None:
    _kept(catalogue, imported[0]).unlink()
    _kept(catalogue, imported[1]).write_bytes(b"something else")
    troubles = originals.troubles(catalogue)
    assert {(each.name, each.missing) for each in troubles} == {("letter 0.txt", True), ("letter 1.txt", False)}
    attic = tmp_path / "attic" / "deep"
    attic.mkdir(parents=True)
    imported[0].rename(attic / "renamed since.doc")
    (attic / "link").symlink_to(imported[1])
    (attic / "same length.txt").write_bytes(b"x" * imported[1].stat().st_size)
    done = originals.relink(catalogue, troubles, [tmp_path / "attic"])
    assert [each.name for each in done.found] == ["letter 0.txt"]
    assert [each.name for each in done.left] == ["letter 1.txt"]
    assert originals.relink(catalogue, done.left, [imported[1]]).left == ()
    assert originals.troubles(catalogue) == []


def test_each_has_its_day_for_the_checksum_but_a_missing_one_is_seen_every_day(
    catalogue: Catalogue, imported: list[Path]
) -> None:
    length = imported[0].stat().st_size
    _kept(catalogue, imported[0]).write_bytes(b"x" * length)
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(originals.DAYS)]
    assert sum(len(originals.troubles(catalogue, day)) for day in days) == 1
    _kept(catalogue, imported[2]).unlink()
    assert all("letter 2.txt" in {each.name for each in originals.troubles(catalogue, day)} for day in days[:5])


def test_looking_can_be_stopped(catalogue: Catalogue, imported: list[Path]) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        originals.troubles(catalogue, progress=progress)
