"""Files dropped on the window: what they would bring is shown first, and taken in as one step."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from catalog.domain.values import ClaimValues, SourceValues
from catalog.services import bundles, claims, history, lists, sources
from catalog.store.catalogue import open_catalogue
from catalog.ui.importing.bibliography import BibliographyDialog
from catalog.ui.importing.bundle import BundleDialog
from catalog.ui.importing.encoding import EncodingDialog
from catalog.ui.main_window import MainWindow
from catalog.ui.widgets.toast import Toast

RIS = """TY  - BOOK
TI  - The Titoites
AU  - Hoxha, Enver
PY  - 1982
ER  -

TY  - BOOK
TI  - How we lost Vlora
ER  -
"""
CYRILLIC = "Последние лодки ушли из Влёры пятого июня. Никто не сказал ни слова, и море было тихим."


@pytest.fixture
def window(qtbot, preferences, strays, catalogue_folder):
    made = MainWindow(preferences)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    catalogue = open_catalogue(catalogue_folder, actor="Tester")
    sources.add(catalogue, SourceValues("How we lost Vlora", type="book"))
    made.show_catalogue(catalogue)
    return made


@pytest.fixture
def drop(qtbot, window):
    def dropped(kind, *paths):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        window.dropEvent(QDropEvent(QPointF(QPoint(40, 40)), action, data, button, Qt.KeyboardModifier.NoModifier))
        settle(qtbot, window)
        (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
        return found

    return dropped


def settle(qtbot, window):
    for _ in range(5):
        window.jobs.wait_idle()
        qtbot.wait(1)


def titles(window):
    return sorted(row.title for row in lists.page(window.catalogue, "source").rows)


def click(qtbot, dialog, text):
    (found,) = [each for each in dialog.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_bibliography_says_what_is_new_and_what_is_here(qtbot, window, drop, tmp_path):
    (tmp_path / "list.ris").write_text(RIS, encoding="utf-8")
    dialog = drop(BibliographyDialog, tmp_path / "list.ris")
    assert [dialog.tabs.tabText(i) for i in range(dialog.tabs.count())] == ["New 1", "Here already 1"]
    assert titles(window) == ["How we lost Vlora"]
    qtbot.keyClick(dialog.do, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert titles(window) == ["How we lost Vlora", "The Titoites"]
    assert window.findChild(Toast).text == "1 sources taken in"
    assert window.desk.current().list.selection()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert titles(window) == ["How we lost Vlora"]


def test_duplicates_can_be_taken_in_all_the_same(qtbot, window, drop, tmp_path):
    (tmp_path / "list.ris").write_text(RIS, encoding="utf-8")
    dialog = drop(BibliographyDialog, tmp_path / "list.ris")
    qtbot.mouseClick(dialog.duplicates, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.duplicates.height() // 2))
    assert dialog.do.text() == "Take in 2"
    qtbot.keyClick(dialog.do, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert titles(window) == ["How we lost Vlora", "How we lost Vlora", "The Titoites"]


def test_what_is_no_bibliography_can_come_in_as_a_text(qtbot, window, drop, tmp_path):
    (tmp_path / "notes.json").write_text("Only some plain words.", encoding="utf-8")
    dialog = drop(BibliographyDialog, tmp_path / "notes.json")
    assert not dialog.looking
    click(qtbot, dialog, "Take it in as a text")
    settle(qtbot, window)
    assert titles(window) == ["How we lost Vlora", "notes"]


def test_dialogs_for_several_files_come_one_after_the_other(qtbot, window, drop, tmp_path):
    for name in ("one.ris", "two.ris"):
        (tmp_path / name).write_text(RIS.replace("The Titoites", name), encoding="utf-8")
    first = drop(BibliographyDialog, tmp_path / "one.ris", tmp_path / "two.ris")
    assert first.windowTitle() == "Import one.ris"
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    settle(qtbot, window)
    (second,) = [each for each in window.findChildren(BibliographyDialog) if each.isVisible()]
    assert second.windowTitle() == "Import two.ris"
    qtbot.keyClick(second, Qt.Key.Key_Escape)


def test_an_import_that_is_stopped_changes_nothing(qtbot, window, drop, tmp_path):
    items = "".join(f"TY  - BOOK\nTI  - Book {number}\nER  -\n\n" for number in range(50))
    (tmp_path / "long.ris").write_text(items, encoding="utf-8")
    dialog = drop(BibliographyDialog, tmp_path / "long.ris")
    window.jobs.write(lambda: qtbot, title="Something else")
    dialog.start()
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert dialog.isVisible()
    assert dialog.looking
    assert titles(window) == ["How we lost Vlora"]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_text_in_doubt_is_shown_and_comes_in_as_chosen(qtbot, window, drop, tmp_path):
    (tmp_path / "old.txt").write_bytes(CYRILLIC.encode("cp1251"))
    dialog = drop(EncodingDialog, tmp_path / "old.txt")
    assert "guessed" in dialog.encoding.currentText()
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("koi8_r"))
    settle(qtbot, window)
    assert "лодки" not in dialog.text.toPlainText()
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("utf-8"))
    settle(qtbot, window)
    assert not dialog.do.isEnabled()
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("cp1251"))
    settle(qtbot, window)
    assert dialog.text.toPlainText() == CYRILLIC
    qtbot.keyClick(dialog.do, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.desk.current().reading.reader.content.strip() == CYRILLIC


@pytest.fixture
def bundle(window, tmp_path):
    """A bundle of a claim that was reworded here since."""
    catalogue = window.catalogue
    claim = claims.add(catalogue, ClaimValues("The boats left.", "1961-05-26"))
    bundles.export(catalogue, tmp_path / "export", None)
    claims.edit(catalogue, claim, ClaimValues("The boats sailed away.", "1961-05-26"))
    return tmp_path / "export", claim


def test_a_bundle_says_what_differs_and_asks_whose_words_to_keep(qtbot, window, drop, bundle):
    folder, claim = bundle
    dialog = drop(BundleDialog, folder)
    assert "Here already, and different: 1" in dialog.said.text()
    assert "The boats sailed away." in dialog._differences.text()
    dialog.own.setFocus()
    qtbot.keyClick(dialog.own, Qt.Key.Key_Down)
    assert dialog.own.currentData() == "theirs"
    qtbot.keyClick(dialog.do, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert claims.get(window.catalogue, claim).values.statement == "The boats left."
    assert "1 changed" in window.findChild(Toast).text
    history.undo(window.catalogue)
    assert claims.get(window.catalogue, claim).values.statement == "The boats sailed away."
