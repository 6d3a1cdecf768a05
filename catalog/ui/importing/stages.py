"""A dialog in three stages: a file is being read, what it would bring is shown, it is being taken in."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from catalog.domain.errors import CatalogError
from catalog.ui import sentences, terms
from catalog.ui.jobs import Job, Jobs
from catalog.ui.widgets.parts import button, column, label, line

_WIDTH, _HEIGHT = 720, 560


class Stages(QDialog):
    """Subclasses fill `body`, and say in `look_at` and `taken` what is done with a plan and with the outcome."""

    def __init__(self, title: str, do: str, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.jobs = jobs
        self._job: Job | None = None
        self.do = button(do, self.start, look="primary")
        self.said = label("", "muted", wrap=True)
        self.body = column(gap=12)
        self._pages = QStackedWidget()
        for page in (self._waiting(), self._looking(title), self._failed()):
            self._pages.addWidget(page)
        column(self).addWidget(self._pages)
        self.resize(_WIDTH, _HEIGHT)
        jobs.progressed.connect(self._progressed)
        jobs.cancelled.connect(self._cancelled)

    def look_at(self, plan: Any) -> None:
        """Show what the file would bring."""
        raise NotImplementedError

    def start(self) -> None:
        """Take in what is shown."""
        raise NotImplementedError

    def read(self, work: Callable[..., Any], name: str) -> None:
        """Read the file off the GUI thread; `look_at` gets what comes of it."""
        self._wait(self.tr("Reading {name}").format(name=name))
        self._job = self.jobs.read(work, key=("plan", id(self)), then=self._planned, failed=self.refuse)

    def take_in(self, work: Callable[..., Any], title: str, then: Callable[[Any], object]) -> None:
        """Run the import as one step, with progress and a way to stop it, and close."""
        self._wait(title)

        def done(found: Any) -> None:
            self._job = None
            self.accept()
            then(found)

        self._job = self.jobs.write(work, title=title, then=done, failed=self.refuse)

    def refuse(self, problem: CatalogError) -> None:
        """Say why the file cannot be taken in."""
        self._job = None
        self._problem.setText(sentences.said(problem.what))
        self._advice.setText(sentences.said(problem.advice))
        self._pages.setCurrentIndex(2)

    @property
    def looking(self) -> bool:
        """Whether what would come in is shown now."""
        return self._pages.currentIndex() == 1

    def _planned(self, plan: Any) -> None:
        self._job = None
        self._pages.setCurrentIndex(1)
        self.look_at(plan)
        self.do.setFocus()

    def _wait(self, title: str) -> None:
        self._doing.setText(title)
        self._note.setText("")
        self._bar.setRange(0, 0)
        self._pages.setCurrentIndex(0)

    def _progressed(self, job: Job, done: int, total: int, note: str) -> None:
        if job is self._job:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._note.setText(terms.note(note))

    def _cancelled(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._pages.setCurrentIndex(1)

    def _stop(self) -> None:
        if self._job is None or not self._job.title:
            self._job = None
            self.reject()
        else:
            self._job.cancel()
            self._note.setText(self.tr("Stopping…"))

    def _waiting(self) -> QWidget:
        page = QWidget()
        box = column(page, margins=(60, 24, 60, 24), gap=14)
        self._doing, self._note = label("", "title", wrap=True), label("", "muted", wrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.stop = button(self.tr("Stop"), self._stop)
        row = line()
        row.addWidget(self.stop)
        row.addStretch(1)
        box.addStretch(1)
        for part in (self._doing, self._bar, self._note):
            box.addWidget(part)
        box.addLayout(row)
        box.addStretch(1)
        return page

    def _looking(self, title: str) -> QWidget:
        page = QWidget()
        box = column(page, margins=(24, 20, 24, 18), gap=12)
        box.addWidget(label(title, "title", wrap=True))
        box.addWidget(self.said)
        box.addLayout(self.body, 1)
        self._foot(box, self.do)
        return page

    def _failed(self) -> QWidget:
        page = QWidget()
        box = column(page, margins=(60, 24, 60, 24), gap=12)
        self._problem, self._advice = label("", "title", wrap=True), label("", wrap=True)
        self.otherwise = line(gap=8)
        box.addStretch(1)
        box.addWidget(self._problem)
        box.addWidget(self._advice)
        box.addLayout(self.otherwise)
        self.otherwise.addWidget(button(self.tr("Close"), self.reject))
        self.otherwise.addStretch(1)
        box.addStretch(1)
        return page

    def _foot(self, box: QVBoxLayout, do: QWidget) -> None:
        row = line(gap=8)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject, look="flat"))
        row.addWidget(do)
        box.addLayout(row)

    def reject(self) -> None:
        """Esc stops the work first, and closes only when none is running."""
        if self._job is not None and self._job.title:
            self._stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.cancel()
        super().closeEvent(event)
