"""The labelled sets as rows, and how each is divided: a half for tuning, a half for reporting, folds for training.

The division depends only on a checksum of the row's group (its id; its article in ptc), so it is the same everywhere.
Words and strengths of the rules were chosen looking at the tuning half alone.
"""

import csv
import json
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

csv.field_size_limit(10_000_000)


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence or line: its label, its group (never divided), spans and categories where the set has them."""

    id: str
    text: str
    label: int
    group: str
    spans: tuple[tuple[int, int], ...] = ()
    words: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    split: str = ""
    line: int = 0


def read(folder: Path, name: str, part: str = "dev") -> list[Row]:
    """The rows of `<folder>/<name>/<part>.csv`; an empty list when the file is not there."""
    file = folder / name / f"{part}.csv"
    if not file.exists():
        return []
    with file.open(encoding="utf-8", newline="") as stream:
        return [_row(name, raw) for raw in csv.DictReader(stream)]


def _row(name: str, raw: dict[str, str]) -> Row:
    spans = tuple((int(s[1]), int(s[2])) for s in json.loads(raw["spans"])) if name == "ptc" else ()
    words = tuple(_listed(raw.get("biased_words", ""))) if name == "babe" else ()
    categories = tuple(filter(None, raw.get("cats", "").split(";")))
    group = raw["article"] if name == "ptc" else raw["id"]
    line = int(raw.get("line") or 0)
    return Row(
        raw["id"], raw["text"], int(raw["label"]), group, spans, words, categories, raw.get("official_split", ""), line
    )


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
