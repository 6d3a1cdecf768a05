"""Looking after a catalogue from the window: the upkeep of the day, originals found again, a backup put back."""

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from catalog.domain.values import SourceValues
from catalog.services import backups, imports, lists, sources
from catalog.store.catalogue import open_catalogue
from catalog.ui.dialogs.choose import Choose
from catalog.ui.main_window import MainWindow
from catalog.ui.widgets.toast import Toast


@pytest.fixture
def opened(qtbot, preferences, catalogue_folder, tmp_path):
    catalogue = open_catalogue(catalogue_folder, actor="Tester")
    letter = tmp_path / "letter.txt"
    letter.write_text("The submarines left Vlora.", encoding="utf-8")
    imports.import_file(catalogue, letter)
    catalogue.close()
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    window.files.open_path(catalogue_folder)
    settle(qtbot, window)
    return window


def settle(qtbot, window):
    for _ in range(4):
        window.jobs.wait_idle()
        qtbot.wait(1)


def test_the_upkeep_of_the_day(qtbot, opened, catalogue_folder, tmp_path, monkeypatch):
    for path in (catalogue_folder / "files").rglob("*"):
        if path.is_file():
            path.unlink()
    opened._care.look_after()
    settle(qtbot, opened)
    assert [each.reason for each in backups.listed(catalogue_folder)] == ["daily"]
    toast = opened.findChild(Toast)
    assert toast.text == "Originals missing or changed: 1"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    toast.button.click()
    settle(qtbot, opened)
    assert toast.text == "Originals put back: 1; still missing: 0"


def test_a_backup_is_put_back_from_the_start_screen(qtbot, opened, catalogue_folder, monkeypatch):
    backups.make(opened.catalogue)
    sources.add(opened.catalogue, SourceValues("Too much"))
    opened.close_catalogue()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(catalogue_folder))
    next(b for b in opened.findChildren(QPushButton) if b.text() == "Put a backup back…").click()
    dialog = opened.findChild(Choose)
    dialog.do.click()
    settle(qtbot, opened)
    assert len(lists.ids(opened.catalogue, "source")) == 1
    assert {each.reason for each in backups.listed(catalogue_folder)} == {"by-hand", "before-restore"}


def test_without_a_backup_it_says_where_backups_lie(opened, catalogue_folder):
    opened._care.choose_backup(catalogue_folder, [])
    assert opened.findChild(Choose) is None
