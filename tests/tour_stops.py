"""Stops of the tour that need some doing before there is something to see: each leaves the window as it found it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from catalog.domain.values import NameValues
from catalog.services import imports as workspace_imports
from catalog.services import names, records, saved_searches
from catalog.ui.dialogs.merge_names import merge_names
from tests.formats.reader_samples import pdf

if TYPE_CHECKING:
    from tests.tour import Tour

BIBLIOGRAPHY = """TY  - BOOK
TI  - The Titoites
AU  - Hoxha, Enver
PY  - 1982
ER  -

TY  - JOUR
TI  - Разрыв СССР и Албании: взгляд из Тираны и Москвы на события 1961 года, по документам архивов двух стран
AU  - Смирнова, Н. Д.
PY  - 1999
ER  -

TY  - BOOK
TI  - خروتشوف وألبانيا
AU  - حسين، أحمد
ER  -
"""
LINES = [f"Line {number}" for number in range(1, 44)]
CYRILLIC = "Последние лодки ушли из Влёры пятого июня. Никто не сказал ни слова, и море было тихим.\n" * 6


def imports(tour: Tour) -> None:
    """What a bibliography would bring, and a text whose encoding was guessed."""
    tour.go("sources")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "reading-list.ris").write_text(BIBLIOGRAPHY, encoding="utf-8")
        (Path(folder) / "from an old disk.txt").write_bytes(CYRILLIC.encode("cp1251"))
        tour.window.imports.take([Path(folder) / "from an old disk.txt", Path(folder) / "reading-list.ris"])
        tour.settle()
        for name in ("import-text", "import-list"):
            dialog = shown(tour)
            tour.picture(name, dialog)
            dialog.reject()
            tour.settle()


def searches(tour: Tour) -> None:
    """Saved searches in the rail, one of them chosen."""
    tour.go("sources")
    catalogue, rail = tour.window.catalogue, tour.window.desk.rail
    found = [
        saved_searches.save(catalogue, "claim", "Disputed", "status:disputed"),
        saved_searches.save(catalogue, "source", "From the archive in Tirana", "is:archival"),
    ]
    tour.settle()
    rail.setCurrentRow(1)
    tour.picture("saved-search")
    for each in found:
        saved_searches.delete(catalogue, each)
    tour.window.desk.current().list.set_filter("")
    tour.settle()


def original(tour: Tour) -> None:
    """The page of a PDF beside the text that was read from it."""
    screen = tour.go("sources")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Report of the commission.pdf"
        path.write_bytes(pdf([[f"{line} of page {page} of the report." for line in LINES] for page in "12345"]))
        source_id = workspace_imports.import_file(tour.window.catalogue, path).source.id
    screen.read(source_id)
    tour.settle()
    screen.reading.heading.page.click()
    QTest.qWait(600)
    tour.picture("original-page")
    screen.reading.heading.page.click()
    screen.back()
    records.delete_records(tour.window.catalogue, [source_id])
    tour.settle()


def rewording(tour: Tour) -> None:
    """A neutral wording taken into a claim, in a blind review."""
    screen = tour.go("review")
    screen.filters.blind.click()
    tour.settle()
    while screen.queue.current() and not (screen._found and screen._found.flag.suggestion):
        screen.queue.step(1)
        tour.settle()
    screen.reword()
    tour.picture("review-reword", shown(tour))
    shown(tour).reject()
    tour.picture("review-blind")
    screen.filters.blind.click()
    tour.settle()


def merging(tour: Tour) -> None:
    """Two names that become one, with whose words to keep field by field."""
    screen = tour.go("names")
    catalogue = tour.window.catalogue
    ids = [
        names.add(
            catalogue, NameValues("Enver Hoxha", family="Hoxha", dates="1908/1985", description="First secretary")
        ),
        names.add(catalogue, NameValues("Энвер Ходжа", family="Ходжа", dates="1908", description="Prime minister")),
    ]
    merge_names(catalogue, tour.window.jobs, ids, screen)
    tour.settle()
    tour.picture("merge-fields", shown(tour))
    shown(tour).reject()
    records.delete_records(catalogue, ids)
    tour.settle()


def shown(tour: Tour) -> QDialog:
    """The dialog that is open."""
    (found,) = [each for each in tour.window.findChildren(QDialog) if each.isVisible()]
    return found


STOPS = (imports, searches, original, rewording, merging)
