"""Time stamps from outside are kept as they are, or are the present moment."""

import pytest

from catalog.store.identity import as_time, now


@pytest.mark.parametrize("words", ["2026-01-31T09:15:00.123Z", "2026-01-31T09:15:00+01:00", "2026-01-31 09:15"])
def test_a_time_stays_as_it_is(words: str) -> None:
    assert as_time(words) == words


@pytest.mark.parametrize("words", ["", "once", "2026-13-31T09:15:00Z", "20260131", 7, "2026-01-31T09:15:00Z\0"])
def test_what_is_none_becomes_the_present(words: object) -> None:
    assert as_time(words)[:13] in (now()[:13], as_time("")[:13])
