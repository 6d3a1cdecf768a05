"""What belongs to Qt is destroyed on the GUI thread, whoever worked with it."""

import gc
import threading
import weakref
from functools import partial

from PySide6.QtCore import QObject, QTimer


class Cycle(QObject):
    """Has a timer and refers to itself, as widgets with lambdas do."""

    def __init__(self):
        super().__init__()
        self.itself = self
        self.timer = QTimer(self, interval=1_000)
        self.timer.start()


def where_it_goes(made, went):
    weakref.finalize(made, lambda: went.append(threading.current_thread() is threading.main_thread()))


def test_cycles_are_searched_for_on_the_gui_thread(jobs):
    went = []
    where_it_goes(Cycle(), went)
    jobs.read(lambda: [[] for _ in range(200_000)])  # so many that Python would have searched here
    jobs.wait_idle()
    assert not went
    gc.collect()
    assert went == [True]


def test_a_widget_that_only_work_refers_to_is_let_go_of_here(qtbot, jobs):
    went = []
    held = [QObject()]
    where_it_goes(held[0], went)
    jobs.read(partial(str, held.pop()))
    jobs.wait_idle()

    def looked():
        gc.collect()
        assert went == [True]

    qtbot.waitUntil(looked, timeout=5_000)


def test_the_search_goes_on_as_usual_without_other_threads(qapp):
    from catalog.ui.jobs import Jobs

    made = Jobs()
    assert not gc.isenabled()
    made.shutdown()
    made.shutdown()
    assert gc.isenabled()
