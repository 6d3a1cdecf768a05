"""What PDFium finds in a PDF, asked in a process of its own that is limited in time and memory."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog.domain.errors import Invalid, Unreadable

HYPHEN = "\ufffe"
"""What PDFium puts where a word is divided at the end of a line; the parts are joined around it."""

SECONDS_PER_PAGE = 8
_SECONDS = 300
_ROOT = Path(__file__).resolve().parents[2]
_INTRICATE = Unreadable(
    "The PDF is too intricate or takes too much memory to be read.",
    "Print it to a new PDF, or split it, and import that.",
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and where it stands, in points from the lower left.

    A word divided at its end makes it go on to the next line: `left` and `first_bottom` are those of its first
    character, the others those of its last.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    first_bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its label ("" when the document gives none), its lines in content order, whether it was damaged."""

    label: str
    lines: tuple[Line, ...]
    damaged: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage somebody marked in a PDF, or a comment: `page` from 0; `kind` highlight, underline, strikeout, comment.

    `text` is the marked text as it stands on the page, "" for a comment beside the text.
    """

    page: int
    label: str
    kind: str
    text: str
    comment: str
    author: str


def read(data: bytes, limit: int, *, seconds: int = SECONDS_PER_PAGE) -> tuple[dict[str, str], list[Page]]:
    """Metadata and pages of the PDF in `data`.

    Raises Unreadable when it is locked or damaged, has more than about `limit` characters, or a page takes longer
    than `seconds`.
    """
    head, *pages = (_answer(line) for line in _ask([str(seconds), "lines", str(limit)], data).splitlines())
    found = [Page(page["label"], tuple(Line(*line) for line in page["lines"]), "damaged" in page) for page in pages]
    return head["metadata"], found


def marks(data: bytes) -> list[Mark]:
    """The passages marked and the comments made in the PDF in `data`, page by page. Raises Unreadable."""
    answers = (_answer(line) for line in _ask([str(SECONDS_PER_PAGE), "marks"], data).splitlines())
    return [
        Mark(
            page=answer["page"],
            label=answer["label"] or str(answer["page"] + 1),
            kind=kind,
            text=" ".join(text.replace(HYPHEN, "").split()),
            comment="\n".join(comment.splitlines()),
            author=" ".join(author.split()),
        )
        for answer in answers
        for kind, text, comment, author in answer.get("marks", [])
    ]


def page_labels(data: bytes) -> list[str]:
    """The label of every page of the PDF in `data`, "" where it gives none. Raises Unreadable."""
    found: list[str] = _answer(_ask([str(SECONDS_PER_PAGE), "labels"], data))["labels"]
    return found


def render_page(data: bytes, index: int, scale: float) -> tuple[int, int, bytes]:
    """The page `index` (from 0) as a picture: width and height in pixels, and its RGBA bytes row by row.

    `scale` 1 means 72 pixels to the inch; it is lowered for pages so large that the picture would be.
    Raises Invalid when there is no such page, Unreadable when the file cannot be read.
    """
    head, _, picture = _ask([str(SECONDS_PER_PAGE), "picture", str(index), str(scale)], data).partition(b"\n")
    size = _answer(head)
    return size["width"], size["height"], picture


def _ask(arguments: list[str], data: bytes) -> bytes:
    """The worker's standard output. Raises Unreadable when it crashed or was ended for time or memory."""
    command = [sys.executable, "-P", "-m", "catalog.formats.pdf_worker", *arguments]
    paths = os.pathsep.join([str(_ROOT), *filter(None, sys.path)])
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=_SECONDS, env=os.environ | {"PYTHONPATH": paths}
        )
    except subprocess.TimeoutExpired as error:
        raise _INTRICATE from error
    if done.returncode or not done.stdout:
        raise _INTRICATE
    return done.stdout


def _answer(line: bytes) -> dict[str, Any]:
    """One answer of the worker. Raises the error it reports."""
    answer: dict[str, Any] = json.loads(line)
    if "error" in answer:
        raise Invalid(*answer["error"], field="page") if answer["invalid"] else Unreadable(*answer["error"])
    return answer
