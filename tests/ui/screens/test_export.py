"""The export dialog: every format, for what is selected, found or tagged; stopped, refused, and written."""

import json
import shutil

import bagit
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QMessageBox

from catalog.domain.values import SourceValues
from catalog.formats import exports as formats
from catalog.formats.bibliography import styles
from catalog.services import bundles, sources
from catalog.ui.dialogs.export import ExportDialog
from catalog.ui.exporting.kinds import BUNDLE, KINDS
from tests.services.test_bundle_options import PROFILE


@pytest.fixture
def exporting(qtbot, window, settle, dialog):
    """Open the dialog over a screen, with some records selected."""

    def open_(screen="claims", selected=()):
        shown = window.desk.go(screen)
        settle()
        if selected:
            shown.list.select(list(selected))
        window.commands.trigger("file.export")
        return dialog(ExportDialog)

    return open_


@pytest.fixture
def write(qtbot, settle):
    """Choose a format, press the button, and give what was written."""

    def do(shown, kind, path):
        shown.formats.choose(kind)
        shown.options.target.edit.setText(str(path))
        qtbot.mouseClick(shown.do, Qt.MouseButton.LeftButton)
        settle()
        return shown.written

    return do


def test_every_format_is_offered_and_said_who_reads_it():
    assert [kind.name for kind in KINDS if kind.name != BUNDLE] != []
    assert {kind.name for kind in KINDS} == {BUNDLE, *(each.name for each in formats.FORMATS)}
    assert all(kind.title and kind.reader and kind.holds for kind in KINDS)


@pytest.mark.parametrize("zipped", [False, True])
def test_a_selection_is_exported_and_verified(exporting, write, tmp_path, ids, zipped):
    shown = exporting(selected=[ids.claim, ids.rival])
    assert shown.options.ways[1][0].isChecked(), "several selected: they are what is meant"
    shown.options.target.zip.setChecked(zipped)
    written = write(shown, BUNDLE, tmp_path / "bundle")
    assert shown.ended.title.text() == "Exported and verified"
    assert written.suffix == (".zip" if zipped else "")
    assert bundles.check(written).ok


@pytest.mark.parametrize("last", ["formats", "path"])
def test_enter_exports_after_the_format_or_the_path_and_in_the_search_presses_no_button(
    qtbot, exporting, settle, tmp_path, monkeypatch, last
):
    opened = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: opened.append(1) or ("", ""))
    shown = exporting()
    shown.formats.choose("bib")
    shown.options.style_picker.edit.setFocus()
    qtbot.keyClick(shown.options.style_picker.edit, Qt.Key.Key_Return)
    settle()
    assert (opened, shown.written) == ([], None)
    path = shown.options.target.edit
    path.setFocus()
    path.selectAll()
    qtbot.keyClicks(path, str(tmp_path / "list"))
    field = path if last == "path" else shown.formats
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert shown.written is not None
    assert shown.written.exists()
    assert shown.focusWidget() is shown.ended.show_folder


def test_tab_goes_from_the_path_to_folder_or_zip(qtbot, exporting):
    shown = exporting(selected=[1, 2])
    passed, widget = [], shown.formats
    widget.setFocus()
    while widget is not shown.do and len(passed) < 20:
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        widget = shown.focusWidget()
        passed.append(widget)
    assert shown.options.target.folder in passed
    shown.options.ways[0][0].click()
    assert shown.options.target.folder.isChecked(), "choosing what goes out leaves the shape alone"


def test_one_file_is_written_in_the_format_chosen(exporting, write, tmp_path, ids):
    shown = exporting(selected=[ids.claim, ids.rival])
    assert not shown.options.bag.isHidden()
    written = write(shown, "docx", tmp_path / "report")
    assert shown.options.bag.isHidden()
    assert written == tmp_path / "report.docx"
    assert written.read_bytes().startswith(b"PK")
    assert shown.ended.title.text() == "Exported"


def test_what_carries_a_tag_is_exported(exporting, write, window, settle, tmp_path, ids):
    window.desk.go("tags").tree.select(ids.boats)
    settle()
    shown = exporting("tags")
    assert shown.options.ways[-1][0].text().startswith("What is tagged “Boats” (1)")
    assert shown.options.ways[-1][0].isChecked()
    found = json.loads(write(shown, "claimreview", tmp_path / "boats").read_text())
    assert [claim["text"] for claim in found["@graph"]] == ["The boats left Vlora on 26 May 1961."]


def test_what_a_search_finds_is_exported(exporting, write, window, settle, tmp_path):
    screen = window.desk.go("search")
    screen.edit.setText("Khoja")
    screen._ask()
    settle()
    shown = exporting("search")
    shown.options.ways[-1][0].setChecked(True)
    assert "Khoja" in write(shown, "html", tmp_path / "found").read_text()


def test_a_format_that_nothing_goes_into_is_refused(exporting, write, tmp_path, ids, dialog):
    shown = exporting(selected=[ids.rival])
    shown.options.ways[1][0].setChecked(True)
    write(shown, "ris", tmp_path / "nothing")
    box = dialog(QMessageBox)
    assert "no sources" in box.text()
    box.close()
    assert not (tmp_path / "nothing.ris").exists()
    assert shown._pages.currentIndex() == 0


def test_words_on_the_list_stay_here(exporting, write, tmp_path):
    shown = exporting()
    shown.options.redact.setPlainText("Vlora\n")
    written = write(shown, "html", tmp_path / "report")
    assert "Vlora" not in written.read_text()
    assert "[redacted]" in written.read_text()


def test_a_style_that_leaves_out_the_box_is_warned_of(exporting, settle, hurry, catalogue):
    sources.add(catalogue, SourceValues("Minutes", repository="AQSh", fonds="14", box="12"))
    options = exporting().options
    assert options._loss.isHidden(), "the archival style keeps it"
    options.style_picker.edit.setText("gost-r-7-0-5-2008")
    hurry(options)
    settle()
    assert "box and folder of 1 of 1" in options._loss.text().replace("the fonds, ", "")
    assert not options._loss.isHidden()


def test_a_style_is_found_by_a_part_of_its_name(qtbot, exporting, settle, hurry):
    picker = exporting().options.style_picker
    assert picker.style_name() == bundles.STYLE
    qtbot.keyClicks(picker.edit, "mla handbook 9th")
    hurry(picker)
    settle()
    assert picker.style_name().startswith("modern-language-association")


def test_a_style_dropped_in_is_the_users_own(exporting, settle, tmp_path):
    picker = exporting().options.style_picker
    shutil.copyfile(styles.find("archival-harvard").path, tmp_path / "house.csl")
    picker.add(tmp_path / "house.csl")
    settle()
    assert picker.style_name() == "house"
    assert picker.list.item(0).data(Qt.ItemDataRole.UserRole) == "house"


def test_a_bag_is_held_to_a_profile_dropped_in(exporting, write, settle, tmp_path):
    shown = exporting()
    (tmp_path / "archive.json").write_text(json.dumps(PROFILE))
    bag = shown.options.bag
    bag.add_profile(tmp_path / "archive.json")
    settle()
    assert bag.choice.values()["profile"] == "archive"
    assert bag.md5.isChecked()
    write(shown, BUNDLE, tmp_path / "bundle")
    assert "asks for it" in bag.fields._problems["Source-Organization"].text()
    bag.fields.set_value("Source-Organization", "We")
    bag.fields.set_value("Access", "open")
    write(shown, BUNDLE, tmp_path / "bundle")
    assert bagit.Bag(str(tmp_path / "bundle")).info["Access"] == "open"


def test_an_export_that_is_stopped_leaves_nothing_behind(qtbot, exporting, settle, tmp_path):
    shown = exporting()
    shown.formats.choose(BUNDLE)
    shown.options.target.edit.setText(str(tmp_path / "bundle"))
    qtbot.mouseClick(shown.do, Qt.MouseButton.LeftButton)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    settle()
    assert shown.isVisible()
    assert shown._pages.currentIndex() == 0, "back at the choices"
    assert list(tmp_path.glob("bundle*")) == []


def test_the_folder_can_be_opened(exporting, write, tmp_path, monkeypatch, qtbot):
    opened = []
    monkeypatch.setattr("catalog.ui.dialogs.export.QDesktopServices.openUrl", opened.append)
    shown = exporting()
    write(shown, "csv", tmp_path / "table")
    qtbot.mouseClick(shown.ended.show_folder, Qt.MouseButton.LeftButton)
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_a_name_of_ones_own_stays_when_the_format_changes(exporting, tmp_path, catalogue):
    shown = exporting()
    shown.formats.choose("ris")
    assert shown.options.target.path().name == f"{catalogue.title}.ris"
    shown.formats.choose(BUNDLE)
    assert shown.options.target.path().name == f"{catalogue.title}-bundle"
    shown.options.target.edit.setText(str(tmp_path / "mine"))
    shown.formats.choose("ead")
    assert shown.options.target.path() == tmp_path / "mine.ead.xml"
    shown.formats.choose("bib")
    assert shown.options.target.path() == tmp_path / "mine.bib"
