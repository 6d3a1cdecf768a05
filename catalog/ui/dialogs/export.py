"""The export dialog: what, in which citation style, where to; then progress, and what was verified."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QProgressBar, QRadioButton, QStackedWidget, QWidget

from catalog.domain.errors import CatalogError
from catalog.domain.progress import Progress
from catalog.services import bundles
from catalog.store.catalogue import Catalogue
from catalog.ui import messages
from catalog.ui.exporting.scope import Ids, Outcome, Scope, everything, of_query, of_selection
from catalog.ui.exporting.style_picker import StylePicker
from catalog.ui.exporting.target import Target
from catalog.ui.jobs import Job, Jobs
from catalog.ui.widgets.parts import button, column, label, line

_WIDTH, _HEIGHT = 620, 600


class ExportDialog(QDialog):
    """Three pages: the choices, the progress, the outcome."""

    def __init__(self, catalogue: Catalogue, jobs: Jobs, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._catalogue = catalogue
        self._jobs = jobs
        self._job: Job | None = None
        self._written: Path | None = None
        self.ways: list[tuple[QRadioButton, Ids]] = self._ways(scope)
        self.style_picker = StylePicker(jobs)
        self.private = QCheckBox(self.tr("Take private notes along"))
        self.target = Target(catalogue.title)
        self.do = button(self.tr("Export"), self._start, look="primary")
        self._arrange()
        jobs.progressed.connect(self._progressed)
        jobs.cancelled.connect(self._cancelled)

    def _ways(self, scope: Scope) -> list[tuple[QRadioButton, Ids]]:
        ways: list[tuple[QRadioButton, Ids]] = [(QRadioButton(self.tr("The whole catalogue")), everything)]
        if scope.selected:
            text = self.tr("The {count} records selected, with all they rest on")
            if len(scope.selected) == 1:
                text = self.tr("The record selected, with all it rests on")
            ways.append((QRadioButton(text.format(count=len(scope.selected))), of_selection(scope)))
        if scope.has_query:
            text = self.tr("The {count} records listed for “{query}”, with all they rest on")
            ways.append((QRadioButton(text.format(count=scope.shown, query=scope.query)), of_query(scope)))
        ways[1 if len(scope.selected) > 1 else 0][0].setChecked(True)
        return ways

    def _start(self) -> None:
        target = self.target.path()
        if target.exists():
            problem = CatalogError(f"{target} is there already.", "Choose another name: a bundle is never overwritten.")
            messages.show_error(self, problem)
            return
        self.target.remember()
        ids = next(ids for way, ids in self.ways if way.isChecked())
        work = partial(_export, self._catalogue, ids, target, self.style_picker.style_name(), self.private.isChecked())
        self._written = target
        self._bar.setRange(0, 0)
        self._pages.setCurrentIndex(1)
        self._job = self._jobs.read(work, then=self._done, failed=self._failed)

    def _progressed(self, job: Job, done: int, total: int, note: str) -> None:
        if job is self._job:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._note.setText(note)

    def _cancelled(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._pages.setCurrentIndex(0)

    def _failed(self, problem: CatalogError) -> None:
        self._job = None
        self._pages.setCurrentIndex(0)
        messages.show_error(self, problem)

    def _done(self, report: Outcome) -> None:
        self._job = None
        size = self.locale().formattedDataSize(report.bytes)
        if report.ok:
            text = self.tr("{count} files, {size}. Every byte was read again and is as it should be.")
            self._outcome.setText(self.tr("Exported and verified"))
            self._said.setText(text.format(count=report.files, size=size))
        else:
            self._outcome.setText(self.tr("The bundle is not sound"))
            self._said.setText("\n".join(report.problems[:8]))
        self._where.setText(str(self._written))
        self._pages.setCurrentIndex(2)
        self._open.setFocus()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._note.setText(self.tr("Stopping…"))

    def _show_folder(self) -> None:
        if self._written is not None:
            shown = self._written if self._written.is_dir() else self._written.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))
        self.accept()

    def _arrange(self) -> None:
        self._pages = QStackedWidget()
        for page in (self._choices(), self._progress(), self._end()):
            self._pages.addWidget(page)
        column(self).addWidget(self._pages)
        self.resize(_WIDTH, _HEIGHT)

    def _choices(self) -> QWidget:
        page = QWidget()
        box = column(page, margins=(24, 20, 24, 18), gap=8)
        box.addWidget(label(self.tr("Export a citation bundle"), "title"))
        text = self.tr("Bibliography, claims with evidence, quotes and originals, with checksums to verify them.")
        box.addWidget(label(text, "muted", wrap=True))
        box.addSpacing(6)
        box.addWidget(label(self.tr("What"), "heading"))
        for way, _ids in self.ways:
            box.addWidget(way)
        box.addSpacing(8)
        box.addWidget(label(self.tr("Citation style"), "heading"))
        box.addWidget(self.style_picker, 1)
        box.addSpacing(8)
        box.addWidget(label(self.tr("Where to"), "heading"))
        box.addWidget(self.target)
        box.addWidget(self.private)
        box.addSpacing(6)
        row = line(gap=8)
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), self.reject, look="flat"))
        row.addWidget(self.do)
        box.addLayout(row)
        return page

    def _progress(self) -> QWidget:
        page = QWidget()
        box = column(page, margins=(60, 24, 60, 24), gap=14)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._note = label("", "muted", wrap=True)
        box.addStretch()
        box.addWidget(label(self.tr("Exporting"), "title"))
        box.addWidget(self._bar)
        box.addWidget(self._note)
        row = line()
        row.addWidget(button(self.tr("Stop"), self._stop))
        row.addStretch()
        box.addLayout(row)
        box.addStretch()
        return page

    def _end(self) -> QWidget:
        page = QWidget()
        self._outcome, self._said = label("", "title"), label("", wrap=True)
        self._where = label("", "muted", wrap=True, selectable=True)
        self._open = button(self.tr("Open the folder"), self._show_folder, look="primary")
        box = column(page, margins=(60, 24, 60, 24), gap=14)
        box.addStretch()
        for part in (self._outcome, self._said, self._where):
            box.addWidget(part)
        box.addSpacing(6)
        row = line(gap=8)
        row.addWidget(self._open)
        row.addWidget(button(self.tr("Close"), self.accept))
        row.addStretch()
        box.addLayout(row)
        box.addStretch()
        return page

    def reject(self) -> None:
        """Esc stops the export first, and closes only when none is running."""
        if self._job is not None:
            self._stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)


def _export(catalogue: Catalogue, ids: Ids, target: Path, style: str, private: bool, progress: Progress) -> Outcome:
    return bundles.export(catalogue, target, ids(catalogue), style=style, private=private, progress=progress)
