"""Work off the GUI thread: order, results, errors, cancelling, widgets that are gone."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QLabel

from catalog.domain.errors import Invalid


def test_writes_run_in_order_on_one_other_thread(jobs):
    seen, threads, here = [], set(), QThread.currentThread()
    for number in range(20):
        jobs.write(lambda n=number: threads.add(threading.get_ident()) or n, title="Count", then=seen.append)
    assert jobs.pending() == 20
    assert jobs.wait_idle()
    assert seen == list(range(20))
    assert threads.isdisjoint({threading.get_ident()})
    assert len(threads) == 1
    assert QThread.currentThread() is here


def test_results_arrive_on_the_gui_thread(jobs):
    where = []
    jobs.read(lambda: 1, then=lambda _result: where.append(threading.current_thread()))
    jobs.wait_idle()
    assert where == [threading.main_thread()]


def test_a_newer_question_drops_the_older(jobs):
    go, seen = threading.Event(), []
    jobs.read(lambda: go.wait(5) and "old", key="search", then=seen.append)
    jobs.read(lambda: "new", key="search", then=seen.append)
    jobs.read(lambda: "other", key="count", then=seen.append)
    go.set()
    jobs.wait_idle()
    assert sorted(seen) == ["new", "other"]


def test_progress_reaches_the_window_and_cancel_reaches_the_work(jobs):
    told, cancelled, began, go = [], [], threading.Event(), threading.Event()
    jobs.progressed.connect(lambda job, done, total, note: told.append((job.title, done, total, note)))
    jobs.cancelled.connect(lambda job: cancelled.append(job.title))

    def work(progress):
        progress.step(1, 3, "one")
        began.set()
        go.wait(5)
        progress.step(2, 3, "two")
        return "never"

    job = jobs.write(work, title="Long", then=pytest.fail)
    assert began.wait(5)
    job.cancel()
    go.set()
    jobs.wait_idle()
    assert cancelled == ["Long"]
    assert ("Long", 1, 3, "one") in told


def test_user_errors_go_to_failed_and_others_to_the_signal(jobs):
    own, loose = [], []
    jobs.failed.connect(lambda job, error: loose.append((job.title, type(error))))

    def wrong():
        raise Invalid("No.", field="date")

    jobs.write(wrong, title="a", failed=own.append)
    jobs.write(wrong, title="b")
    jobs.write(lambda: 1 // 0, title="c", failed=own.append)
    jobs.wait_idle()
    assert [error.field for error in own] == ["date"]
    assert loose == [("b", Invalid), ("c", ZeroDivisionError)]


def test_a_result_for_a_deleted_widget_is_dropped(jobs, qapp):
    label, go = QLabel("before"), threading.Event()
    jobs.read(lambda: go.wait(5) and "after", then=label.setText)
    jobs.read(lambda: go.wait(5) and "after", then=lambda text: label.setText(text))  # noqa: PLW0108
    shiboken6.delete(label)
    go.set()
    assert jobs.wait_idle()


def test_so_is_one_for_a_function_that_holds_a_method_of_it(jobs, qapp):
    label = QLabel()
    show, called = label.setText, []
    jobs.read(lambda: "late", then=lambda text: (called.append(text), show(text)))
    shiboken6.delete(label)
    assert jobs.wait_idle()
    assert called == []


def test_finishing_waits_for_short_work_and_cancels_long_work(jobs, monkeypatch):
    monkeypatch.setattr("catalog.ui.jobs._PATIENCE", 100)
    done, cancelled, go = [], [], threading.Event()
    jobs.cancelled.connect(lambda job: cancelled.append(job.title))

    def endless(progress):
        while not go.wait(0.005):
            progress.step(1)

    jobs.write(lambda: 1, title="short", then=done.append)
    jobs.write(endless, title="long", then=done.append)
    jobs.finish()
    assert (done, cancelled, jobs.pending()) == ([1], ["long"], 0)


def test_shutting_down_leaves_no_thread_behind(qapp):
    from catalog.ui.jobs import Jobs

    made = Jobs()
    for _ in range(5):
        made.write(lambda progress: progress.step(1), title="x")
        made.read(lambda: 1)
    made.shutdown()
    assert not [t for t in threading.enumerate() if t.name.startswith(("write_", "read_")) and t.is_alive()]
