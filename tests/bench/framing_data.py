"""The labelled sets as rows, and how each is divided: a half for tuning, a half for reporting, folds for training.

The division depends only on a checksum of the row's group (its id; its article in ptc), so it is the same everywhere.
Words and strengths of the rules were chosen looking at the tuning half alone.
"""

import csv
import json
import zlib
from collections.abc import Iterator, Sized
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

csv.field_size_limit(10_000_000)
TECHNIQUES = {
    "Loaded_Language": "loaded",
    "Name_Calling,Labeling": "label",
    "Exaggeration,Minimisation": "superlative",
    "Black-and-White_Fallacy": "generalisation",
    "Flag-Waving": "in_group_voice",
    "Causal_Oversimplification": "causal_motive",
    "Slogans": "exhortation",
    "Doubt": "exhortation",
    "Appeal_to_fear-prejudice": "exhortation",
}
"""Techniques of SemEval-2020 task 11 and the category that comes nearest; the others have none."""
OPINIONS = ("Entirely factual", "Somewhat factual but also opinionated", "Expresses writer’s opinion")
"""What the annotators of babe chose from, by how much of the writer's opinion is said."""


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence or line: its label, its group (never divided), spans and categories where the set has them.

    `opinion` is the place in OPINIONS; none where the set does not say or the annotators did not agree.
    """

    id: str
    text: str
    label: int
    group: str
    spans: tuple[tuple[int, int], ...] = ()
    words: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    split: str = ""
    line: int = 0
    opinion: int | None = None


class BrokenSet(Exception):
    """A labelled set that is missing or cannot be read; the message names the file and what is wrong."""


@contextmanager
def reading(file: Path, rows: Sized) -> Iterator[None]:
    """Whatever is wrong with the file becomes a BrokenSet; `rows` are those read so far."""
    try:
        yield
    except FileNotFoundError as error:
        raise BrokenSet(f"{file} is not there") from error
    except KeyError as error:
        raise BrokenSet(f"{file}, row {len(rows) + 1}: there is no column or document {error}") from error
    except (OSError, ValueError, TypeError, IndexError, AttributeError, csv.Error) as error:
        raise BrokenSet(f"{file}, row {len(rows) + 1}, cannot be read: {error}") from error


def read(folder: Path, name: str, part: str = "dev") -> list[Row]:
    """The rows of `<folder>/<name>/<part>.csv`; BrokenSet where the file is missing, empty or of another form."""
    file = folder / name / f"{part}.csv"
    rows: list[Row] = []
    with reading(file, rows), file.open(encoding="utf-8-sig", newline="") as stream:
        rows.extend(_row(name, raw) for raw in csv.DictReader(stream))
    if not rows:
        raise BrokenSet(f"{file} has no rows")
    return rows


def _row(name: str, raw: dict[str, str]) -> Row:
    marked = json.loads(raw["spans"]) if name == "ptc" else []
    spans = tuple((int(s[1]), int(s[2])) for s in marked)
    words = tuple(_listed(raw.get("biased_words", ""))) if name == "babe" else ()
    techniques = {TECHNIQUES[s[0]] for s in marked if s[0] in TECHNIQUES}
    categories = tuple(filter(None, raw.get("cats", "").split(";"))) or tuple(sorted(techniques))
    group = raw["article"] if name == "ptc" else raw["id"]
    split, line = raw.get("official_split", ""), int(raw.get("line") or 0)
    said = raw.get("label_opinion", "")
    opinion = OPINIONS.index(said) if said in OPINIONS else None
    return Row(raw["id"], raw["text"], int(raw["label"]), group, spans, words, categories, split, line, opinion)


def _listed(text: str) -> list[str]:
    """The words in a Python-style list, read without evaluating it."""
    return [piece.strip(" '\"").lower() for piece in text.strip("[]").split(",") if piece.strip(" '\"")]


def is_for_tuning(row: Row) -> bool:
    """Whether this row may be looked at; the others are only counted."""
    return zlib.crc32(row.group.encode()) % 2 == 0


def fold(row: Row, folds: int = 5) -> int:
    """The fold a row is held out in; independent of the halves."""
    return zlib.crc32(b"fold" + row.group.encode()) % folds


def lines(path: Path) -> list[dict[str, Any]]:
    """A file with one JSON object per line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
