"""File dialogs begin where the last file of their kind came from."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from catalog.ui import folders
from catalog.ui.commands.imports import ImportCommands


def test_at_first_it_is_the_persons_own_folder(qapp):
    assert folders.last("files") == Path.home()


def test_each_purpose_has_its_own_and_a_folder_that_is_gone_is_forgotten(qapp, tmp_path):
    place = tmp_path / "scans"
    place.mkdir()
    folders.remember("files", place / "a.txt")
    assert folders.last("files") == place
    assert folders.last("pictures") == Path.home()
    place.rmdir()
    assert folders.last("files") == Path.home()


def test_an_import_begins_where_the_last_one_was(qtbot, jobs, tmp_path, monkeypatch):
    asked = []

    def choose(_window, _title, start, _kinds):
        asked.append(start)
        return [str(tmp_path / "a.txt")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    commands = ImportCommands(None, jobs, lambda: None)
    commands.choose()
    commands.choose()
    assert asked == [str(Path.home()), str(tmp_path)]
