"""Files taken into the catalogue: documents read and analysed at once, all others shown first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QWidget

from catalog.domain.errors import CatalogError
from catalog.domain.progress import Progress
from catalog.ui import folders, messages, sentences
from catalog.ui.actions import Handlers
from catalog.ui.jobs import Jobs

if TYPE_CHECKING:
    from catalog.formats.readers import Document
    from catalog.services.bundle_import import Taken as TakenBundle
    from catalog.services.exchange_import import Done
    from catalog.services.imports import Imported
    from catalog.store.catalogue import Catalogue
    from catalog.ui.importing.sorting import Sorted

_TOLD = 6
_TEXTS = "*.txt *.md *.html *.htm *.docx *.odt *.rtf *.epub *.pdf *.eml"
_PICTURES = "*.png *.jpg *.jpeg *.tif *.tiff *.gif *.webp *.jp2"
_LISTS = "*.bib *.bibtex *.ris *.nbib *.enw *.ciw *.json *.csv *.tsv"
_PROGRAMS = "*.rdf *.xml *.json *.jsonld *.ttl *.qdpx *.qdc *.ctv5bak *.ctv6bak *.ctv7bak *.zip"


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a batch of files: those imported, and one sentence for each that was not or that needs a look."""

    done: tuple[Imported, ...]
    problems: tuple[str, ...]


class ImportCommands(QObject):
    """`imported(source id)` with the last source, for the desk to show; `listed(source id)` when it has no text."""

    imported = Signal(int)
    listed = Signal(int)

    def __init__(self, window: QWidget, jobs: Jobs, current: Callable[[], Catalogue | None]) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._current = current
        self._waiting: list[Callable[[], QDialog]] = []
        self._open: QDialog | None = None

    def handlers(self) -> Handlers:
        """What the File menu calls."""
        return {"file.import": self.choose}

    def choose(self) -> None:
        """Ask which files."""
        from PySide6.QtWidgets import QFileDialog

        kinds = ";;".join(
            (
                self.tr("All that can be read ({endings})").format(
                    endings=f"{_TEXTS} {_PICTURES} {_LISTS} {_PROGRAMS}"
                ),
                self.tr("Texts ({endings})").format(endings=_TEXTS),
                self.tr("Pictures and scans ({endings})").format(endings=_PICTURES),
                self.tr("Bibliographies ({endings})").format(endings=_LISTS),
                self.tr("From other programs, vocabularies, bundles ({endings})").format(endings=_PROGRAMS),
                self.tr("All files (*)"),
            )
        )
        start = str(folders.last("files"))
        chosen, _filter = QFileDialog.getOpenFileNames(self._window, self.tr("Import files"), start, kinds)
        if chosen:
            folders.remember("files", Path(chosen[0]))
            self.take([Path(path) for path in chosen])

    def take(self, paths: Sequence[Path]) -> None:
        """Import documents, each as a step of its own; show first what all other files would bring."""
        if self._current() is not None:
            from catalog.ui.importing import sorting  # loaded only when something is imported

            self._jobs.read(lambda: sorting.sort_out(paths), then=self._sorted)

    def _sorted(self, found: Sorted) -> None:
        if found.documents:
            self._take_documents(found.documents)
        self._waiting += [partial(self._show_text, path, document) for path, document in found.doubtful]
        self._waiting += [partial(self._show_bibliography, path) for path in found.bibliographies]
        self._waiting += [partial(self._show_exchange, path) for path in found.exchanges]
        self._waiting += [partial(self._show_bundle, path) for path in found.bundles]
        self._next()

    def _next(self) -> None:
        """Open the next dialog that waits, one at a time."""
        if self._open is None and self._waiting and self._current() is not None:
            self._open = self._waiting.pop(0)()
            self._open.finished.connect(self._closed)
            self._open.open()

    def _closed(self) -> None:
        self._open = None
        self._next()

    def _show_text(self, path: Path, document: Document) -> QDialog:
        from catalog.ui.importing.encoding import EncodingDialog

        made = EncodingDialog(self._jobs, path, document, self._window)
        made.chosen.connect(lambda encoding: self._take_documents((path,), encoding))
        return made

    def _show_bibliography(self, path: Path) -> QDialog:
        from catalog.ui.importing.bibliography import BibliographyDialog

        catalogue = self._here()
        as_text = partial(self._take_documents, (path,))
        return BibliographyDialog(catalogue, self._jobs, path, self._tell_bibliography, as_text, self._window)

    def _show_exchange(self, path: Path) -> QDialog:
        from catalog.ui.importing.exchange import ExchangeDialog

        return ExchangeDialog(self._here(), self._jobs, path, self._tell_exchange, self._window)

    def _show_bundle(self, path: Path) -> QDialog:
        from catalog.ui.importing.bundle import BundleDialog

        return BundleDialog(self._here(), self._jobs, path, self._tell_bundle, self._window)

    def _here(self) -> Catalogue:
        catalogue = self._current()
        assert catalogue is not None  # noqa: S101 - looked at before a dialog opens
        return catalogue

    def _take_documents(self, paths: Sequence[Path], encoding: str | None = None) -> None:
        catalogue = self._here()
        work = lambda progress: take_in(catalogue, paths, progress, encoding)  # noqa: E731
        self._jobs.write(work, title=self.tr("Import"), then=self._tell)

    def _tell_bibliography(self, ids: list[int]) -> None:
        for first in ids[:1]:
            self.listed.emit(first)
        messages.toast(self._window, self.tr("%Ln sources taken in", None, len(ids)))

    def _tell_exchange(self, done: Done) -> None:
        for first in done.sources[:1]:
            self.listed.emit(first)
        words = {
            self.tr("%Ln sources", None, len(done.sources)): len(done.sources),
            self.tr("%Ln quotes", None, done.quotes): done.quotes,
            self.tr("%Ln notes", None, done.notes): done.notes,
            self.tr("%Ln texts", None, done.texts): done.texts,
            self.tr("%Ln terms", None, done.tags): done.tags,
        }
        counted = ", ".join(text for text, number in words.items() if number)
        said = self.tr("Taken in: {what}").format(what=counted or self.tr("nothing that was not here"))
        if done.problems:
            messages.show_text(self._window, said, "\n".join(done.problems[:_TOLD]))
        else:
            messages.toast(self._window, said)

    def _tell_bundle(self, taken: TakenBundle) -> None:
        said = [
            self.tr("%Ln entries taken in", None, taken.added.total()),
            self.tr("%Ln changed", None, taken.changed.total()),
            self.tr("%Ln were here already", None, taken.known.total()),
        ]
        messages.toast(self._window, ", ".join(said))

    def _tell(self, taken: Taken) -> None:
        for last in taken.done[-1:]:
            self.imported.emit(last.source.id)
        if taken.problems:
            lines = "\n".join(taken.problems[:_TOLD])
            title = self.tr("%n imported; some files need a look", None, len(taken.done))
            messages.show_text(self._window, title, lines)
        elif len(taken.done) == 1:
            title = taken.done[0].source.label
            messages.toast(self._window, self.tr("“{title}” is imported").format(title=title))
        elif taken.done:
            messages.toast(self._window, self.tr("%n imported", None, len(taken.done)))


def take_in(catalogue: Catalogue, paths: Sequence[Path], progress: Progress, encoding: str | None = None) -> Taken:
    """Import and analyse each file; one that cannot be read does not stop the others."""
    from catalog.services import framing, imports  # loaded only when something is imported

    done: list[Imported] = []
    problems: list[str] = []
    for number, path in enumerate(paths):
        progress.step(number, len(paths), path.name)
        try:
            found = imports.import_file(catalogue, path, encoding=encoding)
        except CatalogError as error:
            problems.append(f"{path.name}: {sentences.problem(error)}")
            continue
        problems += [f"{path.name}: {warning}" for warning in found.warnings]
        if not found.duplicate:
            done.append(found)
            framing.analyse_source(catalogue, found.source.id)
    return Taken(tuple(done), tuple(problems))


def dropped_files(event: QDropEvent) -> list[Path]:
    """The local files and folders that are being dropped; of a folder that is no bundle the import says so."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
