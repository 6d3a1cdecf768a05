"""Cells of tables for spreadsheets, which must not run what they are given as formulas."""

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def guard(value: object) -> str:
    """A cell as text; an apostrophe goes before what a spreadsheet would take for a formula."""
    text = "" if value is None else str(value)
    stripped = text.lstrip(" \n'")
    return f"'{text}" if stripped[:1] in _FORMULA and stripped else text


def unguard(cell: str) -> str:
    """What `guard` was given."""
    return cell[1:] if cell.startswith("'") and guard(cell[1:]) == cell else cell


def to_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A CSV file (UTF-8 with mark, which Excel needs) with every cell guarded."""
    sink = io.StringIO()
    writer = csv.writer(sink, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guard(cell) for cell in row] for row in rows)
    return sink.getvalue().encode("utf-8-sig")


def from_csv(data: bytes) -> list[list[str]]:
    """The rows of a CSV file of ours, however long its cells are."""
    text = data.decode("utf-8-sig")
    limit = csv.field_size_limit(len(text) + 1)
    try:
        return [[unguard(cell) for cell in row] for row in csv.reader(io.StringIO(text, newline=""))]
    finally:
        csv.field_size_limit(limit)
