"""Dates as CSL: date-parts, circa and season, and words only where CSL has no parts for them."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from catalog.domain.dates import Edtf, Point, display, from_words, parse
from catalog.domain.errors import Invalid

CslDate = dict[str, Any]

_NUMBERS = frozenset([int])


def to_csl_date(text: str, language: str = "en") -> CslDate:
    """The CSL date of an EDTF text. Years before 1 are counted as CSL does (-0237 is -238), since it knows no year 0.

    What date-parts cannot say (194X, [..1944], sets) is said in words, in `language`. Raises Invalid.
    """
    edtf = parse(text)
    parts = _date_parts(edtf)
    if parts is None:
        return {"literal": display(edtf, language)}
    date: CslDate = {"date-parts": parts}
    start = edtf.ranges[0].start
    if edtf.kind == "date" and start and start.season:
        date["season"] = start.season
    if edtf.approximate or edtf.uncertain:
        date["circa"] = True
    return date


def set_date(item: dict[str, Any], custom: dict[str, Any], key: str, text: str, language: str = "en") -> None:
    """Set the date variable `key` of a CSL item from EDTF; where CSL says less, `custom` keeps the EDTF too.

    A text that is no date is shown as it is.
    """
    date, whole = _said(text, language)
    item[key] = dict(date)
    if not whole:
        custom[f"edtf:{key}"] = text


@lru_cache(maxsize=4096)  # the dates of a bibliography are few
def _said(text: str, language: str) -> tuple[CslDate, bool]:
    """The CSL date of a text, and whether it says all that the text does."""
    try:
        date = to_csl_date(text, language)
    except Invalid:
        return {"literal": text}, True
    return date, from_csl_date(date) == text


def _date_parts(edtf: Edtf) -> list[list[int]] | None:
    span = edtf.ranges[0]
    if len(edtf.ranges) > 1 or span.start is None or (edtf.kind != "interval" and span.start is not span.end):
        return None
    start = _parts(span.start)
    if edtf.kind != "interval":
        return [start] if start else None
    end = _parts(span.end) if span.end else [0]
    seasons = any(p and p.season for p in (span.start, span.end))
    return [start, end] if start and end and not seasons else None


def _parts(point: Point) -> list[int] | None:
    """Year, month and day as numbers; unknown months and days are left off, an unknown year has no parts."""
    if "X" in point.year:
        return None
    year = int(point.year.lstrip("Y"))
    parts = [year if year > 0 else year - 1]
    for part in (point.month, point.day):
        if not part or "X" in part or point.season:
            break
        parts.append(int(part))
    return parts


def from_csl_date(date: object) -> str | None:
    """The EDTF text of a CSL date object or string (date-parts, season, circa, literal, raw); None when unreadable."""
    if isinstance(date, str):
        return from_words(date)
    if type(date) is not dict and not isinstance(date, Mapping):
        return None
    parts = date.get("date-parts")
    if type(parts) is list and len(parts) == len(date) == 1 and type(parts[0]) is list:  # as most are
        (numbers,) = parts
        if {*map(type, numbers)} == _NUMBERS:
            return _from_numbers((tuple(numbers),), "", "")
    if isinstance(parts, Sequence) and not isinstance(parts, str) and parts:
        season, mark = _season(date.get("season")), "~" if date.get("circa") else ""
        if all(type(part) is list and {*map(type, part)} <= _NUMBERS for part in parts):
            return _from_numbers(tuple(map(tuple, parts)), season, mark)
        return _from_parts(parts, season, mark)
    said = date.get("raw") or date.get("literal") or date.get("edtf")
    return from_words(said) if isinstance(said, str) else None


def first_parts(date: Mapping[str, Any]) -> list[int]:
    """Year, month and day of a CSL date's beginning, as far as it has them."""
    parts: list[int] = (date.get("date-parts") or [[]])[0]
    return parts


def _season(value: object) -> str:
    if value is None:
        return ""
    number = str(value or "").strip()
    if number in ("1", "2", "3", "4"):
        return f"-2{number}"
    found = from_words(f"{number} 2000") if number else None
    return found[4:] if found and found[5:] in ("21", "22", "23", "24") else ""


@lru_cache(maxsize=4096)  # the dates of a bibliography are few
def _from_numbers(parts: tuple[tuple[int, ...], ...], season: str, mark: str) -> str | None:
    return _from_parts(parts, season, mark)


def _from_parts(parts: Sequence[object], season: str, mark: str) -> str | None:
    points = [_point(p) for p in parts[:2]]
    if points[0] is None:
        return None
    if season and len(points[0].lstrip("-")) == 4:
        points[0] += season
    if len(points) == 1:
        return _checked(points[0] + mark)
    return _checked(f"{points[0]}{mark}/{points[1] + mark if points[1] else '..'}")


def _point(parts: object) -> str | None:
    """[1941, 11, 8] or ["1941"] as 1941-11-08; None for [0], the open end of a range."""
    if not isinstance(parts, Sequence) or isinstance(parts, str) or not parts:
        return None
    try:
        year, *rest = [int(str(p)) for p in parts[:3] if str(p).strip()]
    except ValueError:
        return None
    if year == 0:
        return None
    text = f"{year:04}" if year > 0 else f"-{-year - 1:04}" if year < -1 else "0000"
    month, *day = (*(f"-{p:02}" for p in rest if p > 0),) or ("",)
    return text + month + "".join(day)


def _checked(text: str) -> str | None:
    try:
        return parse(text).text
    except Invalid:
        return None
