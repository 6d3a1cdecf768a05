"""Judges many texts on all cores at once, in processes of their own."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeVar

from catalog.framing import lexicon
from catalog.framing.analyse import analyse
from catalog.framing.results import Analysis

Key = TypeVar("Key")
FEW = 24
"""Up to so many texts are judged sooner in this process than others are started."""
_AHEAD = 4
"""Texts that wait per process, so that none is idle and no more are in memory than need be."""


def judged(
    texts: Iterable[tuple[Key, str, str | None]], total: int, edits: tuple[lexicon.Edit, ...] = ()
) -> Generator[tuple[Key, Analysis], None, None]:
    """The analysis of each (key, text, language), in their order; `edits` change the shipped rules.

    Whoever stops reading ends the processes.
    """
    cores = min(os.cpu_count() or 1, total)
    if cores < 2 or total <= FEW:
        judge = partial(_judge, edits)
        yield from ((key, judge(text, language)) for key, text, language in texts)
        return
    # "spawn", because a process forked from one with threads and a window may hang
    with ProcessPoolExecutor(cores, get_context("spawn"), initializer=_die_with_parent) as pool:
        try:
            yield from _in_order(texts, lambda text, language: pool.submit(_judge, edits, text, language), cores)
        finally:
            pool.shutdown(cancel_futures=True)


def _in_order(
    texts: Iterable[tuple[Key, str, str | None]], submit: Callable[[str, str | None], Future[Analysis]], cores: int
) -> Iterator[tuple[Key, Analysis]]:
    waiting: deque[tuple[Key, Future[Analysis]]] = deque()
    for key, text, language in texts:
        waiting.append((key, submit(text, language)))
        if len(waiting) > _AHEAD * cores:
            first, future = waiting.popleft()
            yield first, future.result()
    while waiting:
        first, future = waiting.popleft()
        yield first, future.result()


def _die_with_parent() -> None:
    """End this process when the one that started it is killed; it would wait for work for ever."""
    Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    if (parent := parent_process()) is not None:
        parent.join()
        os._exit(1)


def _judge(edits: tuple[lexicon.Edit, ...], text: str, language: str | None) -> Analysis:
    return analyse(text, language=language, lexicon=lexicon.load(edits=edits) if edits else lexicon.load())
