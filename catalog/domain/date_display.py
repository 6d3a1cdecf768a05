"""Dates for people: "12 March 1919", "about 1920", "autumn 1940", in English, German, French and Russian."""

import re
from collections.abc import Mapping

from catalog.domain import date_names as names
from catalog.domain.edtf import Edtf, Point, Range

_PARTS = {("01", "04"): "early", ("05", "08"): "middle", ("09", "12"): "late"}
_DECADE_PARTS = {("0", "3"): "early", ("4", "6"): "middle", ("7", "9"): "late"}


def display(edtf: Edtf, language: str = "en") -> str:
    """`edtf` in words, in `language` (en, de, fr, ru; any other: en)."""
    language = language[:2] if language[:2] in names.PHRASES else "en"
    phrases = names.PHRASES[language]
    if edtf.kind == "interval":
        return _interval(edtf, language, phrases)
    shown = [_member(r, edtf.kind, language, phrases) for r in edtf.ranges]
    joint = phrases["or"] if edtf.kind == "one_of" else phrases["and"]
    return joint.join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)


def _interval(edtf: Edtf, language: str, phrases: Mapping[str, str]) -> str:
    start, end = edtf.ranges[0].start, edtf.ranges[0].end
    if start and end:
        return _part_of_a_year(start, end, phrases) or phrases["range"].format(
            _point(start, language), _point(end, language)
        )
    known = "open" if ".." in edtf.text else "unknown"
    if start:
        return phrases[f"{known}_end"].format(_point(start, language))
    return phrases[f"{known}_start"].format(_point(end, language)) if end else edtf.text


def _part_of_a_year(start: Point, end: Point, phrases: Mapping[str, str]) -> str | None:
    """Early, mid or late 1943 and the 1940s, where the months or years approximate exactly such a part."""
    both_about = start.approximate and end.approximate and not start.uncertain and not end.uncertain
    if not both_about or start.day or end.day or not (start.whole and end.whole):
        return None
    if start.month and end.month and start.year == end.year:
        part = _PARTS.get((start.month, end.month))
        return phrases[part].format(start.year) if part else None
    if start.month or end.month or start.year[:3] != end.year[:3]:
        return None
    part = _DECADE_PARTS.get((start.year[-1], end.year[-1]))
    return phrases[part].format(phrases["decade"].format(f"{start.year[:3]}0")) if part else None


def _member(each: Range, kind: str, language: str, phrases: Mapping[str, str]) -> str:
    if each.start and each.end:
        if each.start is each.end:
            return _point(each.start, language)
        shape = phrases["between" if kind == "one_of" else "range"]
        return shape.format(_point(each.start, language), _point(each.end, language))
    if each.end:
        return phrases["until"].format(_point(each.end, language))
    return phrases["since"].format(_point(each.start, language)) if each.start else ""


def _point(point: Point, language: str) -> str:
    phrases = names.PHRASES[language]
    text = _plain(point, language, phrases)
    text = phrases["about"].format(text) if point.approximate else text
    return phrases["uncertain"].format(text) if point.uncertain else text


def _plain(point: Point, language: str, phrases: Mapping[str, str]) -> str:
    year, month, day = _year(point.year, phrases), point.month, point.day
    if not month or month == "XX":
        return year if (day or "XX") == "XX" else str(_pattern(point))
    if not month.isdigit():
        return _pattern(point)
    if point.season:
        return f"{names.SEASONS[language][point.season - 1]} {year}"
    in_month = f"{names.MONTHS[language][int(month) - 1]} {year}"
    if not day:
        return in_month
    if not day.isdigit():
        return phrases["some_day"].format(in_month) if day == "XX" else _pattern(point)
    months = names.MONTHS_OF.get(language, names.MONTHS[language])
    return phrases["day"].format(day=int(day), month=months[int(month) - 1], year=year)


def _year(year: str, phrases: Mapping[str, str]) -> str:
    digits = year.removeprefix("Y")
    if "X" not in digits:
        number = int(digits)
        return str(number) if number > 0 else phrases["bc"].format(1 - number)
    if re.fullmatch(r"\d{3}X", digits):
        return phrases["decade"].format(f"{int(digits[:3])}0")
    if re.fullmatch(r"\d\dXX", digits):
        return phrases["between"].format(int(digits[:2]) * 100, int(digits[:2]) * 100 + 99)
    return year


def _pattern(point: Point) -> str:
    return "-".join(p for p in (point.year, point.month, point.day) if p)
