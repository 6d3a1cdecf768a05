"""Plain reading connections: one state, no writing, given back, and ended when nobody wants the answer any more."""

import sqlite3
import threading
import time

import pytest

from catalog.domain.errors import Cancelled
from catalog.domain.progress import Progress
from catalog.store import derived
from catalog.store.catalogue import Catalogue
from catalog.store.laid import DEFINITIONS
from tests import rows

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def test_the_checksums_known_at_start_are_those_of_the_definitions() -> None:
    assert derived.fingerprints() == DEFINITIONS


def test_rows_are_of_one_state_and_cannot_be_changed(catalogue: Catalogue) -> None:
    with catalogue.rows() as connection:
        before = connection.execute("SELECT count(*) FROM record").fetchone()
        rows.fill(catalogue)
        assert connection.execute("SELECT count(*) FROM record").fetchone() == before
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM record")
    with catalogue.rows() as connection:
        assert connection.execute("SELECT count(*) FROM record").fetchone() > before


def test_a_question_nobody_waits_for_ends(catalogue: Catalogue) -> None:
    progress = Progress()
    threading.Timer(0.05, progress.cancel).start()
    with pytest.raises(Cancelled), catalogue.rows(progress) as connection:
        connection.execute(ENDLESS)
    with catalogue.rows() as connection:  # the same connection, of use again
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_many_threads_read_at_once(catalogue: Catalogue) -> None:
    rows.fill(catalogue)
    counts: list[int] = []

    def count() -> None:
        with catalogue.rows() as connection:
            time.sleep(0.01)
            counts.append(connection.execute("SELECT count(*) FROM record").fetchone()[0])

    threads = [threading.Thread(target=count) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(counts)) == 1
    assert len(counts) == 8


def test_a_question_is_interrupted_from_the_thread_that_types_and_the_next_one_is_not(catalogue: Catalogue) -> None:
    progress = Progress()

    def typed() -> int:
        typing = threading.Thread(target=progress.cancel)
        typing.start()
        typing.join()
        return 1

    short = "SELECT typed() UNION ALL SELECT 2"  # over before SQLite's machine would look
    with catalogue.rows() as connection:
        connection.create_function("typed", 0, typed)
    with pytest.raises(Cancelled), catalogue.rows(progress) as connection:
        connection.execute(short).fetchall()
    with catalogue.rows(Progress()) as again:
        assert again.execute(short).fetchall() == [(1,), (2,)]


def test_nothing_is_begun_for_a_question_that_is_not_wanted_any_more(catalogue: Catalogue) -> None:
    progress = Progress()
    with pytest.raises(Cancelled), catalogue.rows(progress) as connection:
        connection.execute(f"SELECT {progress.cancel() or 1}")
