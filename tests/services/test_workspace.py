"""Catalogues as files: made, opened, copied while in use."""

from pathlib import Path

import pytest

from catalog.domain.errors import CatalogError
from catalog.services import imports, workspace
from catalog.store import files
from catalog.store.catalogue import Catalogue
from tests import rows
from tests.services import peopled
from tests.services.helpers import files_in


def test_a_copy_has_every_row_and_every_original(catalogue: Catalogue, tmp_path: Path) -> None:
    peopled.fill(catalogue)
    document = tmp_path / "a.txt"
    document.write_text("The submarines left Vlora.", encoding="utf-8")
    imports.import_file(catalogue, document)
    target = workspace.save_copy(catalogue, tmp_path / "elsewhere" / "Copy")
    assert target.name == "Copy.catalog"
    copy = workspace.open_folder(target)
    assert rows.content(copy) == rows.content(catalogue)
    assert files_in(copy) == files_in(catalogue)
    assert all(files.is_intact(target, digest) for digest in files_in(copy))
    copy.close()


def test_a_copy_never_overwrites_and_leaves_nothing_half_done(catalogue: Catalogue, tmp_path: Path) -> None:
    workspace.save_copy(catalogue, tmp_path / "Copy")
    (tmp_path / "file").write_text("x")
    for target in (tmp_path / "Copy", tmp_path / "file" / "Copy"):
        with pytest.raises(CatalogError):
            workspace.save_copy(catalogue, target)
    assert {path.name for path in tmp_path.iterdir()} == {"Test.catalog", "Copy.catalog", "file"}


def test_a_new_catalogue_gets_its_ending_and_is_made_once(tmp_path: Path) -> None:
    workspace.new(tmp_path / "party").close()
    with pytest.raises(CatalogError):
        workspace.new(tmp_path / "party.catalog")
    (tmp_path / "file").write_text("x")
    with pytest.raises(CatalogError):
        workspace.new(tmp_path / "file" / "party")


def test_what_is_no_catalogue_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path, tmp_path / "missing", tmp_path / "file"):
        with pytest.raises(CatalogError):
            workspace.open_folder(folder)


def test_someone_without_a_login_name_can_work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr("os.getuid", lambda: 987654)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert workspace.reviewer()
