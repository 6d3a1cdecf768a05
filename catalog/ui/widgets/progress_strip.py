"""How far the running work is, in the status bar, with a button to stop it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from catalog.ui import terms
from catalog.ui.jobs import Job, Jobs
from catalog.ui.widgets.parts import label, line, tool

SHOWN_AFTER = 500
_BAR_WIDTH = 180


class ProgressStrip(QWidget):
    """Follows the writes of a Jobs object, oldest first; work that is done within half a second is never shown."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue: list[Job] = []
        self._text = label("")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = tool("close", self.tr("Stop this"), self._cancel, size=14)
        box = line(self, margins=(8, 0, 4, 0), gap=8)
        for part in (self._text, self._bar, self.cancel):
            box.addWidget(part)
        self._delay = QTimer(self, interval=SHOWN_AFTER, singleShot=True)
        self._delay.timeout.connect(self.show)
        jobs.started.connect(self._started)
        jobs.progressed.connect(self._progressed)
        jobs.finished.connect(self._finished)
        self.hide()

    def _started(self, job: Job) -> None:
        if job.title:
            self._queue.append(job)
            if len(self._queue) == 1:
                self._begin()

    def _begin(self) -> None:
        self._bar.setRange(0, 0)
        self._text.setText(self._queue[0].title)
        self.cancel.setEnabled(True)
        if self.isHidden():
            self._delay.start()

    def _progressed(self, job: Job, done: int, total: int, note: str) -> None:
        if not self._queue or job is not self._queue[0]:
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        said = self.tr("{title}: {note}").format(title=job.title, note=terms.note(note))
        self._text.setText(said if note else job.title)

    def _finished(self, job: Job) -> None:
        if job in self._queue:
            self._queue.remove(job)
        if self._queue:
            self._begin()
        else:
            self._delay.stop()
            self.hide()

    def _cancel(self) -> None:
        if self._queue:
            self._queue[0].cancel()
            self._text.setText(self.tr("Stopping…"))
            self.cancel.setEnabled(False)
