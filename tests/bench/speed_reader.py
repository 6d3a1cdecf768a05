"""The reader with a text of 1 MB and 2,000 marks against a bare QPlainTextEdit; passages after an edit of 10 MB."""

import os
import random
import time
from collections.abc import Iterator
from typing import Any

from catalog.domain.anchors import anchor, reanchor
from tests.bench.measure import Bench, Row, cpu, pair
from tests.bench.words import Prose

_MARKS = 2_000


def rows(_bench: Bench) -> Iterator[Row]:
    """Opening, adding a mark, a key press; re-anchoring."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    yield from _reader()
    yield _reanchored()


def _reader() -> Iterator[Row]:
    from PySide6.QtWidgets import QPlainTextEdit

    from catalog.ui.app import make_application
    from catalog.ui.widgets.reader import Card, Highlight, Reader

    app = make_application()
    text = Prose(3).text(1_000_000)
    spots = sorted(random.Random(3).sample(range(len(text) - 50), _MARKS))
    marks = [Highlight(f"m{spot}", spot, spot + 30, "quote", "a quote") for spot in spots]
    cards = [Card(mark.id, "quote", "A quote", text[mark.start : mark.end]) for mark in marks]
    ours, bare = Reader(), QPlainTextEdit(readOnly=True)
    for widget in (ours, bare):
        widget.resize(1100, 800)
        widget.show()

    def open_ours() -> None:
        ours.set_text(text)
        ours.set_marks(marks, cards)
        _settle(app)

    def open_bare() -> None:
        bare.setPlainText(text)
        _settle(app)

    opened = pair(open_ours, open_bare, 5)
    yield Row("reader: open 1 MB with 2,000 marks, over a bare QPlainTextEdit", opened[0] / opened[1], 2, 1.5)
    added = min(cpu(lambda: _add(app, ours, marks, cards)) for _ in range(5))
    yield Row("reader: add one mark", 1000 * added, 15, 8, "ms")
    pressed = pair(lambda: _press(app, ours.text), lambda: _press(app, bare), 5)
    yield Row("reader: key press, over a bare QPlainTextEdit", pressed[0] / pressed[1], 3, 2)


def _settle(app: Any) -> None:
    app.sendPostedEvents()
    app.processEvents()


def _add(app: Any, reader: Any, marks: list[Any], cards: list[Any]) -> None:
    reader.set_marks([*marks[1:], marks[0]], [*cards[1:], cards[0]])
    _settle(app)


def _press(app: Any, widget: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    for _ in range(10):
        QTest.keyClick(widget, Qt.Key.Key_PageDown)
        _settle(app)


def _reanchored() -> Row:
    """A sentence put in, one taken out and one changed in 10 MB."""
    text = Prose(4).text(10_000_000)
    spots = random.Random(4).sample(range(len(text) - 100), _MARKS)
    anchors = [anchor(text, spot, spot + 40) for spot in spots]
    at = len(text) // 3
    new = f"{text[:at]} Put in here. {text[at : 2 * at]}{text[2 * at + 70 :]}".replace(text[200:240], "CHANGED", 1)
    start = time.process_time()
    reanchor(anchors, text, new)
    return Row("re-anchoring 2,000 passages in 10 MB", time.process_time() - start, 1, 0.3, "s")
