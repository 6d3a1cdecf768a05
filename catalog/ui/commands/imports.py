"""Files taken into the catalogue: chosen or dropped, read off the GUI thread, analysed at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from catalog.domain.errors import CatalogError
from catalog.domain.progress import Progress
from catalog.ui import messages
from catalog.ui.actions import Handlers
from catalog.ui.jobs import Jobs

if TYPE_CHECKING:
    from catalog.services.imports import Imported
    from catalog.store.catalogue import Catalogue

_TOLD = 6


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a batch of files: those imported, and one sentence for each that was not or that needs a look."""

    done: tuple[Imported, ...]
    problems: tuple[str, ...]


class ImportCommands(QObject):
    """`imported(source id)` with the last source, for the desk to show."""

    imported = Signal(int)

    def __init__(self, window: QWidget, jobs: Jobs, current: Callable[[], Catalogue | None]) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._current = current

    def handlers(self) -> Handlers:
        """What the File menu calls."""
        return {"file.import": self.choose}

    def choose(self) -> None:
        """Ask which files."""
        kinds = self.tr("Texts (*.txt *.md *.html *.htm *.docx *.odt *.rtf *.epub *.pdf);;All files (*)")
        chosen, _filter = QFileDialog.getOpenFileNames(self._window, self.tr("Import files"), str(Path.home()), kinds)
        if chosen:
            self.take([Path(path) for path in chosen])

    def take(self, paths: Sequence[Path]) -> None:
        """Import these files into the open catalogue, each as a step of its own."""
        catalogue = self._current()
        if catalogue is not None:
            self._jobs.write(
                lambda progress: take_in(catalogue, paths, progress), title=self.tr("Import"), then=self._tell
            )

    def _tell(self, taken: Taken) -> None:
        for last in taken.done[-1:]:
            self.imported.emit(last.source.id)
        if taken.problems:
            lines = "\n".join(taken.problems[:_TOLD])
            title = self.tr("{count} imported; some files need a look").format(count=len(taken.done))
            messages.show_text(self._window, title, lines)
        elif taken.done:
            messages.toast(self._window, self.tr("{count} imported").format(count=len(taken.done)))


def take_in(catalogue: Catalogue, paths: Sequence[Path], progress: Progress) -> Taken:
    """Import and analyse each file; one that cannot be read does not stop the others."""
    from catalog.services import framing, imports  # loaded only when something is imported

    done: list[Imported] = []
    problems: list[str] = []
    for number, path in enumerate(paths):
        progress.step(number, len(paths), path.name)
        try:
            found = imports.import_file(catalogue, path)
        except CatalogError as error:
            problems.append(f"{path.name}: {error}")
            continue
        problems += [f"{path.name}: {warning}" for warning in found.warnings]
        if not found.duplicate:
            done.append(found)
            framing.analyse_source(catalogue, found.source.id)
    return Taken(tuple(done), tuple(problems))


def dropped_files(event: QDropEvent) -> list[Path]:
    """The local files that are being dropped."""
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in (Path(url.toLocalFile()) for url in urls) if path.is_file()]
