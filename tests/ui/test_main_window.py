"""The window itself: start, new, open, recent, undo with its name, palette, theme, help, settings, closing."""

import json
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPlainTextEdit, QPushButton

from catalog.domain.errors import Invalid
from catalog.domain.values import SourceValues
from catalog.services import bundles, lists, settings, sources, unforeseen
from catalog.store.catalogue import open_catalogue
from catalog.ui import crash, messages, recent
from catalog.ui.dialogs.crash import CrashDialog
from catalog.ui.dialogs.form_dialog import FormDialog
from catalog.ui.dialogs.help import HelpWindow
from catalog.ui.dialogs.palette import Palette
from catalog.ui.main_window import MainWindow
from catalog.ui.screens.registry import PLACES
from catalog.ui.start_screen import StartScreen
from catalog.ui.widgets.progress_strip import ProgressStrip
from catalog.ui.widgets.toast import Toast


@pytest.fixture
def window(qtbot, preferences, strays):
    made = MainWindow(preferences)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def settle(qtbot, window):
    for _ in range(4):
        window.jobs.wait_idle()
        qtbot.wait(1)


@pytest.fixture
def opened(qtbot, window, catalogue_folder):
    catalogue = open_catalogue(catalogue_folder, actor="Tester")
    sources.add(catalogue, SourceValues("Khoja's speech"))
    catalogue.close()
    window.files.open_path(catalogue_folder)
    settle(qtbot, window)
    return window


def test_it_starts_with_the_ways_to_begin(window):
    assert isinstance(window.centralWidget(), StartScreen)
    assert not window.commands["file.import"].isEnabled()
    assert window.commands["file.new"].isEnabled()
    assert window.focusWidget() is window.centralWidget().first


def test_a_new_catalogue_is_made_and_opened(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Albania"), ""))
    window.commands.trigger("file.new")
    settle(qtbot, window)
    assert (tmp_path / "Albania.catalog" / "catalog.sqlite").exists()
    assert window.windowTitle() == "Albania — Catalog"
    assert recent.recent() == [tmp_path / "Albania.catalog"]


def test_recent_catalogues_stand_on_the_start_screen(qtbot, opened, catalogue_folder):
    opened.commands.trigger("file.close")
    settle(qtbot, opened)
    start = opened.centralWidget()
    entry = next(b for b in start.findChildren(QPushButton) if b.accessibleName() == "Open Test")
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    settle(qtbot, opened)
    assert opened.catalogue.title == "Test"


def test_what_cannot_be_opened_is_said(qtbot, window, tmp_path):
    window.files.open_path(tmp_path / "nothing.catalog")
    settle(qtbot, window)
    box = window.findChild(QMessageBox)
    assert "There is no catalogue at" in box.text()
    box.close()
    assert isinstance(window.centralWidget(), StartScreen)


def test_undo_names_the_step_and_takes_it_back(qtbot, opened):
    undo = opened.commands["edit.undo"]
    assert undo.text() == "&Undo: Add source “Khoja's speech”"
    undo.trigger()
    settle(qtbot, opened)
    assert lists.count(opened.catalogue, "source") == 0
    assert opened.commands["edit.redo"].text() == "&Redo: Add source “Khoja's speech”"
    assert not undo.isEnabled()
    opened.commands["edit.redo"].trigger()
    settle(qtbot, opened)
    assert lists.count(opened.catalogue, "source") == 1


def test_deleting_offers_to_take_it_back(qtbot, opened):
    screen = opened.desk.current()
    screen.list.table.select_rows([0])
    screen.list.table.setFocus()
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Delete)
    settle(qtbot, opened)
    toast = opened.findChild(Toast)
    assert toast.text == "Delete: Khoja's speech"
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    settle(qtbot, opened)
    assert lists.count(opened.catalogue, "source") == 1


def test_every_screen_opens_and_its_key_leads_there(qtbot, opened):
    keys = {place.id: opened.commands[f"go.{place.id}"].shortcuts()[0][0].key() for place in PLACES}
    assert sorted(keys.values()) == [getattr(Qt.Key, f"Key_{number}") for number in range(1, len(PLACES) + 1)]
    for row, place in enumerate(PLACES):
        qtbot.keyClick(opened, keys[place.id], Qt.KeyboardModifier.ControlModifier)
        settle(qtbot, opened)
        assert opened.desk.rail.currentRow() == row
        assert opened.desk.current().isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert opened.desk.rail.currentRow() == len(PLACES) - 2


def test_the_palette_finds_records(qtbot, opened):
    opened.commands.trigger("view.palette")
    palette = opened.findChild(Palette)
    qtbot.keyClicks(palette.edit, "speech")
    settle(qtbot, opened)
    assert [entry.text for entry in palette.shown()][-1] == "Khoja's speech"
    palette.list.setCurrentRow(len(palette.shown()) - 1)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    settle(qtbot, opened)
    assert len(opened.desk.current().list.selection()) == 1


def test_dropped_files_go_into_a_new_catalogue(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Dropped"), ""))
    text = tmp_path / "speech.txt"
    text.write_text("We will never forgive this treacherous act. It was the first of many.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(text))])
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPoint(5, 5), actions, data, button, Qt.KeyboardModifier.NoModifier))
    settle(qtbot, window)
    settle(qtbot, window)
    assert lists.count(window.catalogue, "source") == 1
    assert window.desk.current().reading_now


def test_theme_and_letters_are_switched_at_once(qtbot, opened, preferences):
    opened.commands["theme.dark"].trigger()
    assert opened.palette().window().color().lightness() < 100
    before = preferences.points
    opened.commands["view.larger"].trigger()
    assert preferences.points == before + 1
    assert settings.load()["theme"] == "dark"
    opened.commands["view.usual"].trigger()
    assert preferences.points == before


def test_settings_are_asked_for_and_kept(qtbot, opened, preferences):
    opened.commands.trigger("file.settings")
    dialog = opened.findChild(FormDialog)
    dialog.form.field("reviewer").setText("Lindita Hoxha")
    dialog.form.field("theme").setCurrentIndex(2)
    styles = dialog.form.field("citation_style")
    assert styles.currentData() == bundles.STYLE
    styles.setCurrentIndex(styles.findData("apa"))
    qtbot.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    assert settings.load()["reviewer"] == "Lindita Hoxha"
    assert settings.load()["citation_style"] == "apa"
    assert opened.catalogue.actor == "Lindita Hoxha"
    assert preferences.mode == "dark"


def test_f1_opens_the_page_about_the_screen_in_front(qtbot, opened):
    opened.desk.go("claims")
    qtbot.keyClick(opened, Qt.Key.Key_F1)
    window = opened.findChild(HelpWindow)
    assert window.current() == "claims"
    qtbot.keyClicks(window.search, "fonds")
    assert window.list.count() >= 1
    assert "fonds" in window.browser.toPlainText().lower()
    window._follow(QUrl("review.md#languages"))
    assert window.current() == "review"
    window.close()


def test_size_is_remembered(qtbot, window, preferences):
    window.resize(781, 640)
    window.close()
    again = MainWindow(preferences)
    qtbot.addWidget(again)
    assert QSettings().value("window/geometry") is not None
    assert again.size().width() == 781


def test_closing_waits_for_what_is_being_written(qtbot, opened, catalogue_folder):
    catalogue = opened.catalogue
    opened.jobs.write(lambda: sources.add(catalogue, SourceValues("Late")), title="Add")
    opened.close()
    again = open_catalogue(catalogue_folder)
    assert lists.count(again, "source") == 2
    again.close()


def test_progress_is_shown_only_for_long_work_and_can_be_stopped(qtbot, opened):
    strip = opened.findChild(ProgressStrip)

    def work(progress):
        for step in range(10_000):
            progress.step(step, 10_000, "step")
            qtbot_free_wait()

    import time

    def qtbot_free_wait():
        time.sleep(0.002)

    opened.jobs.write(work, title="Long")
    assert strip.isHidden()
    qtbot.waitUntil(strip.isVisible, timeout=3000)
    qtbot.mouseClick(strip.cancel, Qt.MouseButton.LeftButton)
    settle(qtbot, opened)
    assert strip.isHidden()
    assert "Stopped: Long" in opened.findChild(Toast).text


def test_an_unexpected_error_is_logged_and_shown(qtbot, opened, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.install()
    opened.jobs.write(lambda: 1 // 0, title="Wrong")
    settle(qtbot, opened)
    dialog = opened.findChild(CrashDialog)
    assert "ZeroDivisionError" in dialog.findChild(QPlainTextEdit).toPlainText()
    assert "ZeroDivisionError" in unforeseen.log_file().read_text(encoding="utf-8")
    dialog.close()


def test_errors_for_the_user_say_what_to_do(qtbot, opened):
    def wrong():
        raise Invalid("The date cannot be read.", "Write 1961-12.")

    opened.jobs.write(wrong, title="Wrong")
    settle(qtbot, opened)
    box = opened.findChild(QMessageBox)
    assert (box.text(), box.informativeText()) == ("The date cannot be read.", "Write 1961-12.")
    box.close()


def test_a_question_is_asked_before_what_cannot_be_undone(qtbot, window):
    done = []
    box = messages.ask(window, "Empty the bin?", "This cannot be undone.", "Empty", lambda: done.append(1))
    qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    assert done == [1]


def test_a_copy_is_saved(qtbot, opened, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Copy.catalog"), ""))
    opened.commands.trigger("file.copy")
    settle(qtbot, opened)
    copy = open_catalogue(tmp_path / "Copy.catalog")
    assert lists.count(copy, "source") == 1
    copy.close()
    shutil.rmtree(tmp_path / "Copy.catalog")
    assert Path(opened.catalogue.folder).exists()


def test_a_check_says_that_all_is_in_order(qtbot, opened):
    opened.commands.trigger("file.check")
    settle(qtbot, opened)
    assert opened.findChild(Toast).text == "The catalogue is in order."


def test_a_check_finds_what_is_wrong(qtbot, opened):
    with opened.catalogue.raw() as connection:
        connection.execute("UPDATE record SET label = label || ' '")
        connection.execute("DELETE FROM source_fts_docsize")
    opened.commands.trigger("file.check")
    settle(qtbot, opened)
    box = opened.findChild(QMessageBox)
    assert "found" in box.text()
    mend = next((each for each in box.buttons() if each.text() == "Mend what can be mended"), None)
    assert mend is not None, box.informativeText()
    qtbot.mouseClick(mend, Qt.MouseButton.LeftButton)
    settle(qtbot, opened)
    told = [each for each in opened.findChildren(QMessageBox) if each.text() == "What was mended"]
    assert told
    for each in opened.findChildren(QMessageBox):
        each.close()


def test_a_catalogue_that_is_open_elsewhere_is_said(qtbot, window, catalogue_folder):
    elsewhere = {"who": "Lindita", "computer": "archive-pc", "process": 1, "since": "2026-01-01T00:00:00Z"}
    (catalogue_folder / "open.json").write_text(json.dumps(elsewhere), encoding="utf-8")
    window.files.open_path(catalogue_folder)
    settle(qtbot, window)
    boxes = [each for each in window.findChildren(QMessageBox) if "Lindita" in each.informativeText()]
    assert boxes
    boxes[0].close()
