"""Work off the GUI thread: writes one after the other on one thread, reads on a few, long work beside both."""

import inspect
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from catalog.domain.errors import Cancelled, CatalogError
from catalog.domain.progress import Progress
from catalog.ui.letting_go import LettingGo

Work = Callable[..., Any]
"""Takes nothing, or a Progress; runs on another thread, so it must touch no widget."""
Then = Callable[[Any], object]
_READERS = 3
_PATIENCE = 3_000  # milliseconds


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work on its way. `title` is empty for reads, which show no progress."""

    title: str
    then: Then | None
    failed: Callable[[CatalogError], object] | None
    key: Hashable | None = None
    progress: Progress = field(default_factory=Progress)
    stopped: bool = False
    work: Work | None = None  # held here so that its last reference, and a widget's with it, does not go elsewhere

    def cancel(self) -> None:
        """Stop at the work's next step, or before it begins."""
        self.stopped = True
        self.progress.cancel()


class Jobs(QObject):
    """Runs work and brings results back to the GUI thread; results for widgets that are gone are dropped."""

    started = Signal(object)
    progressed = Signal(object, int, int, str)
    finished = Signal(object)
    cancelled = Signal(object)
    failed = Signal(object, object)  # job, exception: errors nobody took care of
    idle = Signal()
    _done = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(1, "write")
        self._readers = ThreadPoolExecutor(_READERS, "read")
        self._longer = ThreadPoolExecutor(1, "long")
        self._ended = False
        self._letting_go = LettingGo(self)
        self._pending: set[Job] = set()
        self._newest: dict[Hashable, Job] = {}
        self._done.connect(self._deliver)

    def write(
        self,
        fn: Work,
        *,
        title: str,
        then: Then | None = None,
        failed: Callable[[CatalogError], object] | None = None,
    ) -> Job:
        """Queue a change; changes run in the order they were asked for. `then` gets what `fn` returns."""
        return self._submit(self._writer, fn, Job(title, then, failed))

    def alongside(self, fn: Work, *, title: str, then: Then | None = None) -> Job:
        """Run long work that takes many small steps of its own, so that changes asked for meanwhile need not wait."""
        return self._submit(self._longer, fn, Job(title, then, None))

    def read(
        self,
        fn: Work,
        *,
        key: Hashable | None = None,
        then: Then | None = None,
        failed: Callable[[CatalogError], object] | None = None,
    ) -> Job:
        """Run a question; a newer one with the same `key` cancels this one and its answer is never delivered."""
        job = Job("", then, failed, key)
        if key is not None:
            older = self._newest.get(key)
            if older:
                older.cancel()
            self._newest[key] = job
        return self._submit(self._readers, fn, job)

    def pending(self) -> int:
        """How many pieces of work are not yet delivered."""
        return len(self._pending)

    def wait_idle(self, milliseconds: int = 30_000) -> bool:
        """Keep the event loop turning until nothing is pending; False when that took too long."""
        if self._pending:
            loop = QEventLoop()
            self.idle.connect(loop.quit)
            QTimer.singleShot(milliseconds, loop, loop.quit)
            loop.exec()
        return not self._pending

    def finish(self) -> None:
        """Let what is under way end: short work by itself, long work by cancelling it, which loses nothing."""
        if not self.wait_idle(_PATIENCE):
            for job in self._pending:
                job.cancel()
            self.wait_idle()

    def shutdown(self) -> None:
        """Cancel what runs, forget what waits, and end the threads; the object is of no use afterwards."""
        if self._ended:
            return
        for job in self._pending:
            job.cancel()
        self._ended = True
        for threads in (self._writer, self._readers, self._longer):
            threads.shutdown(wait=True, cancel_futures=True)
        self._pending.clear()
        self._letting_go.end()

    def _submit(self, executor: ThreadPoolExecutor, fn: Work, job: Job) -> Job:
        if self._ended:  # a timer of a window that is being closed
            return job
        job.progress = Progress(lambda done, total, note: self.progressed.emit(job, done, total, note))
        job.work = fn
        self._pending.add(job)
        self.started.emit(job)
        executor.submit(self._run, fn, job)
        return job

    def _run(self, fn: Work, job: Job) -> None:
        result, error = None, None
        try:
            result = _do(fn, job)
        except Exception as caught:  # noqa: BLE001 - carried to the GUI thread and shown there
            error = caught
        if shiboken6.isValid(self):
            self._done.emit(job, result, error)

    def _deliver(self, job: Job, result: object, error: Exception | None) -> None:
        if job not in self._pending:
            return
        self._pending.discard(job)
        self._letting_go.hold(job)
        self.finished.emit(job)
        try:
            if self._is_wanted(job):
                self._hand_over(job, result, error)
        finally:  # whoever waits is not to wait for ever for an answer that could not be shown
            if not self._pending:
                self.idle.emit()

    def _is_wanted(self, job: Job) -> bool:
        if job.key is None:
            return True
        wanted = self._newest.get(job.key) is job
        if wanted:
            del self._newest[job.key]
        return wanted

    def _hand_over(self, job: Job, result: object, error: Exception | None) -> None:
        if error is None:
            if job.then and _is_alive(job.then):
                job.then(result)
        elif isinstance(error, Cancelled):
            self.cancelled.emit(job)
        elif isinstance(error, CatalogError) and job.failed:
            if _is_alive(job.failed):
                job.failed(error)
        else:
            self.failed.emit(job, error)


def _do(fn: Work, job: Job) -> Any:
    if job.stopped:
        raise Cancelled
    return fn(job.progress) if _wants_progress(fn) else fn()


def _wants_progress(fn: Work) -> bool:
    parameters = inspect.signature(fn).parameters.values()
    return any(p.default is p.empty and p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) for p in parameters)


def _is_alive(callback: Callable[..., object]) -> bool:
    """False for a method of a widget that Qt has deleted meanwhile, also when a local function closes over one."""
    held = [getattr(callback, "__self__", None)]
    held += [_contents(cell) for cell in getattr(callback, "__closure__", None) or ()]
    return all(shiboken6.isValid(thing) for thing in held if isinstance(thing, QObject))


def _contents(cell: Any) -> object:
    """What a local function closes over; of a method, whose it is."""
    try:
        return getattr(cell.cell_contents, "__self__", cell.cell_contents)
    except ValueError:  # not filled yet
        return None
