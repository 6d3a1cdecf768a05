"""Files dropped on the window: what they would bring is shown first, and taken in as one step."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from catalog.domain.values import ClaimValues, SourceValues
from catalog.services import bundles, claims, exchange_import, history, lists, name_merging, sources, tags
from catalog.store.catalogue import open_catalogue
from catalog.ui.importing.bibliography import BibliographyDialog
from catalog.ui.importing.bundle import BundleDialog
from catalog.ui.importing.encoding import EncodingDialog
from catalog.ui.importing.exchange import ExchangeDialog
from catalog.ui.main_window import MainWindow
from catalog.ui.widgets.toast import Toast
from tests.formats.exchange_samples import FILES

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
    assert window.findChild(Toast).text.startswith("1 source")
    assert window.desk.current().list.selection()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert titles(window) == ["How we lost Vlora"]


def tick(qtbot, box):
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


@pytest.mark.parametrize("which", ["one", "every"])
def test_what_is_not_the_same_is_taken_in_and_remembered(qtbot, window, drop, tmp_path, which):
    (tmp_path / "list.ris").write_text(RIS, encoding="utf-8")
    dialog = drop(BibliographyDialog, tmp_path / "list.ris")
    dialog.tabs.setCurrentWidget(dialog.here)
    tick(qtbot, getattr(dialog.here, which))
    assert dialog.here.one.isChecked()
    assert dialog.here.every.isChecked()
    assert dialog.do.text() == "Take in 2"
    qtbot.keyClick(dialog.do, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert titles(window) == ["How we lost Vlora", "How we lost Vlora", "The Titoites"]
    assert len(name_merging.kept_apart(window.catalogue)) == 1


def test_the_columns_of_a_table_are_chosen(qtbot, window, drop, tmp_path):
    (tmp_path / "list.csv").write_text("Heading;Who\nThe Titoites;Hoxha, Enver\n", encoding="utf-8")
    dialog = drop(BibliographyDialog, tmp_path / "list.csv")
    assert dialog.tabs.tabText(0) == "Columns 2"
    heading, who = dialog.columns.boxes
    assert heading.currentText() == "A field of its own"
    heading.setCurrentIndex(heading.findData("title"))
    who.setCurrentIndex(who.findData("author"))
    settle(qtbot, window)
    assert [dialog.tabs.tabText(i) for i in range(dialog.tabs.count())] == ["Columns 2", "New 1"]
    qtbot.keyClick(dialog.do, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert titles(window) == ["How we lost Vlora", "The Titoites"]


@pytest.mark.parametrize("on", [True, False])
def test_keywords_become_tags_if_wanted(qtbot, window, drop, tmp_path, on):
    (tmp_path / "list.ris").write_text("TY  - BOOK\nTI  - One\nKW  - war\nKW  - party\nER  -\n", encoding="utf-8")
    dialog = drop(BibliographyDialog, tmp_path / "list.ris")
    assert dialog.tagged.text() == "Make tags of the 2 keywords"
    if not on:
        tick(qtbot, dialog.tagged)
    qtbot.keyClick(dialog.do, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert [each.values.label for each in tags.listed(window.catalogue)] == (["party", "war"] if on else [])


@pytest.mark.parametrize("name", FILES)
def test_files_of_other_programs_are_shown_then_taken_in_as_one_step(qtbot, window, drop, tmp_path, name):
    (tmp_path / name).write_bytes(FILES[name])
    dialog = drop(ExchangeDialog, tmp_path / name)
    assert dialog.looking
    assert dialog.tabs.count() > 0
    assert "one step" in dialog.said.text()
    before = len(history.steps(window.catalogue))
    qtbot.keyClick(dialog.do, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert len(history.steps(window.catalogue)) == before + 1
    for each in window.findChildren(QDialog):
        each.close()


def test_a_file_of_another_program_says_what_is_here_and_what_is_kept_otherwise(qtbot, window, drop, tmp_path):
    (tmp_path / "library.rdf").write_bytes(FILES["library.rdf"])
    path = tmp_path / "library.rdf"
    exchange_import.carry_out(window.catalogue, exchange_import.plan(window.catalogue, path))
    dialog = drop(ExchangeDialog, path)
    assert [dialog.tabs.tabText(i) for i in range(dialog.tabs.count())] == [
        "Here already 2",
        "Terms 1",
        "Worth knowing 1",
    ]
    dialog.tabs.setCurrentWidget(dialog.here)
    tick(qtbot, dialog.here.one)
    assert dialog.said.text().startswith("1 new source")
    qtbot.keyClick(dialog.here.list, Qt.Key.Key_Return)
    assert dialog.apart == set()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("torn.rdf", b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><a", "The file is damaged"),
        ("torn.qdpx", b"PK\x03\x04 and then nothing", "The file is damaged: it cannot be unpacked."),
        ("none.rdf", b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>", "nor SKOS concepts"),
    ],
)
def test_a_file_of_another_program_that_cannot_be_read_says_why(qtbot, window, drop, tmp_path, name, data, said):
    (tmp_path / name).write_bytes(data)
    dialog = drop(ExchangeDialog, tmp_path / name)
    assert not dialog.looking
    assert any(said in each.text() for each in dialog.findChildren(QLabel))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


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
