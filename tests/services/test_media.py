"""A drive that is full, read-only, forbidden or gone: a clear message, nothing lost, and work goes on afterwards."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path

import pytest

from catalog.domain.errors import CatalogError
from catalog.domain.values import SourceValues
from catalog.services import backups, bundles, checks, drafts, history, imports, lists, sources, workspace
from catalog.store.catalogue import Catalogue, open_catalogue
from tests import rows
from tests.services.hindered import as_nobody, full, no_file_can_grow, owned_by_nobody, remount, small_drive

NUMBER = count()
"""So that what is written never stands in the way of what is written next."""
Act = Callable[[Catalogue, Path], object]


def _import(catalogue: Catalogue, place: Path) -> object:
    return imports.import_file(catalogue, place / "long.txt")


def _edit(catalogue: Catalogue, _place: Path) -> object:
    return sources.edit(catalogue, 1, SourceValues("Edited " * 2_000))


def _undo(catalogue: Catalogue, _place: Path) -> object:
    return history.undo(catalogue)


def _export(catalogue: Catalogue, place: Path) -> object:
    return bundles.export(catalogue, place / f"bundle {next(NUMBER)}")


def _export_zip(catalogue: Catalogue, place: Path) -> object:
    return bundles.export(catalogue, place / f"bundle {next(NUMBER)}.zip")


def _backup(catalogue: Catalogue, _place: Path) -> object:
    return backups.make(catalogue)


def _restore(catalogue: Catalogue, _place: Path) -> object:
    return backups.restore(catalogue.folder, backups.find(catalogue.folder).path)


def _copy(catalogue: Catalogue, place: Path) -> object:
    return workspace.save_copy(catalogue, place / f"Copy {next(NUMBER)}")


def _draft(catalogue: Catalogue, _place: Path) -> object:
    return drafts.keep(catalogue, "new:claim", {"statement": "They left. " * 2_000})


def _new(_catalogue: Catalogue, place: Path) -> object:
    return workspace.new(place / f"New {next(NUMBER)}").close()


ACTS: tuple[Act, ...] = (_import, _edit, _undo, _export, _export_zip, _backup, _restore, _copy, _draft, _new)


def _filled(folder: Path, place: Path) -> Catalogue:
    """A catalogue with one long text, and another long document beside it."""
    words = " ".join(f"{rows.ARTICLE} ({number})" for number in range(50))
    for name, first in (("first.txt", ""), ("long.txt", "Another text. ")):
        (place / name).write_text(first + words, encoding="utf-8")
    catalogue = open_catalogue(folder, actor="Tester")
    imports.import_file(catalogue, place / "first.txt")
    sources.edit(catalogue, 1, SourceValues("Before " * 2_000))
    return catalogue


def _refused_and_done_later(
    catalogue: Catalogue, place: Path, hindered: Callable[[], AbstractContextManager[object]]
) -> None:
    """Each act must fail with advice, change nothing, leave nothing lying about, and succeed afterwards."""
    for act in ACTS:
        before, around = rows.content(catalogue), _around(place)
        with hindered(), pytest.raises(CatalogError) as caught:
            act(catalogue, place)
        assert caught.value.advice, act.__name__
        assert rows.content(catalogue) == before, act.__name__
        assert _around(place) == around, act.__name__
        act(catalogue, place)
        assert checks.check(catalogue) == [], act.__name__


def _around(place: Path) -> set[str]:
    """The files that there are, but for those SQLite keeps while it works."""
    names = {str(path.relative_to(place)) for path in place.rglob("*") if path.is_file()}
    return {name for name in names if not name.endswith(("-wal", "-shm", "filler"))}


def _opened_and(act: Act, place: Path) -> None:
    catalogue = open_catalogue(place / "A.catalog")
    try:
        act(catalogue, place)
    finally:
        catalogue.close()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    found = tmp_path / "place"
    found.mkdir()
    return found


def test_no_room_for_any_file(empty_catalogue: Path, place: Path) -> None:
    catalogue = _filled(Path(shutil.copytree(empty_catalogue, place / "A.catalog")), place)
    _refused_and_done_later(catalogue, place, no_file_can_grow)
    catalogue.close()


@contextmanager
def _drive(at: Path) -> Iterator[Path]:
    with small_drive(at, 24) as mounted:
        if not mounted:
            pytest.skip("no drive can be mounted here")
        yield at


def test_a_full_drive(empty_catalogue: Path, place: Path) -> None:
    with _drive(place):
        catalogue = _filled(Path(shutil.copytree(empty_catalogue, place / "A.catalog")), place)
        _refused_and_done_later(catalogue, place, lambda: full(place))
        catalogue.close()


def test_a_drive_that_is_read_only(empty_catalogue: Path, place: Path) -> None:
    with _drive(place):
        catalogue = _filled(Path(shutil.copytree(empty_catalogue, place / "A.catalog")), place)
        before = rows.content(catalogue)
        catalogue.close()
        assert remount(place, "ro")
        for act in ACTS:
            with pytest.raises(CatalogError) as caught:
                _opened_and(act, place)
            assert caught.value.advice, act.__name__
        assert remount(place, "rw")
        catalogue = open_catalogue(place / "A.catalog")
        assert rows.content(catalogue) == before
        for act in ACTS:
            act(catalogue, place)
        assert checks.check(catalogue) == []
        catalogue.close()


def test_what_lies_on_a_read_only_drive_can_be_read_and_given_out(
    empty_catalogue: Path, place: Path, tmp_path: Path
) -> None:
    with _drive(place):
        _filled(Path(shutil.copytree(empty_catalogue, place / "A.catalog")), place).close()
        assert remount(place, "ro")
        catalogue = open_catalogue(place / "A.catalog")
        assert len(lists.page(catalogue, "source", "").rows) == 1
        assert checks.check(catalogue) == []
        bundles.export(catalogue, tmp_path / "bundle")
        before = rows.content(catalogue)
        copied = open_catalogue(workspace.save_copy(catalogue, tmp_path / "Copy"))
        assert rows.content(copied) == before
        for each in (catalogue, copied):
            each.close()
        assert _around(place) == {"A.catalog/catalog.sqlite", *_originals(place), "first.txt", "long.txt"}


def _originals(place: Path) -> set[str]:
    return {str(path.relative_to(place)) for path in (place / "A.catalog" / "files").rglob("*") if path.is_file()}


def test_a_drive_that_is_made_read_only_while_in_use(empty_catalogue: Path, place: Path, tmp_path: Path) -> None:
    with _drive(place):
        catalogue = _filled(Path(shutil.copytree(empty_catalogue, place / "A.catalog")), place)
        for number in range(2):
            with catalogue.rows() as connection:
                assert connection.execute("SELECT count(*) FROM source").fetchone() == (1 + number,)
            before = rows.content(catalogue)
            catalogue.close()
            assert remount(place, "ro")
            assert rows.content(catalogue) == before
            with pytest.raises(CatalogError, match="read-only"):
                _edit(catalogue, place)
            assert rows.content(catalogue) == before
            assert remount(place, "rw")
            _edit(catalogue, place)
            sources.add(catalogue, SourceValues(f"Another {number}"))
        assert checks.check(catalogue) == []
        catalogue.close()


def test_a_log_that_was_left_on_a_read_only_drive_is_not_passed_over(empty_catalogue: Path, place: Path) -> None:
    with _drive(place):
        catalogue = open_catalogue(Path(shutil.copytree(empty_catalogue, place / "A.catalog")))
        sources.add(catalogue, SourceValues("The latest"))
        kept = Path(shutil.copytree(catalogue.folder, place / "B.catalog"))
        catalogue.close()
        assert remount(place, "ro")
        there = open_catalogue(kept)
        assert [row.title for row in lists.page(there, "source", "").rows] == ["The latest"]
        assert checks.check(there) == []
        there.close()
        assert remount(place, "rw")
        (kept / "catalog.sqlite-shm").unlink()
        assert remount(place, "ro")
        with pytest.raises(CatalogError, match="open the copy"):
            open_catalogue(kept)


def test_rights_taken_away_in_the_middle_of_work(empty_catalogue: Path, place: Path) -> None:
    catalogue = _filled(Path(shutil.copytree(empty_catalogue, place / "A.catalog")), place)
    for act in ACTS:  # so that whatever is loaded late is loaded before rights bind
        act(catalogue, place)
    history.undo(catalogue)
    (place / "long.txt").write_text("Yet another text. " * 1_000, encoding="utf-8")
    for above in place.parents:
        if above.is_relative_to(tempfile.gettempdir()) and not above.samefile(tempfile.gettempdir()):
            above.chmod(above.stat().st_mode | 0o055)
    owned_by_nobody(place)

    @contextmanager
    def forbidden() -> Iterator[None]:
        catalogue.close()
        with _of_mode([path for path in (place, *place.rglob("*")) if path.is_dir()], 0o500):
            with _of_mode([catalogue.file], 0o400), as_nobody():
                yield
            catalogue.close()

    _refused_and_done_later(catalogue, place, forbidden)
    catalogue.close()


@contextmanager
def _of_mode(paths: list[Path], mode: int) -> Iterator[None]:
    for path in paths:
        path.chmod(mode)
    try:
        yield
    finally:
        for path in paths:
            path.chmod(0o755)
