"""The export dialog: the formats at the left, what one can choose at the right; then progress, and what was written."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QStackedWidget, QWidget

from catalog.domain.errors import CatalogError
from catalog.store.catalogue import Catalogue
from catalog.ui import messages
from catalog.ui.exporting.format_list import FormatList
from catalog.ui.exporting.kinds import Kind
from catalog.ui.exporting.options import Options
from catalog.ui.exporting.order import carry_out
from catalog.ui.exporting.outcome import Ended, Running
from catalog.ui.exporting.scope import Outcome, Scope
from catalog.ui.jobs import Job, Jobs
from catalog.ui.widgets.parts import button, column, line, rule, scrolled

_WIDTH, _HEIGHT = 880, 680
_KIND = "export/format"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ExportDialog(QDialog):
    """Three pages: the choices, the progress, the outcome."""

    def __init__(self, catalogue: Catalogue, jobs: Jobs, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._catalogue = catalogue
        self._jobs = jobs
        self._job: Job | None = None
        self.written: Path | None = None
        self.formats = FormatList()
        self.options = Options(catalogue, jobs, scope)
        self.running = Running(self._stop)
        self.ended = Ended(self._show_folder, self.accept)
        self.do = button(self.tr("Export"), self._start, look="primary")
        self._arrange()
        self.formats.chosen.connect(self._chosen)
        self.formats.choose(str(QSettings().value(_KIND)))
        jobs.progressed.connect(self._progressed)
        jobs.cancelled.connect(self._cancelled)

    def _chosen(self, kind: Kind) -> None:
        self.options.show_kind(kind)
        self._scroll.verticalScrollBar().setValue(0)

    def _start(self) -> None:
        order = self.options.order()
        if order.target.exists():
            there = self.tr("{file} is there already.").format(file=order.target)
            messages.show_error(self, CatalogError(there, self.tr("Choose another name: nothing is overwritten.")))
            return
        self.options.remember()
        QSettings().setValue(_KIND, order.kind)
        self.written = order.target
        self.running.begin()
        self._pages.setCurrentWidget(self.running)
        work = partial(carry_out, self._catalogue, order)
        self._job = self._jobs.read(work, then=partial(self._done, order.kind), failed=self._failed)

    def _progressed(self, job: Job, done: int, total: int, note: str) -> None:
        if job is self._job:
            self.running.tell(done, total, note)

    def _cancelled(self, job: Job) -> None:
        if job is self._job:
            self._back()

    def _failed(self, problem: CatalogError) -> None:
        self._back()
        if not self.options.show_problem(problem):
            messages.show_error(self, problem)

    def _back(self) -> None:
        self._job = None
        self._pages.setCurrentIndex(0)

    def _done(self, kind: str, outcome: Outcome) -> None:
        self._job = None
        self._pages.setCurrentWidget(self.ended)  # first, for what is not shown cannot have the keyboard
        self.ended.tell(kind, outcome, self.written or Path())

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.running.stopping()

    def _show_folder(self) -> None:
        if self.written is not None:
            shown = self.written if self.written.is_dir() else self.written.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))
        self.accept()

    def _arrange(self) -> None:
        self._pages = QStackedWidget()
        for page in (self._choices(), self.running, self.ended):
            self._pages.addWidget(page)
        column(self).addWidget(self._pages)
        self.resize(_WIDTH, _HEIGHT)

    def _choices(self) -> QWidget:
        page = QWidget()
        self._scroll = scrolled(self.options)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        both = line()
        both.addWidget(self.formats)
        both.addWidget(_upright())
        both.addWidget(self._scroll, 1)
        row = line(margins=(24, 12, 24, 14), gap=8)
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), self.reject, look="flat"))
        row.addWidget(self.do)
        box = column(page)
        box.addLayout(both, 1)
        box.addWidget(rule())
        box.addLayout(row)
        return page

    def reject(self) -> None:
        """Esc stops the export first, and closes only when none is running."""
        if self._job is not None:
            self._stop()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter exports after a format or the path, and is else for the field it is pressed in; Ctrl+Enter exports."""
        choosing = self._pages.currentIndex() == 0
        if not choosing or event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or self._is_said():
            self._start()

    def _is_said(self) -> bool:
        """Whether the keyboard is where the last word is spoken: at the format, or at the path."""
        return self.formats.hasFocus() or self.options.target.edit.hasFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)


def _upright() -> QFrame:
    made = QFrame()
    made.setProperty("rule", "beside")
    made.setFixedWidth(1)
    return made
