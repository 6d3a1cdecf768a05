"""Ending what SQLite is doing as soon as nobody wants it any more."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from catalog.domain.errors import Cancelled
from catalog.domain.progress import Progress

_LOOK_EVERY = 1_000
"""Steps of SQLite's machine between two looks at whether the question is still wanted."""


@contextmanager
def stoppable(connection: sqlite3.Connection, progress: Progress) -> Iterator[None]:
    """Ends what runs on the connection when the progress is asked to stop, or the person presses Ctrl+C.

    The search index may work long, for the beginning of a word, within one step of SQLite's machine: it is interrupted
    there. The machine looks too, since an interruption that comes between two statements is lost. Raises Cancelled.
    """
    connection.set_progress_handler(lambda: progress.cancelled, _LOOK_EVERY)
    try:
        with progress.stopped_by(connection.interrupt):
            yield
    except sqlite3.OperationalError as error:
        if was_stopped(error, progress):
            raise Cancelled from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def was_stopped(error: sqlite3.Error, progress: Progress) -> bool:
    """Whether the error is but the end that was asked for; Ctrl+C while SQLite looks up arrives as one, too."""
    return progress.cancelled or "interrupted" in str(error)
